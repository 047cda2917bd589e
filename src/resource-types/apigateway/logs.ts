import { parseArn } from '../../aws/arn.ts';
import type { Ref } from '../contract.ts';

/** Where a stage writes its access log: a log group, or a Firehose stream. It is shared, so only goes after the stage. */
export function accessLogRef(destination: string | undefined): Ref[] {
  const { service, resource = '' } = parseArn(destination ?? '') ?? {};
  const [, name = ''] = /^(?:log-group:|deliverystream\/)(.+?)(?::\*)?$/.exec(resource) ?? [];
  if (service === 'logs') return [{ type: 'logs:log-group', id: name }];
  return service === 'firehose' ? [{ type: 'firehose:deliverystream', id: name }] : [];
}
