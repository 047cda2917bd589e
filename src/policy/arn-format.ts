import type { ResourceType } from '../resource-types/contract.ts';
import type { Registry } from '../resource-types/registry.ts';

/** Where a role works; `region` is `*` where it is several. */
export interface Place {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

/**
 * An ARN format of IAM's (`arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}`) as a pattern for one place.
 * `name` stands for the variable whose own name ends in `Name`; everything else is `*`. Where nothing of the resource is
 * given (`${ResourceType}:${RecoveryPointId}`) it is one `*`: an EC2 snapshot's part of its ARN has no colon.
 */
export function patternOf(format: string, place: Place, name = '*'): string {
  let named = false;
  const pattern = format.replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => {
    if (variable === 'Partition') return place.partition;
    if (variable === 'Region') return place.region;
    if (variable === 'Account') return place.account;
    if (named || !variable.endsWith('Name')) return '*';
    named = true;
    return name;
  });
  return pattern.replace(/^((?:[^:]*:){5})\*:\*$/, '$1*');
}

/** The registered type whose ARNs have this format of IAM's. */
export function actedOn(
  registry: Pick<Registry, 'byArn'>,
  format: string,
): ResourceType | undefined {
  const sample = { partition: 'aws', region: 'eu-west-1', account: '123456789012' };
  return registry.byArn(patternOf(format, sample, 'x').replaceAll('*', 'x'))?.type;
}
