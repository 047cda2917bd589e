import { inputReader } from './input-reader.ts';
import * as kinds from './input-values.ts';
import { defaults, type Inputs } from './inputs.ts';

export interface MatrixInputs extends Pick<Inputs, 'profile' | 'profileRef' | 'githubToken'> {
  readonly accounts: readonly string[] | undefined;
  readonly regions: readonly string[] | undefined;
  /** A role's ARN in which `{account}` stands for each account. */
  readonly role: string;
}

/** @throws UserError with every complaint at once, one a line. */
export function readMatrixInputs(): MatrixInputs {
  const { optional, required, done } = inputReader(defaults);
  const inputs: MatrixInputs = {
    accounts: wordsOf(optional('accounts', kinds.accountList)),
    regions: wordsOf(optional('regions', kinds.regionList)),
    role: optional('role-to-assume', kinds.roleTemplate) ?? '',
    profile: required('profile', kinds.repositoryPath),
    profileRef: optional('profile-ref', kinds.gitRef),
    githubToken: optional('github-token', kinds.token),
  };
  done();
  return inputs;
}

function wordsOf(list: string | undefined): readonly string[] | undefined {
  return list === undefined ? undefined : [...new Set(list.split(/[\s,]+/))];
}
