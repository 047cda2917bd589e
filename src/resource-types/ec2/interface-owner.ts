import type { NetworkInterface } from '@aws-sdk/client-ec2';
import type { Aws } from '../../aws/aws.ts';
import type { Ref } from '../contract.ts';

/** Of an interface that a service made: what it belongs to, by its description, and what people should know. */
interface Pattern {
  readonly type: string;
  /** Its first group is the id. */
  readonly description: RegExp;
  readonly called: string;
  /** How long AWS takes to give it back once its owner is gone. */
  readonly usually: string;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * AWS documents none of these texts; they are as seen in accounts. Lambda: guide, VPC networking (up to 20 minutes);
 * the others' times are what users report.
 */
const patterns: readonly Pattern[] = [
  {
    type: 'lambda:function',
    description: new RegExp(`^AWS Lambda VPC ENI-(.+?)(?:-${uuid})?$`),
    called: 'Lambda function',
    usually: 'within 20 minutes',
  },
  {
    type: 'elasticloadbalancing:loadbalancer',
    description: /^ELB (\S+)$/,
    called: 'load balancer',
    usually: 'within a few minutes',
  },
  {
    type: 'elasticfilesystem:file-system',
    description: /^EFS mount target for (fs-[0-9a-f]+)/,
    called: 'EFS file system',
    usually: 'within a few minutes',
  },
  {
    type: 'ec2:natgateway',
    description: /^Interface for NAT Gateway (nat-[0-9a-f]+)/,
    called: 'NAT gateway',
    usually: 'within a few minutes',
  },
  {
    type: 'ec2:vpc-endpoint',
    description: /^VPC Endpoint Interface (vpce-[0-9a-f]+)/,
    called: 'VPC endpoint',
    usually: 'within 5 minutes',
  },
  {
    type: 'ec2:transit-gateway-attachment',
    description: /^Network [Ii]nterface for Transit Gateway Attachment (tgw-attach-[0-9a-f]+)/,
    called: 'transit gateway attachment',
    usually: 'within a few minutes',
  },
  {
    type: 'elasticache:cluster',
    description: /^ElastiCache[ +](\S+)$/,
    called: 'ElastiCache cluster',
    usually: 'within a few minutes',
  },
  {
    type: 'es:domain',
    description: /^ES (\S+)$/,
    called: 'OpenSearch domain',
    usually: 'within a few minutes',
  },
  {
    type: 'eks:cluster',
    description: /^Amazon EKS (\S+)$/,
    called: 'EKS cluster',
    usually: 'within a few minutes',
  },
  {
    type: 'kafka:cluster',
    description: /Amazon MSK network interface for cluster \S+:cluster\/([^/\s]+\/[0-9a-f-]+)/,
    called: 'MSK cluster',
    usually: 'within a few minutes',
  },
  {
    type: 'sagemaker:domain',
    description: /SageMaker for Studio Domain ?\((d-[a-z0-9]+)\)/,
    called: 'SageMaker domain',
    usually: 'within an hour',
  },
  {
    type: 'sagemaker:notebook-instance',
    description: /SageMaker Notebook Instance .*?([A-Za-z0-9-]+)\]?$/i,
    called: 'SageMaker notebook',
    usually: 'within a few minutes',
  },
];

/** What services make that does not say whose it is: only the service knows. */
const unsigned = [
  {
    // It tells the proxy's name, which is not its id.
    type: 'rds:db-proxy',
    description: /^Network interface for DBProxy /,
    called: 'an RDS proxy',
  },
  {
    type: 'rds:db',
    requester: 'amazon-rds',
    description: /^RDSNetworkInterface$/,
    called: 'an RDS database',
  },
  {
    type: 'redshift:cluster',
    requester: 'amazon-redshift',
    description: /^RedshiftNetworkInterface$/,
    called: 'a Redshift cluster',
  },
  {
    type: 'ecs:task',
    requester: 'amazon-ecs',
    description: /^arn:[^:]+:ecs:[^:]*:\d*:attachment\//,
    called: 'an ECS task',
  },
  {
    // EC2 API reference, NetworkInterface: `interfaceType`.
    type: 'apigatewayv2:vpclink',
    interfaceType: 'api_gateway_managed',
    called: 'an API Gateway VPC link',
  },
] as const;

