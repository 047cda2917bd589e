import type { Opening } from './opening.ts';
import { createSession, type Session } from './session.ts';

/** A session with AWS. Nothing is asked of anybody before its first use; its errors say what to do. */
export function openAws(opening: Opening): Session {
  const { role, getIdToken, mask, stsRegion, isFork, log } = opening;
  const obtain =
    role === undefined
      ? async () => (await import('./default-chain.ts')).fromDefaultChain(isFork)
      : async () => {
          const { assumeRole } = await import('./assume-role.ts');
          return assumeRole({ role, getIdToken, mask, isFork, region: stsRegion, log });
        };
  return createSession({ role: role?.arn, region: stsRegion, obtain, mask, log });
}
