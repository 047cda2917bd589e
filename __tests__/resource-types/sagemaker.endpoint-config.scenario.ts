import { createEndpointConfig, isThere } from './sagemaker.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'sagemaker:endpoint-config',
  deleteAction: 'sagemaker:DeleteEndpointConfig',
  create: async (ground) => ({ id: await createEndpointConfig(ground) }),
  async exists(aws, name) {
    const sagemaker = await aws.client('sagemaker');
    return isThere(sagemaker.describeEndpointConfig({ EndpointConfigName: name }));
  },
  async destroy(aws, name) {
    await (await aws.client('sagemaker')).deleteEndpointConfig({ EndpointConfigName: name });
  },
};
