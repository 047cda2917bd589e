import { labelsOf, regions, type Stage } from '../stage.ts';
import type { Environment } from './build.ts';

/** Where a workshop is built, what its names begin with, and its labels. */
export function environmentIn(
  { root }: Stage,
  prefix = 'pr-12',
  tags = labelsOf('12'),
  region: string = regions[0],
): Environment {
  return { aws: root.region(region), global: root.region('global'), prefix, tags };
}
