import { tagging } from './ec2-interfaces.ts';
import { createVpc, made } from './ec2-vpc.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:egress-only-internet-gateway',
  deleteAction: 'ec2:DeleteEgressOnlyInternetGateway',
  async create(ground) {
    const ec2 = await ground.aws.client('ec2');
    const answer = await ec2.createEgressOnlyInternetGateway({
      VpcId: await createVpc({ ...ground, tags: {} }),
      ...tagging('egress-only-internet-gateway', ground.tags),
    });
    return { id: made(answer.EgressOnlyInternetGateway?.EgressOnlyInternetGatewayId) };
  },
  async exists(aws, id) {
    const ec2 = await aws.client('ec2');
    const { EgressOnlyInternetGateways } = await ec2.describeEgressOnlyInternetGateways({});
    return (
      EgressOnlyInternetGateways?.some((each) => each.EgressOnlyInternetGatewayId === id) ?? false
    );
  },
  async destroy(aws, id) {
    const ec2 = await aws.client('ec2');
    await ec2.deleteEgressOnlyInternetGateway({ EgressOnlyInternetGatewayId: id });
  },
};
