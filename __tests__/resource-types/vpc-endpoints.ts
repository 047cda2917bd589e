import { balancer, pairs, subnetIn } from './elastic-load-balancing.ts';
import type { Ground } from './scenario.ts';

/** An interface endpoint in an unlabelled VPC, by default for ECR. */
export async function endpoint({ aws, tags }: Ground, ServiceName?: string) {
  const ec2 = await aws.client('ec2');
  const { VpcId, SubnetId } = await subnetIn(aws);
  const { VpcEndpoint } = await ec2.createVpcEndpoint({
    VpcId,
    SubnetIds: [SubnetId],
    VpcEndpointType: 'Interface',
    ServiceName: ServiceName ?? `com.amazonaws.${aws.region}.ecr.api`,
    TagSpecifications: [{ ResourceType: 'vpc-endpoint', Tags: pairs(tags) }],
  });
  return { id: VpcEndpoint?.VpcEndpointId ?? '' };
}

/** An endpoint service in front of a load balancer with the same labels. */
export async function service(ground: Ground) {
  const { aws, tags } = ground;
  const ec2 = await aws.client('ec2');
  const { ServiceConfiguration: made } = await ec2.createVpcEndpointServiceConfiguration({
    NetworkLoadBalancerArns: [await balancer(ground, 'network')],
    AcceptanceRequired: false,
    TagSpecifications: [{ ResourceType: 'vpc-endpoint-service', Tags: pairs(tags) }],
  });
  return { id: made?.ServiceId ?? '', ServiceName: made?.ServiceName ?? '' };
}
