import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it, test } from 'node:test';
import { cloudControlFile, cloudControlText } from '../../../../scripts/generate-cloud-control.ts';
import {
  fitting,
  identifierOf,
  isSure,
  nameOf,
} from '../../../../src/resource-types/cloud-control/rows.ts';

test('the generated types are current (node scripts/generate-cloud-control.ts)', async () => {
  assert.ok(
    (await readFile(cloudControlFile, 'utf8')) === (await cloudControlText()),
    'src/resource-types/cloud-control/types.generated.json is out of date',
  );
});

const home = 'eu-west-1:123456789012';

describe('an ARN leads to a type and its identifier', () => {
  const cases: readonly [arn: string, name: string, type: string, identifier: string][] = [
    [`arn:aws:dsql:${home}:cluster/abc`, 'dsql:cluster', 'AWS::DSQL::Cluster', 'abc'],
    // An identifier that is the ARN itself, in any partition.
    [
      'arn:aws-cn:datasync:cn-north-1:123456789012:task/task-1',
      'datasync:task',
      'AWS::DataSync::Task',
      'arn:aws-cn:datasync:cn-north-1:123456789012:task/task-1',
    ],
    // Named otherwise in ARNs than by CloudFormation.
    [
      `arn:aws:vpc-lattice:${home}:service/svc-1`,
      'vpc-lattice:service',
      'AWS::VpcLattice::Service',
      `arn:aws:vpc-lattice:${home}:service/svc-1`,
    ],
    // A global service's, with its tags under another name.
    [
      'arn:aws:route53:::healthcheck/1-2',
      'route53:healthcheck',
      'AWS::Route53::HealthCheck',
      '1-2',
    ],
    // With the account in the identifier.
    [
      `arn:aws:glue:${home}:connection/c`,
      'glue:connection',
      'AWS::Glue::Connection',
      '123456789012|c',
    ],
    // With a leading slash, and with a name that has one.
    [
      `arn:aws:grafana:${home}:/workspaces/g-1`,
      'grafana:workspaces',
      'AWS::Grafana::Workspace',
      'g-1',
    ],
    [
      `arn:aws:codedeploy:${home}:application:a/b`,
      'codedeploy:application',
      'AWS::CodeDeploy::Application',
      'a/b',
    ],
    // Two in the ARN, of which one is the identifier.
    [`arn:aws:fsx:${home}:volume/fs-1/fsvol-2`, 'fsx:volume', 'AWS::FSx::Volume', 'fsvol-2'],
  ];
  for (const [arn, name, type, identifier] of cases)
    it(arn, () => {
      const fits = fitting(arn);
      assert.deepEqual(
        fits.map((fit) => [nameOf(arn, fit), fit.cloudFormation, identifierOf(arn, fit)]),
        [[name, type, identifier]],
      );
    });

  it('is to be tried where the names do not say that it is the identifier', () => {
    const sure = (arn: string) => fitting(arn).map(isSure);
    assert.deepEqual(sure(`arn:aws:dsql:${home}:cluster/abc`), [true]);
    assert.deepEqual(sure(`arn:aws:config:${home}:config-aggregator/config-aggregator-1`), [false]);
  });

  it('has no identifier where Cloud Control cannot delete the type', () => {
    const [fit] = fitting(`arn:aws:fsx:${home}:file-system/fs-1`);
    assert.equal(fit?.cloudFormation, 'AWS::FSx::FileSystem');
    assert.equal(fit && identifierOf('', fit), undefined);
  });

  it('fits several types where they share their ARNs, each with a name of its own', () => {
    const locations = `arn:aws:datasync:${home}:location/loc-1`;
    const names = fitting(locations).map((fit) => nameOf(locations, fit));
    assert.ok(names.includes('datasync:locations3') && names.includes('datasync:locationnfs'));
    const groups = `arn:aws:rds:${home}:cluster-pg:x`;
    const own = fitting(groups).map((fit) => nameOf(groups, fit));
    assert.deepEqual(own, [
      'docdb:dbclusterparametergroup',
      'neptune:dbclusterparametergroup',
      'rds:dbclusterparametergroup',
    ]);
  });

  it('fits nothing that AWS publishes no ARN for', () => {
    for (const arn of [`arn:aws:nowhere:${home}:thing/x`, `arn:aws:dsql:${home}:cluster`, 'no arn'])
      assert.deepEqual(fitting(arn), [], arn);
  });
});
