import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reservedFor } from '../../../src/discovery/reserved-names.ts';

describe('by its name', () => {
  for (const [type, name, owner] of [
    ['iam:role', 'AWSServiceRoleForAutoScaling', /service-linked/],
    ['iam:role', 'AWSReservedSSO_AdministratorAccess_0123456789abcdef', /Identity Center/],
    ['iam:role', 'AWSControlTowerExecution', /Control Tower/],
    ['iam:role', 'aws-controltower-ForwardSnsNotificationRole', /Control Tower/],
    ['lambda:function', 'aws-controltower-NotificationForwarder', /Control Tower/],
    ['s3:bucket', 'aws-controltower-logs-123456789012-eu-west-1', /Control Tower/],
    ['logs:log-group', 'aws-controltower/CloudTrailLogs', /Control Tower/],
    ['cloudformation:stack', 'StackSet-AWSControlTowerBP-BASELINE-ROLES-7f1e', /Control Tower/],
    ['iam:role', 'OrganizationAccountAccessRole', /Organizations/],
    ['iam:role', 'stacksets-exec-0a1b2c3d4e5f', /Organizations/],
    ['iam:role', 'AWSCloudFormationStackSetExecutionRole', /StackSets/],
    [
      'cloudformation:stack',
      'StackSet-guardrails-0a1b2c3d-1a2b-3c4d-5e6f-0123456789ab',
      /an instance of a StackSet/,
    ],
    ['cloudformation:stack', 'CDKToolkit', /CDK/],
    ['s3:bucket', 'cdk-hnb659fds-assets-123456789012-eu-west-1', /CDK/],
    ['ecr:repository', 'cdk-hnb659fds-container-assets-123456789012-eu-west-1', /CDK/],
    ['iam:role', 'cdk-hnb659fds-cfn-exec-role-123456789012-eu-west-1', /CDK/],
    ['iam:role', 'cdk-custom-lookup-role-123456789012-eu-west-1', /CDK/],
    ['ssm:parameter', '/cdk-bootstrap/hnb659fds/version', /CDK/],
  ] as const)
    it(`is not an environment's: ${type} ${name}`, () => {
      assert.match(reservedFor({ name: type }, { name, id: 'x' }) ?? '', owner);
      assert.match(reservedFor({ name: type }, { name: 'x', id: name }) ?? '', owner);
    });

  for (const [type, name] of [
    ['iam:role', 'workshop-12-AWSServiceRole'],
    ['iam:role', 'cdk-pr-12-api'],
    ['iam:role', 'MyOrganizationAccountAccessRole'],
    ['s3:bucket', 'pr-12-cdk-assets-bucket'],
    ['s3:bucket', 'CDKToolkit'],
    ['cloudformation:stack', 'CDKToolkit-pr-12'],
    ['cloudformation:stack', 'StackSet-of-a-workshop'],
    ['sqs:queue', 'cdk-hnb659fds-assets-queue'],
    ['ssm:parameter', '/workshop/cdk-bootstrap/x'],
    ['lambda:function', 'pr-12-aws-controltower'],
  ] as const)
    it(`may be an environment's: ${type} ${name}`, () =>
      assert.equal(reservedFor({ name: type }, { name, id: name }), undefined));
});
