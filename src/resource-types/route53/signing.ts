import type { GetDNSSECResponse, Route53 } from '@aws-sdk/client-route-53';

/**
 * Where AWS counts a key as in use, or a zone as signed: also when it can no longer reach the KMS key. Source: Route 53
 * API reference (KeySigningKey, DNSSECStatus), hashicorp/terraform-provider-aws (resourceKeySigningKeyDelete).
 */
const inUse: readonly (string | undefined)[] = ['ACTIVE', 'ACTION_NEEDED', 'INTERNAL_FAILURE'];
const signed: readonly (string | undefined)[] = ['SIGNING', 'ACTION_NEEDED', 'INTERNAL_FAILURE'];

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
  if (signed.includes(Status?.ServeSignature))
    await route53.disableHostedZoneDNSSEC({ HostedZoneId });
  for (const { Name, Status: status } of KeySigningKeys ?? []) {
    if (inUse.includes(status)) await route53.deactivateKeySigningKey({ HostedZoneId, Name });
    if (status !== 'DELETING') await route53.deleteKeySigningKey({ HostedZoneId, Name });
  }
}
