import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NetworkInterface } from '@aws-sdk/client-ec2';
import {
  isFree,
  lingers,
  ownerOf,
  serviceOf,
  unsignedOf,
} from '../../../../src/resource-types/ec2/interface-owner.ts';

const uuid = 'd76ce498-2640-4e1d-8433-43ab016ada1f';

/** Description, and what it belongs to. */
const managed: readonly (readonly [text: string, owner: string, lingers: boolean])[] = [
  [`AWS Lambda VPC ENI-shop-api-${uuid}`, 'lambda:function shop-api', true],
  [`AWS Lambda VPC ENI-shop_pr-12_dev-${uuid}`, 'lambda:function shop_pr-12_dev', true],
  ['AWS Lambda VPC ENI-shop', 'lambda:function shop', true],
  [
    'ELB app/shop/c961c5120a050a5a',
    'elasticloadbalancing:loadbalancer app/shop/c961c5120a050a5a',
    true,
  ],
  ['ELB net/shop/4', 'elasticloadbalancing:loadbalancer net/shop/4', true],
  ['ELB shop', 'elasticloadbalancing:loadbalancer shop', true],
  ['EFS mount target for fs-0a1b (fsmt-0c2d)', 'elasticfilesystem:file-system fs-0a1b', true],
  [
    'Interface for NAT Gateway nat-09f6bb26330f4e5bb',
    'ec2:natgateway nat-09f6bb26330f4e5bb',
    false,
  ],
  [
    'VPC Endpoint Interface vpce-0123456789abcdef0',
    'ec2:vpc-endpoint vpce-0123456789abcdef0',
    false,
  ],
  [
    'Network Interface for Transit Gateway Attachment tgw-attach-0a',
    'ec2:transit-gateway-attachment tgw-attach-0a',
    true,
  ],
  [
    '[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-g7djlrunxivy) - a09d795d',
    'sagemaker:domain d-g7djlrunxivy',
    true,
  ],
  [
    '[Do not delete] Network Interface created to access resources in your VPC for SageMaker Notebook Instance shop-12',
    'sagemaker:notebook-instance shop-12',
    true,
  ],
  [
    '[Do not delete] Network Interface created to access resources in your VPC for SageMaker Notebook Instance [arn:aws:sagemaker:eu-west-1:123456789012:notebook-instance/shop-12]',
    'sagemaker:notebook-instance shop-12',
    true,
  ],
  ['RDSNetworkInterface', '', true],
  ['Network interface for DBProxy shop-12', '', true],
  ['RedshiftNetworkInterface', '', true],
  ['arn:aws:ecs:eu-west-1:123456789012:attachment/a09d795d', '', true],
  ['ElastiCache shop-001', 'elasticache:cluster shop-001', true],
  ['ES shop-12', 'es:domain shop-12', true],
  ['Amazon EKS shop-12', 'eks:cluster shop-12', true],
  [
    'DO NOT DELETE - Amazon MSK network interface for cluster arn:aws:kafka:eu-west-1:123456789012:cluster/shop/6411a16c-75d7-48b0-afdb-8ed466fe2072-2.',
    'kafka:cluster shop/6411a16c-75d7-48b0-afdb-8ed466fe2072-2',
    true,
  ],
  ['DAX shop-12', 'ec2:network-interface eni-1', false],
];

describe('an interface that a service made', () => {
  for (const [Description, owner, stays] of managed)
    it(`${Description} belongs to ${owner || 'something that it does not name'}`, () => {
      const found = interfaceWith({ Description, RequesterManaged: true, Status: 'in-use' });
      const { type = '', id = '' } = ownerOf(found) ?? {};
      assert.equal(`${type} ${id}`.trim(), owner);
      assert.equal(lingers(found), stays);
      assert.equal(isFree(found), false);
      assert.ok(serviceOf(found));
    });

  it('one of a proxy is not taken for a database’s, whoever requested it', () => {
    const found = interfaceWith({
      Description: 'Network interface for DBProxy shop-12',
      RequesterId: 'amazon-rds',
      RequesterManaged: true,
      Status: 'in-use',
    });
    assert.equal(unsignedOf(found)?.type, 'rds:db-proxy');
    assert.match(serviceOf(found) ?? '', /an RDS proxy/);
  });

  it('one of an API Gateway VPC link is known by its type', () => {
    const found = interfaceWith({
      InterfaceType: 'api_gateway_managed',
      RequesterManaged: true,
      Status: 'in-use',
    });
    assert.equal(ownerOf(found), undefined);
    assert.equal(lingers(found), true);
    assert.match(serviceOf(found) ?? '', /VPC link/);
  });
});

describe('an interface of the account’s own', () => {
  it('belongs to the instance that it is attached to', () => {
    const Attachment = { InstanceId: 'i-1', Status: 'attached' } as const;
    const found = interfaceWith({ Description: 'ELB shop', Attachment, Status: 'in-use' });
    assert.deepEqual(ownerOf(found), { type: 'ec2:instance', id: 'i-1' });
    assert.equal(lingers(found), false);
  });

  it('is free when nothing has it', () => {
    const found = interfaceWith({ Status: 'available' });
    assert.equal(ownerOf(found), undefined);
    assert.ok(isFree(found));
    assert.equal(serviceOf(found), undefined);
  });
});

function interfaceWith(more: Partial<NetworkInterface>): NetworkInterface {
  return { NetworkInterfaceId: 'eni-1', ...more };
}
