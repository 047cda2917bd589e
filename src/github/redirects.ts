import { UserError } from '../errors.ts';

type Send = (url: string, init: RequestInit) => Promise<Response>;

const most = 5;
/** GitHub redirects what was renamed: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api. */
const statuses: readonly number[] = [301, 302, 307, 308];

/** Follows GitHub's redirects as long as they stay at the address that was asked; any other is the answer itself. */
export function withinOrigin(send: Send): Send {
  return async (asked, init) => {
    let url = asked;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await send(url, { ...init, redirect: 'manual' });
      const location = answer.headers.get('location');
      if (location === null || !statuses.includes(answer.status)) return answer;
      const next = new URL(location, url);
      if (next.origin !== new URL(asked).origin || redirects === most) return answer;
      await answer.body?.cancel();
      url = next.href;
    }
  };
}

interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: { readonly location?: string | undefined };
}

/** @throws UserError for a redirect that was not followed: whoever answers there would be believed. */
export function refuseRedirect({ status, url, headers: { location } }: Answer): void {
  if (!statuses.includes(status) || location === undefined) return;
  const here = new URL(url);
  const { origin } = new URL(location, here);
  const where =
    origin === here.origin ? `more than ${most} times` : `to another host, ${origin}: not followed`;
  throw new UserError(`GitHub redirects ${here.pathname} ${where}`, {
    remedy: 'Check GITHUB_API_URL and the proxy: something else may answer in its place.',
  });
}
