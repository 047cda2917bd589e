import { setTimeout as sleep } from 'node:timers/promises';
import { explain, UserError } from '../errors.ts';
import { forkRefusal } from './fork.ts';
import type { Opening } from './opening.ts';

/** Seconds before each further try: a minute. `@actions/core` has tried for ten seconds within each where it may. */
const pauses = [1, 2, 4, 8, 15, 30];

/** GitHub's OIDC token, masked before anybody sees it; asked for again while GitHub is in trouble. */
export async function idToken(
  { getIdToken, mask, isFork, log }: Pick<Opening, 'getIdToken' | 'mask' | 'isFork' | 'log'>,
  audience: string,
): Promise<string> {
  for (let attempt = 0; ; attempt += 1)
    try {
      const token = await getIdToken(audience);
      mask(token);
      return token;
    } catch (cause) {
      const told = explain(cause);
      // The runner sets these two variables only for a job that may have a token.
      const mayNot = /ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)/.test(told);
      if (mayNot && isFork) throw forkRefusal();
      if (mayNot)
        throw new UserError("This job may not get an OIDC token: it lacks 'id-token: write'", {
          remedy: permissionRemedy,
        });
      const pause = pauses[attempt];
      // As `@actions/core` writes it: a refusal.
      if (pause === undefined || /Error Code : 4\d\d/.test(told))
        throw new UserError(`GitHub gave no OIDC token for the audience '${audience}'`, {
          cause,
          remedy: 'Run the job again; https://www.githubstatus.com tells of outages.',
        });
      log(`Asking GitHub for the OIDC token again in ${pause} s: ${told}`);
      await sleep(pause * 1000);
    }
}

const permissionRemedy = `Add to the job (or the workflow), beside its other permissions:
  permissions:
    id-token: write
    contents: read`;
