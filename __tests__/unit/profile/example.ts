import type { TypeName } from '../../../src/profile/vocabulary.ts';

/** The example of the profile's documentation, whole. */
export const example = `# yaml-language-server: $schema=…/cleanup.schema.json
version: 1
accounts: ['123456789012']            # required: it refuses to run anywhere else
regions: [ap-southeast-1, us-east-1]
labels:                               # at least one scope; every label of a scope must match
  pr:  { 'workshop:pr':  '{pr}',     'workshop:repo': '{owner}/{repo}' }
  run: { 'workshop:run': '{run_id}', 'workshop:repo': '{owner}/{repo}' }
include: ['*']                        # types or services: dynamodb:table, ec2:*, AWS::SQS::Queue
exclude: ['iam:user']
names:                                # only for what AWS cannot tag
  - { type: 'lambda:layer-version', pattern: 'workshop-{pr}-*' }
protect:
  tags: { 'workshop:keep': 'true' }
  arns: ['arn:aws:s3:::tf-state-*']
remove-protection: ['dynamodb:table'] # types whose deletion protection may be switched off; default none, then \`blocked\`
backup: ['dynamodb:table']            # types to back up before deleting; a failed backup blocks the deletion
log-groups: true                      # log groups that deleted resources leave behind
grace-hours: 4                        # scope stale: what was closed or ended less long ago is left alone
older-than-scope: refuse              # refuse | allow: created more than a day before its pull request was opened or its run began
                                      # (a shared resource that a deploy re-labelled by default tags)
environments: ['preview-{pr}']        # GitHub deployment environments to set inactive after a clean run
force-delete-stacks: false            # a stack stuck in DELETE_FAILED may be deleted by force
`;

/** What the registry would pass: types of this action's own, one of them under a word that only it has. */
export const known: readonly TypeName[] = [
  { name: 'lambda:layer-version', cloudFormation: 'AWS::Lambda::LayerVersion' },
  {
    name: 'dynamodb:table',
    cloudFormation: 'AWS::DynamoDB::Table',
    tagging: 'swept',
    backup: true,
  },
  { name: 's3:bucket', cloudFormation: 'AWS::S3::Bucket', backup: true, bucketIam: [] },
  { name: 'apigateway:apis', cloudFormation: 'AWS::ApiGatewayV2::Api' },
];

/** The least that a profile needs, with more lines after it. */
export function profileWith(more: string): string {
  return `version: 1\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n${more}`;
}
