import type { NetworkInterface } from '@aws-sdk/client-ec2';
import { defineResourceType, type Look, type Ref } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { holdersIam, holdersOf } from './interface-holders.ts';
import { isUnsigned, ownerOf, serviceOf } from './interface-owner.ts';
import { refused } from './refused.ts';

/**
 * Network interface: of nobody, of an instance, or of a service, which gives it back or leaves it behind `available`.
 * Sources: EC2 API reference (DeleteNetworkInterface, DescribeNetworkInterfaces), EC2 guide (requester-managed
 * network interfaces), Lambda guide (VPC networking).
 */
export const networkInterface = defineResourceType<NetworkInterface>({
  name: 'ec2:network-interface',
  cloudFormation: 'AWS::EC2::NetworkInterface',
  arn: 'ec2:network-interface/{id}',
  tagging: 'swept',
  iam: [
    'ec2:DescribeNetworkInterfaces',
    ...holdersIam,
    'ec2:CreateTags',
    'ec2:DeleteNetworkInterface',
  ],
  manual: {
    first:
      'what it is attached to; one that a service made is waited for until that service gives it back',
  },
  notFound: ['InvalidNetworkInterfaceID.NotFound'],
  refusals: [
    {
      // Also InvalidNetworkInterface.InUse; the attachment ends a little later than what it was attached to.
      code: 'InvalidParameterValue',
      text: /in use/i,
      patience: 600,
      remedy: 'Delete or detach what uses the network interface, then run again.',
    },
    {
      code: 'InvalidNetworkInterface.InUse',
      patience: 600,
      remedy: 'Delete or detach what uses the network interface, then run again.',
    },
    {
      // Its service gives it back a few minutes after its end, where it had one.
      code: 'DependencyViolation',
      text: /^nothing is found/,
      patience: 600,
      remedy: 'See under EC2 → Network interfaces what it is for, delete that, then run again.',
    },
    {
      // An `ela-attach` attachment, or one that only its service may delete.
      code: 'OperationNotPermitted',
      patience: 0,
      remedy: 'It belongs to an AWS service: delete what that service made it for, then run again.',
    },
  ],

  async describe(aws, id) {
    const ec2 = await aws.client('ec2');
    const answer = await ec2.describeNetworkInterfaces({ NetworkInterfaceIds: [id] });
    const found = answer.NetworkInterfaces?.[0];
    if (found === undefined) return undefined;
    const owner = ownerOf(found);
    const holders = await holdersOf(aws, [found]);
    return {
      id,
      arn: `arn:${aws.partition}:ec2:${aws.region}:${found.OwnerId}:network-interface/${id}`,
      name: found.Description || id,
      tags: tagsOf(found.TagSet),
      ...look(found, holders.length > 0),
      refers: uses(found),
      usedBy: [
        ...(owner === undefined || owner.id === id ? [] : [owner]),
        ...holders.filter(({ ending }) => !ending),
      ],
      detail: found,
    };
  },
  async label(aws, id, labels) {
    const Tags = Object.entries(labels).map(([Key, Value]) => ({ Key, Value }));
    await (await aws.client('ec2')).createTags({ Resources: [id], Tags });
  },
  async remove(aws, { id, detail }) {
    // AWS would refuse, and the wait for who holds it is over when nobody does.
    if (isUnsigned(detail)) throw refused(`nothing is found that holds ${serviceOf(detail)}`);
    await (await aws.client('ec2')).deleteNetworkInterface({ NetworkInterfaceId: id });
  },
});

/** Only an `available` interface can be deleted, and nobody but its service may detach one that a service manages. */
function look(found: NetworkInterface, isHeld: boolean): Look {
  const { Status: status, Attachment: attachment } = found;
  if (status === 'available' || (isUnsigned(found) && !isHeld)) return { state: 'ready' };
  const service = serviceOf(found);
  if (service !== undefined)
    return {
      state: 'busy',
      reason: service,
      remedy:
        'See what still uses it: another function in the same subnet and security groups shares the interface. Run again once AWS has given it back.',
    };
  return {
    state: 'busy',
    reason: `it is ${status}${attachment?.InstanceId ? `, attached to ${attachment.InstanceId}` : ''}`,
    remedy: 'Delete what it is attached to, or detach it, then run again.',
  };
}

function uses(found: NetworkInterface): Ref[] {
  const address = found.Association?.AllocationId;
  return [
    ...(found.SubnetId ? [{ type: 'ec2:subnet', id: found.SubnetId }] : []),
    ...(found.Groups ?? []).flatMap(({ GroupId: id }) =>
      id === undefined ? [] : [{ type: 'ec2:security-group', id }],
    ),
    // A service's address is told by what the service made it for, and free as soon as that is gone.
    ...(address === undefined || found.RequesterManaged
      ? []
      : [{ type: 'ec2:elastic-ip', id: address }]),
  ];
}
