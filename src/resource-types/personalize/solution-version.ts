import type { SolutionVersion } from '@aws-sdk/client-personalize';
import { personalizeType } from './kind.ts';

const undeletable = 'SolutionVersionNotDeletable';

/** Version of a solution, with which it goes; AWS has no call to delete it alone. Source: Personalize API reference (DeleteSolution). */
export const solutionVersion = personalizeType<SolutionVersion>({
  kind: 'solution-version',
  part: 'solution',
  id: '{id}/{id}',
  cloudFormation: 'AWS::Personalize::SolutionVersion',
  tagging: 'swept',
  iam: ['personalize:DescribeSolutionVersion'],
  manual: { first: 'nothing: it goes with its solution' },
  refusals: [
    {
      code: undeletable,
      patience: 0,
      blocker: 'AWS deletes a solution version only with its solution',
      remedy: 'Label its solution too, or take the labels off the version, then run again.',
    },
  ],
  read: async (personalize, solutionVersionArn) =>
    (await personalize.describeSolutionVersion({ solutionVersionArn })).solutionVersion,
  async erase(_, arn) {
    throw Object.assign(new Error(`${arn} cannot be deleted alone`), { name: undeletable });
  },
});
