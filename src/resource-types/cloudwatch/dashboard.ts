import type { Aws } from '../../aws/aws.ts';
import { defineResourceType } from '../contract.ts';
import { tagsOf } from '../tags.ts';

/**
 * CloudWatch dashboard: one for all regions, its ARN has none. Sources: CloudWatch API reference (DeleteDashboards,
 * GetDashboard, PutDashboard), CloudWatch guide (`dashboards are global`).
 */
export const dashboard = defineResourceType({
  name: 'cloudwatch:dashboard',
  cloudFormation: 'AWS::CloudWatch::Dashboard',
  global: true,
  arn: 'cloudwatch:dashboard/{id}',
  tagging: 'listed',
  iam: [
    'cloudwatch:ListDashboards',
    'cloudwatch:ListTagsForResource',
    'cloudwatch:GetDashboard',
    'cloudwatch:DeleteDashboards',
  ],
  // Of DeleteDashboards, ListTagsForResource, GetDashboard.
  notFound: ['ResourceNotFound', 'ResourceNotFoundException', 'DashboardNotFoundError'],

  async *list(aws) {
    const cloudwatch = await aws.client('cloudwatch');
    for await (const page of cloudwatch.paginateListDashboards({}))
      for (const { DashboardName: id } of page.DashboardEntries ?? [])
        if (id !== undefined) yield { id };
  },
  async tags(aws, id) {
    const ResourceARN = arnOf(aws, id);
    return tagsOf(
      (await (await aws.client('cloudwatch')).listTagsForResource({ ResourceARN })).Tags,
    );
  },
  async describe(aws, name) {
    const cloudwatch = await aws.client('cloudwatch');
    const found = await cloudwatch.getDashboard({ DashboardName: name });
    const arn = found.DashboardArn ?? arnOf(aws, name);
    const { Tags } = await cloudwatch.listTagsForResource({ ResourceARN: arn });
    return { id: name, arn, name, tags: tagsOf(Tags), state: 'ready', detail: undefined };
  },
  async look(aws, name) {
    await (await aws.client('cloudwatch')).getDashboard({ DashboardName: name });
    return { state: 'ready' };
  },
  async remove(aws, { id }) {
    await (await aws.client('cloudwatch')).deleteDashboards({ DashboardNames: [id] });
  },
});

function arnOf(aws: Aws, name: string): string {
  return `arn:${aws.partition}:cloudwatch::${aws.account}:dashboard/${name}`;
}
