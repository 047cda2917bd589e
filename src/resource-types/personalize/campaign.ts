import type { Campaign } from '@aws-sdk/client-personalize';
import { solutionRef } from './arn.ts';
import { personalizeType } from './kind.ts';

/** Campaign: a deployed solution version. Source: Personalize API reference (Campaign, DeleteCampaign). */
export const campaign = personalizeType<Campaign>({
  kind: 'campaign',
  cloudFormation: 'AWS::Personalize::Campaign',
  iam: ['personalize:ListCampaigns', 'personalize:DescribeCampaign', 'personalize:DeleteCampaign'],
  read: async (personalize, campaignArn) =>
    (await personalize.describeCampaign({ campaignArn })).campaign,
  erase: (personalize, campaignArn) => personalize.deleteCampaign({ campaignArn }),
  update: (found) => found.latestCampaignUpdate,
  async *list(personalize) {
    for await (const page of personalize.paginateListCampaigns({}))
      yield page.campaigns?.map(({ campaignArn: arn, name }) => ({ arn, name }));
  },
  more: async (_, { solutionVersionArn, latestCampaignUpdate: update }) => ({
    refers: [...solutionRef(solutionVersionArn), ...solutionRef(update?.solutionVersionArn)],
  }),
});
