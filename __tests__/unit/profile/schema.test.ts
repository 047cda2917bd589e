import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { schemaFile, schemaText } from '../../../scripts/generate-schema.ts';
import { loadProfile } from '../../../src/profile/load.ts';
import { resourceTypes } from '../../../src/resource-types/registry.ts';
import { bad } from './bad.ts';
import { example, profileWith } from './example.ts';

const committed = await readFile(schemaFile, 'utf8');

test('the committed schema is the one that the code gives (node scripts/generate-schema.ts)', () => {
  assert.ok(committed === schemaText(), 'schema/cleanup.schema.json is out of date');
});

/** Wrong in the text, not in the data that it stands for: no schema can see it. */
const onlyInText = /YAML|twice|anchor|alias|Merge keys|__proto__/;

const good = [
  example.replace('lambda:layer-version', 'AWS::Lambda::LayerVersion'),
  profileWith(''),
  profileWith("include: ['ec2:*', 'AWS::SQS::Queue', 'elasticloadbalancing:targetgroup']"),
  profileWith(
    'exclude: [lambda:function, dynamodb:table, iam:user, sqs:queue, s3:bucket, ec2:natgateway]',
  ),
  profileWith("names: [{ type: 'AWS::Lambda::LayerVersion', pattern: '{repo}-{run_id}' }]"),
  profileWith('grace-hours: 0.5'),
  profileWith("protect: { tags: { 'aws:x': '' }, arns: ['arn:aws:iam::123456789012:role/admin'] }"),
];

const ajv = new Ajv({ strict: false, allErrors: true });
const validate = ajv.compile(JSON.parse(committed));
const loads = (text: string) => {
  try {
    loadProfile(text, 'c.yml', resourceTypes);
    return true;
  } catch {
    return false;
  }
};

test('schema and loader take the same profiles', () => {
  for (const text of good) {
    assert.ok(loads(text), text);
    assert.ok(validate(parse(text)), `${text}${JSON.stringify(validate.errors)}`);
  }
});

test('schema and loader refuse the same profiles', () => {
  const seen = bad.filter(([, , lines]) => !lines.some((line) => onlyInText.test(line)));
  assert.ok(seen.length > 50);
  for (const [what, text] of seen) {
    assert.ok(!loads(text), what);
    assert.ok(!validate(parse(text)), what);
  }
});

test('every key says what it is', () => {
  const { properties } = JSON.parse(committed) as {
    properties: Record<string, { description?: string }>;
  };
  assert.deepEqual(
    Object.entries(properties).filter(([, { description }]) => !description),
    [],
  );
});
