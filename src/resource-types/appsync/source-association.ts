import type { SourceApiAssociation } from '@aws-sdk/client-appsync';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { concurrent } from './refusals.ts';

/**
 * Association of a merged API with one of its source APIs, as `MERGED-API/ASSOCIATION`, the former by its ARN in another
 * account. It goes before both. Source: AppSync API reference (SourceApiAssociation, DisassociateSourceGraphqlApi).
 */
export const sourceAssociation = defineResourceType<SourceApiAssociation>({
  name: 'appsync:sourceapiassociation',
  cloudFormation: 'AWS::AppSync::SourceApiAssociation',
  tagging: 'untaggable',
  iam: ['appsync:GetSourceApiAssociation', 'appsync:DisassociateSourceGraphqlApi'],
  minutes: 0.5,
  notFound: ['NotFoundException'],
  refusals: [concurrent],

  async describe(aws, id) {
    const found = await read(aws, id);
    if (found === undefined) return undefined;
    const name = `${found.mergedApiId} ← ${found.sourceApiId}`;
    return { id, arn: found.associationArn, name, ...look(found), detail: found };
  },
  async look(aws, id) {
    const found = await read(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('appsync')).disassociateSourceGraphqlApi(keysOf(id));
  },
});

async function read(aws: Aws, id: string): Promise<SourceApiAssociation | undefined> {
  const appsync = await aws.client('appsync');
  return (await appsync.getSourceApiAssociation(keysOf(id))).sourceApiAssociation;
}

function keysOf(id: string) {
  const at = id.lastIndexOf('/');
  return { mergedApiIdentifier: id.slice(0, at), associationId: id.slice(at + 1) };
}

/** States: AppSync API reference, SourceApiAssociation. */
function look({ sourceApiAssociationStatus: status, ...found }: SourceApiAssociation): Look {
  if (status === 'DELETION_FAILED')
    return {
      state: 'stuck',
      reason: `AppSync could not take the APIs apart: ${found.sourceApiAssociationStatusDetail ?? 'no reason is given'}`,
      remedy: 'Remove the source API from the merged API in the AppSync console, then run again.',
    };
  if (status?.startsWith('DELETION')) return { state: 'deleting', reason: `it is ${status}` };
  if (status === 'MERGE_SCHEDULED' || status === 'MERGE_IN_PROGRESS')
    return { state: 'busy', reason: `it is ${status}` };
  return { state: 'ready' };
}
