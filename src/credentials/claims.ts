/** What an OIDC token says about its bearer, as far as trust policies look at it. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
}

/** Reads the claims out of a JWT without checking it, for messages only: the token itself must never be shown. */
export function claimsOf(token: string): Claims {
  let claims: Partial<Record<string, unknown>> = {};
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    claims = (JSON.parse(payload) as typeof claims | null) ?? {};
  } catch {
    // No JWT: its claims are unknown, which is what is told then.
  }
  const { iss, sub, aud } = claims;
  return { iss: words(iss), sub: words(sub), aud: words(aud) };
}

function words(claim: unknown): string {
  const values = [claim].flat().filter((each) => typeof each === 'string' && each !== '');
  return values.join(', ') || 'unknown';
}

/** The statement of a role's trust policy that accepts exactly these claims. `role` is the role's ARN. */
export function trustStatement(role: { partition: string; account: string }, claims: Claims) {
  const issuer = claims.iss.replace(/^https:\/\//, '');
  return {
    Effect: 'Allow',
    Principal: {
      Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${issuer}`,
    },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${issuer}:aud`]: claims.aud, [`${issuer}:sub`]: claims.sub },
    },
  };
}
