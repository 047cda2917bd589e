import type { Campaign } from '@aws-sdk/client-personalize';
import { solutionRef } from './arn.ts';
import { personalizeType } from './kind.ts';

/** Campaign: a deployed solution version. Source: Personalize API reference (Campaign, DeleteCampaign). */
export const campaign = personalizeType<Campaign>({
  kind: 'campaign',
  cloudFormation: 'AWS::Personalize::Campaign',
  iam: ['personalize:DescribeCampaign', 'personalize:DeleteCampaign'],
  read: async (personalize, campaignArn) =>
    (await personalize.describeCampaign({ campaignArn })).campaign,
  erase: (personalize, campaignArn) => personalize.deleteCampaign({ campaignArn }),
  update: (found) => found.latestCampaignUpdate,
  more: async (_, { solutionVersionArn, latestCampaignUpdate: update }) => ({
    refers: [...solutionRef(solutionVersionArn), ...solutionRef(update?.solutionVersionArn)],
  }),
});
