import type { SageMaker } from '@aws-sdk/client-sagemaker';
import { type Lister, labelsIn } from './lister.ts';

type Named = readonly [name: string | undefined, arn: string | undefined, description: unknown];

function kind(type: string, list: (client: SageMaker) => Promise<readonly Named[]>): Lister {
  return {
    service: 'sagemaker',
    type,
    async *list(aws) {
      const client = await aws.client('sagemaker');
      for (const [id = '', ResourceArn, description] of await list(client)) {
        const { Tags } = await client.listTags({ ResourceArn });
        yield { id, labels: labelsIn(Tags), description };
      }
    },
  };
}

export const sagemaker: readonly Lister[] = [
  kind('endpoint', async (client) =>
    ((await client.listEndpoints({})).Endpoints ?? []).map((each) => [
      each.EndpointName,
      each.EndpointArn,
      { name: each.EndpointName },
    ]),
  ),
  kind('endpoint-config', async (client) =>
    ((await client.listEndpointConfigs({})).EndpointConfigs ?? []).map((each) => [
      each.EndpointConfigName,
      each.EndpointConfigArn,
      each,
    ]),
  ),
  kind('model', async (client) =>
    ((await client.listModels({})).Models ?? []).map((each) => [
      each.ModelName,
      each.ModelArn,
      each,
    ]),
  ),
  kind('notebook-instance', async (client) =>
    ((await client.listNotebookInstances({})).NotebookInstances ?? []).map((each) => [
      each.NotebookInstanceName,
      each.NotebookInstanceArn,
      { name: each.NotebookInstanceName },
    ]),
  ),
];
