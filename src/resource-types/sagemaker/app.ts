import type { AppDetails } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { notFound, tagsAt, told } from './answers.ts';
import { appId, appsIn } from './studio.ts';

/**
 * A running application of a domain's user or space; what costs in a domain. It is read from the list, which tells
 * whether a user's or a space's it is and the case of its type and name. Sources: SageMaker API reference (DeleteApp,
 * ListApps), SageMaker guide (`Delete an Amazon SageMaker AI domain`).
 */
export const app = defineResourceType<AppDetails>({
  name: 'sagemaker:app',
  cloudFormation: 'AWS::SageMaker::App',
  arn: 'sagemaker:app/{id+}',
  tagging: 'swept',
  iam: ['sagemaker:ListApps', 'sagemaker:DescribeApp', 'sagemaker:ListTags', 'sagemaker:DeleteApp'],
  minutes: 5,
  manual: { gone: 'status `Deleted` or `Failed`; SageMaker lists it for a day after' },
  notFound,

  async describe(aws, id) {
    const found = await find(aws, id);
    if (found === undefined) return undefined;
    const { DomainId, UserProfileName, SpaceName, AppType, AppName } = found;
    const sagemaker = await aws.client('sagemaker');
    const { AppArn: arn } = await told(
      sagemaker.describeApp({ DomainId, UserProfileName, SpaceName, AppType, AppName }),
    );
    return {
      id,
      arn,
      name: `${UserProfileName ?? SpaceName}/${AppType}/${AppName}`,
      tags: await tagsAt(sagemaker, arn),
      createdAt: found.CreationTime,
      ...look(found),
      detail: found,
    };
  },
  async look(aws, id) {
    const found = await find(aws, id);
    return found && look(found);
  },
  async remove(aws, { detail: { DomainId, UserProfileName, SpaceName, AppType, AppName } }) {
    const sagemaker = await aws.client('sagemaker');
    await told(sagemaker.deleteApp({ DomainId, UserProfileName, SpaceName, AppType, AppName }));
  },
});

async function find(aws: Aws, id: string): Promise<AppDetails | undefined> {
  const apps = await told(appsIn(await aws.client('sagemaker'), id.split('/')[0] ?? ''));
  return apps.find((each) => appId(each) === id.toLowerCase());
}

function look({ Status: status }: AppDetails): Look {
  if (status === 'Deleting') return { state: 'deleting' };
  return status === 'Pending'
    ? { state: 'busy', reason: 'the app is Pending' }
    : { state: 'ready' };
}
