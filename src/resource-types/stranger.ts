import type { Aws } from '../aws/aws.ts';
import type { ResourceType } from './contract.ts';

/** A CloudFormation type that a labelled ARN may be one of, though this action has no type of its own for it. */
export interface Kind {
  /** `service:type`, as for this action's own types. */
  readonly name: string;
  readonly cloudFormation: string;
}

/** A labelled ARN that no type of this action's own knows, and the region whose AWS it is asked of. */
export interface Labelled {
  readonly arn: string;
  /** The id of the stack that created it, from CloudFormation's tag: Cloud Control's handlers often hide it. */
  readonly stack?: string | undefined;
}

export type Verdict =
  /** It is there, and can be described and deleted like any other. */
  | { readonly is: 'resource'; readonly type: ResourceType; readonly id: string }
  /** AWS does not know it (any more). */
  | { readonly is: 'absent' }
  /** It is or may be there and stays. `failed`: AWS would not tell. */
  | {
      readonly is: 'leftover';
      readonly type: string;
      readonly outcome: 'blocked' | 'failed';
      readonly blocker: string;
      readonly remedy: string;
    };

/** What Cloud Control makes of ARNs that no type of this action's own knows. */
export interface Strangers {
  /** The types that the ARN's form fits; none where AWS publishes no such ARN. */
  kindsOf(arn: string): readonly Kind[];
  /** Asks Cloud Control which of them it is, and whether it can be deleted. */
  identify(aws: Aws, labelled: Labelled): Promise<Verdict>;
}

/** `service:type` as the tagging API's filters spell it; only the service where the ARN has no type. */
export function kindOf(arn: string): string {
  const [, , service = '', , , ...rest] = arn.split(':');
  const kind = /^\/?([^/:]+)[/:]/.exec(rest.join(':'))?.[1];
  return kind === undefined ? service : `${service}:${kind}`;
}
