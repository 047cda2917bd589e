import { tagging } from './ec2-interfaces.ts';
import { createVpc, made } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, tags }: Ground) {
  const ec2 = await aws.client('ec2');
  const { DhcpOptions } = await ec2.createDhcpOptions({
    DhcpConfigurations: [{ Key: 'domain-name', Values: ['shop.internal'] }],
    ...tagging('dhcp-options', tags),
  });
  return { id: made(DhcpOptions?.DhcpOptionsId) };
}

async function usedBy(ground: Ground, tags: Ground['tags']) {
  const made = await create(ground);
  const VpcId = await createVpc({ ...ground, tags });
  const ec2 = await ground.aws.client('ec2');
  await ec2.associateDhcpOptions({ DhcpOptionsId: made.id, VpcId });
  return made;
}

export const scenario: Scenario = {
  type: 'ec2:dhcp-options',
  deleteAction: 'ec2:DeleteDhcpOptions',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { DhcpOptions } = await ec2.describeDhcpOptions({});
    return DhcpOptions?.some(({ DhcpOptionsId }) => DhcpOptionsId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteDhcpOptions({ DhcpOptionsId: id });
  },
  variants: {
    'used by a VPC of ours': { arrange: (ground) => usedBy(ground, ground.tags) },
  },
  refusals: {
    'a VPC that is not ours uses it': {
      arrange: (ground) => usedBy(ground, { Name: 'shared' }),
      outcome: 'blocked',
      blocker: /^ec2:vpc vpc-\S+ \(shared\) uses it and stays/,
      remedy: /let it use something else/,
    },
  },
};
