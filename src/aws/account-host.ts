/** What of a client of S3 Control matters here. */
interface Resolving<Endpoint> {
  readonly config: {
    endpointProvider: (
      parameters: { Endpoint?: string | undefined; RequiresAccountId?: boolean | undefined },
      context?: never,
    ) => Endpoint;
  };
}

/**
 * S3 Control puts the account before the host's name, which an IP address cannot have and `localhost` seldom
 * resolves. Such an endpoint is asked without; S3 itself turns to paths there by its own. The account is sent as a
 * header in any case.
 */
export function allowPlainHosts<Endpoint>({ config }: Resolving<Endpoint>): void {
  const resolve = config.endpointProvider;
  config.endpointProvider = (parameters, context) =>
    resolve(
      isPlain(parameters.Endpoint) ? { ...parameters, RequiresAccountId: false } : parameters,
      context,
    );
}

function isPlain(endpoint: string | undefined): boolean {
  if (endpoint === undefined) return false;
  const { hostname } = new URL(endpoint);
  return /^(?:localhost|[\d.]+|\[.*\])$/.test(hostname);
}
