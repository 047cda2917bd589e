import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Aws } from '../../../../src/aws/aws.ts';
import { stackNote, stacksOf } from '../../../../src/resource-types/amplify/backend.ts';
import { type Builds, lookAt } from '../../../../src/resource-types/amplify/builds.ts';
import { partOf } from '../../../../src/resource-types/amplify/part.ts';

const quiet: Builds = { branchName: 'main', automatic: false, running: [], stopping: 0 };
const stopping: Builds = { ...quiet, branchName: 'dev', stopping: 1 };

describe('an app or a branch is prepared', () => {
  const cases: readonly [what: string, Builds[], automatic: boolean, object][] = [
    ['without branches', [], false, { state: 'ready', released: true }],
    ['when nothing builds', [quiet, quiet], false, { state: 'ready', released: true }],
    ['not while new branches are built', [quiet], true, { state: 'ready', released: false }],
    [
      'not while a push starts a build',
      [quiet, { ...quiet, automatic: true }],
      false,
      { state: 'ready', released: false },
    ],
    [
      'not while a job runs, whatever is stopping',
      [stopping, { ...quiet, running: ['7'] }],
      false,
      { state: 'ready', released: false },
    ],
    [
      'after AWS has stopped the last job',
      [quiet, stopping],
      false,
      { state: 'busy', released: false, reason: 'AWS is stopping a build of branch dev' },
    ],
  ];
  for (const [what, builds, automatic, wanted] of cases)
    it(what, () => assert.deepEqual(lookAt(builds, automatic), wanted));
});

describe('the stack of a Gen 2 backend', () => {
  const aws = { account: '111122223333', region: 'eu-west-1' } as Aws;
  const of = (region: string, account = '111122223333') => ({
    stackArn: `arn:aws:cloudformation:${region}:${account}:stack/amplify-shop-main/uuid`,
  });
  const refs = (stack?: { stackArn: string }) => stacksOf(aws, [{ backend: stack } as never]);
  const ref = {
    type: 'cloudformation:stack',
    id: 'amplify-shop-main/uuid',
    name: 'amplify-shop-main',
  };
  it('is referred to', () => assert.deepEqual(refs(of('eu-west-1')), [ref]));
  it('in its own region', () =>
    assert.deepEqual(refs(of('us-east-1')), [{ ...ref, region: 'us-east-1' }]));
  it('not in another account', () => assert.deepEqual(refs(of('eu-west-1', '1')), []));
  it('not where there is none', () => assert.deepEqual(refs(), []));
  it('is told of by name', () => {
    assert.equal(stackNote([]), undefined);
    assert.match(stackNote(['a']) ?? '', /stack a stays unless/);
    assert.match(stackNote(['a', 'b']) ?? '', /stacks a, b stay unless/);
  });
});

it('a branch is known by its app and its name, slashes included', () => {
  assert.deepEqual(partOf('d1/feature/a'), ['d1', 'feature/a']);
});
