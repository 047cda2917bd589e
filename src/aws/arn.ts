/** `arn:partition:service:region:account:resource`; region and account may be empty (S3, IAM, API Gateway). */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All that follows, with its slashes and colons. */
  readonly resource: string;
}

const shape = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/s;

export function parseArn(text: string): Arn | undefined {
  const [, partition, service, region, account, resource] = shape.exec(text) ?? [];
  if (!partition || !service || region === undefined || account === undefined || !resource) return;
  return { partition, service, region, account, resource };
}

const holes: Readonly<Record<string, string>> = {
  '{id}': '([^/:]+)',
  '{id+}': '(.+)',
  '{path}': '(?:[^:]*/)?',
};

/**
 * Reads the id out of ARNs of one type. A template is `service:resource` with the id in braces: `{id}` is one segment
 * without `/` and `:`, `{id+}` anything (`dynamodb:table/{id}`, `s3:{id}`, `logs:log-group:{id+}`). Several are joined
 * by `/` (`apigateway:/restapis/{id}/stages/{id}`). `{path}` is an IAM path, which is left out.
 */
export function arnMatcher(template: string): (arn: string) => string | undefined {
  const [, service, resource = ''] = /^([^:]+):(.*\{id\+?\}.*)$/.exec(template) ?? [];
  if (service === undefined)
    throw new TypeError(`ARN template '${template}': expected 'service:resource' with an {id}`);
  const pattern = resource
    .split(/(\{(?:id\+?|path)\})/)
    .map((part) => holes[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const shape = new RegExp(`^${pattern.join('')}$`, 's');
  return (arn) => {
    const parsed = parseArn(arn);
    if (parsed?.service !== service) return undefined;
    return shape.exec(parsed.resource)?.slice(1).join('/');
  };
}
