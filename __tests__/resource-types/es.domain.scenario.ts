import { defaultSubnets } from './ec2-interfaces.ts';
import { ends, isThere, list } from './elasticache.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'es:domain',
  deleteAction: 'es:DeleteDomain',
  async create({ aws, name, tags }) {
    const Subnets = await defaultSubnets(aws);
    await (await aws.client('es')).createDomain({
      DomainName: name,
      VPCOptions: { SubnetIds: [Subnets?.[0]?.SubnetId ?? ''] },
      TagList: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const es = await aws.client('es');
    return isThere(es.describeDomain({ DomainName: id }), 'ResourceNotFoundException');
  },
  async destroy(aws, id) {
    const es = await aws.client('es');
    await ends(
      () => es.deleteDomain({ DomainName: id }),
      () => scenario.exists(aws, id),
    );
  },
};
