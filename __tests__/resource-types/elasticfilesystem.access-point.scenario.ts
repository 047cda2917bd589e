import { createAccessPoint, createFileSystem, isThere } from './efs.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticfilesystem:access-point',
  deleteAction: 'elasticfilesystem:DeleteAccessPoint',
  async create(ground) {
    return { id: await createAccessPoint(ground, await createFileSystem({ ...ground, tags: {} })) };
  },
  async exists(aws, AccessPointId) {
    const efs = await aws.client('elasticfilesystem');
    return isThere(efs.describeAccessPoints({ AccessPointId }), 'AccessPointNotFound');
  },
  async destroy(aws, AccessPointId) {
    await (await aws.client('elasticfilesystem')).deleteAccessPoint({ AccessPointId });
  },
  variants: {
    'without labels of its own, of a labelled file system': {
      async arrange(ground) {
        const id = await createFileSystem(ground);
        return { id: await createAccessPoint({ ...ground, tags: {} }, id) };
      },
    },
  },
};
