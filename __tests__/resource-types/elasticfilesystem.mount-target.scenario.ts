import { createFileSystem, createMountTarget, deleteMountTarget, hasMountTarget } from './efs.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'elasticfilesystem:mount-target',
  deleteAction: 'elasticfilesystem:DeleteMountTarget',
  async create(ground) {
    return { id: await createMountTarget(ground.aws, await createFileSystem(ground)) };
  },
  exists: hasMountTarget,
  destroy: deleteMountTarget,
};
