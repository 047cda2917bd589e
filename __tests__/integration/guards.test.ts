import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { inventory, placeOf } from '../support/inventory.ts';
import { runAction } from '../support/runner.ts';
import { labelsOf, regions, type Stage, setStage } from '../support/stage.ts';
import { pairs, table } from '../support/workshops/build.ts';

const labels = labelsOf('12');
const tags = pairs(labels);
const template = JSON.stringify({ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } });
const trust = JSON.stringify({ Version: '2012-10-17', Statement: [] });

const role = (RoleName: string, Path = '/') =>
  async function make({ root }: Stage): Promise<void> {
    const iam = await root.region('global').client('iam');
    await iam.createRole({ RoleName, Path, AssumeRolePolicyDocument: trust, Tags: tags });
  };
const stack = (StackName: string) =>
  async function make({ root }: Stage): Promise<void> {
    const cloudformation = await root.region(regions[0]).client('cloudformation');
    await cloudformation.createStack({ StackName, TemplateBody: template, Tags: tags });
  };
const bucket = (Bucket: string) =>
  async function make({ root }: Stage): Promise<void> {
    const s3 = await root.region(regions[1]).client('s3');
    await s3.createBucket({ Bucket });
    await s3.putBucketTagging({ Bucket, Tagging: { TagSet: tags } });
  };

/** What carries the labels and stays all the same: how it is made, and what its row says of it. */
const guarded: Readonly<Record<string, readonly [(stage: Stage) => Promise<void>, RegExp]>> = {
  'workshop-cleanup': [
    async ({ root }) => {
      const iam = await root.region('global').client('iam');
      await iam.tagRole({ RoleName: 'workshop-cleanup', Tags: tags });
    },
    /this run itself works with it/,
  ],
  'token.actions.githubusercontent.com': [
    async ({ root, account }) => {
      const iam = await root.region('global').client('iam');
      const OpenIDConnectProviderArn = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
      await iam.tagOpenIDConnectProvider({ OpenIDConnectProviderArn, Tags: tags });
    },
    /accounts and sign-in stand on/,
  ],
  AWSServiceRoleForWorkshop: [role('AWSServiceRoleForWorkshop'), /a service-linked role/],
  AWSControlTowerExecution: [role('AWSControlTowerExecution'), /AWS Control Tower's/],
  OrganizationAccountAccessRole: [role('OrganizationAccountAccessRole'), /AWS Organizations/],
  'cdk-hnb659fds-deploy-role-1-us-east-1': [
    role('cdk-hnb659fds-deploy-role-1-us-east-1'),
    /the CDK's bootstrap/,
  ],
  'cdk-hnb659fds-assets-1-us-east-1': [
    bucket('cdk-hnb659fds-assets-1-us-east-1'),
    /the CDK's bootstrap/,
  ],
  CDKToolkit: [stack('CDKToolkit'), /the CDK's bootstrap/],
  'StackSet-guardrails-0a1b2c3d-1a2b-3c4d-5e6f-0123456789ab': [
    stack('StackSet-guardrails-0a1b2c3d-1a2b-3c4d-5e6f-0123456789ab'),
    /an instance of a StackSet/,
  ],
  '/cdk-bootstrap/hnb659fds/version': [
    async ({ root }) => {
      const ssm = await root.region(regions[0]).client('ssm');
      const Name = '/cdk-bootstrap/hnb659fds/version';
      await ssm.putParameter({ Name, Value: '21', Type: 'String', Tags: tags });
    },
    /the CDK's bootstrap/,
  ],
};

describe('what the account stands on', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  it('stays, whatever its labels say, and the rest goes', async () => {
    await using stage = await setStage({ emulator });
    for (const [make] of Object.values(guarded)) await make(stage);
    // AWS does not list these with the others; that they carry labels is no reason to look.
    await role('AWSReservedSSO_Admin_0123456789abcdef', '/aws-reserved/sso.amazonaws.com/')(stage);
    const there = (await inventory(stage.root, regions)).map(placeOf);
    const [aws, global] = [stage.root.region(regions[0]), stage.root.region('global')];
    await table({ aws, global, prefix: 'pr-12', tags: labels }, 'a');

    const ended = await runAction(stage.job());
    assert.equal(ended.code, 1, ended.log);
    assert.equal(ended.outputs['deleted'], '1', ended.log);
    assert.deepEqual((await inventory(stage.root, regions)).map(placeOf).sort(), there.sort());
    const rows = (ended.report?.outcomes ?? []).filter(({ outcome }) => outcome !== 'deleted');
    for (const [name, [, reason]] of Object.entries(guarded)) {
      const row = rows.find((each) => each.name === name);
      assert.equal(row?.outcome, 'blocked', `${name}: ${JSON.stringify(rows, null, 1)}`);
      assert.match(row?.blocker ?? '', reason);
      assert.ok(row?.remedy);
    }
  });
});
