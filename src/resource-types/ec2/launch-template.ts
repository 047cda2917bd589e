import type { EC2, LaunchTemplate } from '@aws-sdk/client-ec2';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';
import { named, operatorOf } from './named.ts';

/** Launch template with all its versions. Source: EC2 API reference (DeleteLaunchTemplate, DescribeLaunchTemplates). */
export const launchTemplate = defineResourceType({
  name: 'ec2:launch-template',
  cloudFormation: 'AWS::EC2::LaunchTemplate',
  arn: 'ec2:launch-template/{id}',
  tagging: 'swept',
  iam: ['ec2:DescribeLaunchTemplates', 'ec2:DeleteLaunchTemplate'],
  manual: { first: 'the Auto Scaling groups that start instances from it' },
  notFound: [
    'InvalidLaunchTemplateId.NotFound',
    'InvalidLaunchTemplateId.NotFoundException',
    'InvalidLaunchTemplateName.NotFoundException',
  ],

  async describe(aws, id) {
    const found = await read(await aws.client('ec2'), id);
    if (found === undefined) return undefined;
    return {
      ...named(aws, 'launch-template', id, tagsOf(found.Tags)),
      name: found.LaunchTemplateName ?? id,
      createdAt: found.CreateTime,
      state: 'ready',
      managedBy: operatorOf(found.Operator),
      detail: undefined,
    };
  },
  async look(aws, id) {
    return (await read(await aws.client('ec2'), id)) && { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('ec2')).deleteLaunchTemplate({ LaunchTemplateId: id });
  },
});

async function read(ec2: EC2, id: string): Promise<LaunchTemplate | undefined> {
  return (await ec2.describeLaunchTemplates({ LaunchTemplateIds: [id] })).LaunchTemplates?.[0];
}
