import { ipSet, partScenario } from './wafv2.ts';

export const scenario = partScenario('global', ipSet);
