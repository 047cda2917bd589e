import type { DescribeModelPackageGroupOutput, SageMaker } from '@aws-sdk/client-sagemaker';
import { arnMatcher } from '../../aws/arn.ts';
import { defineResourceType, type Look, type Owned } from '../contract.ts';
import { notFound, tagsAt, told } from './answers.ts';

const packageIn = arnMatcher('sagemaker:model-package/{id+}');

/** SageMaker model package group: its versions must go first. Source: SageMaker API reference (DeleteModelPackageGroup). */
export const modelPackageGroup = defineResourceType({
  name: 'sagemaker:model-package-group',
  cloudFormation: 'AWS::SageMaker::ModelPackageGroup',
  arn: 'sagemaker:model-package-group/{id}',
  tagging: 'swept',
  iam: [
    'sagemaker:DescribeModelPackageGroup',
    'sagemaker:ListTags',
    'sagemaker:ListModelPackages',
    'sagemaker:DeleteModelPackageGroup',
  ],
  manual: { first: 'its model packages' },
  notFound,
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy:
        'Delete the model packages that somebody put into the group meanwhile, then run again.',
    },
  ],

  async describe(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    const found = await told(sagemaker.describeModelPackageGroup({ ModelPackageGroupName: name }));
    const group = found.ModelPackageGroupName ?? name;
    const [tags, packages] = await Promise.all([
      tagsAt(sagemaker, found.ModelPackageGroupArn),
      packagesIn(sagemaker, group),
    ]);
    return {
      id: name,
      arn: found.ModelPackageGroupArn,
      name: group,
      tags,
      createdAt: found.CreationTime,
      ...look(found),
      owns: packages,
      detail: undefined,
    };
  },
  async look(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return look(await told(sagemaker.describeModelPackageGroup({ ModelPackageGroupName: name })));
  },
  async remove(aws, { id }) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.deleteModelPackageGroup({ ModelPackageGroupName: id }));
  },
});

/** Without a group or a type, ListModelPackages leaves the versioned ones out (boto3#3069). */
async function packagesIn(sagemaker: SageMaker, group: string): Promise<Owned[]> {
  const owned: Owned[] = [];
  const asked = { ModelPackageGroupName: group, MaxResults: 100 };
  for await (const page of sagemaker.paginateListModelPackages(asked))
    for (const { ModelPackageArn } of page.ModelPackageSummaryList ?? []) {
      const id = packageIn(ModelPackageArn ?? '');
      if (id !== undefined) owned.push({ type: 'sagemaker:model-package', id, goes: 'before' });
    }
  return owned;
}

/** States: SageMaker API reference, DescribeModelPackageGroup. */
function look({ ModelPackageGroupStatus: status }: DescribeModelPackageGroupOutput): Look {
  if (status === 'Deleting') return { state: 'deleting' };
  if (status === 'Pending' || status === 'InProgress')
    return { state: 'busy', reason: `the model package group is ${status}` };
  if (status !== 'DeleteFailed') return { state: 'ready' };
  return {
    state: 'stuck',
    reason: 'SageMaker could not delete the model package group',
    remedy: 'See in SageMaker Studio what holds it, then run again: the deletion is tried anew.',
  };
}
