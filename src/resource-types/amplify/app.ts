import type { Amplify, App, Branch } from '@aws-sdk/client-amplify';
import { mapLimit } from '../../aws/parallel.ts';
import { defineResourceType } from '../contract.ts';
import { roleRef } from '../iam/role-ref.ts';
import { offered } from '../offered.ts';
import { wafRef } from '../wafv2/entity.ts';
import { stackNote, stacksOf } from './backend.ts';
import { type Builds, buildsOf, lookAt, quieten } from './builds.ts';
import { ownedBy } from './owned.ts';
import { refusals } from './refusals.ts';

interface Detail {
  readonly app: App;
  readonly builds: readonly Builds[];
}

/**
 * Amplify Hosting app. Its branches, jobs and webhooks die with it. Sources: Amplify API reference (DeleteApp, UpdateApp,
 * ListBranches, ListBackendEnvironments, ListDomainAssociations), Amplify user guide (`Amazon CloudWatch Logs for SSR
 * apps`: /aws/amplify/ID).
 */
export const app = defineResourceType<Detail>({
  name: 'amplify:apps',
  cloudFormation: 'AWS::Amplify::App',
  arn: 'amplify:apps/{id}',
  tagging: 'listed',
  iam: [
    'amplify:ListApps',
    'amplify:GetApp',
    'amplify:ListBranches',
    'amplify:ListJobs',
    'amplify:ListBackendEnvironments',
    'amplify:ListDomainAssociations',
    'amplify:UpdateApp',
    'amplify:UpdateBranch',
    'amplify:StopJob',
    'amplify:DeleteApp',
  ],
  minutes: 1,
  notFound: ['NotFoundException'],
  refusals,
  manual: { first: 'running jobs, backend environments, domain associations' },

  async *list(aws) {
    const amplify = await aws.client('amplify');
    for await (const { apps } of offered(amplify.paginateListApps({}, { pageSize: 100 })))
      for (const { appId: id, name = '', tags = {} } of apps ?? [])
        if (id !== undefined) yield { id, name, tags };
  },
  async describe(aws, appId) {
    const amplify = await aws.client('amplify');
    const found = await read(amplify, appId);
    if (found === undefined) return undefined;
    const { branches, detail } = found;
    const stacks = stacksOf(aws, branches);
    return {
      id: appId,
      arn: detail.app.appArn,
      name: detail.app.name ?? appId,
      tags: detail.app.tags ?? {},
      createdAt: detail.app.createTime,
      ...look(detail),
      refers: [
        ...roleRef(aws, detail.app.iamServiceRoleArn),
        ...roleRef(aws, detail.app.computeRoleArn),
        ...wafRef(aws, detail.app.wafConfiguration?.webAclArn),
        ...stacks,
      ],
      owns: await ownedBy(amplify, appId, branches),
      note: stackNote(stacks.map(({ name, id }) => name ?? id)),
      detail,
    };
  },
  async look(aws, appId) {
    const found = await read(await aws.client('amplify'), appId);
    return found && look(found.detail);
  },
  releases: ['early'],
  async release(aws, { id: appId, detail }) {
    const amplify = await aws.client('amplify');
    const off = { enableBranchAutoBuild: false, enableAutoBranchCreation: false };
    if (isAutomatic(detail.app)) await amplify.updateApp({ appId, ...off });
    await mapLimit(detail.builds, branchesAtOnce, (builds) => quieten(amplify, appId, builds));
  },
  async remove(aws, { id }) {
    await (await aws.client('amplify')).deleteApp({ appId: id });
  },
});

const branchesAtOnce = 5;

async function read(
  amplify: Amplify,
  appId: string,
): Promise<{ branches: Branch[]; detail: Detail } | undefined> {
  const { app: found } = await amplify.getApp({ appId });
  if (found === undefined) return undefined;
  const branches: Branch[] = [];
  for await (const page of amplify.paginateListBranches({ appId }, { pageSize: 50 }))
    branches.push(...(page.branches ?? []));
  const builds = await mapLimit(branches, branchesAtOnce, (branch) =>
    buildsOf(amplify, appId, branch),
  );
  return { branches, detail: { app: found, builds } };
}

function look({ app: found, builds }: Detail) {
  return lookAt(builds, isAutomatic(found));
}

/** Branches that appear in the repository are built by themselves. */
function isAutomatic({ enableBranchAutoBuild, enableAutoBranchCreation }: App): boolean {
  return enableBranchAutoBuild === true || enableAutoBranchCreation === true;
}
