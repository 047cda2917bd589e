import { isThere } from './efs.ts';
import { list } from './rds.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'rds:og',
  deleteAction: 'rds:DeleteOptionGroup',
  async create({ aws, name, tags }) {
    await (await aws.client('rds')).createOptionGroup({
      OptionGroupName: name,
      EngineName: 'mysql',
      MajorEngineVersion: '8.0',
      OptionGroupDescription: name,
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const rds = await aws.client('rds');
    return isThere(rds.describeOptionGroups({ OptionGroupName: id }), 'OptionGroupNotFoundFault');
  },
  async destroy(aws, id) {
    await (await aws.client('rds')).deleteOptionGroup({ OptionGroupName: id });
  },
};
