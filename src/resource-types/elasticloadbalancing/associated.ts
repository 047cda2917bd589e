import type { Aws } from '../../aws/aws.ts';
import { optional } from '../optional.ts';

/**
 * The endpoint services and VPC links of this account in front of a balancer, for people. AWS refuses to delete it then
 * and does not say for whom. Source: guide, delete a Network Load Balancer.
 */
export async function usersOf(aws: Aws, balancer: string): Promise<string[]> {
  const all = await Promise.all([
    optional(endpointServices(aws, balancer)),
    optional(vpcLinks(aws, balancer)),
  ]);
  return all.flatMap((names) => names ?? []);
}

async function endpointServices(aws: Aws, balancer: string): Promise<string[]> {
  const ec2 = await aws.client('ec2');
  const names: string[] = [];
  for await (const page of ec2.paginateDescribeVpcEndpointServiceConfigurations({}))
    for (const each of page.ServiceConfigurations ?? [])
      if (
        [each.NetworkLoadBalancerArns, each.GatewayLoadBalancerArns].some((arns) =>
          arns?.includes(balancer),
        )
      )
        names.push(`ec2:vpc-endpoint-service ${each.ServiceId}`);
  return names;
}

async function vpcLinks(aws: Aws, balancer: string): Promise<string[]> {
  const gateway = await aws.client('apigateway');
  const names: string[] = [];
  for await (const page of gateway.paginateGetVpcLinks({ limit: 500 }))
    for (const { id, name, targetArns } of page.items ?? [])
      if (targetArns?.includes(balancer)) names.push(`apigateway:vpclink ${id} (${name})`);
  return names;
}
