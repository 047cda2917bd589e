import {
  bucket,
  distribution,
  type Environment,
  lambda,
  lambdaRole,
  policyOn,
  restApi,
  role,
  table,
} from './build.ts';
import { sagemaker } from './build-sagemaker.ts';

/** The machine-learning pipeline, resource by resource as its clean-up page names them. */
export async function buildMlPipeline(env: Environment): Promise<void> {
  const inference = await lambdaRole(env, 'lambda-inference-role');
  await policyOn(env, 'lambda-inference-policy', 'lambda-inference-role');
  await lambda(env, 'preprocessing-function', inference);
  await lambda(env, 'inference-function', inference);
  await table(env, 'InferenceMetadata');
  const data = await bucket(env, 'ml-workshop-data');
  await restApi(env, 'InferenceAPI');
  await distribution(env, data);
  await sagemaker(env, await role(env, 'sagemaker-role', 'sagemaker.amazonaws.com'));
}
