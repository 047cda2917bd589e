import type { Amplify } from '@aws-sdk/client-amplify';
import type { Aws } from '../../src/aws/aws.ts';
import type { Tags } from '../../src/scope.ts';
import type { Ground } from './scenario.ts';

/** Whether Amplify answers, or says that it is not there. */
export async function answers(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if ((error as Error).name === 'NotFoundException') return false;
    throw error;
  }
}

export async function createApp({ aws, name, tags }: Ground): Promise<string> {
  const { app } = await (await aws.client('amplify')).createApp({ name, tags: { ...tags } });
  return app?.appId ?? '';
}

export async function createBranch(aws: Aws, appId: string, branchName: string, tags: Tags = {}) {
  await (await aws.client('amplify')).createBranch({ appId, branchName, tags: { ...tags } });
}

export const branchNamed = (id: string) => ({
  appId: id.slice(0, id.indexOf('/')),
  branchName: id.slice(id.indexOf('/') + 1),
});

/** Several, one after the other, so that one of them is running whenever it is looked at. */
export async function build(amplify: Amplify, id: string): Promise<void> {
  for (let n = 0; n < 5; n += 1) await amplify.startJob({ ...branchNamed(id), jobType: 'RELEASE' });
}
