type Env = Readonly<Record<string, string | undefined>>;

/** The runner's toolkit, by which GitHub and the OIDC endpoint are asked, never asks a proxy for these. */
const loopback = ['localhost', '127.0.0.1', '::1'];

/**
 * The runner's proxy by the variables that curl made known, in the reading of the runner's toolkit, so that AWS is
 * reached the same way as GitHub: small letters go first, `NO_PROXY=amazonaws.com` is its subdomains as well, and a
 * proxy may stand without its protocol. The SDK reads its own variables, but none of these. Undefined where there is no
 * proxy; else what Node's agents take as `proxyEnv` (Node 24.5 and later; docs: http, built-in proxy support).
 */
export function proxyOf(env: Env = process.env): Record<string, string> | undefined {
  const http = urlOf(env['http_proxy'] || env['HTTP_PROXY']);
  const https = urlOf(env['https_proxy'] || env['HTTPS_PROXY']);
  if (http === undefined && https === undefined) return undefined;
  const direct = (env['no_proxy'] || env['NO_PROXY'] || '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return {
    ...(http === undefined ? {} : { http_proxy: http }),
    ...(https === undefined ? {} : { https_proxy: https }),
    no_proxy: [...new Set([...loopback, ...direct.flatMap(withSubdomains)])].join(','),
  };
}

function urlOf(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  return value.includes('://') ? value : `http://${value}`;
}

/** Node takes a bare name for itself only, and a leading dot for what is below. */
function withSubdomains(entry: string): readonly string[] {
  const isName = /^[\w-]+(\.[\w-]+)*(:\d+)?$/.test(entry) && !/^[\d.:]+$/.test(entry);
  return isName ? [entry, `.${entry}`] : [entry];
}
