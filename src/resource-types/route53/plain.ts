import { plain } from '../plain.ts';
import { dnsTags } from './tags.ts';

/**
 * Health check of Route 53. One that adds up others goes before them, and one that watches an alarm before the alarm.
 * Source: Route 53 API reference (GetHealthCheck, DeleteHealthCheck: records that name it make no difference).
 */
export const healthCheck = plain({
  name: 'route53:healthcheck',
  cloudFormation: 'AWS::Route53::HealthCheck',
  global: true,
  arn: 'route53:healthcheck/{id}',
  iam: ['route53:GetHealthCheck', 'route53:ListTagsForResource', 'route53:DeleteHealthCheck'],
  client: 'route53',
  notFound: ['NoSuchHealthCheck'],
  describe: async (route53, id, aws) => {
    const { HealthCheck: found } = await route53.getHealthCheck({ HealthCheckId: id });
    const config = found?.HealthCheckConfig;
    const alarm = config?.AlarmIdentifier;
    return (
      found && {
        arn: `arn:${aws.partition}:route53:::healthcheck/${id}`,
        name: config?.FullyQualifiedDomainName ?? config?.IPAddress ?? alarm?.Name,
        managedBy: found.LinkedService?.ServicePrincipal,
        refers: [
          ...(config?.ChildHealthChecks ?? []).map((child) => ({
            type: 'route53:healthcheck',
            id: child,
          })),
          ...(alarm?.Name && alarm.Region
            ? [{ type: 'cloudwatch:alarm', id: alarm.Name, region: alarm.Region }]
            : []),
        ],
      }
    );
  },
  tags: (route53, _, id) => dnsTags(route53, 'healthcheck', id),
  remove: (route53, HealthCheckId) => route53.deleteHealthCheck({ HealthCheckId }),
});
