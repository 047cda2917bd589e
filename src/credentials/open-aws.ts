import { createSession, type Session } from './session.ts';

/** The role to assume by GitHub's OIDC token. */
export interface Role {
  readonly arn: string;
  readonly sessionName: string;
  /** Length of one STS session; it is renewed from a fresh token. */
  readonly durationSeconds: number;
  readonly audience: string;
}

export interface Opening {
  /** Without a role: the SDK's default chain. */
  readonly role?: Role | undefined;
  /** A fresh OIDC token of GitHub's, good for some five minutes. */
  getIdToken(audience: string): Promise<string>;
  /** Hides a secret in everything that is logged from now on. */
  mask(secret: string): void;
  readonly stsRegion: string;
  log(message: string): void;
}

/** A session with AWS. Nothing is asked of anybody before its first use; its errors say what to do. */
export function openAws({ role, getIdToken, mask, stsRegion, log }: Opening): Session {
  const obtain =
    role === undefined
      ? async () => (await import('./default-chain.ts')).fromDefaultChain()
      : async () => {
          const { assumeRole } = await import('./assume-role.ts');
          return assumeRole({ role, getIdToken, mask, region: stsRegion, log });
        };
  return createSession({ role: role?.arn, region: stsRegion, obtain, mask, log });
}
