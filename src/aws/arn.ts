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

/**
 * Reads the id out of ARNs of one type. A template is `service:resource` with the id in braces: `{id}` is one segment
 * without `/` and `:`, `{id+}` anything (`dynamodb:table/{id}`, `s3:{id}`, `apigateway:/restapis/{id}`).
 */
export function arnMatcher(template: string): (arn: string) => string | undefined {
  const at = template.indexOf(':');
  const service = template.slice(0, at);
  const [before, wanted, after, ...more] = template.slice(at + 1).split(/(\{id\+?\})/);
  if (at < 1 || before === undefined || wanted === undefined || after === undefined || more.length)
    throw new TypeError(`ARN template '${template}': expected 'service:resource' with one {id}`);
  const bounds = wanted === '{id}' ? /[/:]/ : /^$/;
  return (arn) => {
    const parsed = parseArn(arn);
    if (parsed?.service !== service) return;
    const { resource } = parsed;
    if (!resource.startsWith(before) || !resource.endsWith(after)) return;
    const id = resource.slice(before.length, resource.length - after.length);
    return id === '' || bounds.test(id) ? undefined : id;
  };
}
