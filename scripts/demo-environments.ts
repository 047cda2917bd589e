/** What lies in the demo's account: the workshop of pull request 12, and what must not be mistaken for it. */

import type { Item } from '../__tests__/support/inventory.ts';
import { labelsOf } from '../__tests__/support/stage.ts';
import {
  bucket,
  type Environment,
  lambda,
  lambdaRole,
  restApi,
  table,
} from '../__tests__/support/workshops/build.ts';
import { buildEasyShop } from '../__tests__/support/workshops/easyshop.ts';
import type { AwsContext } from '../src/aws/context.ts';
import type { Tags } from '../src/scope.ts';

export interface Cast {
  /** Begins the names of its resources. */
  readonly prefix: string;
  readonly about: string;
  readonly tags: Tags;
  readonly region?: string;
  build(environment: Environment): Promise<void>;
}

export const otherRegion = 'eu-west-1';

export const subject: Cast = {
  prefix: 'pr-12',
  about: 'pull request 12: the EasyShop workshop',
  tags: labelsOf('12'),
  build: buildEasyShop,
};

export const decoys: readonly Cast[] = [
  {
    prefix: 'pr-123',
    about: 'pull request 123: the same workshop',
    tags: labelsOf('123'),
    build: buildEasyShop,
  },
  { prefix: 'pr-13', about: 'pull request 13', tags: labelsOf('13'), build: small },
  {
    prefix: 'other-12',
    about: 'pull request 12 of another repository',
    tags: { ...labelsOf('12'), 'workshop:repo': 'octo-org/another-workshop' },
    build: small,
  },
  { prefix: 'by-hand', about: 'made by hand, without labels', tags: {}, build: small },
  {
    prefix: 'keep-12',
    about: 'pull request 12, but protected by workshop:keep',
    tags: { ...labelsOf('12'), 'workshop:keep': 'true' },
    async build(env) {
      await table(env, 'Orders');
      await bucket(env, 'invoices');
    },
  },
  {
    prefix: 'far-12',
    about: `pull request 12, but in ${otherRegion}`,
    tags: labelsOf('12'),
    region: otherRegion,
    async build(env) {
      await table(env, 'Product');
      await bucket(env, 'photos');
    },
  },
];

async function small(env: Environment): Promise<void> {
  await table(env, 'Product');
  await bucket(env, 'photos');
  await lambda(env, 'create-product', await lambdaRole(env, 'lambda-role'));
  await restApi(env, 'api');
}

export async function build(cast: Cast, root: AwsContext, region: string): Promise<void> {
  const { prefix, tags } = cast;
  await cast.build({
    aws: root.region(cast.region ?? region),
    global: root.region('global'),
    prefix,
    tags,
  });
}

/** An environment's resources: those named after it, and those named after one of these (the log of an API). */
export function itemsOf({ prefix }: Cast, items: readonly Item[]): readonly Item[] {
  const named = new RegExp(`(?<![a-z0-9-])${prefix}[- ]`);
  const own = items.filter(({ id, description }) => named.test(JSON.stringify([id, description])));
  const ids = own.map(({ id }) => id);
  return items.filter((item) => own.includes(item) || ids.some((id) => item.id.includes(id)));
}
