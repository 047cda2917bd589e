import { defineResourceType } from '../contract.ts';
import { stackNote } from './backend.ts';
import { partOf } from './part.ts';
import { refusals } from './refusals.ts';

/**
 * Backend environment of a Gen 1 app, known by `APPID/ENVIRONMENT`: Amplify's record of a CloudFormation stack, which
 * stays. Sources: Amplify API reference (DeleteBackendEnvironment), aws-amplify/amplify-hosting issues 1330 and 2506.
 */
export const backendEnvironment = defineResourceType({
  name: 'amplify:backendenvironments',
  cloudFormation: 'AWS::Amplify::BackendEnvironment',
  tagging: 'untaggable',
  iam: ['amplify:GetBackendEnvironment', 'amplify:DeleteBackendEnvironment'],
  notFound: ['NotFoundException'],
  refusals,

  async describe(aws, id) {
    const [appId, environmentName] = partOf(id);
    const amplify = await aws.client('amplify');
    const { backendEnvironment: found } = await amplify.getBackendEnvironment({
      appId,
      environmentName,
    });
    if (found === undefined) return undefined;
    return {
      id,
      arn: found.backendEnvironmentArn,
      name: environmentName,
      createdAt: found.createTime,
      state: 'ready',
      note: stackNote(found.stackName ? [found.stackName] : []),
      detail: undefined,
    };
  },
  async remove(aws, { id }) {
    const [appId, environmentName] = partOf(id);
    await (await aws.client('amplify')).deleteBackendEnvironment({ appId, environmentName });
  },
});
