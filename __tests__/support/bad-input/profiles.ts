import { profileFor } from '../stage.ts';
import { type Bad, closedWith, dispatch, type Table } from './bad.ts';

const good = profileFor('ACCOUNT');
const at = (place: string) => `.github/cleanup.yml:${place}`;
const labelled = (pr: string) => good.replace(/pr: \{.*\}/, `pr: { ${pr} }`);
/** Lines that come after the good ones: the first is line 7. */
const plus = (lines: string) => `${good}${lines}\n`;

const laughs = ['lol: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]'];
for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((two) => [...two]))
  laughs.push(`${other}: &${other} [${Array(9).fill(`*${one}`).join(', ')}]`);

/** What is no YAML, or more than YAML should be. */
const yaml: Table = {
  'a profile that is empty': {
    profile: '',
    place: at('1:1'),
    cause: 'the profile is empty',
    remedy: 'Expected at least version, accounts and labels',
  },
  'a profile that is not YAML': {
    profile: 'version: [1',
    place: at('1:'),
    cause: 'not valid YAML',
    remedy: 'bracket',
  },
  'a profile that a tab indents': {
    profile: 'version: 1\naccounts:\n\t- 1\n',
    place: at('3:1'),
    value: 'a tab',
    cause: 'a tab indents this line',
    remedy: 'YAML indents by spaces',
  },
  'a profile of two documents': {
    profile: plus('---\nversion: 1'),
    place: at('8:'),
    cause: 'a second YAML document begins here',
    remedy: 'Expected only one',
  },
  'a profile that is a list': {
    profile: '- version: 1\n',
    place: at('1:1'),
    value: 'a list',
    cause: 'expected a mapping of keys and values',
    remedy: 'expected a mapping',
  },
  'a profile that is only text': {
    profile: 'cleanup',
    place: at('1:1'),
    value: 'only text',
    cause: 'expected a mapping of keys and values',
    remedy: 'such as version: 1',
  },
  'an alias': {
    profile: plus("include: &all ['*']\nexclude: *all"),
    place: at('8:15 include'),
    value: 'the anchor &all',
    cause: 'Anchors are not supported',
    remedy: 'write the value out',
  },
  'aliases that multiply to gigabytes': {
    profile: plus(laughs.join('\n')),
    place: at('8:'),
    value: 'has the anchor &a.',
    cause: 'Anchors are not supported',
    remedy: 'take it off',
  },
  'a merge key': {
    profile: plus('protect: { <<: { arns: [] } }'),
    place: at('8:12 protect'),
    value: '<<',
    cause: 'Merge keys are not supported',
    remedy: 'write the values out',
  },
  'a YAML tag': {
    profile: plus('exclude: !!js/function "return process.env"'),
    place: at('8:'),
    value: 'js/function',
    cause: 'Tags are not supported',
    remedy: 'take it off',
  },
  'a duplicate key': {
    profile: plus("accounts: ['999999999999']"),
    place: at('8:1 accounts'),
    value: 'first in line 2',
    cause: 'is there twice',
    remedy: 'Remove one',
  },
  'ten thousand keys': {
    profile: Array.from({ length: 10_000 }, (_, index) => `k${index.toString(36)}:`).join('\n'),
    place: at('1:1 k0'),
    value: 'k1a: ',
    cause: 'unknown key',
    remedy: /Expected version, accounts, .*… and 9953 more\./s,
  },
  'a huge profile': {
    profile: `${good}# ${'x'.repeat(70_000)}`,
    place: '.github/cleanup.yml:',
    value: /the profile has 70\d\d\d bytes/,
    cause: 'Expected at most 65536',
    remedy: 'Expected at most 65536',
  },
  'a profile larger than GitHub sends': {
    profile: `${good}# ${'x'.repeat(1_100_000)}`,
    place: '.github/cleanup.yml at main of octo-org/workshop',
    value: '1 MB',
    cause: 'is larger than 1 MB',
    remedy: 'inputs profile and profile-ref',
  },
  'a profile of ten thousand brackets': {
    profile: plus(`include: ${'['.repeat(10_000)}`),
    place: at('8:'),
    cause: 'the YAML is nested too deeply',
    remedy: 'too deeply',
  },
  'a profile that is not text': {
    profile: Buffer.from([0xff, 0xfe, 0x00, 0x76]),
    place: '.github/cleanup.yml at main of octo-org/workshop',
    cause: 'is not text in UTF-8',
    remedy: 'inputs profile and profile-ref',
  },
  'a key with an invisible letter': {
    profile: plus('"inclu\u200bde": [\'*\']'),
    place: at('8:1'),
    value: 'inclu\\u{200b}de',
    cause: 'unknown key',
    remedy: "Did you mean 'include'?",
  },
  'a type written from right to left': {
    profile: plus('exclude: ["\\u202eresu:mai"]'),
    place: at('8:11 exclude[0]'),
    value: "'\\u{202e}resu:mai'",
    cause: 'unknown type',
    remedy: /Expected service:type|Did you mean/,
  },
};

