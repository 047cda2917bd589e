import type { Environment } from './build.ts';

/** An app with two branches, a webhook, a Gen 1 backend environment and a build that is still running. */
export async function amplify(
  { aws, prefix, tags }: Environment,
  serviceRole: string,
): Promise<void> {
  const client = await aws.client('amplify');
  const { app } = await client.createApp({
    name: `${prefix}-frontend`,
    iamServiceRoleArn: serviceRole,
    tags: { ...tags },
  });
  const appId = app?.appId ?? '';
  await client.createBackendEnvironment({ appId, environmentName: 'dev' });
  for (const branchName of ['main', 'develop']) await client.createBranch({ appId, branchName });
  await client.createWebhook({ appId, branchName: 'main' });
  await client.startJob({ appId, branchName: 'main', jobType: 'RELEASE' });
}
