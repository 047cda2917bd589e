import type { IAM } from '@aws-sdk/client-iam';
import { optional } from '../optional.ts';
import { unlessGone } from './unless-gone.ts';

/** Takes from a user all it can sign in with, and its groups. Source: IAM API reference, DeleteUser. */
export async function disarm(iam: IAM, UserName: string): Promise<void> {
  const own = { UserName };
  await unlessGone(iam.deleteLoginProfile(own));
  for await (const page of iam.paginateListAccessKeys(own))
    for (const { AccessKeyId } of page.AccessKeyMetadata ?? [])
      await unlessGone(iam.deleteAccessKey({ ...own, AccessKeyId }));
  // For CodeCommit, Keyspaces and Bedrock; not every partition has them.
  const special = await optional(iam.listServiceSpecificCredentials(own));
  for (const { ServiceSpecificCredentialId } of special?.ServiceSpecificCredentials ?? [])
    await unlessGone(iam.deleteServiceSpecificCredential({ ...own, ServiceSpecificCredentialId }));
  for await (const page of iam.paginateListSSHPublicKeys(own))
    for (const { SSHPublicKeyId } of page.SSHPublicKeys ?? [])
      await unlessGone(iam.deleteSSHPublicKey({ ...own, SSHPublicKeyId }));
  for await (const page of iam.paginateListSigningCertificates(own))
    for (const { CertificateId } of page.Certificates ?? [])
      await unlessGone(iam.deleteSigningCertificate({ ...own, CertificateId }));
  for await (const page of iam.paginateListMFADevices(own))
    for (const { SerialNumber } of page.MFADevices ?? []) {
      await unlessGone(iam.deactivateMFADevice({ ...own, SerialNumber }));
      // The serial number of a virtual device is an ARN; others are devices that somebody holds in the hand.
      if (SerialNumber?.includes(':mfa/'))
        await unlessGone(iam.deleteVirtualMFADevice({ SerialNumber }));
    }
  for await (const page of iam.paginateListGroupsForUser(own))
    for (const { GroupName } of page.Groups ?? [])
      await unlessGone(iam.removeUserFromGroup({ ...own, GroupName }));
}
