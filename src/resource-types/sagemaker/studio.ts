import type {
  AppDetails,
  SageMaker,
  SpaceDetails,
  UserProfileDetails,
} from '@aws-sdk/client-sagemaker';
import { isCode } from '../../aws/codes.ts';
import type { Look, Owned, Refusal } from '../contract.ts';

/** Spaces, profiles and domains while something is in them, or one deletion too early. */
export const inUse: Refusal = {
  code: 'ResourceInUse',
  patience: 600,
  remedy:
    'Delete the apps, spaces and user profiles in it that somebody made meanwhile, then run again.',
};

/** An app, by names as ARNs have them: `domain/profile or space/type/name` in lower case. */
export function appId(app: AppDetails): string {
  const { DomainId, UserProfileName, SpaceName, AppType, AppName } = app;
  return [DomainId, UserProfileName ?? SpaceName, AppType, AppName].join('/').toLowerCase();
}

/**
 * The apps of a domain that are there: a deleted one is listed for a day as Deleted, a failed one AWS deletes by itself
 * and refuses to delete. Source: SageMaker guide, `Delete an Amazon SageMaker AI domain`.
 */
export async function appsIn(sagemaker: SageMaker, domain: string): Promise<AppDetails[]> {
  const apps: AppDetails[] = [];
  for await (const page of sagemaker.paginateListApps({ DomainIdEquals: domain, MaxResults: 100 }))
    apps.push(...(page.Apps ?? []));
  return apps.filter(({ Status }) => Status !== 'Deleted' && Status !== 'Failed');
}

export async function spacesIn(sagemaker: SageMaker, domain: string): Promise<SpaceDetails[]> {
  const spaces: SpaceDetails[] = [];
  for await (const page of sagemaker.paginateListSpaces({
    DomainIdEquals: domain,
    MaxResults: 100,
  }))
    spaces.push(...(page.Spaces ?? []));
  return spaces;
}

export async function profilesIn(
  sagemaker: SageMaker,
  domain: string,
): Promise<UserProfileDetails[]> {
  const profiles: UserProfileDetails[] = [];
  for await (const page of sagemaker.paginateListUserProfiles({
    DomainIdEquals: domain,
    MaxResults: 100,
  }))
    profiles.push(...(page.UserProfiles ?? []));
  return profiles;
}

export function ownedApps(apps: readonly AppDetails[]): Owned[] {
  return apps.map((app) => ({ type: 'sagemaker:app', id: appId(app), goes: 'before' as const }));
}

/** Asks by the name that an ARN has, and if that is not there by the one that differs from it in case only. */
export async function inAnyCase<T>(
  name: string,
  ask: (name: string) => Promise<T>,
  names: () => Promise<readonly (string | undefined)[]>,
): Promise<T> {
  try {
    return await ask(name);
  } catch (error) {
    if (!isCode(error, 'ResourceNotFound')) throw error;
    const real = (await names()).find(
      (each) => each !== name && each?.toLowerCase() === name.toLowerCase(),
    );
    if (real === undefined) throw error;
    return ask(real);
  }
}

/** States of domains, spaces and user profiles: SageMaker API reference. */
export function studioLook(found: {
  readonly Status?: string | undefined;
  readonly FailureReason?: string | undefined;
}): Look {
  switch (found.Status) {
    case 'Deleting':
      return { state: 'deleting' };
    case 'Pending':
    case 'Updating':
      return { state: 'busy', reason: `it is ${found.Status}` };
    case 'Delete_Failed':
      return {
        state: 'stuck',
        reason: `SageMaker could not delete it: ${found.FailureReason || 'it gives no reason'}`,
        remedy: 'Remove what the reason names, then run again: the deletion is tried anew.',
      };
    default:
      return { state: 'ready' };
  }
}
