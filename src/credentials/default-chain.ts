import { requestHandler } from '../aws/client-options.ts';
import { UserError } from '../errors.ts';
import { forkRefusal } from './fork.ts';
import type { Credentials } from './session.ts';

/** What the SDK finds by itself: the environment, a profile, a container or an instance. */
export async function fromDefaultChain(isFork: boolean): Promise<Credentials> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  try {
    // For those of the chain that ask AWS: a web identity's file, a profile that assumes a role.
    return await defaultProvider({ clientConfig: { requestHandler: requestHandler() } })();
  } catch (cause) {
    if (isFork) throw forkRefusal();
    throw new UserError('There are no AWS credentials', {
      cause,
      remedy: `Set the input role-to-assume (and give the job 'permissions: id-token: write'), or run aws-actions/configure-aws-credentials in a step before this one.`,
    });
  }
}
