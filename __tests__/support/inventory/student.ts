import { type Lister, labelsIn } from './lister.ts';

/** EventBridge, Scheduler, SES, AppSync, Amplify; their lists fit into one page. */
export const student: readonly Lister[] = [
  {
    service: 'events',
    type: 'event-bus',
    async *list(aws) {
      const client = await aws.client('events');
      for (const { Name = '', Arn } of (await client.listEventBuses({})).EventBuses ?? []) {
        const { Tags } = await client.listTagsForResource({ ResourceARN: Arn });
        const bus = await client.describeEventBus({ Name });
        yield { id: Name, labels: labelsIn(Tags), description: bus };
        for (const rule of (await client.listRules({ EventBusName: Name })).Rules ?? []) {
          const on = { Rule: rule.Name, EventBusName: Name };
          const { Targets } = await client.listTargetsByRule(on);
          const tags = await client.listTagsForResource({ ResourceARN: rule.Arn });
          const id = `${Name}/${rule.Name}`;
          yield { id, labels: labelsIn(tags.Tags), description: { rule, Targets } };
        }
      }
    },
  },
  {
    service: 'events',
    type: 'archive',
    async *list(aws) {
      const client = await aws.client('events');
      for (const archive of (await client.listArchives({})).Archives ?? [])
        yield { id: archive.ArchiveName ?? '', description: archive };
    },
  },
  {
    service: 'scheduler',
    type: 'schedule-group',
    async *list(aws) {
      const client = await aws.client('scheduler');
      for (const group of (await client.listScheduleGroups({})).ScheduleGroups ?? []) {
        const { Tags } = await client.listTagsForResource({ ResourceArn: group.Arn });
        yield { id: group.Name ?? '', labels: labelsIn(Tags), description: group };
      }
      for (const schedule of (await client.listSchedules({})).Schedules ?? [])
        yield { id: `${schedule.GroupName}/${schedule.Name}`, description: schedule };
    },
  },
  {
    service: 'ses',
    type: 'identity',
    async *list(aws) {
      const client = await aws.client('sesv2');
      for (const { IdentityName = '' } of (await client.listEmailIdentities({})).EmailIdentities ??
        []) {
        const identity = await client.getEmailIdentity({ EmailIdentity: IdentityName });
        yield { id: IdentityName, labels: labelsIn(identity.Tags), description: identity };
      }
      for (const id of (await client.listConfigurationSets({})).ConfigurationSets ?? [])
        yield { id, description: await client.getConfigurationSet({ ConfigurationSetName: id }) };
      for (const { TemplateName: id = '' } of (await client.listEmailTemplates({}))
        .TemplatesMetadata ?? [])
        yield { id, description: await client.getEmailTemplate({ TemplateName: id }) };
    },
  },
  {
    service: 'appsync',
    type: 'api',
    async *list(aws) {
      const client = await aws.client('appsync');
      for (const api of (await client.listGraphqlApis({})).graphqlApis ?? []) {
        const apiId = api.apiId ?? '';
        const { dataSources } = await client.listDataSources({ apiId });
        yield { id: apiId, labels: api.tags ?? {}, description: { api, dataSources } };
      }
    },
  },
  {
    service: 'amplify',
    type: 'app',
    async *list(aws) {
      const client = await aws.client('amplify');
      for (const app of (await client.listApps({})).apps ?? []) {
        const appId = app.appId ?? '';
        const { branches = [] } = await client.listBranches({ appId });
        const { webhooks } = await client.listWebhooks({ appId });
        const { backendEnvironments } = await client.listBackendEnvironments({ appId });
        const names = branches.map(({ branchName }) => branchName);
        const description = { app, names, webhooks, backendEnvironments };
        yield { id: appId, labels: app.tags ?? {}, description };
      }
    },
  },
];
