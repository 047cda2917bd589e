import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import type { Tags } from '../../scope.ts';
import type { Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/** The words of the ARNs, which are those of the tagging API. */
type Kind = 'listener' | 'listener-rule' | 'loadbalancer' | 'targetgroup';

export function arnOf(aws: Aws, kind: Kind, id: string): string {
  return `arn:${aws.partition}:elasticloadbalancing:${aws.region}:${aws.account}:${kind}/${id}`;
}

export function refOf(kind: Kind, arn: string | undefined): Ref[] {
  const { service, resource } = parseArn(arn ?? '') ?? {};
  if (service !== 'elasticloadbalancing' || !resource?.startsWith(`${kind}/`)) return [];
  return [{ type: `elasticloadbalancing:${kind}`, id: resource.slice(kind.length + 1) }];
}

/** The balancer's name in the id of its listener or rule: `app/NAME/…`. */
export function balancerNameIn(id: string): string {
  return id.split('/')[1] ?? id;
}

/** Of application, network and gateway balancers, and of their parts. */
export async function readTags(aws: Aws, arn: string): Promise<Tags> {
  const elb = await aws.client('elbv2');
  const { TagDescriptions } = await elb.describeTags({ ResourceArns: [arn] });
  return tagsOf(TagDescriptions?.[0]?.Tags);
}

/** Certificates of ACM; those of IAM have no type of their own. */
export function certificate(arn: string | undefined): Ref[] {
  const { service, resource } = parseArn(arn ?? '') ?? {};
  const id = service === 'acm' ? resource?.split('/')[1] : undefined;
  return id === undefined ? [] : [{ type: 'acm:certificate', id }];
}
