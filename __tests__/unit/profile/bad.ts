import { profileWith } from './example.ts';

/** What is wrong, the profile, and the whole message. */
export const bad: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'empty',
    '',
    ['c.yml:1:1 the profile is empty. Expected at least version, accounts and labels.'],
  ],
  [
    'only a comment',
    '# nothing\n',
    ['c.yml:1:1 the profile is empty. Expected at least version, accounts and labels.'],
  ],
  [
    'only null',
    '~\n',
    ['c.yml:1:1 the profile is empty. Expected at least version, accounts and labels.'],
  ],
  ['a list', '- version: 1\n', ['c.yml:1:1 expected a mapping of keys and values, found a list.']],
  [
    'only text',
    'hello\n',
    ['c.yml:1:1 expected a mapping of keys and values such as version: 1, found only text.'],
  ],
  [
    'not YAML: an open bracket',
    profileWith('exclude: [iam:user\n'),
    ['c.yml:5:1 not valid YAML: the indentation does not fit, or a bracket is not closed.'],
  ],
  [
    'not YAML: an open quote',
    "version: 1\naccounts: ['123\n",
    [
      'c.yml:3:1 not valid YAML: a closing quote or a bracket is missing.',
      'c.yml:3:1 not valid YAML: the indentation does not fit, or a bracket is not closed.',
    ],
  ],
  [
    'a tab as indentation',
    "version: 1\naccounts: ['123456789012']\nlabels:\n\tpr: x\n",
    ['c.yml:4:1 not valid YAML: a tab indents this line. YAML indents by spaces.'],
  ],
  [
    'a star without quotes',
    profileWith('include: [*]\n'),
    ["c.yml:4:11 not valid YAML: YAML reads * as an alias. Put it in quotes: '*'."],
  ],
  [
    'a colon in a plain text',
    profileWith('older-than-scope: a: b\n'),
    [
      "c.yml:4:19 not valid YAML: a second ': ' in one line. Put a text that contains it in quotes.",
    ],
  ],
  [
    'a reserved character',
    profileWith('regions: [@x]\n'),
    ['c.yml:4:11 not valid YAML: a text cannot begin with this character. Put it in quotes.'],
  ],
  [
    'an unknown escape',
    profileWith('environments: ["\\q{pr}"]\n'),
    [
      'c.yml:4:17 not valid YAML: double quotes hold an unknown escape. Use single quotes for plain text.',
    ],
  ],
  [
    'two documents',
    profileWith('---\nversion: 1\n'),
    ['c.yml:4:1 not valid YAML: a second YAML document begins here. Expected only one.'],
  ],
  [
    'a list as key',
    profileWith('? [a]\n: 1\n'),
    ['c.yml:4:3 not valid YAML: a key must be plain text.'],
  ],
  [
    'version missing',
    "accounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ['c.yml:1:1 version: is missing. Add version: 1'],
  ],
  [
    'version unknown',
    "version: 2\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ['c.yml:1:10 version: unknown version 2. Expected 1.'],
  ],
  [
    'version in quotes',
    "version: '1'\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ["c.yml:1:10 version: expected the number 1, found the text '1'. Take the quotes off."],
  ],
  [
    'version without value',
    "version:\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ['c.yml:1:9 version: has no value. Expected 1.'],
  ],
  [
    'version of another kind',
    "version: [1]\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ['c.yml:1:10 version: expected the number 1, found a list.'],
  ],
  [
    'accounts missing',
    "version: 1\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ["c.yml:1:1 accounts: is missing. Add accounts: ['123456789012']"],
  ],
  [
    'accounts empty',
    "version: 1\naccounts: []\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ['c.yml:2:11 accounts: is empty. Expected at least one account.'],
  ],
  [
    'account without quotes',
    "version: 1\naccounts: [123456789012]\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    [
      "c.yml:2:12 accounts[0]: expected text, found the number 123456789012. Put it in quotes: '123456789012'.",
    ],
  ],
  [
    'account with a leading zero without quotes',
    "version: 1\naccounts: [012345678901]\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    [
      "c.yml:2:12 accounts[0]: expected text, found the number 012345678901. Put it in quotes: '012345678901'.",
    ],
  ],
  [
    'account too short',
    "version: 1\naccounts: ['1234']\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ["c.yml:2:12 accounts[0]: '1234' is no AWS account. Expected 12 digits."],
  ],
  [
    'one account instead of a list',
    "version: 1\naccounts: '123456789012'\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    [
      "c.yml:2:11 accounts: expected a list, found the text '123456789012'. Write ['123456789012'].",
    ],
  ],
  [
    'account is nothing',
    "version: 1\naccounts:\n  -\nlabels: { pr: { 'workshop:pr': '{pr}' } }\n",
    ['c.yml:3:4 accounts[0]: has no value. Expected text.'],
  ],
  [
    'labels missing',
    "version: 1\naccounts: ['123456789012']\n",
    ["c.yml:1:1 labels: is missing. Add labels: { pr: { 'workshop:pr': '{pr}' } }"],
  ],
  [
    'labels of no scope',
    "version: 1\naccounts: ['123456789012']\nlabels: {}\n",
    ['c.yml:3:9 labels: names no scope. Expected pr, run or both.'],
  ],
  [
    'labels of an unknown scope',
    "version: 1\naccounts: ['123456789012']\nlabels: { rum: { a: '{run_id}' } }\n",
    [
      'c.yml:3:9 labels: names no scope. Expected pr, run or both.',
      "c.yml:3:11 labels.rum: unknown key. Did you mean 'run'?",
    ],
  ],
  [
    'a scope without labels',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: {} }\n",
    ['c.yml:3:15 labels.pr: is empty. Expected at least one label with {pr} in its value.'],
  ],
  [
    'a scope without value',
    "version: 1\naccounts: ['123456789012']\nlabels:\n  pr:\n",
    ['c.yml:4:6 labels.pr: has no value. Expected a mapping.'],
  ],
  [
    'a label without value',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}', team: } }\n",
    ['c.yml:3:46 labels.pr.team: has no value. Expected text.'],
  ],
  [
    'an empty label',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}', team: '' } }\n",
    ['c.yml:3:46 labels.pr.team: is empty.'],
  ],
  [
    'a label of blanks',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}', team: '  ' } }\n",
    ['c.yml:3:46 labels.pr.team: is empty.'],
  ],
  [
    'an empty label key',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr}', '': x } }\n",
    ["c.yml:3:40 labels.pr['']: the key is empty."],
  ],
  [
    'an unknown placeholder',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { 'workshop:pr': '{pr_number}', b: '{brunch}-{pr}' } }\n",
    [
      "c.yml:3:32 labels.pr['workshop:pr']: unknown placeholder '{pr_number}'. Expected {pr}, {run_id}, {run_attempt}, {owner}, {repo}, {branch}, {sha}.",
      "c.yml:3:50 labels.pr.b: unknown placeholder '{brunch}'. Did you mean '{branch}'?",
    ],
  ],
  [
    'a placeholder without quotes',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: {pr} } }\n",
    [
      "c.yml:3:20 labels.pr.a: expected text, found a mapping. YAML reads braces as a mapping. Put it in quotes: '{pr}'.",
    ],
  ],
  [
    'half a brace',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}-{' } }\n",
    [
      "c.yml:3:20 labels.pr.a: '{pr}-{' has a brace without its partner. Expected placeholders such as {pr}.",
    ],
  ],
  [
    'a label in which numbers run together',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{branch}{pr}', b: 'x-{pr}{run_attempt}-y' } }\n",
    [
      "c.yml:3:20 labels.pr.a: '{branch}{pr}' has two placeholders side by side: their values would run together, and one's resources could be another's. Expected a separator between them.",
      "c.yml:3:39 labels.pr.b: 'x-{pr}{run_attempt}-y' has two placeholders side by side: their values would run together, and one's resources could be another's. Expected a separator between them.",
    ],
  ],
  [
    'a label in which owner and repository run together',
    "version: 1\naccounts: ['123456789012']\nlabels: { run: { a: '{run_id}', b: '{owner}{repo}' } }\n",
    [
      "c.yml:3:36 labels.run.b: '{owner}{repo}' has two placeholders side by side: their values would run together, and one's resources could be another's. Expected a separator between them.",
    ],
  ],
  [
    'a deployment environment in which numbers run together',
    profileWith("environments: ['{branch}{pr}']\n"),
    [
      "c.yml:4:16 environments[0]: '{branch}{pr}' has two placeholders side by side: their values would run together, and one's resources could be another's. Expected a separator between them.",
    ],
  ],
  [
    'the placeholder of another scope',
    "version: 1\naccounts: ['123456789012']\nlabels: { run: { a: '{pr}' } }\n",
    [
      "c.yml:3:16 labels.run: has no label with {run_id} in its value, so it would match everybody's. Add one such as 'workshop:run': '{run_id}'.",
    ],
  ],
  [
    'pr labels without {pr}',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{repo}' } }\n",
    [
      "c.yml:3:15 labels.pr: has no label with {pr} in its value, so it would match everybody's. Add one such as 'workshop:pr': '{pr}'.",
    ],
  ],
  [
    'a tag key of AWS',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', 'AWS:x': y } }\n",
    [
      "c.yml:3:28 labels.pr['AWS:x']: the key 'AWS:x' begins with aws:, which AWS keeps for itself.",
    ],
  ],
  [
    'a tag key with odd characters',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', 'x,y': y } }\n",
    [
      "c.yml:3:28 labels.pr['x,y']: the key 'x,y' has characters that AWS does not take in a tag key. Expected letters, digits, spaces and _ . : / = + - @.",
    ],
  ],
  [
    'a tag value with odd characters',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', x: 'a#b' } }\n",
    [
      "c.yml:3:31 labels.pr.x: 'a#b' has characters that AWS does not take in a tag value. Expected letters, digits, spaces and _ . : / = + - @.",
    ],
  ],
  [
    'a tag key that is too long',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: y } }\n",
    [
      "c.yml:3:28 labels.pr['kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…']: the key 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…' is longer than 128 characters, AWS's limit for a tag key.",
    ],
  ],
  [
    'a tag value that is too long',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', x: vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv } }\n",
    [
      "c.yml:3:31 labels.pr.x: 'vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv…' is longer than 256 characters, AWS's limit for a tag value.",
    ],
  ],
  [
    'a region misspelt',
    profileWith('regions: [us-esat-1]\n'),
    ["c.yml:4:11 regions[0]: unknown region 'us-esat-1'. Did you mean 'us-east-1'?"],
  ],
  [
    'a region from elsewhere',
    profileWith('regions: [mars]\n'),
    ["c.yml:4:11 regions[0]: unknown region 'mars'. Expected an AWS region such as us-east-1."],
  ],
  [
    'no region',
    profileWith('regions: []\n'),
    ['c.yml:4:10 regions: is empty. Expected at least one region.'],
  ],
  [
    'a region that is no list',
    profileWith('regions: us-east-1\n'),
    ["c.yml:4:10 regions: expected a list, found the text 'us-east-1'. Write ['us-east-1']."],
  ],
  [
    'a type misspelt',
    profileWith('include:\n  - ec2:*\n  - sqs:queues\n'),
    ["c.yml:6:5 include[1]: unknown type 'sqs:queues'. Did you mean 'sqs:queue'?"],
  ],
  [
    'a service alone',
    profileWith('exclude: [sqs]\n'),
    ["c.yml:4:11 exclude[0]: unknown type 'sqs'. Did you mean 'sqs:*'?"],
  ],
  [
    'a CloudFormation name in the wrong case',
    profileWith('exclude: [AWS::Ec2::Vpc]\n'),
    ["c.yml:4:11 exclude[0]: unknown type 'AWS::Ec2::Vpc'. Did you mean 'AWS::EC2::VPC'?"],
  ],
  [
    'an unknown service',
    profileWith("exclude: ['iamm:*']\n"),
    ["c.yml:4:11 exclude[0]: unknown type 'iamm:*'. Did you mean 'iam:*'?"],
  ],
  [
    'a type like nothing',
    profileWith('exclude: [nothingatall]\n'),
    [
      "c.yml:4:11 exclude[0]: unknown type 'nothingatall'. Expected service:type, service:*, AWS::Service::Type or '*'.",
    ],
  ],
  [
    'a backup of what cannot be backed up',
    profileWith("backup: ['sqs:queue']\n"),
    [
      "c.yml:4:10 backup[0]: 'sqs:queue' cannot be backed up by this action. Expected dynamodb:table, s3:bucket.",
    ],
  ],
  [
    'a backup of buckets to nowhere',
    profileWith("backup: ['s3:*']\n"),
    [
      'c.yml:1:1 backup-bucket: is missing, and backup asks for s3:bucket, whose backup goes there.',
    ],
  ],
  [
    'a bucket that is an address',
    profileWith("backup: ['s3:bucket']\nbackup-bucket: s3://backups\n"),
    [
      "c.yml:5:16 backup-bucket: 's3://backups' is no bucket's name. Expected 3 to 63 lower-case letters, digits, hyphens and dots, without s3://.",
    ],
  ],
  [
    'nothing included',
    profileWith('include: []\n'),
    ['c.yml:4:10 include: is empty. Expected at least one type.'],
  ],
  [
    'a name pattern for what carries labels',
    profileWith("names: [{ type: 'dynamodb:table', pattern: 'x-{pr}' }]\n"),
    [
      "c.yml:4:17 names[0].type: 'dynamodb:table' can carry labels. Expected a type that AWS cannot tag.",
    ],
  ],
  [
    'a name pattern for what this action does not delete',
    profileWith("names: [{ type: 'AWS::SQS::Queue', pattern: 'x-{pr}' }]\n"),
    ["c.yml:4:17 names[0].type: 'AWS::SQS::Queue' is a type that this action does not delete."],
  ],
  [
    'a name pattern for all types',
    profileWith("names: [{ type: '*', pattern: 'x-{pr}' }]\n"),
    [
      "c.yml:4:17 names[0].type: '*' names no single type. Expected service:type or AWS::Service::Type.",
    ],
  ],
  [
    'a name pattern of wildcards',
    profileWith("names: [{ type: lambda:layer-version, pattern: '*-{pr}-*' }]\n"),
    [
      "c.yml:4:48 names[0].pattern: '*-{pr}-*' has no text of its own beside placeholders and *. Expected one such as 'workshop-{pr}-*'.",
    ],
  ],
  [
    'a name pattern without placeholder',
    profileWith("names: [{ type: lambda:layer-version, pattern: 'workshop-*' }]\n"),
    [
      "c.yml:4:48 names[0].pattern: 'workshop-*' has neither {pr} nor {run_id}: it would match everybody's.",
    ],
  ],
  [
    'a digit beside the placeholder',
    profileWith("names: [{ type: lambda:layer-version, pattern: 'v1{pr}-*' }]\n"),
    [
      "c.yml:4:48 names[0].pattern: 'v1{pr}-*' has a digit directly beside {pr} or {run_id}: numbers would run together. Expected a separator between them.",
    ],
  ],
  [
    'two placeholders side by side',
    profileWith("names: [{ type: lambda:layer-version, pattern: 'v-{pr}{run_attempt}' }]\n"),
    [
      "c.yml:4:48 names[0].pattern: 'v-{pr}{run_attempt}' has two placeholders side by side: their values would run together, and one's resources could be another's. Expected a separator between them.",
    ],
  ],
  [
    'a name pattern without type',
    profileWith("names: [{ pattern: 'v-{pr}', typ: iam:user }]\n"),
    [
      'c.yml:4:9 names[0].type: is missing.',
      "c.yml:4:30 names[0].typ: unknown key. Did you mean 'type'?",
    ],
  ],
  [
    'a protected tag that is no text',
    profileWith('protect: { tags: { keep: true } }\n'),
    [
      "c.yml:4:26 protect.tags.keep: expected text, found the boolean true. Put it in quotes: 'true'.",
    ],
  ],
  [
    'a placeholder in a protected tag',
    profileWith("protect: { tags: { keep: '{pr}' } }\n"),
    ["c.yml:4:26 protect.tags.keep: '{pr}' has a placeholder: what is protected is written out."],
  ],
  [
    'a protected ARN that is none',
    profileWith('protect: { arns: [tf-state-*] }\n'),
    [
      "c.yml:4:19 protect.arns[0]: 'tf-state-*' is no ARN. Expected one such as 'arn:aws:s3:::tf-state-*', with * for any text.",
    ],
  ],
  [
    'an unknown key under protect',
    profileWith('protect: { tag: {} }\n'),
    ["c.yml:4:12 protect.tag: unknown key. Did you mean 'tags'?"],
  ],
  [
    'yes for a boolean',
    profileWith('log-groups: yes\n'),
    [
      "c.yml:4:13 log-groups: expected true or false, found the text 'yes'. Write true, without quotes.",
    ],
  ],
  [
    'off for a boolean',
    profileWith('force-delete-stacks: off\n'),
    [
      "c.yml:4:22 force-delete-stacks: expected true or false, found the text 'off'. Write false, without quotes.",
    ],
  ],
  [
    'a quoted boolean',
    profileWith("log-groups: 'true'\n"),
    [
      "c.yml:4:13 log-groups: expected true or false, found the text 'true'. Write true, without quotes.",
    ],
  ],
  [
    'a number for a boolean',
    profileWith('log-groups: 1\n'),
    ['c.yml:4:13 log-groups: expected true or false, found the number 1.'],
  ],
  [
    'hours in quotes',
    profileWith("grace-hours: '4'\n"),
    ["c.yml:4:14 grace-hours: expected a number, found the text '4'. Take the quotes off."],
  ],
  [
    'hours below zero',
    profileWith('grace-hours: -1\n'),
    ['c.yml:4:14 grace-hours: -1 is too small. Expected 0 or more.'],
  ],
  [
    'hours beyond a year',
    profileWith('grace-hours: 8761\n'),
    ['c.yml:4:14 grace-hours: 8761 is too large. Expected 8760 or less.'],
  ],
  [
    'endless hours',
    profileWith('grace-hours: .inf\n'),
    ['c.yml:4:14 grace-hours: expected a number, found the number .inf.'],
  ],
  [
    'an unknown word',
    profileWith('older-than-scope: refuze\n'),
    ["c.yml:4:19 older-than-scope: unknown word 'refuze'. Did you mean 'refuse'?"],
  ],
  [
    'a word of another kind',
    profileWith('older-than-scope: true\n'),
    ['c.yml:4:19 older-than-scope: expected refuse or allow, found the boolean true.'],
  ],
  [
    'a word like nothing',
    profileWith('older-than-scope: keep\n'),
    ["c.yml:4:19 older-than-scope: unknown word 'keep'. Expected refuse or allow."],
  ],
  [
    'an environment of everybody',
    profileWith('environments: [production]\n'),
    [
      "c.yml:4:16 environments[0]: 'production' has neither {pr} nor {run_id}: it would match everybody's.",
    ],
  ],
  [
    'a key without value',
    profileWith('backup:\n'),
    ['c.yml:4:8 backup: has no value. Expected a list, or leave the key out.'],
  ],
  [
    'an unknown key',
    profileWith('excludes: []\n'),
    ["c.yml:4:1 excludes: unknown key. Did you mean 'exclude'?"],
  ],
  [
    'an unknown key like nothing',
    profileWith('colour: red\n'),
    [
      'c.yml:4:1 colour: unknown key. Expected version, accounts, regions, labels, include, exclude, names, protect, remove-protection, backup, backup-bucket, log-groups, grace-hours, older-than-scope, environments, force-delete-stacks.',
    ],
  ],
  [
    'a duplicate key',
    profileWith('regions: [us-east-1]\nregions: [eu-west-1]\n'),
    ['c.yml:5:1 regions: is there twice, first in line 4. Remove one.'],
  ],
  [
    'a duplicate label',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', a: b } }\n",
    ['c.yml:3:28 labels.pr.a: is there twice, first in line 3. Remove one.'],
  ],
  [
    'an anchor',
    profileWith('include: &all [ec2:*]\n'),
    ['c.yml:4:15 include: has the anchor &all. Anchors are not supported: take it off.'],
  ],
  [
    'an alias',
    profileWith('include: &all [ec2:*]\nexclude: *all\n'),
    [
      'c.yml:4:15 include: has the anchor &all. Anchors are not supported: take it off.',
      'c.yml:5:10 exclude: is the alias *all. Aliases are not supported: write the value out.',
    ],
  ],
  [
    'an alias among labels',
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: &l { a: '{pr}' }, run: *l }\n",
    [
      'c.yml:3:18 labels.pr: has the anchor &l. Anchors are not supported: take it off.',
      'c.yml:3:38 labels.run: is the alias *l. Aliases are not supported: write the value out.',
    ],
  ],
  [
    'a merge key',
    profileWith('protect: { <<: {} }\n'),
    [
      "c.yml:4:12 protect['<<']: is a merge key. Merge keys are not supported: write the values out.",
    ],
  ],
  [
    'a tag of YAML',
    profileWith('exclude: !!set {}\n'),
    [
      "c.yml:4:16 exclude: has the YAML tag 'tag:yaml.org,2002:set'. Tags are not supported: take it off.",
    ],
  ],
  [
    'a tag of somebody',
    profileWith('exclude: [!my iam:user]\n'),
    ["c.yml:4:15 exclude[0]: has the YAML tag '!my'. Tags are not supported: take it off."],
  ],
  [
    "JavaScript's own key",
    "version: 1\naccounts: ['123456789012']\nlabels: { pr: { a: '{pr}', __proto__: x } }\n",
    ['c.yml:3:28 labels.pr.__proto__: is not allowed as a key.'],
  ],
];
