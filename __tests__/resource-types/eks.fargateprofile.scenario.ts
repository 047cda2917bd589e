import { createFargateProfile, exists, until } from './eks.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'eks:fargateprofile',
  deleteAction: 'eks:DeleteFargateProfile',
  create: (ground) => createFargateProfile(ground),
  async exists(aws, id) {
    const [clusterName = '', fargateProfileName = ''] = id.split('/');
    return exists(
      (await aws.client('eks')).describeFargateProfile({ clusterName, fargateProfileName }),
    );
  },
  async destroy(aws, id) {
    const [clusterName = '', fargateProfileName = ''] = id.split('/');
    await (await aws.client('eks')).deleteFargateProfile({ clusterName, fargateProfileName });
    await until(async () => !(await scenario.exists(aws, id)));
  },
};
