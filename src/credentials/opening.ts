/** The role to assume by GitHub's OIDC token. */
export interface Role {
  readonly arn: string;
  readonly sessionName: string;
  /** Length of one STS session; it is renewed from a fresh token. */
  readonly durationSeconds: number;
  readonly audience: string;
  /** Narrows each session further: an IAM policy of at most 2,048 characters. */
  readonly policy?: string | undefined;
}

export interface Opening {
  /** Without a role: the SDK's default chain. */
  readonly role?: Role | undefined;
  /** A fresh OIDC token of GitHub's, good for some five minutes. */
  getIdToken(audience: string): Promise<string>;
  /** Hides a secret in everything that is logged from now on. */
  mask(secret: string): void;
  readonly stsRegion: string;
  /** The run is for a pull request from a fork: GitHub gives it neither OIDC token nor secrets. */
  readonly isFork: boolean;
  log(message: string): void;
}
