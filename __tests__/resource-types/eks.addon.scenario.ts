import { createAddon, exists, until } from './eks.ts';
import type { Scenario } from './scenario.ts';

export const scenario: Scenario = {
  type: 'eks:addon',
  deleteAction: 'eks:DeleteAddon',
  create: (ground) => createAddon(ground),
  async exists(aws, id) {
    const [clusterName = '', addonName = ''] = id.split('/');
    return exists((await aws.client('eks')).describeAddon({ clusterName, addonName }));
  },
  async destroy(aws, id) {
    const [clusterName = '', addonName = ''] = id.split('/');
    await (await aws.client('eks')).deleteAddon({ clusterName, addonName });
    await until(async () => !(await scenario.exists(aws, id)));
  },
};
