import { partScenario, ruleGroup } from './wafv2.ts';

export const scenario = partScenario('global', ruleGroup);
