import { createDistribution } from './cloudfront.ts';
import type { Ground, Scenario } from './scenario.ts';
import { aclScenario, arnOf, createAcl } from './wafv2.ts';

const place = 'global';

async function protecting(ground: Ground, tags: Ground['tags']) {
  const id = await createAcl({ ...ground, place });
  const webAcl = arnOf({ ...ground, place }, 'webacl', id);
  await createDistribution({ ...ground, tags }, {}, { WebACLId: webAcl });
  return { id };
}

export const scenario: Scenario = {
  ...aclScenario(place),
  variants: {
    'what it protects goes too': { arrange: (ground) => protecting(ground, ground.tags) },
  },
  refusals: {
    'it protects a distribution that is not ours': {
      arrange: (ground) => protecting(ground, {}),
      outcome: 'blocked',
      blocker: /cloudfront:distribution \S+ uses it/,
      remedy: /use something else/,
    },
  },
};
