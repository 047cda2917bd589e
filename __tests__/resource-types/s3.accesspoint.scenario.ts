import { createBucket, pairs } from './s3.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 's3:accesspoint',
  deleteAction: 's3:DeleteAccessPoint',
  async create({ aws, name, tags }) {
    await createBucket({ aws, name: `${name}-store`, tags: {} });
    const control = await aws.client('s3control');
    await control.createAccessPoint({
      AccountId: aws.account,
      Name: name,
      Bucket: `${name}-store`,
      Tags: pairs(tags),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const control = await aws.client('s3control');
    const { AccessPointList = [] } = await control.listAccessPoints({ AccountId: aws.account });
    return AccessPointList.some(({ Name }) => Name === id);
  },
  async destroy(aws, id) {
    const control = await aws.client('s3control');
    await control.deleteAccessPoint({ AccountId: aws.account, Name: id });
  },
};
