import {
  bucket,
  cognito,
  type Environment,
  lambda,
  layer,
  logGroup,
  restApi,
  role,
  table,
  webSocketApi,
} from './build.ts';
import { amplify } from './build-amplify.ts';
import { email, events, graphQl } from './build-messaging.ts';
import { personalize } from './build-personalize.ts';

const functions = [
  'auth',
  'student',
  'lecturer',
  'admin',
  'on-submission',
  'ses-handler',
  'personalize-integration',
  'chat-resolver',
];

/** The student-management workshop, resource by resource as the sections of its clean-up page name them. */
export async function buildStudentManagement(env: Environment): Promise<void> {
  const execution = await role(env, 'lambda-execution', 'lambda.amazonaws.com');
  const dataAccess = await role(env, 'dynamodb-access', 'lambda.amazonaws.com');
  const importer = await role(env, 'personalize-import', 'personalize.amazonaws.com');
  const appSync = await role(env, 'appsync', 'appsync.amazonaws.com');
  const service = await role(env, 'amplify-service', 'amplify.amazonaws.com');
  const sender = await role(env, 'ses-sending', 'lambda.amazonaws.com');
  const scheduler = await role(env, 'scheduler', 'scheduler.amazonaws.com');

  await table(env, 'Student-Management-Database');
  const arns = new Map<string, string>();
  const roles: Readonly<Record<string, string>> = { student: dataAccess, 'ses-handler': sender };
  for (const name of functions) arns.set(name, await lambda(env, name, roles[name] ?? execution));
  await layer(env, 'shared');
  await restApi(env, 'student-api');
  await webSocketApi(env, 'chat');
  await cognito(env);
  for (const name of ['frontend', 'student-images', 'submissions']) await bucket(env, name);
  const training = await bucket(env, 'training');
  await amplify(env, service);
  await graphQl(env, { role: appSync, resolver: arns.get('chat-resolver') ?? '' });
  await events(env, {
    email: arns.get('ses-handler') ?? '',
    training: arns.get('personalize-integration') ?? '',
    role: scheduler,
  });
  await email(env);
  await personalize(env, { bucket: training, role: importer });
  for (const name of [`/aws/events/${env.prefix}`, `/aws/api-gateway/${env.prefix}-access`])
    await logGroup(env, name);
}
