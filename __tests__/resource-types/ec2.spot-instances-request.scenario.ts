import assert from 'node:assert/strict';
import { from, living, tagged } from './ec2-compute.ts';
import type { Ground, Made, Scenario } from './scenario.ts';

async function create({ aws, tags }: Ground): Promise<Made> {
  const { SpotInstanceRequests } = await (await aws.client('ec2')).requestSpotInstances({
    Type: 'persistent',
    LaunchSpecification: from,
    ...tagged('spot-instances-request', tags),
  });
  return { id: SpotInstanceRequests?.[0]?.SpotInstanceRequestId ?? '' };
}

export const scenario: Scenario = {
  type: 'ec2:spot-instances-request',
  deleteAction: 'ec2:CancelSpotInstanceRequests',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { SpotInstanceRequests } = await ec2.describeSpotInstanceRequests({});
    return (SpotInstanceRequests ?? []).some(
      ({ SpotInstanceRequestId, State }) => SpotInstanceRequestId === id && State === 'active',
    );
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).cancelSpotInstanceRequests({ SpotInstanceRequestIds: [id] });
  },
  variants: {
    'whose instance carries no labels and stays': {
      arrange: create,
      async after(aws) {
        assert.equal((await living(aws)).length, 1);
      },
    },
  },
};
