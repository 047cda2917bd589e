import { type Environment, logGroup, pairs } from './build.ts';

interface Targets {
  readonly email: string;
  readonly training: string;
  /** ARN of the role by which Scheduler invokes. */
  readonly role: string;
}

/** A bus with an archive and two rules, a rule of the default bus, and a nightly schedule in a group of its own. */
export async function events(env: Environment, { email, training, role }: Targets): Promise<void> {
  const { aws, prefix, tags } = env;
  const client = await aws.client('events');
  const bus = `${prefix}-student-event-bus`;
  const { EventBusArn } = await client.createEventBus({ Name: bus, Tags: pairs(tags) });
  const rule = async (Name: string, target: string, EventBusName?: string) => {
    const on = EventBusName === undefined ? {} : { EventBusName };
    await client.putRule({
      Name,
      EventPattern: JSON.stringify({ source: [`${prefix}.students`] }),
      Tags: pairs(tags),
      ...on,
    });
    await client.putTargets({ Rule: Name, Targets: [{ Id: 'function', Arn: target }], ...on });
  };
  await rule(`${prefix}-email`, email, bus);
  await rule(`${prefix}-ml-training`, training, bus);
  await rule(`${prefix}-on-default`, email);
  await client.createArchive({ ArchiveName: `${prefix}-archive`, EventSourceArn: EventBusArn });
  const scheduler = await aws.client('scheduler');
  const GroupName = `${prefix}-nightly`;
  await scheduler.createScheduleGroup({ Name: GroupName, Tags: pairs(tags) });
  await scheduler.createSchedule({
    Name: 'update',
    GroupName,
    ScheduleExpression: 'cron(0 18 * * ? *)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: training, RoleArn: role },
  });
}

/** A verified domain with its own MAIL FROM and configuration set, an address, and a template. */
export async function email({ aws, prefix, tags }: Environment): Promise<void> {
  const ses = await aws.client('sesv2');
  const Tags = pairs(tags);
  const ConfigurationSetName = `${prefix}-mails`;
  await ses.createConfigurationSet({ ConfigurationSetName, Tags });
  const EmailIdentity = `${prefix}.example.com`;
  await ses.createEmailIdentity({ EmailIdentity, ConfigurationSetName, Tags });
  await ses.putEmailIdentityMailFromAttributes({
    EmailIdentity,
    MailFromDomain: `mail.${EmailIdentity}`,
  });
  await ses.createEmailIdentity({ EmailIdentity: `${prefix}@example.org`, Tags });
  await ses.createEmailTemplate({
    TemplateName: `${prefix}-welcome`,
    TemplateContent: { Subject: 'Welcome', Text: 'Hello {{name}}' },
    Tags,
  });
}

interface Chat {
  /** ARN of the role by which AppSync reads its data sources. */
  readonly role: string;
  /** ARN of the function that resolves. */
  readonly resolver: string;
}

/** The chat's GraphQL API with a function as its data source, a key, and the log that it has written. */
export async function graphQl(env: Environment, { role, resolver }: Chat): Promise<void> {
  const { aws, prefix, tags } = env;
  const appsync = await aws.client('appsync');
  const { graphqlApi } = await appsync.createGraphqlApi({
    name: `${prefix}-StudentChatAPI`,
    authenticationType: 'API_KEY',
    logConfig: { fieldLogLevel: 'ERROR', cloudWatchLogsRoleArn: role },
    tags: { ...tags },
  });
  const apiId = graphqlApi?.apiId ?? '';
  await appsync.createApiKey({ apiId });
  await appsync.createDataSource({
    apiId,
    name: 'resolver',
    type: 'AWS_LAMBDA',
    serviceRoleArn: role,
    lambdaConfig: { lambdaFunctionArn: resolver },
  });
  await logGroup({ ...env, tags: {} }, `/aws/appsync/apis/${apiId}`);
}
