import {
  bucket,
  distribution,
  type Environment,
  lambda,
  lambdaRole,
  policyOn,
  restApi,
  table,
} from './build.ts';

/** The machine-learning pipeline, resource by resource as its clean-up page names them. */
export async function buildMlPipeline(env: Environment): Promise<void> {
  const role = await lambdaRole(env, 'lambda-inference-role');
  await policyOn(env, 'lambda-inference-policy', 'lambda-inference-role');
  await lambda(env, 'preprocessing-function', role);
  await lambda(env, 'inference-function', role);
  await table(env, 'InferenceMetadata');
  const data = await bucket(env, 'ml-workshop-data');
  await restApi(env, 'InferenceAPI');
  await distribution(env, data);
}
