import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  await (await aws.client('glue')).createCrawler({
    Name: name,
    Role: 'service-role/AWSGlueServiceRole-shop',
    DatabaseName: 'shop',
    Targets: { S3Targets: [{ Path: 's3://lake-bucket/orders' }] },
    Tags: { ...tags },
  });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'glue:crawler',
  deleteAction: 'glue:DeleteCrawler',
  create,
  async exists(aws, id) {
    const { CrawlerNames } = await (await aws.client('glue')).listCrawlers({});
    return CrawlerNames?.includes(id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('glue')).deleteCrawler({ Name: id });
  },
  variants: {
    'while it crawls': {
      async arrange(ground) {
        const made = await create(ground);
        await (await ground.aws.client('glue')).startCrawler({ Name: made.id });
        return made;
      },
    },
    'while its crawl is being stopped': {
      async arrange(ground) {
        const made = await create(ground);
        const glue = await ground.aws.client('glue');
        await glue.startCrawler({ Name: made.id });
        await glue.stopCrawler({ Name: made.id });
        return made;
      },
    },
  },
};
