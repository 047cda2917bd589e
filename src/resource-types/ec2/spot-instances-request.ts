import type { EC2, SpotInstanceRequest } from '@aws-sdk/client-ec2';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named } from './named.ts';

/**
 * Request for a Spot Instance. A persistent one starts its instance anew whenever that ends, and cancelling it does not
 * end the instance. Sources: EC2 API reference (CancelSpotInstanceRequests, SpotInstanceRequest), EC2 guide (Spot
 * request states; cancelled and closed requests stay listed for a while).
 */
export const spotInstancesRequest = defineResourceType({
  name: 'ec2:spot-instances-request',
  cloudFormation: 'AWS::EC2::SpotInstancesRequest',
  arn: 'ec2:spot-instances-request/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeSpotInstanceRequests', 'ec2:CancelSpotInstanceRequests'],
  manual: { gone: 'state `cancelled` or `closed`' },
  notFound: ['InvalidSpotInstanceRequestID.NotFound'],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'spot-instances-request', id, tagsOf(found.Tags)),
      createdAt: found.CreateTime,
      state: 'ready',
      note: found.InstanceId && `that does not end its instance ${found.InstanceId}`,
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await read(await aws.client('ec2'), id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).cancelSpotInstanceRequests({ SpotInstanceRequestIds: [id] });
  },
});

const over = ['cancelled', 'closed', 'failed'];

async function read(ec2: EC2, id: string): Promise<SpotInstanceRequest | undefined> {
  const answer = await ec2.describeSpotInstanceRequests({ SpotInstanceRequestIds: [id] });
  const found = answer.SpotInstanceRequests?.[0];
  return over.includes(found?.State ?? '') ? undefined : found;
}
