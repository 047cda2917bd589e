import type { NetworkInterface, SecurityGroup, Tag } from '@aws-sdk/client-ec2';
import type { Owned, Ref } from '../contract.ts';
import { isFree, lingers } from './interface-owner.ts';
import { isOver } from './peering-state.ts';
import type { Contents } from './vpc-contents.ts';

/**
 * What a VPC is made of, labelled or not: what the console deletes along with it. Pure. Sources: VPC guide (delete your
 * VPC), EC2 API reference (DeleteVpc: only the main route table and the two defaults die with it).
 */
export function membersOf(vpc: string, account: string, inside: Contents): Owned[] {
  const isHere = ({ VpcId }: { readonly VpcId?: string | undefined }) => VpcId === vpc;
  const tables = inside.tables.filter((table) => !isMain(table));
  const acls = inside.acls.filter((acl) => !acl.IsDefault);
  return [
    ...inside.subnets.flatMap(({ SubnetId: id }) =>
      id === undefined ? [] : [{ ...before('ec2:subnet', id), uses: servingOf(id, inside) }],
    ),
    ...all('ec2:route-table', tables, 'RouteTableId'),
    ...all('ec2:network-acl', acls, 'NetworkAclId'),
    ...all('ec2:security-group', inside.groups.filter(not(isDefault)), 'GroupId'),
    ...all('ec2:internet-gateway', inside.gateways, 'InternetGatewayId'),
    ...all(
      'ec2:egress-only-internet-gateway',
      inside.egress.filter((each) => each.Attachments?.some(isHere)),
      'EgressOnlyInternetGatewayId',
    ),
    ...all(
      'ec2:vpn-gateway',
      // Detached, it is the VPC's still: that is how it begins to go.
      inside.vpn.filter((each) => each.VpcAttachments?.some(isHere) && !isDeleted(each)),
      'VpnGatewayId',
    ),
    ...all(
      'ec2:vpc-endpoint',
      inside.endpoints.filter((each) => !each.RequesterManaged && !isDeleted(each)),
      'VpcEndpointId',
    ),
    ...all(
      'ec2:vpc-peering-connection',
      inside.peerings.filter((each) => {
        const { VpcId, OwnerId } = each.RequesterVpcInfo ?? {};
        return VpcId === vpc && OwnerId === account && !isOver(each);
      }),
      'VpcPeeringConnectionId',
    ),
    ...all('ec2:vpc-flow-log', inside.logs, 'FlowLogId'),
    ...all('ec2:network-interface', inside.interfaces.filter(isLeft), 'NetworkInterfaceId'),
    // These die with it. A labelled one, as Terraform's default tags leave it, is only seen gone.
    ...dying('ec2:route-table', inside.tables.filter(isMain), 'RouteTableId'),
    ...dying(
      'ec2:network-acl',
      inside.acls.filter(({ IsDefault }) => IsDefault),
      'NetworkAclId',
    ),
    ...dying('ec2:security-group', inside.groups.filter(isDefault), 'GroupId'),
  ];
}

/** Those members that carry tags: one that turns out to be another's stays, and with it the VPC. */
export function taggedOf({ subnets, tables, acls, groups, gateways }: Contents): Ref[] {
  return [
    ...all('ec2:subnet', subnets.filter(isTagged), 'SubnetId'),
    ...all('ec2:route-table', tables.filter(isTagged), 'RouteTableId'),
    ...all('ec2:network-acl', acls.filter(isTagged), 'NetworkAclId'),
    ...all('ec2:security-group', groups.filter(isTagged), 'GroupId'),
    ...all('ec2:internet-gateway', gateways.filter(isTagged), 'InternetGatewayId'),
  ].map(({ type, id }) => ({ type, id }));
}

/** What goes on serving a subnet as long as there is something in it. */
function servingOf(subnet: string, { tables, acls, gateways, interfaces }: Contents): Ref[] {
  const serves = (each: { Associations?: { SubnetId?: string | undefined }[] | undefined }) =>
    each.Associations?.some(({ SubnetId }) => SubnetId === subnet) ?? false;
  // A gateway cannot be detached while there are public addresses behind it.
  const isPublic = interfaces.some(
    ({ SubnetId, Association }) => SubnetId === subnet && Association?.PublicIp !== undefined,
  );
  return [
    ...all('ec2:route-table', tables.filter(serves), 'RouteTableId'),
    ...all('ec2:network-acl', acls.filter(serves), 'NetworkAclId'),
    ...all('ec2:internet-gateway', isPublic ? gateways : [], 'InternetGatewayId'),
  ].map(({ type, id }) => ({ type, id }));
}

/** Of nobody, or left when what it belongs to goes. */
function isLeft(found: NetworkInterface): boolean {
  const { InstanceId, DeleteOnTermination } = found.Attachment ?? {};
  return isFree(found) || lingers(found) || (InstanceId !== undefined && !DeleteOnTermination);
}

function isMain({ Associations }: Contents['tables'][number]): boolean {
  return Associations?.some(({ Main }) => Main) ?? false;
}

function isDefault({ GroupName }: SecurityGroup): boolean {
  return GroupName === 'default';
}

/** EC2 writes this state with a capital letter or without. */
function isDeleted({ State }: { readonly State?: string | undefined }): boolean {
  return State?.toLowerCase() === 'deleted';
}

function isTagged({ Tags }: { readonly Tags?: Tag[] | undefined }): boolean {
  return Tags !== undefined && Tags.length > 0;
}

function not<T>(test: (item: T) => boolean) {
  return (item: T) => !test(item);
}

function before(type: string, id: string): Owned {
  return { type, id, goes: 'before' };
}

function all<K extends string>(
  type: string,
  found: readonly { readonly [key in K]?: string | undefined }[],
  key: K,
): Owned[] {
  return found.flatMap((each) => (each[key] === undefined ? [] : [before(type, each[key])]));
}

function dying<K extends string>(
  type: string,
  found: readonly ({ readonly [key in K]?: string | undefined } & { Tags?: Tag[] | undefined })[],
  key: K,
): Owned[] {
  return all(type, found.filter(isTagged), key).map((each) => ({ ...each, goes: 'with' }));
}
