import { from, tagged } from './ec2-compute.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'ec2:launch-template',
  deleteAction: 'ec2:DeleteLaunchTemplate',
  async create({ aws, name, tags }) {
    const { LaunchTemplate } = await (await aws.client('ec2')).createLaunchTemplate({
      LaunchTemplateName: name,
      LaunchTemplateData: from,
      ...tagged('launch-template', tags),
    });
    return { id: LaunchTemplate?.LaunchTemplateId ?? '' };
  },
  async exists(aws, id) {
    const { LaunchTemplates } = await (await aws.client('ec2')).describeLaunchTemplates({});
    return (LaunchTemplates ?? []).some(({ LaunchTemplateId }) => LaunchTemplateId === id);
  },
  async destroy(aws, id) {
    await (await aws.client('ec2')).deleteLaunchTemplate({ LaunchTemplateId: id });
  },
};
