import type { Description, ResourceType } from '../resource-types/contract.ts';

/** Names that belong to what an account stands on, whatever labels a deploy or a hand put on them. */
interface Reserved {
  /** The only types that are meant; without them any type. */
  readonly types?: readonly string[];
  readonly names: RegExp;
  /** Whose it is, as the end of 'it is …'. */
  readonly owner: string;
}

/**
 * Sources: Control Tower guide (resources created in the shared and enrolled accounts); CDK guide (bootstrapping, the
 * default template's names); CloudFormation guide (StackSets concepts, granting permissions for StackSets);
 * Organizations guide (accessing member accounts); IAM guide (service-linked roles, roles of IAM Identity Center).
 * OIDC providers are never deleted at all.
 */
const table: readonly Reserved[] = [
  { names: /^AWSServiceRole/, types: ['iam:role'], owner: "a service-linked role of AWS's" },
  { names: /^AWSReservedSSO_/, types: ['iam:role'], owner: "IAM Identity Center's" },
  { names: /^\/?(?:StackSet-)?aws-?controltower/i, owner: "AWS Control Tower's" },
  {
    names: /^(?:OrganizationAccountAccessRole|stacksets-exec-.*)$/,
    types: ['iam:role'],
    owner: "AWS Organizations' way into the account",
  },
  {
    names: /^AWSCloudFormationStackSet(?:Administration|Execution)Role$/,
    types: ['iam:role'],
    owner: "CloudFormation StackSets' way into the account",
  },
  {
    names: /^StackSet-.+-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    types: ['cloudformation:stack'],
    owner: 'an instance of a StackSet, which would make it again',
  },
  { names: /^CDKToolkit$/, types: ['cloudformation:stack'], owner: cdk() },
  { names: /^cdk-[a-z0-9]+-assets-/, types: ['s3:bucket'], owner: cdk() },
  { names: /^cdk-[a-z0-9]+-container-assets-/, types: ['ecr:repository'], owner: cdk() },
  {
    names: /^cdk-[a-z0-9]+-(?:cfn-exec|deploy|file-publishing|image-publishing|lookup)-role-/,
    types: ['iam:role'],
    owner: cdk(),
  },
  { names: /^\/cdk-bootstrap\//, types: ['ssm:parameter'], owner: cdk() },
];

function cdk(): string {
  return "the CDK's bootstrap, by which all of the account deploy";
}

/** Whose a resource is by its name, or undefined. */
export function reservedFor(
  { name: type }: Pick<ResourceType, 'name'>,
  { name, id }: Pick<Description, 'name' | 'id'>,
): string | undefined {
  const fits = ({ types, names }: Reserved) =>
    (types?.includes(type) ?? true) && (names.test(name) || names.test(id));
  return table.find(fits)?.owner;
}
