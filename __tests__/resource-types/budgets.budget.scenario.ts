import type { Scenario } from './scenario.ts';
import { pairs } from './tags.ts';

export const scenario: Scenario = {
  type: 'budgets:budget',
  deleteAction: 'budgets:ModifyBudget',
  async create({ aws, name, tags }) {
    await (await aws.client('budgets')).createBudget({
      AccountId: aws.account,
      Budget: {
        BudgetName: name,
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: '10', Unit: 'USD' },
      },
      ...(Object.keys(tags).length > 0 && { ResourceTags: pairs(tags) }),
    });
    return { id: name };
  },
  async exists(aws, id) {
    const { Budgets } = await (await aws.client('budgets')).describeBudgets({
      AccountId: aws.account,
    });
    return Budgets?.some(({ BudgetName }) => BudgetName === id) ?? false;
  },
  async destroy(aws, id) {
    await (await aws.client('budgets')).deleteBudget({ AccountId: aws.account, BudgetName: id });
  },
};
