import type { DescribeSpaceResponse } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { named, notFound, tagsAt, told } from './answers.ts';
import { appsIn, inAnyCase, inUse, ownedApps, spacesIn, studioLook } from './studio.ts';

/**
 * A space of a SageMaker domain, known by `domain/name`; its volume dies with it. Sources: SageMaker API reference
 * (DeleteSpace, DescribeSpace).
 */
export const space = defineResourceType<DescribeSpaceResponse>({
  name: 'sagemaker:space',
  cloudFormation: 'AWS::SageMaker::Space',
  arn: 'sagemaker:space/{id+}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeSpace',
    'sagemaker:ListSpaces',
    'sagemaker:ListTags',
    'sagemaker:ListApps',
    'sagemaker:DeleteSpace',
  ],
  minutes: 1,
  manual: { first: 'its apps' },
  notFound,
  refusals: [inUse],

  async describe(aws, id) {
    const sagemaker = await aws.client('sagemaker');
    const found = await find(aws, id);
    const { DomainId: domain = '', SpaceName: name = '' } = found;
    const [tags, apps] = await Promise.all([
      tagsAt(sagemaker, found.SpaceArn),
      appsIn(sagemaker, domain),
    ]);
    const owner = found.OwnershipSettings?.OwnerUserProfileName;
    return {
      id,
      arn: found.SpaceArn,
      name,
      tags,
      createdAt: found.CreationTime,
      ...studioLook(found),
      refers: named('sagemaker:user-profile', owner && `${domain}/${owner}`),
      owns: ownedApps(apps.filter(({ SpaceName }) => SpaceName === name)),
      detail: found,
    };
  },
  async look(aws, id) {
    return studioLook(await find(aws, id));
  },
  async remove(aws, { detail }) {
    const { DomainId, SpaceName } = detail;
    await told((await aws.client('sagemaker')).deleteSpace({ DomainId, SpaceName }));
  },
});

async function find(aws: Aws, id: string) {
  const sagemaker = await aws.client('sagemaker');
  const [DomainId = '', name = ''] = id.split('/');
  return inAnyCase(
    name,
    (SpaceName) => told(sagemaker.describeSpace({ DomainId, SpaceName })),
    async () => (await told(spacesIn(sagemaker, DomainId))).map(({ SpaceName }) => SpaceName),
  );
}