export type UnsignedType = (typeof unsigned)[number]['type'];

/**
 * What an interface belongs to: an instance, what a service made it for, or, in use by who knows what, itself. Undefined
 * for a free one and for one that does not say whose it is. What it names may be gone by now.
 */
export function ownerOf(found: NetworkInterface): Ref | undefined {
  const instance = found.Attachment?.InstanceId;
  if (instance) return { type: 'ec2:instance', id: instance };
  const [pattern, id] = match(found);
  if (pattern !== undefined && id !== undefined) return { type: pattern.type, id };
  if (found.Status === 'available' || unsignedOf(found) !== undefined) return undefined;
  return self(found);
}

/** Whose it is and how long AWS usually takes, for people; undefined for one that no service manages. */
export function serviceOf(found: NetworkInterface): string | undefined {
  const [pattern, id] = match(found);
  if (pattern !== undefined)
    return `the interface of ${pattern.called} ${id}, which AWS gives back ${pattern.usually} of its end`;
  const kind = unsignedOf(found);
  if (kind !== undefined)
    return `the interface of ${kind.called}, which AWS gives back within a few minutes of its end`;
  if (!found.RequesterManaged) return undefined;
  return `an interface that ${found.RequesterId ?? 'AWS'} manages (${found.Description})`;
}

/**
 * Whether it outlives what a service made it for, so that whoever it is in waits for it. NAT gateways and endpoints are
 * gone only when their interfaces are.
 */
export function lingers(found: NetworkInterface): boolean {
  const owner = ownerOf(found);
  const ends = ['ec2:instance', 'ec2:natgateway', 'ec2:vpc-endpoint', 'ec2:network-interface'];
  return serviceOf(found) !== undefined && !ends.includes(owner?.type ?? '');
}

/** Whether nobody has it: neither attached nor made by a service. */
export function isFree(found: NetworkInterface): boolean {
  return found.Status === 'available' && serviceOf(found) === undefined;
}

/** An interface as what uses a subnet or a group. */
export function self({ NetworkInterfaceId: id = '', Description: name }: NetworkInterface): Ref {
  return { type: 'ec2:network-interface', id, ...(name ? { name } : {}) };
}

/**
 * All interfaces that meet a filter, such as `{ 'group-id': id }`; of several values any may fit.
 * Source: EC2 API reference, DescribeNetworkInterfaces.
 */
export async function interfacesOf(
  aws: Aws,
  filter: Readonly<Record<string, string | readonly string[]>>,
): Promise<NetworkInterface[]> {
  const Filters = Object.entries(filter).map(([Name, value]) => ({
    Name,
    Values: [value].flat(),
  }));
  const found: NetworkInterface[] = [];
  const ec2 = await aws.client('ec2');
  for await (const page of ec2.paginateDescribeNetworkInterfaces({ Filters }))
    found.push(...(page.NetworkInterfaces ?? []));
  return found;
}

/** What uses whatever these interfaces are in, each once. */
export function ownersOf(interfaces: readonly NetworkInterface[]): Ref[] {
  const owners = interfaces.flatMap((each) => ownerOf(each) ?? (isFree(each) ? self(each) : []));
  return [...new Map(owners.map((ref) => [`${ref.type} ${ref.id}`, ref])).values()];
}

function match({ Description: text = '' }: NetworkInterface): [Pattern?, string?] {
  for (const pattern of patterns) {
    const id = pattern.description.exec(text)?.[1];
    if (id !== undefined) return [pattern, id];
  }
  return [];
}

/** The kind of thing that it was made for, where it does not say for which. */
export function unsignedOf({ RequesterId, InterfaceType, Description = '' }: NetworkInterface) {
  return unsigned.find(
    (kind) =>
      ('interfaceType' in kind && kind.interfaceType === InterfaceType) ||
      ('requester' in kind && kind.requester === RequesterId) ||
      ('description' in kind && kind.description.test(Description)),
  );
}

/** Whether something holds it that only its service knows. */
export function isUnsigned(found: NetworkInterface): boolean {
  return found.Status !== 'available' && ownerOf(found) === undefined;
}
