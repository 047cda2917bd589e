import { createGroup, tagging } from './ec2-interfaces.ts';
import { createGateway, createTable, createVpc, made, until } from './ec2-vpc.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const ec2 = await aws.client('ec2');
  const { PrefixList } = await ec2.createManagedPrefixList({
    PrefixListName: name,
    MaxEntries: 1,
    AddressFamily: 'IPv4',
    ...tagging('prefix-list', tags),
  });
  return { id: made(PrefixList?.PrefixListId) };
}

/** Named by a rule of a security group and by a route. */
async function named(ground: Ground, tags: Ground['tags']) {
  const { id } = await create(ground);
  const ec2 = await ground.aws.client('ec2');
  const vpc = await createVpc({ ...ground, tags: {} });
  const GroupId = await createGroup({ ...ground, tags }, { vpc });
  await ec2.authorizeSecurityGroupEgress({
    GroupId,
    IpPermissions: [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, PrefixListIds: [{ PrefixListId: id }] },
    ],
  });
  await ec2.createRoute({
    RouteTableId: await createTable({ ...ground, tags: ground.tags }, vpc),
    DestinationPrefixListId: id,
    GatewayId: await createGateway({ ...ground, tags: {} }, vpc),
  });
  return { id };
}

export const scenario: Scenario = {
  type: 'ec2:prefix-list',
  deleteAction: 'ec2:DeleteManagedPrefixList',
  create,
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { PrefixLists } = await ec2.describeManagedPrefixLists({});
    return PrefixLists?.some(({ PrefixListId }) => PrefixListId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteManagedPrefixList({ PrefixListId: id });
    await until(async () => !(await scenario.exists(aws, id)));
  },
  variants: {
    'named by a rule and a route of ours': { arrange: (ground) => named(ground, ground.tags) },
  },
  refusals: {
    'a rule of a group that is not ours names it': {
      arrange: (ground) => named(ground, {}),
      outcome: 'blocked',
      blocker: /^ec2:security-group sg-\S+ uses it and stays/,
      remedy: /let it use something else/,
    },
  },
};
