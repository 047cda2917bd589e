import type { Personalize } from '@aws-sdk/client-personalize';
import type { Aws } from '../../src/aws/aws.ts';
import { isCode } from '../../src/aws/codes.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

/** Personalize's own shape of tags. */
export function pairs(tags: Tags) {
  return Object.entries(tags).map(([tagKey, tagValue]) => ({ tagKey, tagValue }));
}

export const role = (aws: Aws) => `arn:aws:iam::${aws.account}:role/personalize`;
export const at = (path: string) => ({ s3DataDestination: { path: `s3://${path}` } });
const recipeArn = 'arn:aws:personalize:::recipe/aws-user-personalization';

export async function createGroup({ aws, name }: Ground, tags: Tags, domain?: 'ECOMMERCE') {
  const personalize = await aws.client('personalize');
  const ask = { name, tags: pairs(tags), ...(domain && { domain }) };
  return (await personalize.createDatasetGroup(ask)).datasetGroupArn ?? '';
}

export async function createDataset({ aws, name }: Ground, group: string, tags: Tags) {
  const personalize = await aws.client('personalize');
  const { schemaArn } = await personalize.createSchema({ name, schema: '{}' });
  const { datasetArn } = await personalize.createDataset({
    name,
    schemaArn,
    datasetGroupArn: group,
    datasetType: 'Interactions',
    tags: pairs(tags),
  });
  return { schema: schemaArn ?? '', dataset: datasetArn ?? '' };
}

export async function createSolution({ aws, name }: Ground, datasetGroupArn: string, tags: Tags) {
  const personalize = await aws.client('personalize');
  const ask = { name, datasetGroupArn, recipeArn, tags: pairs(tags) };
  return (await personalize.createSolution(ask)).solutionArn ?? '';
}

export async function createVersion({ aws }: Ground, solutionArn: string, tags: Tags = {}) {
  const personalize = await aws.client('personalize');
  const ask = { solutionArn, tags: pairs(tags) };
  return (await personalize.createSolutionVersion(ask)).solutionVersionArn ?? '';
}

export async function createCampaign(ground: Ground, solution: string, tags: Tags) {
  const personalize = await ground.aws.client('personalize');
  const { campaignArn } = await personalize.createCampaign({
    name: ground.name,
    solutionVersionArn: await createVersion(ground, solution),
    tags: pairs(tags),
  });
  return campaignArn ?? '';
}

/** What the type's functions take: what follows the kind in the ARN. */
export function idOf(arn: string): string {
  return arn.slice(arn.indexOf('/') + 1);
}

export async function isThere(ask: Promise<unknown>): Promise<boolean> {
  try {
    await ask;
    return true;
  } catch (error) {
    if (isCode(error, 'ResourceNotFoundException')) return false;
    throw error;
  }
}

/** Until AWS takes it: what is in creation, or used by what goes just now, is refused. */
export async function insist(ask: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await ask();
      return;
    } catch (error) {
      if (!isCode(error, 'ResourceInUseException')) throw error;
    }
}

export async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached()));
}

export interface Kind extends Pick<Scenario, 'variants' | 'refusals'> {
  /** As in ARNs: `campaign`. */
  readonly kind: string;
  readonly action: string;
  /** Returns the ARN. */
  make(ground: Ground): Promise<string>;
  read(personalize: Personalize, arn: string): Promise<unknown>;
  erase(personalize: Personalize, arn: string): Promise<unknown>;
}

export function personalizeScenario({ kind, action, make, read, erase, ...more }: Kind): Scenario {
  const arnOf = (aws: Aws, id: string) =>
    `arn:aws:personalize:${aws.region}:${aws.account}:${kind}/${id}`;
  const exists = async (aws: Aws, id: string) =>
    isThere(read(await aws.client('personalize'), arnOf(aws, id)));
  return {
    type: `personalize:${kind}`,
    deleteAction: `personalize:${action}`,
    create: async (ground): Promise<Made> => ({ id: idOf(await make(ground)) }),
    exists,
    async destroy(aws, id) {
      const personalize = await aws.client('personalize');
      await insist(() => erase(personalize, arnOf(aws, id)));
      await until(async () => !(await exists(aws, id)));
    },
    ...more,
  };
}
