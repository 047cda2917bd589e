import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { domainId } from '../apigateway/mappings.ts';
import type { Ref } from '../contract.ts';
import { optional } from '../optional.ts';
import { targetRef } from '../target-ref.ts';

/**
 * What uses a certificate, as references. `InUseBy` names what carries it: a load balancer, a distribution. The one that
 * carries a custom domain of API Gateway lies in an account of AWS's and tells nothing: anomalyco/sst#5462. The domains
 * are asked then.
 */
export async function certificateUsers(
  aws: Aws,
  certificate: string,
  inUseBy: readonly string[],
): Promise<Ref[]> {
  const own = inUseBy.flatMap((arn) => targetRef(aws, arn)).map(placed);
  if (inUseBy.every((arn) => parseArn(arn)?.account === aws.account)) return own;
  return [...own, ...((await optional(apiDomains(aws, certificate))) ?? [])];
}

/** Distributions are in no region. */
function placed(ref: Ref): Ref {
  return ref.type === 'cloudfront:distribution' ? { ...ref, region: 'global' } : ref;
}

async function apiDomains(aws: Aws, certificate: string): Promise<Ref[]> {
  const refs: Ref[] = [];
  const gateway = await aws.client('apigateway');
  for await (const { items } of gateway.paginateGetDomainNames({ limit: 500 }))
    for (const domain of items ?? [])
      if ([domain.certificateArn, domain.regionalCertificateArn].includes(certificate))
        refs.push({ type: 'apigateway:domainname', id: domainId(domain) });
  return refs;
}
