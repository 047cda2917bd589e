import type { CodeBuild } from '@aws-sdk/client-codebuild';

/**
 * Stops the builds of a project that still run, which deleting the project does not. Builds come newest first, and a
 * page without a running one ends the search. Source: CodeBuild API reference (ListBuildsForProject, StopBuild).
 */
export async function stopBuilds(codeBuild: CodeBuild, projectName: string): Promise<void> {
  for await (const { ids = [] } of codeBuild.paginateListBuildsForProject({ projectName })) {
    if (ids.length === 0) return;
    const { builds } = await codeBuild.batchGetBuilds({ ids });
    const running = (builds ?? []).filter(({ buildComplete }) => buildComplete === false);
    if (running.length === 0) return;
    for (const { id } of running) await codeBuild.stopBuild({ id });
  }
}

/** The same for batches, each of which starts builds of its own. Source: CodeBuild API reference, StopBuildBatch. */
export async function stopBatches(codeBuild: CodeBuild, projectName: string): Promise<void> {
  const running = { projectName, filter: { status: 'IN_PROGRESS' as const } };
  for await (const { ids } of codeBuild.paginateListBuildBatchesForProject(running))
    for (const id of ids ?? []) await codeBuild.stopBuildBatch({ id });
}
