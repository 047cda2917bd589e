import type { Personalize } from '@aws-sdk/client-personalize';
import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';
import {
  type Description,
  defineResourceType,
  type Refusal,
  type ResourceType,
} from '../contract.ts';
import { offered } from '../offered.ts';
import { arnAt, refTo } from './arn.ts';
import { type Facts, stateOf, type Update } from './state.ts';

/** What tells one kind of Personalize's resources from another; all else is alike. */
export interface Kind<Detail extends Facts>
  extends Pick<
    ResourceType<Detail>,
    'cloudFormation' | 'iam' | 'manual' | 'look' | 'minutes' | 'refusals' | 'release' | 'releases'
  > {
  /** `campaign`. */
  readonly kind: string;
  /** The kind in the ARN, where that is another word. */
  readonly part?: string;
  /** How the rest of the ARN holds the id; default `{id}`. */
  readonly id?: string;
  /** Schemas and metric attributions cannot be tagged. Default `listed`. */
  readonly tagging?: ResourceType['tagging'];
  read(personalize: Personalize, arn: string): Promise<Detail | undefined>;
  erase(personalize: Personalize, arn: string): Promise<unknown>;
  list?(personalize: Personalize): AsyncIterable<readonly Summary[] | undefined>;
  update?(found: Detail): Update | undefined;
  /** What it refers to, owns and so on, and a state that others bring about. */
  more?(aws: Aws, found: Detail, arn: string): Promise<Partial<Description<Detail>>>;
}

export interface Summary {
  readonly arn: string | undefined;
  readonly name: string | undefined;
}

/** Of a deletion; a chain of four takes 15 to 40. */
const usualMinutes = 4;

/** One that still stands in the way may be one that AWS has only just deleted. */
const refusals: readonly Refusal[] = [
  {
    code: 'ResourceInUseException',
    text: /DELETE FAILED/,
    patience: 0,
    remedy: 'Delete it by hand in the Personalize console; if AWS refuses there, ask AWS Support.',
  },
  {
    code: 'ResourceInUseException',
    patience: 600,
    remedy:
      'Something in its dataset group still uses it or works on it: delete that, or wait until it has finished, then run again.',
  },
];

/** Source: Personalize API reference (Describe…, Delete…, ListTagsForResource); every deletion is asynchronous. */
export function personalizeType<Detail extends Facts>(kind: Kind<Detail>): ResourceType {
  const { part = kind.kind, tagging = 'swept', list, look, release, releases, manual } = kind;
  const taggable = tagging !== 'untaggable';
  const at = async (aws: Aws, id: string) => ({
    personalize: await aws.client('personalize'),
    arn: arnAt(aws, `${part}/${id}`),
  });
  return defineResourceType<Detail>({
    name: `personalize:${kind.kind}`,
    cloudFormation: kind.cloudFormation,
    arn: `personalize:${part}/${kind.id ?? '{id}'}`,
    tagging,
    iam: [...kind.iam, ...(taggable ? ['personalize:ListTagsForResource'] : [])],
    minutes: kind.minutes ?? usualMinutes,
    ...(manual && { manual }),
    notFound: ['ResourceNotFoundException'],
    refusals: kind.refusals ?? refusals,

    ...(list && {
      async *list(aws: Aws) {
        for await (const page of offered(list(await aws.client('personalize'))))
          for (const { arn, name } of page ?? [])
            for (const { id } of refTo(arn)) yield { id, name: name ?? id };
      },
    }),
    ...(taggable && {
      async tags(aws: Aws, id: string) {
        const { personalize, arn } = await at(aws, id);
        return tagsOf(personalize, arn);
      },
    }),
    async describe(aws, id) {
      const { personalize, arn } = await at(aws, id);
      const [found, tags] = await Promise.all([
        kind.read(personalize, arn),
        taggable ? tagsOf(personalize, arn) : undefined,
      ]);
      if (found === undefined) return undefined;
      const own = stateOf(found, kind.update?.(found));
      return {
        id,
        arn,
        name: found.name ?? id,
        tags,
        createdAt: found.creationDateTime,
        ...own,
        ...(await kind.more?.(aws, found, arn)),
        ...(own.state === 'ready' ? {} : own),
        detail: found,
      };
    },
    async look(aws, id) {
      if (look !== undefined) return look(aws, id);
      const { personalize, arn } = await at(aws, id);
      const found = await kind.read(personalize, arn);
      return found && stateOf(found, kind.update?.(found));
    },
    ...(release && releases && { release, releases }),
    async remove(aws, { id }) {
      const { personalize, arn } = await at(aws, id);
      await kind.erase(personalize, arn);
    },
  });
}

async function tagsOf(personalize: Personalize, resourceArn: string): Promise<Tags> {
  const { tags } = await personalize.listTagsForResource({ resourceArn });
  return Object.fromEntries((tags ?? []).map(({ tagKey, tagValue }) => [tagKey, tagValue]));
}
