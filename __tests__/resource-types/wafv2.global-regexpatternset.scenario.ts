import { partScenario, patterns } from './wafv2.ts';

export const scenario = partScenario('global', patterns);
