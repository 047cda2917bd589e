import { createBucket } from './s3.ts';
import type { Ground, Scenario } from './scenario.ts';
import { pairs } from './tags.ts';

async function create({ aws, name, tags }: Ground) {
  const S3BucketName = `${name}-trail-${aws.region}`;
  await createBucket({ aws, name: S3BucketName, tags: {} });
  const cloudTrail = await aws.client('cloudtrail');
  await cloudTrail.createTrail({ Name: name, S3BucketName, TagsList: pairs(tags) });
  await cloudTrail.startLogging({ Name: name });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'cloudtrail:trail',
  deleteAction: 'cloudtrail:DeleteTrail',
  create,
  async exists(aws, id) {
    const { Trails } = await (await aws.client('cloudtrail')).listTrails({});
    return Trails?.some(({ Name }) => Name === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('cloudtrail')).deleteTrail({ Name: id });
  },
};
