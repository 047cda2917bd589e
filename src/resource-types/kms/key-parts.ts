import type { GrantListEntry, KeyMetadata, KMS } from '@aws-sdk/client-kms';
import { parseArn } from '../../aws/arn.ts';
import type { Tags } from '../../scope.ts';
import type { Ref } from '../contract.ts';

/** A primary key is destroyed after its replicas only, and cannot be used from the moment that it is scheduled. */
export function family(
  { MultiRegionConfiguration: found }: KeyMetadata,
  here: string,
): { primary: Ref[]; replicas: Ref[] } {
  const others = (keys: readonly ({ Arn?: string | undefined } | undefined)[]) =>
    keys.flatMap((each) => {
      const { region = here, resource } = parseArn(each?.Arn ?? '') ?? {};
      if (region === here || resource === undefined) return [];
      return [{ type: 'kms:key', id: resource.replace('key/', ''), region }];
    });
  const isPrimary = found?.MultiRegionKeyType === 'PRIMARY';
  return {
    primary: isPrimary ? [] : others([found?.PrimaryKey]),
    replicas: isPrimary ? others(found?.ReplicaKeys ?? []) : [],
  };
}

export async function tagsOf(kms: KMS, KeyId: string): Promise<Tags> {
  const tags: Tags = {};
  for await (const page of kms.paginateListResourceTags({ KeyId }))
    for (const { TagKey = '', TagValue = '' } of page.Tags ?? [])
      Object.assign(tags, { [TagKey]: TagValue });
  return tags;
}

export async function aliasesOf(kms: KMS, KeyId: string): Promise<string[]> {
  const names: string[] = [];
  for await (const page of kms.paginateListAliases({ KeyId }))
    for (const { AliasName } of page.Aliases ?? []) if (AliasName) names.push(AliasName);
  return names;
}

export async function grantsOf(kms: KMS, KeyId: string): Promise<GrantListEntry[]> {
  const grants: GrantListEntry[] = [];
  for await (const page of kms.paginateListGrants({ KeyId })) grants.push(...(page.Grants ?? []));
  return grants;
}
