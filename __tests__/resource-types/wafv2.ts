import type { Statement, WAFV2 } from '@aws-sdk/client-wafv2';
import { isCode } from '../../src/aws/codes.ts';
import { balancer } from './elastic-load-balancing.ts';
import type { Ground, Refused, Scenario } from './scenario.ts';
import { pairs } from './tags.ts';

const VisibilityConfig = {
  SampledRequestsEnabled: false,
  CloudWatchMetricsEnabled: false,
  MetricName: 'shop',
};

/** As ARNs have it. */
export type Place = 'regional' | 'global';

/** Global types are given AWS in its home region. */
export interface WafGround extends Ground {
  readonly place: Place;
}

const scopeOf = (place: Place) => (place === 'global' ? 'CLOUDFRONT' : 'REGIONAL');

function given({ name: Name, tags, place }: WafGround) {
  const Tags = pairs(tags);
  return { Name, Scope: scopeOf(place), ...(Tags.length > 0 && { Tags }) } as const;
}

const idOf = (made: { Name?: string | undefined; Id?: string | undefined } = {}) =>
  `${made.Name}/${made.Id}`;

/** From `NAME/ID`. */
export function named(place: Place, id: string) {
  const [Name, Id] = id.split('/');
  return { Name, Id, Scope: scopeOf(place) } as const;
}

export function arnOf({ aws, place }: Pick<WafGround, 'aws' | 'place'>, kind: string, id: string) {
  return `arn:${aws.partition}:wafv2:${aws.region}:${aws.account}:${place}/${kind}/${id}`;
}

/** A web ACL; with a statement, it has a rule of that. */
export async function createAcl(ground: WafGround, statement?: Statement): Promise<string> {
  const { Summary } = await (await ground.aws.client('wafv2')).createWebACL({
    ...given(ground),
    DefaultAction: { Allow: {} },
    VisibilityConfig,
    Rules: rules(statement),
  });
  return idOf(Summary);
}

export async function createGroup(ground: WafGround, statement?: Statement): Promise<string> {
  const { Summary } = await (await ground.aws.client('wafv2')).createRuleGroup({
    ...given(ground),
    Capacity: 10,
    VisibilityConfig,
    Rules: rules(statement),
  });
  return idOf(Summary);
}

function rules(Statement?: Statement) {
  if (Statement === undefined) return [];
  return [{ Name: 'one', Priority: 1, Statement, Action: { Block: {} }, VisibilityConfig }];
}

export async function createIpSet(ground: WafGround): Promise<string> {
  const { Summary } = await (await ground.aws.client('wafv2')).createIPSet({
    ...given(ground),
    IPAddressVersion: 'IPV4',
    Addresses: ['192.0.2.0/24'],
  });
  return idOf(Summary);
}

export async function createPatterns(ground: WafGround): Promise<string> {
  const { Summary } = await (await ground.aws.client('wafv2')).createRegexPatternSet({
    ...given(ground),
    RegularExpressionList: [{ RegexString: '^/admin' }],
  });
  return idOf(Summary);
}

/** An application load balancer that the web ACL protects. */
export async function protect(ground: WafGround, acl: string, tags: Ground['tags']): Promise<void> {
  const ResourceArn = await balancer({ ...ground, tags });
  await (await ground.aws.client('wafv2')).associateWebACL({
    WebACLArn: arnOf(ground, 'webacl', acl),
    ResourceArn,
  });
}

interface Part {
  readonly kind: 'ipset' | 'regexpatternset' | 'rulegroup';
  readonly deleteAction: string;
  create(ground: WafGround): Promise<string>;
  /** Throws when it is not there. */
  read(waf: WAFV2, at: ReturnType<typeof named>): Promise<{ LockToken?: string | undefined }>;
  erase(waf: WAFV2, at: ReturnType<typeof named> & { LockToken: string }): Promise<unknown>;
  /** The statement of a rule that names it. */
  use(ARN: string): Statement;
}

