import {
  createGroup,
  createSolution,
  createVersion,
  idOf,
  isThere,
  personalizeScenario,
} from './personalize.ts';
import type { Ground, Scenario } from './scenario.ts';

const inSolution = async (ground: Ground, tags = ground.tags) =>
  createVersion(
    ground,
    await createSolution(ground, await createGroup(ground, {}), tags),
    ground.tags,
  );

const solutions = personalizeScenario({
  kind: 'solution',
  action: 'DeleteSolution',
  make: inSolution,
  read: (personalize, solutionArn) => personalize.describeSolution({ solutionArn }),
  async erase(personalize, solutionArn) {
    const { solutionVersions } = await personalize.listSolutionVersions({ solutionArn });
    for (const { solutionVersionArn, status } of solutionVersions ?? [])
      if (status === 'CREATE PENDING' || status === 'CREATE IN_PROGRESS')
        await personalize.stopSolutionVersionCreation({ solutionVersionArn });
    await personalize.deleteSolution({ solutionArn });
  },
});

export const scenario: Scenario = {
  ...solutions,
  type: 'personalize:solution-version',
  diesWith: 'personalize:solution',
  async exists(aws, id) {
    const personalize = await aws.client('personalize');
    const solutionVersionArn = `arn:aws:personalize:${aws.region}:${aws.account}:solution/${id}`;
    return isThere(personalize.describeSolutionVersion({ solutionVersionArn }));
  },
  destroy: (aws, id) => solutions.destroy(aws, id.split('/')[0] ?? ''),
  refusals: {
    'of a solution without the labels': {
      arrange: async (ground) => ({ id: idOf(await inSolution(ground, {})) }),
      outcome: 'blocked',
      blocker: /only with its solution/,
      remedy: /Label its solution/,
    },
  },
};
