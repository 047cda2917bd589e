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
  return [
    ...partsOf(vpc, account, inside).map(({ type, id }): Owned => {
      const uses = type === 'ec2:subnet' ? { uses: servingOf(id, inside) } : {};
      return { type, id, goes: 'before', ...uses };
    }),
    // A labelled one, as Terraform's default tags leave it, is only seen gone.
    ...dyingIn(inside)
      .filter(isTagged)
      .map(({ type, id }): Owned => ({ type, id, goes: 'with' })),
  ];
}

/** Those members that carry tags: one that turns out to be another's stays, and with it the VPC. */
export function taggedOf(vpc: string, account: string, inside: Contents): Ref[] {
  const holding = {
    ...inside,
    vpn: inside.vpn.filter(({ VpcAttachments = [] }) =>
      VpcAttachments.some(({ VpcId, State }) => VpcId === vpc && State !== 'detached'),
    ),
    // Of the others their owners tell.
    interfaces: inside.interfaces.filter(isFree),
  };
  return [...partsOf(vpc, account, holding), ...dyingIn(inside)]
    .filter(isTagged)
    .map(({ type, id }) => ({ type, id }));
}

interface Part extends Ref {
  readonly Tags: readonly Tag[] | undefined;
}

/** What must be gone before it. */
function partsOf(vpc: string, account: string, inside: Contents): Part[] {
  const isHere = ({ VpcId }: { readonly VpcId?: string | undefined }) => VpcId === vpc;
  return [
    ...parts('ec2:subnet', inside.subnets, 'SubnetId'),
    ...parts('ec2:route-table', inside.tables.filter(not(isMain)), 'RouteTableId'),
    ...parts('ec2:network-acl', inside.acls.filter(not(isDefaultAcl)), 'NetworkAclId'),
    ...parts('ec2:security-group', inside.groups.filter(not(isDefault)), 'GroupId'),
    ...parts('ec2:internet-gateway', inside.gateways, 'InternetGatewayId'),
    ...parts(
      'ec2:egress-only-internet-gateway',
      inside.egress.filter((each) => each.Attachments?.some(isHere)),
      'EgressOnlyInternetGatewayId',
    ),
    ...parts(
      'ec2:vpn-gateway',
      // Detached, it is the VPC's still: that is how it begins to go.
      inside.vpn.filter((each) => each.VpcAttachments?.some(isHere) && !isDeleted(each)),
      'VpnGatewayId',
    ),
    ...parts(
      'ec2:vpc-endpoint',
      inside.endpoints.filter((each) => !each.RequesterManaged && !isDeleted(each)),
      'VpcEndpointId',
    ),
    ...parts(
      'ec2:vpc-peering-connection',
      inside.peerings.filter((each) => {
        const { VpcId, OwnerId } = each.RequesterVpcInfo ?? {};
        return VpcId === vpc && OwnerId === account && !isOver(each);
      }),
      'VpcPeeringConnectionId',
    ),
    ...parts('ec2:vpc-flow-log', inside.logs, 'FlowLogId'),
    ...parts(
      'ec2:network-interface',
      inside.interfaces.filter(isLeft).map((each) => ({ ...each, Tags: each.TagSet })),
      'NetworkInterfaceId',
    ),
  ];
}

/** What dies with it. */
function dyingIn({ tables, acls, groups }: Contents): Part[] {
  return [
    ...parts('ec2:route-table', tables.filter(isMain), 'RouteTableId'),
    ...parts('ec2:network-acl', acls.filter(isDefaultAcl), 'NetworkAclId'),
    ...parts('ec2:security-group', groups.filter(isDefault), 'GroupId'),
  ];
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
    ...parts('ec2:route-table', tables.filter(serves), 'RouteTableId'),
    ...parts('ec2:network-acl', acls.filter(serves), 'NetworkAclId'),
    ...parts('ec2:internet-gateway', isPublic ? gateways : [], 'InternetGatewayId'),
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

function isDefaultAcl({ IsDefault }: Contents['acls'][number]): boolean {
  return IsDefault ?? false;
}

function isTagged({ Tags }: Part): boolean {
  return Tags !== undefined && Tags.length > 0;
}

function not<T>(test: (item: T) => boolean) {
  return (item: T) => !test(item);
}

function parts<K extends string>(
  type: string,
  found: readonly ({ readonly [key in K]?: string | undefined } & {
    readonly Tags?: readonly Tag[] | undefined;
  })[],
  key: K,
): Part[] {
  return found.flatMap((each) =>
    each[key] === undefined ? [] : [{ type, id: each[key], Tags: each.Tags }],
  );
}
