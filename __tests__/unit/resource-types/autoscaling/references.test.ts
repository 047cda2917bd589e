import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import { refersOf } from '../../../../src/resource-types/autoscaling/references.ts';

/** The fields that AWS always fills and that nothing is read from here. */
const base: AutoScalingGroup = {
  AutoScalingGroupName: 'shop',
  MinSize: 0,
  MaxSize: 1,
  DesiredCapacity: 1,
  DefaultCooldown: 300,
  AvailabilityZones: [],
  HealthCheckType: 'EC2',
  CreatedTime: new Date(0),
};

const cases: Readonly<Record<string, [Partial<AutoScalingGroup>, string[]]>> = {
  'nothing but zones': [{}, []],
  'one template, several subnets': [
    { LaunchTemplate: { LaunchTemplateId: 'lt-1' }, VPCZoneIdentifier: 'subnet-1, subnet-2' },
    ['ec2:launch-template lt-1', 'ec2:subnet subnet-1', 'ec2:subnet subnet-2'],
  ],
  'a mixed policy with a template per type': [
    {
      MixedInstancesPolicy: {
        LaunchTemplate: {
          LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1' },
          Overrides: [
            { InstanceType: 't3.micro' },
            { LaunchTemplateSpecification: { LaunchTemplateId: 'lt-2' } },
            { LaunchTemplateSpecification: { LaunchTemplateId: 'lt-1' } },
          ],
        },
      },
    },
    ['ec2:launch-template lt-1', 'ec2:launch-template lt-2'],
  ],
  'a target group and a placement group, but no balancer': [
    {
      TargetGroupARNs: [
        'arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/shop/6d0ecf831eec9f09',
      ],
      LoadBalancerNames: ['classic'],
      PlacementGroup: 'near',
    },
    ['elasticloadbalancing:targetgroup shop/6d0ecf831eec9f09', 'ec2:placement-group near'],
  ],
};

describe('what an Auto Scaling group refers to', () => {
  for (const [what, [more, wanted]] of Object.entries(cases))
    it(what, () => {
      const refs = refersOf({ ...base, ...more }).map(({ type, id }) => `${type} ${id}`);
      assert.deepEqual(refs, wanted);
    });
});