/** Keys and values that are not those of a profile. */
const fields: Table = {
  'a profile of another version': {
    profile: good.replace('version: 1', 'version: 2'),
    place: at('1:10 version'),
    value: 'version 2',
    cause: 'unknown version',
    remedy: 'Expected 1',
  },
  'a profile without accounts': {
    profile: good.replace(/accounts:.*\n/, ''),
    place: at('1:1 accounts'),
    cause: 'is missing',
    remedy: "Add accounts: ['123456789012']",
  },
  'an account without quotes': {
    profile: good.replace("'ACCOUNT'", '012345678901'),
    place: at('2:12 accounts[0]'),
    value: 'the number 012345678901',
    cause: 'expected text',
    remedy: "Put it in quotes: '012345678901'",
  },
  'an account of eleven digits': {
    profile: good.replace('ACCOUNT', '12345678901'),
    place: at('2:12 accounts[0]'),
    value: "'12345678901'",
    cause: 'is no AWS account',
    remedy: 'Expected 12 digits',
  },
  'no accounts': {
    profile: good.replace("['ACCOUNT']", '[]'),
    place: at('2:11 accounts'),
    cause: 'is empty',
    remedy: 'Expected at least one account',
  },
  'an unknown key': {
    profile: plus('protects: {}'),
    place: at('8:1 protects'),
    value: 'protects',
    cause: 'unknown key',
    remedy: "Did you mean 'protect'?",
  },
  'a wrong type': {
    profile: plus('grace-hours: soon'),
    place: at('8:14 grace-hours'),
    value: "'soon'",
    cause: 'expected a number',
    remedy: 'expected a number',
  },
  'hours before now': {
    profile: plus('grace-hours: -1'),
    place: at('8:14 grace-hours'),
    value: '-1',
    cause: 'is too small',
    remedy: 'Expected 0 or more',
  },
  'a yes of YAML 1.1': {
    profile: plus('log-groups: yes'),
    place: at('8:13 log-groups'),
    value: "'yes'",
    cause: 'expected true or false',
    remedy: 'Write true, without quotes',
  },
  'a region that does not exist': {
    profile: good.replace('us-east-1', 'us-eats-1'),
    place: at('3:27 regions[1]'),
    value: "'us-eats-1'",
    cause: 'unknown region',
    remedy: "Did you mean 'us-east-1'?",
  },
  'a type that does not exist': {
    profile: plus("include: ['sqs:queues']"),
    place: at('8:11 include[0]'),
    value: "'sqs:queues'",
    cause: 'unknown type',
    remedy: "Did you mean 'sqs:queue'?",
  },
  'a rule of protection with a placeholder': {
    profile: plus("protect: { tags: { owner: '{owner}' } }"),
    place: at('8:27 protect.tags.owner'),
    value: "'{owner}'",
    cause: 'has a placeholder',
    remedy: 'what is protected is written out',
  },
  'a protected ARN that is none': {
    profile: plus("protect: { arns: ['tf-state-bucket'] }"),
    place: at('8:19 protect.arns[0]'),
    value: "'tf-state-bucket'",
    cause: 'is no ARN',
    remedy: "such as 'arn:aws:s3:::tf-state-*'",
  },
  'a pattern of names for everybody': {
    profile: plus("names: [{ type: 'lambda:layer-version', pattern: 'workshop-*' }]"),
    place: at('8:50 names[0].pattern'),
    value: "'workshop-*'",
    cause: "it would match everybody's",
    remedy: 'has neither {pr} nor {run_id}',
  },
  'a pattern in which numbers run together': {
    profile: plus("names: [{ type: 'lambda:layer-version', pattern: 'v1{pr}-*' }]"),
    place: at('8:50 names[0].pattern'),
    value: "'v1{pr}-*'",
    cause: 'numbers would run together',
    remedy: 'Expected a separator',
  },
  'a pattern of names for a whole service': {
    profile: plus("names: [{ type: 'lambda:*', pattern: 'w-{pr}-*' }]"),
    place: at('8:17 names[0].type'),
    value: "'lambda:*'",
    cause: 'names no single type',
    remedy: 'Expected service:type or AWS::Service::Type',
  },
  'a deployment environment for everybody': {
    profile: plus("environments: ['production']"),
    place: at('8:16 environments[0]'),
    value: "'production'",
    cause: "it would match everybody's",
    remedy: 'has neither {pr} nor {run_id}',
  },
  'several mistakes, all told': {
    profile: plus("grace-hours: soon\nolder-than-scope: maybe\ninclude: ['sqs:queues']"),
    place: /:8:14 grace-hours.*:9:19 older-than-scope.*:10:11 include/s,
    value: "'maybe'",
    cause: 'unknown word',
    remedy: 'Expected refuse or allow',
  },
};

