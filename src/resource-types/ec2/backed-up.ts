import type { Tags } from '../../scope.ts';

/** AWS Backup's snapshots and images, which EC2 refuses to delete. Source: AWS Backup guide, tags on recovery points. */
export function backedUp(tags: Tags): string | undefined {
  return 'aws:backup:source-resource' in tags ? 'AWS Backup' : undefined;
}
