import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';

/** Where AWS's services call themselves something else in ARNs and the specification has no ARN of theirs to read it from. */
export const arnServices: Readonly<Record<string, string>> = {
  ElasticLoadBalancingV2: 'elasticloadbalancing',
  MSK: 'kafka',
  SystemsManagerSAP: 'ssm-sap',
};

export const vocabularyFile = new URL('../src/profile/vocabulary.generated.json', import.meta.url);

/** The words that a profile may use: regions from the SDK's partition data, types from CloudFormation's specification. */
export async function vocabularyText(): Promise<string> {
  const data = { regions: await regions(), types: await types() };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The SDK exports no list of its regions, only the question after one of them; so the data is read from its files. */
async function regions(): Promise<string[]> {
  const fromClient = createRequire(import.meta.resolve('@aws-sdk/client-sts'));
  const core = new URL(`file://${fromClient.resolve('@aws-sdk/core/package.json')}`);
  const place = 'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js';
  const { partitionsInfo } = (await import(new URL(place, core).href)) as {
    partitionsInfo: { partitions: { regions: Record<string, unknown> }[] };
  };
  return partitionsInfo.partitions
    .flatMap((partition) => Object.keys(partition.regions))
    .filter((region) => !region.endsWith('-global'))
    .sort();
}

/** CloudFormation type name → the `service:type` words that mean it, the ARN's own first. */
async function types(): Promise<Record<string, readonly string[]>> {
  const resources = [...(await loadAwsServiceSpec()).all('resource')]
    .filter(({ cloudFormationType }) => cloudFormationType.startsWith('AWS::'))
    .map(({ cloudFormationType, arnTemplate }) => {
      const [, namespace = '', type = ''] = cloudFormationType.split('::');
      return { name: cloudFormationType, namespace, type, arn: readArn(arnTemplate) };
    });
  const services = Map.groupBy(resources, ({ namespace }) => namespace);
  const inArns = (namespace: string) => [
    ...(services.get(namespace) ?? []).flatMap(({ arn }) =>
      arn === undefined ? [] : [arn.service],
    ),
    ...(Object.hasOwn(arnServices, namespace) ? [arnServices[namespace] as string] : []),
  ];
  const rows = resources.map(({ name, namespace, type, arn }) => {
    const own = arn === undefined ? inArns(namespace) : [arn.service];
    const words = [...own, namespace.toLowerCase()].flatMap((service) => [
      ...(arn?.type === undefined ? [] : [`${service}:${arn.type}`]),
      `${service}:${type.toLowerCase()}`,
    ]);
    return [name, [...new Set(words)]] as const;
  });
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** `arn:${Partition}:ec2:${Region}:${Account}:natgateway/${Id}` → ec2, natgateway. No type where the ARN has none. */
function readArn(template: string | undefined) {
  const [, , service, , , ...rest] = (template ?? '').replaceAll(/\$\{[^}]*\}/g, '$').split(':');
  if (service === undefined || !/^[a-z0-9-]+$/.test(service)) return undefined;
  return {
    service,
    type: /^\/?([A-Za-z][\w.-]*)[/:][$/:]*$/.exec(rest.join(':'))?.[1]?.toLowerCase(),
  };
}

if (import.meta.main) await writeFile(vocabularyFile, await vocabularyText());
