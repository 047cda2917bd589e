import type { Filter } from '@aws-sdk/client-personalize';
import { type DatasetType, datasetRefs, refTo } from './arn.ts';
import { personalizeType } from './kind.ts';

/** Filter of a dataset group; no dataset of the group goes before it. Source: `Requirements for deleting`, Personalize guide. */
export const filter = personalizeType<Filter>({
  kind: 'filter',
  cloudFormation: 'AWS::Personalize::Filter',
  iam: ['personalize:DescribeFilter', 'personalize:DeleteFilter'],
  read: async (personalize, filterArn) => (await personalize.describeFilter({ filterArn })).filter,
  erase: (personalize, filterArn) => personalize.deleteFilter({ filterArn }),
  more: async (_, { datasetGroupArn, filterExpression = '' }) => ({
    refers: [...datasetRefs(datasetGroupArn, namedIn(filterExpression)), ...refTo(datasetGroupArn)],
  }),
});

const ordinary = ['INTERACTIONS', 'ITEMS', 'USERS'] as const;
const ofActions = ['ACTIONS', 'ACTION_INTERACTIONS'] as const;

/** Datasets that a group seldom has are only looked for where the expression names them. */
function namedIn(expression: string): DatasetType[] {
  return /action/i.test(expression.replace(/interactions?/gi, ''))
    ? [...ordinary, ...ofActions]
    : [...ordinary];
}
