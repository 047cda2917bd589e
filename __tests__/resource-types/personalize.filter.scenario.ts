import { createGroup, pairs, personalizeScenario } from './personalize.ts';

export const scenario = personalizeScenario({
  kind: 'filter',
  action: 'DeleteFilter',
  async make(ground) {
    const personalize = await ground.aws.client('personalize');
    const { filterArn } = await personalize.createFilter({
      name: ground.name,
      datasetGroupArn: await createGroup(ground, {}),
      filterExpression: 'EXCLUDE ItemID WHERE Interactions.EVENT_TYPE IN ("purchase")',
      tags: pairs(ground.tags),
    });
    return filterArn ?? '';
  },
  read: (personalize, filterArn) => personalize.describeFilter({ filterArn }),
  erase: (personalize, filterArn) => personalize.deleteFilter({ filterArn }),
});
