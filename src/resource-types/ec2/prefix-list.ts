import type { ManagedPrefixList, PrefixListAssociation } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { optional } from '../optional.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';
import { allOf } from './pages.ts';

/**
 * Managed prefix list of the account's own; AWS deletes it once no rule and no route names it. Sources: EC2 API
 * reference (DeleteManagedPrefixList, GetManagedPrefixListAssociations, ManagedPrefixList), VPC guide (prefix lists).
 */
export const prefixList = defineResourceType({
  name: 'ec2:prefix-list',
  cloudFormation: 'AWS::EC2::PrefixList',
  arn: 'ec2:prefix-list/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeManagedPrefixLists',
    'ec2:GetManagedPrefixListAssociations',
    'ec2:DeleteManagedPrefixList',
  ],
  manual: {
    first: 'the security group rules and routes that name it',
    gone: 'state `delete-complete`',
  },
  notFound: ['InvalidPrefixListID.NotFound', 'InvalidPrefixListId.NotFound'],
  refusals: [
    {
      code: 'IncorrectState',
      patience: 120,
      remedy: 'Another change of the prefix list is in progress: run again.',
    },
    {
      code: 'DependencyViolation',
      patience: 120,
      remedy: 'Take the prefix list out of every rule and route, then run again.',
    },
  ],

  async describe(aws, id) {
    const found = await listWith(aws, id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'prefix-list', id, tagsOf(found.Tags)),
      name: found.PrefixListName ?? id,
      ...look(found),
      managedBy: found.OwnerId === aws.account ? undefined : managerOf(found),
      usedBy: (await associationsOf(aws, id)).flatMap(userOf),
      detail: undefined,
    };
  },
  async look(aws, id) {
    const found = await listWith(aws, id);
    return found && look(found);
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteManagedPrefixList({ PrefixListId: id });
  },
});

async function listWith(aws: Aws, id: string): Promise<ManagedPrefixList | undefined> {
  const ec2 = await aws.client('ec2');
  const answer = await ec2.describeManagedPrefixLists({ PrefixListIds: [id] });
  const found = answer.PrefixLists?.[0];
  return found?.State === 'delete-complete' ? undefined : found;
}

async function associationsOf(aws: Aws, id: string): Promise<PrefixListAssociation[]> {
  const ec2 = await aws.client('ec2');
  const pages = ec2.paginateGetManagedPrefixListAssociations({ PrefixListId: id });
  return (await optional(allOf(pages, (page) => page.PrefixListAssociations))) ?? [];
}

function userOf({ ResourceId: id = '' }: PrefixListAssociation): Ref[] {
  if (id.startsWith('sg-')) return [{ type: 'ec2:security-group', id }];
  if (id.startsWith('rtb-')) return [{ type: 'ec2:route-table', id }];
  return [{ type: id.startsWith('tgw-rtb-') ? 'ec2:transit-gateway-route-table' : 'resource', id }];
}

function managerOf({ OwnerId }: ManagedPrefixList): string {
  return OwnerId === 'AWS' ? 'AWS' : `the account ${OwnerId}, which shares it through AWS RAM`;
}

function look({ State: state, StateMessage: message }: ManagedPrefixList): Look {
  if (state === 'delete-in-progress') return { state: 'deleting' };
  if (state === 'delete-failed')
    return {
      state: 'stuck',
      reason: `AWS could not delete it: ${message ?? state}`,
      remedy: 'Take the prefix list out of every rule and route, then run again.',
    };
  return state?.endsWith('-in-progress')
    ? { state: 'busy', reason: `the prefix list is ${state}` }
    : { state: 'ready' };
}
