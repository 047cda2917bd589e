import {
  at,
  createCampaign,
  createGroup,
  createSolution,
  createVersion,
  idOf,
  personalizeScenario,
  role,
  until,
} from './personalize.ts';
import type { Ground } from './scenario.ts';

const make = async (ground: Ground) =>
  createSolution(ground, await createGroup(ground, {}), ground.tags);

export const scenario = personalizeScenario({
  kind: 'solution',
  action: 'DeleteSolution',
  make,
  read: (personalize, solutionArn) => personalize.describeSolution({ solutionArn }),
  erase: (personalize, solutionArn) => personalize.deleteSolution({ solutionArn }),
  variants: {
    'with a version in creation, which is stopped': {
      async arrange(ground) {
        const solution = await make(ground);
        await createVersion(ground, solution);
        return { id: idOf(solution) };
      },
    },
    'while batch jobs run, which nobody can stop': {
      async arrange(ground) {
        const personalize = await ground.aws.client('personalize');
        const solution = await make(ground);
        const solutionVersionArn = await createVersion(ground, solution);
        await until(async () => {
          const ask = { solutionVersionArn };
          const { solutionVersion: told } = await personalize.describeSolutionVersion(ask);
          return told?.status === 'ACTIVE';
        });
        const job = {
          solutionVersionArn,
          jobInput: { s3DataSource: { path: 's3://data/users.json' } },
          jobOutput: at('data/recommendations/'),
          roleArn: role(ground.aws),
        };
        await personalize.createBatchInferenceJob({ jobName: `${ground.name}-items`, ...job });
        await personalize.createBatchSegmentJob({ jobName: `${ground.name}-users`, ...job });
        return { id: idOf(solution) };
      },
    },
  },
  refusals: {
    'a campaign without the labels': {
      async arrange(ground) {
        const solution = await make(ground);
        await createCampaign(ground, solution, {});
        return { id: idOf(solution) };
      },
      outcome: 'blocked',
      blocker: /personalize:campaign .* uses it/,
      remedy: /label it/,
    },
  },
});
