import {
  createCampaign,
  createGroup,
  createSolution,
  idOf,
  insist,
  personalizeScenario,
  until,
} from './personalize.ts';
import type { Ground } from './scenario.ts';

async function make(ground: Ground) {
  const solution = await createSolution(ground, await createGroup(ground, {}), {});
  return createCampaign(ground, solution, ground.tags);
}

export const scenario = personalizeScenario({
  kind: 'campaign',
  action: 'DeleteCampaign',
  make,
  read: (personalize, campaignArn) => personalize.describeCampaign({ campaignArn }),
  erase: (personalize, campaignArn) => personalize.deleteCampaign({ campaignArn }),
  refusals: {
    'its deletion failed at AWS': {
      async arrange(ground) {
        const personalize = await ground.aws.client('personalize');
        const tags = { ...ground.tags, 'bed:delete-failed': '' };
        const solution = await createSolution(ground, await createGroup(ground, {}), {});
        const campaignArn = await createCampaign(ground, solution, tags);
        await insist(() => personalize.deleteCampaign({ campaignArn }));
        await until(async () => {
          const { campaign } = await personalize.describeCampaign({ campaignArn });
          return campaign?.status === 'DELETE FAILED';
        });
        return { id: idOf(campaignArn) };
      },
      outcome: 'blocked',
      blocker: /DELETE FAILED/,
      remedy: /by hand/,
    },
  },
});
