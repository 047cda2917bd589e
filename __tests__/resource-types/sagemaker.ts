import type { SageMaker } from '@aws-sdk/client-sagemaker';
import type { Aws } from '../../src/aws/aws.ts';
import { isCode, textOf } from '../../src/aws/codes.ts';
import type { Tags } from '../../src/scope.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import type { Ground } from './scenario.ts';

export function pairs(tags: Tags) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

export function roleArn(aws: Aws, name = 'sagemaker'): string {
  return `arn:${aws.partition}:iam::${aws.account}:role/${name}`;
}

/** Whether an answer comes, or SageMaker's words for 'not there'. */
export async function isThere(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    const missing = /could not find|does not exist|RecordNotFound/i.test(textOf(error));
    if (isCode(error, 'ResourceNotFound') || (isCode(error, 'ValidationException') && missing))
      return false;
    throw error;
  }
}

/** Asks until it is so. */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  so: (answer: T | undefined) => boolean,
): Promise<void> {
  while (!so(await ask()));
}

export async function createModel(
  { aws, name, tags }: Ground,
  more: Partial<Parameters<SageMaker['createModel']>[0]> = {},
): Promise<string> {
  await (await aws.client('sagemaker')).createModel({
    ModelName: name,
    ExecutionRoleArn: roleArn(aws),
    PrimaryContainer: { Image: 'image' },
    Tags: pairs(tags),
    ...more,
  });
  return name;
}

/** A configuration with a model of its own, which carries the same tags. */
export async function createEndpointConfig(ground: Ground): Promise<string> {
  const { aws, name, tags } = ground;
  const variant = {
    VariantName: 'all',
    ModelName: await createModel(ground),
    InstanceType: 'ml.m5.large' as const,
    InitialInstanceCount: 1,
  };
  await (await aws.client('sagemaker')).createEndpointConfig({
    EndpointConfigName: name,
    ProductionVariants: [variant],
    Tags: pairs(tags),
  });
  return name;
}

/** With a configuration and a model that carry no tags unless told otherwise; InService when this returns. */
export async function createEndpoint(ground: Ground, around: Tags = {}): Promise<string> {
  const { aws, name, tags } = ground;
  const sagemaker = await aws.client('sagemaker');
  await sagemaker.createEndpoint({
    EndpointName: name,
    EndpointConfigName: await createEndpointConfig({ ...ground, tags: around }),
    Tags: pairs(tags),
  });
  await until(
    async () => (await sagemaker.describeEndpoint({ EndpointName: name })).EndpointStatus,
    (status) => status === 'InService',
  );
  return name;
}

/** A component of an endpoint, InService when this returns. */
export async function createComponent({ aws, name, tags }: Ground, endpoint: string) {
  const sagemaker = await aws.client('sagemaker');
  await sagemaker.createInferenceComponent({
    InferenceComponentName: name,
    EndpointName: endpoint,
    VariantName: 'all',
    Specification: { ModelName: endpoint },
    Tags: pairs(tags),
  });
  const at = { InferenceComponentName: name };
  await until(
    async () => (await sagemaker.describeInferenceComponent(at)).InferenceComponentStatus,
    (status) => status === 'InService',
  );
  return name;
}

/** InService when this returns. */
export async function createNotebook(
  { aws, name, tags }: Ground,
  more: Partial<Parameters<SageMaker['createNotebookInstance']>[0]> = {},
): Promise<string> {
  const sagemaker = await aws.client('sagemaker');
  await sagemaker.createNotebookInstance({
    NotebookInstanceName: name,
    InstanceType: 'ml.t3.medium',
    RoleArn: roleArn(aws),
    Tags: pairs(tags),
    ...more,
  });
  await until(
    () => notebookStatus(aws, name),
    (status) => status === 'InService',
  );
  return name;
}

export async function notebookStatus(aws: Aws, name: string): Promise<string | undefined> {
  const sagemaker = await aws.client('sagemaker');
  const found = await sagemaker.describeNotebookInstance({ NotebookInstanceName: name });
  return found.NotebookInstanceStatus;
}

/** A subnet of the default VPC. */
export async function subnetOf(aws: Aws): Promise<{ subnet: string; vpc: string }> {
  const Subnets = await defaultSubnets(aws);
  return { subnet: Subnets?.[0]?.SubnetId ?? '', vpc: Subnets?.[0]?.VpcId ?? '' };
}

