import type { Environment } from './build.ts';
import { buildCarBuyer } from './carbuyer.ts';
import { buildEasyShop } from './easyshop.ts';
import { buildMlPipeline } from './ml-pipeline.ts';
import { buildStudentManagement } from './student-management.ts';

/** The workshops that must come out clean, by their names. */
export const workshops = {
  EasyShop: buildEasyShop,
  'the machine-learning pipeline': buildMlPipeline,
  'student management': buildStudentManagement,
  VPC: (env) => buildCarBuyer(env),
} satisfies Readonly<Record<string, (env: Environment) => Promise<unknown>>>;

export type Workshop = keyof typeof workshops;

/** Lines of the profile for what AWS cannot label. */
export const names = "names: [{ type: 'lambda:layer-version', pattern: 'pr-{pr}-*' }]";
