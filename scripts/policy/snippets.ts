import type { PolicyDocument } from '../../src/policy/document.ts';

/** What a role is made of. */
export interface RolePlan {
  readonly role: string;
  readonly trust: PolicyDocument;
  readonly policies: readonly PolicyDocument[];
  readonly account: string;
  readonly partition: string;
  readonly issuer: string;
  readonly audience: string;
}

export const formats = ['json', 'cloudformation', 'terraform', 'cli'] as const;
export type Format = (typeof formats)[number];

/** The role and its policies as one of the formats has them. */
export function written(plan: RolePlan, format: Format): string {
  return { json, cloudformation, terraform, cli }[format](plan);
}

function json({ trust, policies }: RolePlan): string {
  return pretty({ trust, policies });
}

/** A template that creates the role; the identity provider, of which an account has one, is made unless it exists. */
function cloudformation({ role, trust, policies, account, partition, issuer, audience }: RolePlan) {
  const names = policies.map((_, index) => `Permissions${index + 1}`);
  const provider = `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;
  return pretty({
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'The role of Workshop Cleanup',
    Parameters: {
      CreateProvider: {
        Type: 'String',
        AllowedValues: ['true', 'false'],
        Default: 'false',
        Description: `true unless the account has the identity provider ${provider}`,
      },
    },
    Conditions: { WithProvider: { 'Fn::Equals': [{ Ref: 'CreateProvider' }, 'true'] } },
    Resources: {
      Provider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'WithProvider',
        DeletionPolicy: 'Retain',
        Properties: { Url: `https://${issuer}`, ClientIdList: [audience] },
      },
      ...Object.fromEntries(
        policies.map((PolicyDocument, index) => [
          names[index],
          { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument } },
        ]),
      ),
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: role,
          AssumeRolePolicyDocument: trust,
          ManagedPolicyArns: names.map((name) => ({ Ref: name })),
        },
      },
    },
    Outputs: { RoleArn: { Value: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
  });
}

function terraform({ role, trust, policies, issuer, audience }: RolePlan): string {
  const blocks = [
    `# Leave this out where the account has the provider, and where another configuration keeps it.
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://${issuer}"
  client_id_list = ["${audience}"]
}`,
    `resource "aws_iam_role" "workshop_cleanup" {
  name               = "${role}"
  assume_role_policy = ${heredoc(trust)}
}`,
    ...policies.flatMap((policy, index) => {
      const name = `workshop_cleanup_${index + 1}`;
      return [
        `resource "aws_iam_policy" "${name}" {
  name   = "${role}-${index + 1}"
  policy = ${heredoc(policy)}
}`,
        `resource "aws_iam_role_policy_attachment" "${name}" {
  role       = aws_iam_role.workshop_cleanup.name
  policy_arn = aws_iam_policy.${name}.arn
}`,
      ];
    }),
    `output "role_arn" {
  value = aws_iam_role.workshop_cleanup.arn
}`,
  ];
  return blocks.join('\n\n');
}

/** Commands for a shell such as Bash; the policies are written to files beside it. */
function cli({ role, trust, policies, account, partition, issuer, audience }: RolePlan): string {
  const file = (name: string, document: PolicyDocument) =>
    `cat > ${name} <<'JSON'\n${pretty(document)}\nJSON`;
  const lines = [
    '# Only where the account does not have the provider yet:',
    `# aws iam create-open-id-connect-provider --url https://${issuer} --client-id-list ${audience}`,
    '',
    file('trust.json', trust),
    `aws iam create-role --role-name ${role} --assume-role-policy-document file://trust.json`,
    ...policies.flatMap((policy, index) => {
      const name = `${role}-${index + 1}`;
      return [
        '',
        file(`${name}.json`, policy),
        `aws iam create-policy --policy-name ${name} --policy-document file://${name}.json`,
        `aws iam attach-role-policy --role-name ${role} --policy-arn arn:${partition}:iam::${account}:policy/${name}`,
      ];
    }),
  ];
  return lines.join('\n');
}

/** Terraform takes `${` and `%{` for its own in a heredoc. */
function heredoc(document: PolicyDocument): string {
  return `<<-JSON\n${pretty(document).replaceAll(/([$%])\{/g, '$1$1{')}\n  JSON`;
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