/** A VPC of its own with one subnet. */
export async function createVpc({ aws, tags }: Ground): Promise<{ subnet: string; vpc: string }> {
  const ec2 = await aws.client('ec2');
  const { Vpc } = await ec2.createVpc({
    CidrBlock: '10.7.0.0/16',
    TagSpecifications: [{ ResourceType: 'vpc', Tags: pairs(tags) }],
  });
  const vpc = Vpc?.VpcId ?? '';
  const { Subnet } = await ec2.createSubnet({ VpcId: vpc, CidrBlock: '10.7.1.0/24' });
  return { subnet: Subnet?.SubnetId ?? '', vpc };
}

/** InService when this returns. */
export async function createDomain(
  { aws, name, tags }: Ground,
  place?: { readonly subnet: string; readonly vpc: string },
): Promise<string> {
  const sagemaker = await aws.client('sagemaker');
  const { subnet, vpc } = place ?? (await subnetOf(aws));
  const { DomainArn = '' } = await sagemaker.createDomain({
    DomainName: name,
    AuthMode: 'IAM',
    DefaultUserSettings: { ExecutionRole: roleArn(aws) },
    SubnetIds: [subnet],
    VpcId: vpc,
    AppNetworkAccessType: 'VpcOnly',
    Tags: pairs(tags),
  });
  const id = DomainArn.slice(DomainArn.lastIndexOf('/') + 1);
  await until(
    async () => (await sagemaker.describeDomain({ DomainId: id })).Status,
    (status) => status === 'InService',
  );
  return id;
}

export async function hasDomain(aws: Aws, id: string): Promise<boolean> {
  const sagemaker = await aws.client('sagemaker');
  for await (const page of sagemaker.paginateListDomains({}))
    if (page.Domains?.some(({ DomainId }) => DomainId === id)) return true;
  return false;
}

/** A user profile `domain/name`, in the case that an ARN has it. */
export async function createProfile({ aws, tags }: Ground, domain: string, name = 'Alice') {
  const sagemaker = await aws.client('sagemaker');
  const at = { DomainId: domain, UserProfileName: name };
  await sagemaker.createUserProfile({ ...at, Tags: pairs(tags) });
  await until(
    async () => (await sagemaker.describeUserProfile(at)).Status,
    (status) => status === 'InService',
  );
  return `${domain}/${name}`.toLowerCase();
}

export async function createSpace({ aws, tags }: Ground, domain: string, owner: string) {
  const sagemaker = await aws.client('sagemaker');
  const at = { DomainId: domain, SpaceName: 'Own' };
  await sagemaker.createSpace({
    ...at,
    OwnershipSettings: { OwnerUserProfileName: owner },
    SpaceSharingSettings: { SharingType: 'Private' },
    Tags: pairs(tags),
  });
  await until(
    async () => (await sagemaker.describeSpace(at)).Status,
    (status) => status === 'InService',
  );
  return `${domain}/own`;
}

/** An app of a profile or of a space; Deleted or Failed ones are not waited for. */
export async function createApp(
  { aws, tags }: Ground,
  of: { readonly DomainId: string; readonly UserProfileName?: string; readonly SpaceName?: string },
) {
  const sagemaker = await aws.client('sagemaker');
  const at = { ...of, AppType: 'JupyterServer' as const, AppName: 'default' };
  await sagemaker.createApp({ ...at, Tags: pairs(tags) });
  await until(
    async () => (await sagemaker.describeApp(at)).Status,
    (status) => status !== 'Pending',
  );
  const owner = of.UserProfileName ?? of.SpaceName;
  return `${of.DomainId}/${owner}/jupyterserver/default`.toLowerCase();
}

export async function deleteApp(
  aws: Aws,
  of: { readonly DomainId: string; readonly UserProfileName?: string; readonly SpaceName?: string },
): Promise<void> {
  const sagemaker = await aws.client('sagemaker');
  const at = { ...of, AppType: 'JupyterServer' as const, AppName: 'default' };
  await sagemaker.deleteApp(at);
  await until(
    async () => (await sagemaker.describeApp(at)).Status,
    (status) => status === 'Deleted',
  );
}
