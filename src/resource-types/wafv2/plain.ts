import type { ResourceType } from '../contract.ts';
import { plain } from '../plain.ts';
import {
  named,
  notFound,
  type Place,
  partsOf,
  places,
  refusals,
  tagsAt,
  typeAt,
} from './entity.ts';

/** A lock token, which must be the latest. */
type Token = string | undefined;

/** What rules name. Source: WAFV2 API reference (Get…, Delete…, ListTagsForResource). */
export const wafParts: readonly ResourceType[] = places.flatMap((place) => [
  ipSet(place),
  regexPatternSet(place),
  ruleGroup(place),
]);

function ipSet(place: Place): ResourceType {
  return plain<'wafv2', Token>({
    ...typeAt(place, 'ipset'),
    cloudFormation: 'AWS::WAFv2::IPSet',
    iam: ['wafv2:GetIPSet', 'wafv2:ListTagsForResource', 'wafv2:DeleteIPSet'],
    client: 'wafv2',
    manual: { first: 'the rules that name it' },
    notFound,
    refusals,
    describe: async (waf, id) => {
      const { IPSet, LockToken } = await waf.getIPSet(named(place, id));
      return IPSet && { arn: IPSet.ARN, name: IPSet.Name, detail: LockToken };
    },
    tags: tagsAt,
    remove: (waf, id, LockToken) => waf.deleteIPSet({ ...named(place, id), LockToken }),
  });
}

function regexPatternSet(place: Place): ResourceType {
  return plain<'wafv2', Token>({
    ...typeAt(place, 'regexpatternset'),
    cloudFormation: 'AWS::WAFv2::RegexPatternSet',
    iam: ['wafv2:GetRegexPatternSet', 'wafv2:ListTagsForResource', 'wafv2:DeleteRegexPatternSet'],
    client: 'wafv2',
    manual: { first: 'the rules that name it' },
    notFound,
    refusals,
    describe: async (waf, id) => {
      const { RegexPatternSet: set, LockToken } = await waf.getRegexPatternSet(named(place, id));
      return set && { arn: set.ARN, name: set.Name, detail: LockToken };
    },
    tags: tagsAt,
    remove: (waf, id, LockToken) => waf.deleteRegexPatternSet({ ...named(place, id), LockToken }),
  });
}

function ruleGroup(place: Place): ResourceType {
  return plain<'wafv2', Token>({
    ...typeAt(place, 'rulegroup'),
    cloudFormation: 'AWS::WAFv2::RuleGroup',
    iam: ['wafv2:GetRuleGroup', 'wafv2:ListTagsForResource', 'wafv2:DeleteRuleGroup'],
    client: 'wafv2',
    manual: { first: 'the web ACLs that name it' },
    notFound,
    refusals,
    describe: async (waf, id, aws) => {
      const { RuleGroup: found, LockToken } = await waf.getRuleGroup(named(place, id));
      const refers = partsOf(aws, found?.Rules);
      return found && { arn: found.ARN, name: found.Name, refers, detail: LockToken };
    },
    tags: tagsAt,
    remove: (waf, id, LockToken) => waf.deleteRuleGroup({ ...named(place, id), LockToken }),
  });
}
