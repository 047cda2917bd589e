import type { GetDNSSECResponse, Route53 } from '@aws-sdk/client-route-53';

/**
 * Ends DNSSEC signing and deletes its keys: a zone with a key-signing key cannot be deleted. Source: Route 53 API
 * reference (DisableHostedZoneDNSSEC, DeactivateKeySigningKey, DeleteKeySigningKey), hashicorp/terraform-provider-aws
 * (route53 hosted zone, force_destroy).
 */
export async function endSigning(
  route53: Route53,
  HostedZoneId: string,
  { Status, KeySigningKeys }: Pick<GetDNSSECResponse, 'Status' | 'KeySigningKeys'>,
): Promise<void> {
  if (Status?.ServeSignature === 'SIGNING') await route53.disableHostedZoneDNSSEC({ HostedZoneId });
  for (const { Name, Status: status } of KeySigningKeys ?? []) {
    if (status === 'ACTIVE') await route53.deactivateKeySigningKey({ HostedZoneId, Name });
    if (status !== 'DELETING') await route53.deleteKeySigningKey({ HostedZoneId, Name });
  }
}
