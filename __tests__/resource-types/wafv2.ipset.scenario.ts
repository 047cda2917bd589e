import { ipSet, partScenario } from './wafv2.ts';

export const scenario = partScenario('regional', ipSet);
