import type { Ground, Scenario } from './scenario.ts';
import { aclScenario, blockedByBalancer, createAcl, logged, protect } from './wafv2.ts';

const place = 'regional';

async function protecting(ground: Ground, tags: Ground['tags']) {
  const id = await createAcl({ ...ground, place });
  await protect({ ...ground, place }, id, tags);
  return { id };
}

export const scenario: Scenario = {
  ...aclScenario(place),
  variants: {
    'what it protects goes too': { arrange: (ground) => protecting(ground, ground.tags) },
    'with logs in a group that stays': { arrange: (ground) => logged({ ...ground, place }) },
  },
  refusals: {
    'it protects what is not ours': {
      arrange: (ground) => protecting(ground, {}),
      ...blockedByBalancer,
    },
  },
};
