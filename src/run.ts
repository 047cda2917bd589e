import type { Aws } from './aws/aws.ts';
import type { Profile } from './profile/schema.ts';
import type { Registry } from './resource-types/registry.ts';
import type { Scope, Tags } from './scope.ts';

/** What stays the same for whosever resources the run deletes. */
export interface Ground {
  readonly profile: Profile;
  /** Who the run is in AWS: `arn:PARTITION:sts::ACCOUNT:assumed-role/NAME/SESSION` or a user's ARN. */
  readonly identity: { readonly account: string; readonly partition: string; readonly arn: string };
  /** The account regions to clean; global services count in without being named. */
  readonly regions: readonly string[];
  /** One region's AWS; `global` is the partition's home region. */
  aws(region: string): Aws;
  readonly types: Registry;
  /** In a sweep: who else's a resource with these tags is, and must keep it. */
  keeper?(tags: Tags): string | undefined;
  /** A remark for the log. */
  log(message: string): void;
}

/** What every stage that talks to AWS is given. */
export interface Run extends Ground {
  readonly scope: Scope;
}