/** What rules name: alike in all that matters, in both places. */
export function partScenario(place: Place, { kind, deleteAction, ...part }: Part): Scenario {
  const create = async (ground: Ground) => ({ id: await part.create({ ...ground, place }) });
  return {
    type: `wafv2:${place === 'global' ? 'global-' : ''}${kind}`,
    deleteAction,
    create,
    async exists(aws, id) {
      try {
        await part.read(await aws.client('wafv2'), named(place, id));
        return true;
      } catch (error) {
        if (isCode(error, 'WAFNonexistentItemException')) return false;
        throw error;
      }
    },
    async destroy(aws, id) {
      const waf = await aws.client('wafv2');
      const { LockToken = '' } = await part.read(waf, named(place, id));
      await part.erase(waf, { ...named(place, id), LockToken });
    },
    variants: {
      'its web ACL goes first': {
        async arrange(ground) {
          const made = await create(ground);
          const name = `${ground.name}-user`;
          const arn = arnOf({ ...ground, place }, kind, made.id);
          await createAcl({ ...ground, name, place }, part.use(arn));
          return made;
        },
      },
    },
  };
}

/** A web ACL in either place, by itself. */
export function aclScenario(place: Place): Scenario {
  return {
    type: `wafv2:${place === 'global' ? 'global-' : ''}webacl`,
    deleteAction: 'wafv2:DeleteWebACL',
    create: async (ground) => ({ id: await createAcl({ ...ground, place }) }),
    async exists(aws, id) {
      const { Scope, Id } = named(place, id);
      const { WebACLs } = await (await aws.client('wafv2')).listWebACLs({ Scope });
      return WebACLs?.some((each) => each.Id === Id) ?? false;
    },
    async destroy(aws, id) {
      const waf = await aws.client('wafv2');
      const { LockToken } = await waf.getWebACL(named(place, id));
      await waf.deleteWebACL({ ...named(place, id), LockToken });
    },
  };
}

/** With its logs in a group that is nobody's. */
export async function logged(ground: WafGround) {
  const { aws, name } = ground;
  const id = await createAcl(ground);
  const logGroupName = `aws-waf-logs-${name}`;
  await (await aws.client('logs')).createLogGroup({ logGroupName });
  const to = `arn:${aws.partition}:logs:${aws.region}:${aws.account}:log-group:${logGroupName}`;
  await (await aws.client('wafv2')).putLoggingConfiguration({
    LoggingConfiguration: {
      ResourceArn: arnOf(ground, 'webacl', id),
      LogDestinationConfigs: [to],
    },
  });
  return { id };
}

export const blockedByBalancer: Pick<Refused, 'outcome' | 'blocker' | 'remedy'> = {
  outcome: 'blocked',
  blocker: /elasticloadbalancing:loadbalancer app\S+ uses it/,
  remedy: /use something else/,
};

export const ipSet: Part = {
  kind: 'ipset',
  deleteAction: 'wafv2:DeleteIPSet',
  create: createIpSet,
  read: (waf, at) => waf.getIPSet(at),
  erase: (waf, at) => waf.deleteIPSet(at),
  use: (ARN) => ({ IPSetReferenceStatement: { ARN } }),
};

export const patterns: Part = {
  kind: 'regexpatternset',
  deleteAction: 'wafv2:DeleteRegexPatternSet',
  create: createPatterns,
  read: (waf, at) => waf.getRegexPatternSet(at),
  erase: (waf, at) => waf.deleteRegexPatternSet(at),
  use: (ARN) => ({
    NotStatement: {
      Statement: {
        RegexPatternSetReferenceStatement: {
          ARN,
          FieldToMatch: { UriPath: {} },
          TextTransformations: [{ Priority: 0, Type: 'NONE' }],
        },
      },
    },
  }),
};

export const ruleGroup: Part = {
  kind: 'rulegroup',
  deleteAction: 'wafv2:DeleteRuleGroup',
  create: createGroup,
  read: (waf, at) => waf.getRuleGroup(at),
  erase: (waf, at) => waf.deleteRuleGroup(at),
  use: (ARN) => ({ RuleGroupReferenceStatement: { ARN } }),
};
