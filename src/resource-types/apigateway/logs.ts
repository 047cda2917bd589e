import { parseArn } from '../../aws/arn.ts';
import type { Owned, Ref } from '../contract.ts';

/**
 * Where a stage writes its access log: a log group, or a Firehose stream, under any name. A group whose name has the
 * API's id (`/aws/api-gateway/ID`) is left behind by this API; any other may serve several, and only goes after it.
 */
export function accessLogOf(
  apiId: string,
  destination: string | undefined,
): { readonly own: readonly Owned[]; readonly shared: readonly Ref[] } {
  const { service, resource = '' } = parseArn(destination ?? '') ?? {};
  const [, id = ''] = /^(?:log-group:|deliverystream\/)(.+?)(?::\*)?$/.exec(resource) ?? [];
  if (service === 'firehose') return { own: [], shared: [{ type: 'firehose:deliverystream', id }] };
  if (service !== 'logs') return { own: [], shared: [] };
  const group = { type: 'logs:log-group', id };
  return id.split(/[^a-zA-Z0-9]+/).includes(apiId)
    ? { own: [{ ...group, goes: 'after' }], shared: [] }
    : { own: [], shared: [group] };
}
