import type { Stage } from '../__tests__/support/stage.ts';
import { labelsOf, regions } from '../__tests__/support/stage.ts';
import type { Environment } from '../__tests__/support/workshops/build.ts';
import { buildCarBuyer } from '../__tests__/support/workshops/carbuyer.ts';
import { buildEasyShop } from '../__tests__/support/workshops/easyshop.ts';
import { buildStudentManagement } from '../__tests__/support/workshops/student-management.ts';

/** A workshop whose figures are taken, and the most that its makespan may be over its critical path. */
export interface Workshop {
  readonly name: string;
  readonly limit: number;
  build(env: Environment): Promise<unknown>;
}

export const workshops: readonly Workshop[] = [
  { name: 'EasyShop', limit: 1.2, build: buildEasyShop },
  { name: 'student management', limit: 1.15, build: buildStudentManagement },
  { name: 'VPC', limit: 1.1, build: (env) => buildCarBuyer(env) },
];

/** For what AWS cannot label. */
export const profile = "names: [{ type: 'lambda:layer-version', pattern: 'pr-{pr}-*' }]";

export function environment({ root }: Stage, prefix = 'pr-12', pull = '12'): Environment {
  return {
    aws: root.region(regions[0]),
    global: root.region('global'),
    prefix,
    tags: labelsOf(pull),
  };
}
