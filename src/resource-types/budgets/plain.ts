import { plain } from '../plain.ts';
import { tagsOf } from '../tags.ts';

/**
 * Budget, with its notifications and their subscribers. Source: AWS Budgets API reference (DescribeBudget,
 * DeleteBudget, ListTagsForResource); not paged, at most 50 tags.
 */
export const budget = plain({
  name: 'budgets:budget',
  cloudFormation: 'AWS::Budgets::Budget',
  global: true,
  arn: 'budgets:budget/{id+}',
  iam: ['budgets:ViewBudget', 'budgets:ListTagsForResource', 'budgets:ModifyBudget'],
  client: 'budgets',
  manual: { first: 'its actions' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'ResourceLockedException',
      patience: 300,
      remedy: 'An action of this budget is being carried out: run again.',
    },
  ],
  describe: async (budgets, BudgetName, { account: AccountId }) => {
    const { Budget: found } = await budgets.describeBudget({ AccountId, BudgetName });
    return found && {};
  },
  tags: async (budgets, ResourceARN) =>
    tagsOf((await budgets.listTagsForResource({ ResourceARN })).ResourceTags),
  remove: (budgets, BudgetName, _, { account: AccountId }) =>
    budgets.deleteBudget({ AccountId, BudgetName }),
});
