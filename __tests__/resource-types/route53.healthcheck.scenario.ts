import assert from 'node:assert/strict';
import type { HealthCheckConfig } from '@aws-sdk/client-route-53';
import type { Ground, Scenario } from './scenario.ts';
import { pairs } from './tags.ts';

const plain: HealthCheckConfig = { Type: 'HTTP', FullyQualifiedDomainName: 'shop.example' };

async function create({ aws, name, tags }: Ground, HealthCheckConfig = plain) {
  const route53 = await aws.client('route53');
  const made = await route53.createHealthCheck({ CallerReference: name, HealthCheckConfig });
  const id = made.HealthCheck?.Id ?? '';
  if (Object.keys(tags).length > 0)
    await route53.changeTagsForResource({
      ResourceType: 'healthcheck',
      ResourceId: id,
      AddTags: pairs(tags),
    });
  return { id };
}

export const scenario: Scenario = {
  type: 'route53:healthcheck',
  deleteAction: 'route53:DeleteHealthCheck',
  create: (ground) => create(ground),
  async exists(aws, id) {
    const { HealthChecks } = await (await aws.client('route53')).listHealthChecks({});
    return HealthChecks?.some(({ Id }) => Id === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('route53')).deleteHealthCheck({ HealthCheckId: id });
  },
  variants: {
    'one that adds up another, which stays': {
      async arrange(ground) {
        const child = await create({ ...ground, tags: {} });
        const name = `${ground.name}-sum`;
        return create(
          { ...ground, name },
          {
            Type: 'CALCULATED',
            ChildHealthChecks: [child.id],
            HealthThreshold: 1,
          },
        );
      },
      async after(aws) {
        const { HealthChecks } = await (await aws.client('route53')).listHealthChecks({});
        assert.equal(HealthChecks?.length, 1);
      },
    },
  },
};
