/** What one input may look like: whether a value fits, and the same in words. */
export interface Kind {
  readonly fits: (value: string) => boolean;
  readonly expected: string;
}

function shape(pattern: RegExp, expected: string): Kind {
  return { fits: (value) => pattern.test(value), expected };
}

/** `arn:partition:iam::account:role/path/name`; the partition has `aws-` words of its own in China, GovCloud and beyond. */
export const roleArn = shape(
  /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]*[\w+=,.@-]$/,
  'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/cleanup',
);

/** STS AssumeRoleWithWebIdentity, RoleSessionName. */
export const sessionName = shape(
  /^[\w+=,.@-]{2,64}$/,
  'a session name: 2 to 64 letters, digits and characters of +=,.@_-',
);

export const audience = shape(
  /^[!-~]{1,255}$/,
  'an audience without spaces, such as sts.amazonaws.com',
);

export const region = shape(
  /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/,
  'an AWS region, such as ap-southeast-1',
);

export const token: Kind = shape(/^[!-~]+$/, 'a token without spaces and line breaks');

export const oneLine: Kind = shape(/^\P{Cc}+$/u, 'a path or a glob pattern on one line');

/** `{account}` is its only placeholder. */
export const roleTemplate = shape(
  /^arn:aws(-[a-z]+)*:iam::(\{account\}|\d{12}):role\/([\w+=,.@/-]|\{account\})*[\w+=,.@}-]$/,
  'the ARN of an IAM role, such as arn:aws:iam::{account}:role/cleanup',
);

export const accountList = shape(
  /^\d{12}([\s,]+\d{12})*$/,
  'a list of account numbers of twelve digits, separated by spaces',
);

export const regionList = shape(
  /^[a-z]{2,}(-[a-z]+)+-\d{1,2}([\s,]+[a-z]{2,}(-[a-z]+)+-\d{1,2})*$/,
  'a list of AWS regions, separated by spaces',
);

/** GitHub's docs: contexts, job context. */
export const jobStatus = shape(
  /^(success|failure|cancelled)$/,
  'success, failure or cancelled: leave it to GitHub',
);

export const repositoryPath: Kind = {
  fits: (value) =>
    value.split('/').every((part) => part !== '' && part !== '..') && !/[\\\p{Cc}]/u.test(value),
  expected:
    'a path inside the repository, such as .github/cleanup.yml, without a leading /, .. or \\',
};

/**
 * What `git check-ref-format` lets through, and no more: GitHub resolves a ref as git does, so that `topic~0` or
 * `topic^{}` would name a commit that no comparison of names recognises.
 */
export const gitRef: Kind = {
  fits: (value) =>
    /^[^\p{Cc} ~^:?*[\\]+$/u.test(value) &&
    !/\.\.|@\{|\.$/.test(value) &&
    value.split('/').every((part) => /^[^.]/.test(part) && !part.endsWith('.lock')),
  expected: 'a branch, a tag, a commit or the word workspace',
};

/** GitHub's ids are numbers to its API, so one that a number cannot hold exactly would ask for another. */
function id(what: string): Kind {
  return {
    fits: (value) => /^[1-9]\d*$/.test(value) && Number.isSafeInteger(Number(value)),
    expected: `${what}: digits only, not beginning with 0`,
  };
}
export const pullRequestNumber = id('the number of a pull request');
export const runId = id('the id of a workflow run');

export function integer(least: number, most: number): Kind {
  return {
    fits: (value) => /^\d+$/.test(value) && Number(value) >= least && Number(value) <= most,
    expected: `an integer from ${least} to ${most}`,
  };
}

/** The longest that GitHub lets a job run is five days, on a self-hosted runner. */
export const jobMinutes: Kind = {
  fits: (value) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 5 * 24 * 60,
  expected: 'a number of minutes above 0, at most 7200',
};
