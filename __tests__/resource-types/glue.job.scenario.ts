import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  await (await aws.client('glue')).createJob({
    Name: name,
    Role: `arn:${aws.partition}:iam::${aws.account}:role/glue`,
    Command: { Name: 'glueetl', ScriptLocation: 's3://script-bucket/orders.py' },
    Tags: { ...tags },
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'glue:job',
  deleteAction: 'glue:DeleteJob',
  create,
  async exists(aws, id) {
    const { JobNames } = await (await aws.client('glue')).listJobs({});
    return JobNames?.includes(id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('glue')).deleteJob({ JobName: id });
  },
  variants: {
    'while it runs': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('glue')).startJobRun({ JobName: made.id });
        return made;
      },
    },
  },
};
