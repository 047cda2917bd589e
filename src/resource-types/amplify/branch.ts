import type { Amplify, Branch } from '@aws-sdk/client-amplify';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { offered } from '../offered.ts';
import { optional } from '../optional.ts';
import { stackNote, stacksOf } from './backend.ts';
import { type Builds, buildsOf, lookAt, quieten } from './builds.ts';
import { pagesOf } from './pages.ts';
import { partOf } from './part.ts';
import { refusals } from './refusals.ts';
import { unlessGone } from './unless-gone.ts';

/**
 * Branch of an Amplify app, known by `APPID/BRANCH`: one deployment, as a pull request's preview is. Sources: Amplify API
 * reference (GetBranch, UpdateBranch, DeleteBranch, ListWebhooks).
 */
export const branch = defineResourceType<Builds>({
  name: 'amplify:branches',
  cloudFormation: 'AWS::Amplify::Branch',
  arn: 'amplify:apps/{id}/branches/{id+}',
  tagging: 'listed',
  iam: [
    'amplify:ListApps',
    'amplify:ListBranches',
    'amplify:GetBranch',
    'amplify:ListJobs',
    'amplify:UpdateBranch',
    'amplify:StopJob',
    'amplify:ListWebhooks',
    'amplify:DeleteWebhook',
    'amplify:DeleteBranch',
  ],
  minutes: 1,
  notFound: ['NotFoundException'],
  refusals,
  manual: { first: 'its running jobs' },

  async *list(aws) {
    const amplify = await aws.client('amplify');
    for await (const { apps } of offered(amplify.paginateListApps({}, { pageSize: 100 })))
      for (const { appId = '' } of apps ?? [])
        for (const { branchName: name, tags = {} } of await branchesOf(amplify, appId))
          if (name !== undefined) yield { id: `${appId}/${name}`, name, tags };
  },
  async describe(aws, id) {
    const [appId, branchName] = partOf(id);
    const amplify = await aws.client('amplify');
    const { branch: found } = await amplify.getBranch({ appId, branchName });
    if (found === undefined) return undefined;
    const builds = await buildsOf(amplify, appId, found);
    const stacks = stacksOf(aws, [found]);
    const domains = found.customDomains ?? [];
    const notes = [
      stackNote(stacks.map((each) => each.name ?? each.id)),
      domains.length > 0 ? `nothing answers at ${domains.join(', ')} any more` : undefined,
    ];
    return {
      id,
      arn: found.branchArn,
      name: branchName,
      tags: found.tags ?? {},
      createdAt: found.createTime,
      ...lookAt([builds]),
      refers: [...roleRef(aws, found.computeRoleArn), ...stacks],
      note: notes.filter(Boolean).join('; ') || undefined,
      detail: builds,
    };
  },
  async look(aws, id) {
    const [appId, branchName] = partOf(id);
    const amplify = await aws.client('amplify');
    const { branch: found } = await amplify.getBranch({ appId, branchName });
    return found && lookAt([await buildsOf(amplify, appId, found)]);
  },
  releases: ['early'],
  async release(aws, { id, detail }) {
    await quieten(await aws.client('amplify'), partOf(id)[0], detail);
  },
  async remove(aws, { id }) {
    const [appId, branchName] = partOf(id);
    const amplify = await aws.client('amplify');
    // A webhook builds one branch and nothing else: it is the branch's own, whoever has the app.
    for (const webhookId of await webhooksOf(amplify, appId, branchName))
      await unlessGone(amplify.deleteWebhook({ webhookId }));
    await amplify.deleteBranch({ appId, branchName });
  },
});

/** None of an app that is deleted meanwhile. */
async function branchesOf(amplify: Amplify, appId: string): Promise<readonly Branch[]> {
  const pages = unlessGone(
    pagesOf((nextToken) => amplify.listBranches({ appId, maxResults: 50, nextToken })),
  );
  return (await pages)?.flatMap(({ branches }) => branches ?? []) ?? [];
}

async function webhooksOf(amplify: Amplify, appId: string, branchName: string): Promise<string[]> {
  const pages = optional(pagesOf((nextToken) => amplify.listWebhooks({ appId, nextToken })));
  const webhooks = (await pages)?.flatMap((page) => page.webhooks ?? []) ?? [];
  return webhooks.flatMap(({ webhookId, branchName: of }) =>
    of === branchName && webhookId !== undefined ? [webhookId] : [],
  );
}
