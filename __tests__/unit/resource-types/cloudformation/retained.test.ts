import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retainedBy } from '../../../../src/resource-types/cloudformation/retained.ts';

describe('what a template retains', () => {
  it('is read from YAML with short forms of functions', () => {
    const template = `
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    Properties: { TableName: !Sub '\${AWS::StackName}-orders' }
  Files:
    Type: AWS::S3::Bucket
    DeletionPolicy: "RetainExceptOnCreate"
  Logs:
    Type: AWS::S3::Bucket
    Properties: { BucketName: !If [IsTest, !Ref Name, !GetAtt Files.Arn] }
  Shop:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
`;
    assert.deepEqual([...retainedBy(template)], ['Orders', 'Files']);
  });

  it('is read from JSON', () => {
    const Resources = { Zone: { DeletionPolicy: 'Retain' }, Topic: { DeletionPolicy: 'Delete' } };
    for (const space of [0, 2])
      assert.deepEqual([...retainedBy(JSON.stringify({ Resources }, null, space))], ['Zone']);
  });

  it('is nothing where the template names no policy', () => {
    assert.equal(retainedBy('').size, 0);
    assert.equal(retainedBy('Resources: { Topic: { Type: AWS::SNS::Topic } }').size, 0);
  });

  it('is an error where the template cannot be read', () => {
    assert.throws(() => retainedBy('Resources: [\nDeletionPolicy: Retain'));
  });
});
