import { setTimeout as sleep } from 'node:timers/promises';
import { type Environment, pairs } from './build.ts';

/** A model behind an endpoint that is in service, and a notebook that is running. */
export async function sagemaker({ aws, prefix, tags }: Environment, role: string): Promise<void> {
  const client = await aws.client('sagemaker');
  const Tags = pairs(tags);
  const names = {
    ModelName: `${prefix}-classifier`,
    EndpointConfigName: `${prefix}-classifier`,
    EndpointName: `${prefix}-classifier`,
    NotebookInstanceName: `${prefix}-notebook`,
  };
  await client.createModel({
    ModelName: names.ModelName,
    ExecutionRoleArn: role,
    PrimaryContainer: { Image: `123456789012.dkr.ecr.${aws.region}.amazonaws.com/classifier:1` },
    Tags,
  });
  await client.createEndpointConfig({
    EndpointConfigName: names.EndpointConfigName,
    ProductionVariants: [
      {
        VariantName: 'all',
        ModelName: names.ModelName,
        InitialInstanceCount: 1,
        InstanceType: 'ml.t2.medium',
        InitialVariantWeight: 1,
      },
    ],
    Tags,
  });
  const { EndpointName, EndpointConfigName, NotebookInstanceName } = names;
  await client.createEndpoint({ EndpointName, EndpointConfigName, Tags });
  await client.createNotebookInstance({
    NotebookInstanceName,
    InstanceType: 'ml.t3.medium',
    RoleArn: role,
    Tags,
  });
  const ready = async () => {
    const endpoint = await client.describeEndpoint({ EndpointName });
    const notebook = await client.describeNotebookInstance({ NotebookInstanceName });
    return (
      endpoint.EndpointStatus === 'InService' && notebook.NotebookInstanceStatus === 'InService'
    );
  };
  while (!(await ready())) await sleep(50);
}