/** Labels that are nobody's or everybody's. */
const labels: Table = {
  'no labels at all': {
    profile: good.replace(/labels:[\s\S]*$/, 'labels: {}\n'),
    place: at('4:9 labels'),
    cause: 'names no scope',
    remedy: 'Expected pr, run or both',
  },
  'an empty label': {
    profile: good.replace("'{pr}'", "''"),
    place: at("5:24 labels.pr['workshop:pr']"),
    cause: 'is empty',
    remedy: 'has no label with {pr} in its value',
  },
  'labels that are everybody’s': {
    profile: labelled("'workshop:repo': '{owner}/{repo}'"),
    place: at('5:7 labels.pr'),
    cause: "so it would match everybody's",
    remedy: "Add one such as 'workshop:pr': '{pr}'",
  },
  'a placeholder without quotes': {
    profile: labelled("'workshop:pr': {pr}"),
    place: at("5:24 labels.pr['workshop:pr']"),
    value: 'a mapping',
    cause: 'YAML reads braces as a mapping',
    remedy: "Put it in quotes: '{pr}'",
  },
  'a label in which numbers run together': {
    profile: labelled("'workshop:pr': '{branch}{pr}'"),
    place: at("5:24 labels.pr['workshop:pr']"),
    value: "'{branch}{pr}'",
    cause: 'their values would run together',
    remedy: 'Expected a separator',
  },
  'a placeholder that does not exist': {
    profile: labelled("'workshop:pr': '{pr}', 'workshop:repo': '{repository}'"),
    place: at("5:49 labels.pr['workshop:repo']"),
    value: "'{repository}'",
    cause: 'unknown placeholder',
    remedy: 'Expected {pr}, {run_id},',
  },
  'a label of AWS’s own': {
    profile: labelled("'aws:pr': '{pr}'"),
    place: at('5:9 labels.pr'),
    value: "'aws:pr'",
    cause: 'begins with aws:, which AWS keeps for itself',
    remedy: 'begins with aws:',
  },
  'a label longer than AWS takes': {
    profile: labelled(`'workshop:pr': '{pr}', stage: '${'x'.repeat(300)}'`),
    place: at('5:39 labels.pr.stage'),
    value: "'xxx",
    cause: 'is longer than 256 characters',
    remedy: "AWS's limit for a tag value",
  },
  'a label with characters that AWS does not take': {
    profile: labelled("'workshop:pr': '{pr}', stage: 'a*b?'"),
    place: at('5:39 labels.pr.stage'),
    value: "'a*b?'",
    cause: 'has characters that AWS does not take in a tag value',
    remedy: 'Expected letters, digits, spaces and',
  },
  'a pattern of names without a value': {
    profile: plus("names: [{ type: 'lambda:layer-version', pattern: 'workshop-{pr}-{branch}' }]"),
    inputs: { 'pr-number': '12' },
    event: dispatch,
    // AWS is not asked before this is told: nobody could.
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    place: '.github/cleanup.yml: names[0].pattern',
    value: "'workshop-{pr}-{branch}'",
    cause: '{branch} has no value in this event',
    remedy: 'such as {pr}, or start the action from an event that has it',
  },
  'a scope without labels in the profile': {
    profile: good.replace(/^ {2}run:.*\n/m, ''),
    inputs: { 'run-id': '6234567890' },
    event: dispatch,
    place: '.github/cleanup.yml: labels.run',
    value: 'the scope of this run is run',
    cause: 'is missing',
    remedy: 'Add labels.run with at least one label that contains {run_id}',
  },
  'a label that can never match: the run of a pull request': {
    profile: labelled("'workshop:pr': '{pr}', run: '{run_id}'"),
    place: ".github/cleanup.yml: labels.pr['run']",
    value: '{run_id}',
    cause: 'has no value in this event',
    remedy: 'such as {pr}',
  },
  'a branch where the event has none': {
    profile: labelled("'workshop:pr': '{pr}', branch: '{branch}'"),
    inputs: { 'pr-number': '12' },
    event: dispatch,
    place: ".github/cleanup.yml: labels.pr['branch']",
    value: '{branch}',
    cause: 'has no value in this event',
    remedy: 'start the action from an event that has it',
  },
  ...Object.fromEntries(
    (
      [
        ['a branch that is a pattern', 'feature/*', "'feature/*'"],
        ['a branch that is an expression', '$(id)', "'$(id)'"],
        ['a branch written from right to left', 'a\u202eb', "'a\\u{202e}b'"],
      ] as const
    ).map(([what, ref, value]): [string, Bad] => [
      what,
      {
        profile: labelled("'workshop:pr': '{pr}', branch: '{branch}'"),
        event: { name: 'pull_request', payload: closedWith({ head: { ref } }) },
        place: ".github/cleanup.yml: labels.pr['branch']",
        value,
        cause: 'has characters that AWS does not take in a tag value',
        remedy: 'Label by {pr} or {sha} instead',
      },
    ]),
  ),
  'a sweep by labels that do not tell the repository': {
    profile: labelled("'workshop:pr': '{pr}'"),
    event: { name: 'schedule', payload: { schedule: '0 3 * * *' } },
    place: '.github/cleanup.yml: labels.pr',
    cause: 'does not say which repository a resource belongs to',
    remedy: "'workshop:repo': '{owner}/{repo}'",
  },
  'no region to clean': {
    profile: good.replace(/regions:.*\n/, ''),
    place: '.github/cleanup.yml: regions',
    cause: 'is missing, and the input aws-region is empty',
    remedy: 'Name the regions to clean in the profile',
  },
};

export const badProfiles: Table = { ...yaml, ...fields, ...labels };
