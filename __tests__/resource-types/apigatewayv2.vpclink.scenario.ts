import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'apigatewayv2:vpclink',
  deleteAction: 'apigateway:DELETE',
  async create({ aws, name, tags }) {
    const { VpcLinkId: id = '' } = await (await aws.client('apigatewayv2')).createVpcLink({
      Name: name,
      SubnetIds: ['subnet-1'],
      SecurityGroupIds: ['sg-1'],
      Tags: { ...tags },
    });
    return { id };
  },
  async exists(aws, id) {
    const { Items } = await (await aws.client('apigatewayv2')).getVpcLinks({});
    return Items?.some(({ VpcLinkId }) => VpcLinkId === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('apigatewayv2')).deleteVpcLink({ VpcLinkId: id });
    while (await scenario.exists(aws, id));
  },
};
