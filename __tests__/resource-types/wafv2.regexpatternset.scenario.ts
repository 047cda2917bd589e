import { partScenario, patterns } from './wafv2.ts';

export const scenario = partScenario('regional', patterns);
