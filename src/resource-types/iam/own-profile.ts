import type { IAM, Role } from '@aws-sdk/client-iam';
import type { Owned } from '../contract.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * The instance profile of a role's own name and path, which the console makes with a role for EC2 and without its tags
 * (IAM guide, `Use instance profiles`), unless it holds another role or this one is in another profile. It is empty
 * when a deletion was cut off.
 */
export async function ownProfile(iam: IAM, { RoleName: name = '', Path }: Role): Promise<Owned[]> {
  const answer = await unlessGone(iam.getInstanceProfile({ InstanceProfileName: name }));
  const profile = answer?.InstanceProfile;
  if (profile === undefined || profile.Path !== Path) return [];
  if (profile.Roles?.some(({ RoleName }) => RoleName !== name)) return [];
  const holders = await profilesOf(iam, name);
  if (holders.some((holder) => holder !== name)) return [];
  return [{ type: 'iam:instance-profile', id: name, goes: 'before' }];
}

/** The instance profiles that really hold the role: the list may still name those that are just deleted. */
export async function profilesOf(iam: IAM, RoleName: string): Promise<string[]> {
  const names: string[] = [];
  for await (const page of iam.paginateListInstanceProfilesForRole({ RoleName }))
    for (const { InstanceProfileName = '' } of page.InstanceProfiles ?? [])
      if (await unlessGone(iam.getInstanceProfile({ InstanceProfileName })))
        names.push(InstanceProfileName);
  return names;
}
