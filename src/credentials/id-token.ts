import { explain, UserError } from '../errors.ts';
import { forkRefusal } from './fork.ts';
import type { Opening } from './opening.ts';

/** GitHub's OIDC token, masked before anybody sees it. */
export async function idToken(
  { getIdToken, mask, isFork }: Pick<Opening, 'getIdToken' | 'mask' | 'isFork'>,
  audience: string,
): Promise<string> {
  let token: string;
  try {
    token = await getIdToken(audience);
  } catch (cause) {
    // The runner sets these two variables only for a job that may have a token.
    const mayNot = /ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)/.test(explain(cause));
    if (mayNot && isFork) throw forkRefusal();
    throw mayNot
      ? new UserError("This job may not get an OIDC token: it lacks 'id-token: write'", {
          remedy: permissionRemedy,
        })
      : new UserError(`GitHub gave no OIDC token for the audience '${audience}'`, {
          cause,
          remedy: 'Run the job again; https://www.githubstatus.com tells of outages.',
        });
  }
  mask(token);
  return token;
}

const permissionRemedy = `Add to the job (or the workflow), beside its other permissions:
  permissions:
    id-token: write
    contents: read`;
