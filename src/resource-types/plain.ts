import type { Aws } from '../aws/aws.ts';
import type { Clients, Service } from '../aws/clients.ts';
import type { Tags } from '../scope.ts';
import { type Description, defineResourceType, type Look, type ResourceType } from './contract.ts';

/** A type without traps as a row: one describe, one delete, and gone when the describe no longer finds it. */
export interface Plain<S extends Service, Detail>
  extends Pick<
    ResourceType,
    | 'name'
    | 'cloudFormation'
    | 'aliases'
    | 'global'
    | 'idOf'
    | 'iam'
    | 'minutes'
    | 'spacingSeconds'
    | 'manual'
    | 'notFound'
    | 'refusals'
    | 'list'
    | 'releases'
  > {
  readonly arn: string;
  /** Default `swept`. */
  readonly tagging?: ResourceType['tagging'];
  /** The service whose client the functions below are given. */
  readonly client: S;
  /** One call, without the tags unless they come along; undefined or a `notFound` error: not there. */
  describe(client: Clients[S], id: string, aws: Aws): Promise<Facts<Detail> | undefined>;
  /** Where `describe` asks for more than whether it is there. Default: `describe`. */
  look?(client: Clients[S], id: string): Promise<Look | undefined>;
  /** Where `describe` does not tell them. */
  tags?(client: Clients[S], arn: string, id: string): Promise<Tags>;
  /** What has to be done before its turn; see `releases`. */
  release?(client: Clients[S], id: string): Promise<void>;
  /** `detail` is what the latest `describe` left there. */
  remove(client: Clients[S], id: string, detail: Detail | undefined, aws: Aws): Promise<unknown>;
}

/** What a row has to say of a resource; the rest is `ready`, named by its id, at the ARN that its template gives. */
export type Facts<Detail = unknown> = Partial<Omit<Description<Detail>, 'id' | 'name'>> & {
  readonly name?: string | undefined;
};

export function plain<S extends Service, Detail = unknown>(row: Plain<S, Detail>): ResourceType {
  const { client, tagging = 'swept', describe, look, tags, release, remove, ...rest } = row;
  return defineResourceType<Detail | undefined>({
    ...rest,
    tagging,
    ...(tags && {
      async tags(aws: Aws, id: string) {
        return tags(await aws.client(client), arnFrom(aws, row, id), id);
      },
    }),
    async describe(aws, id) {
      const service = await aws.client(client);
      const facts = await describe(service, id, aws);
      if (facts === undefined) return undefined;
      const arn = facts.arn ?? arnFrom(aws, row, id);
      return {
        state: 'ready',
        detail: undefined,
        ...facts,
        id,
        name: facts.name ?? id,
        arn,
        tags: facts.tags ?? (await tags?.(service, arn, id)),
      };
    },
    async look(aws, id) {
      const service = await aws.client(client);
      if (look !== undefined) return look(service, id);
      const facts = await describe(service, id, aws);
      return facts && { state: 'ready', ...facts };
    },
    ...(release && {
      async release(aws: Aws, { id }: Description) {
        await release(await aws.client(client), id);
      },
    }),
    async remove(aws, { id, detail }) {
      await remove(await aws.client(client), id, detail, aws);
    },
  });
}

/** The template holds what follows the account; a global service's ARNs have no region. */
function arnFrom(aws: Aws, row: Pick<Plain<Service, never>, 'arn' | 'global'>, id: string): string {
  const holes = row.arn.match(/\{id\+?\}/g) ?? [];
  const parts = holes.length > 1 ? id.split('/') : [id];
  const [service, ...rest] = row.arn.replace(/\{id\+?\}/g, () => parts.shift() ?? '').split(':');
  return ['arn', aws.partition, service, row.global ? '' : aws.region, aws.account, ...rest].join(
    ':',
  );
}
