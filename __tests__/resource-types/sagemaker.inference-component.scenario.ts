import { createComponent, createEndpoint, isThere } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:inference-component',
  deleteAction: 'sagemaker:DeleteInferenceComponent',
  async create(ground) {
    const endpoint = await createEndpoint({ ...ground, tags: {} });
    return { id: await createComponent(ground, endpoint) };
  },
  async exists(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return isThere(sagemaker.describeInferenceComponent({ InferenceComponentName: name }));
  },
  async destroy(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    await sagemaker.deleteInferenceComponent({ InferenceComponentName: name });
    while (await scenario.exists(aws, name));
  },
};
