import { createFunction } from './lambda-function.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'logs:log-group',
  deleteAction: 'logs:DeleteLogGroup',
  async create({ aws, name, tags }) {
    const logs = await aws.client('logs');
    await logs.createLogGroup({ logGroupName: `/shop/${name}`, tags });
    return { id: `/shop/${name}` };
  },
  async exists(aws, id) {
    const logs = await aws.client('logs');
    for await (const { logGroups = [] } of logs.paginateDescribeLogGroups({}))
      if (logGroups.some(({ logGroupName }) => logGroupName === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('logs')).deleteLogGroup({ logGroupName: id });
  },
  async protect(aws, id) {
    const logs = await aws.client('logs');
    await logs.putLogGroupDeletionProtection({
      logGroupIdentifier: id,
      deletionProtectionEnabled: true,
    });
  },
  variants: {
    'left behind by a function, without labels': {
      async arrange(ground) {
        const name = await createFunction(ground);
        const logs = await ground.aws.client('logs');
        await logs.createLogGroup({ logGroupName: `/aws/lambda/${name}` });
        return { id: `/aws/lambda/${name}` };
      },
    },
    'with groups beside it whose names begin the same': {
      async arrange({ aws, name, tags }) {
        const logs = await aws.client('logs');
        for (let n = 0; n < 60; n += 1)
          await logs.createLogGroup({ logGroupName: `/shop/${name}-${n}` });
        await logs.createLogGroup({ logGroupName: `/shop/${name}`, tags });
        return { id: `/shop/${name}` };
      },
    },
  },
};
