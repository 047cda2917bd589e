import {
  bucket,
  cognito,
  distribution,
  type Environment,
  lambda,
  lambdaRole,
  restApi,
  table,
} from './build.ts';

/** The EasyShop workshop, resource by resource as its clean-up page names them. */
export async function buildEasyShop(env: Environment): Promise<void> {
  await Promise.all(['Product', 'Category'].map((name) => table(env, name)));
  const roles = new Map<string, string>();
  for (const name of [
    'lambda-dynamodb-role',
    'lambda-resize-image-role',
    'lambda-upload-original-role',
  ])
    roles.set(name, await lambdaRole(env, name));
  const functions = {
    'create-product': 'lambda-dynamodb-role',
    'create-category': 'lambda-dynamodb-role',
    'delete-product': 'lambda-dynamodb-role',
    'get-presigned-url': 'lambda-upload-original-role',
    'resize-image': 'lambda-resize-image-role',
  };
  for (const [name, role] of Object.entries(functions))
    await lambda(env, name, roles.get(role) ?? '');
  await bucket(env, 'upload-originals-fcj');
  await bucket(env, 'resized-image-fcj');
  const web = await bucket(env, 'web');
  await restApi(env, 'easyshop-api');
  await cognito(env);
  await distribution(env, web);
}
