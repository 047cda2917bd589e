import { list } from './event-bridge.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'cloudwatch:dashboard',
  deleteAction: 'cloudwatch:DeleteDashboards',
  async create({ aws, name, tags }) {
    await (await aws.client('cloudwatch')).putDashboard({
      DashboardName: name,
      DashboardBody: '{"widgets":[]}',
      Tags: list(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const { DashboardEntries } = await (await aws.client('cloudwatch')).listDashboards({});
    return DashboardEntries?.some(({ DashboardName }) => DashboardName === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('cloudwatch')).deleteDashboards({ DashboardNames: [id] });
  },
};
