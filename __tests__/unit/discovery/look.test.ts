import assert from 'node:assert/strict';
import { it, describe as suite } from 'node:test';
import { describe } from '../../../src/discovery/look.ts';
import type { Description, ResourceType } from '../../../src/resource-types/contract.ts';
import type { Run } from '../../../src/run.ts';

const error = (name: string) => Object.assign(new Error('Resource does not exist.'), { name });
const there: Description = { id: 'a', name: 'a', state: 'ready', detail: undefined };
const run = { aws: () => ({ region: 'eu-west-1' }) } as unknown as Run;

/** A type whose calls answer in this order. */
function answering(...answers: (Description | undefined | Error)[]): ResourceType {
  return {
    name: 'x:thing',
    cloudFormation: 'AWS::X::Thing',
    tagging: 'swept',
    iam: [],
    notFound: ['NoSuchThing'],
    async describe() {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    remove: async () => undefined,
  };
}

suite('a look at a resource', () => {
  const unknown = error('ValidationException');
  const gone = error('NoSuchThing');
  for (const [what, answers, wanted] of [
    ['tells what is there', [there], there],
    ['tells that nothing is there', [gone], undefined],
    ['tells that it went between two of its calls', [unknown, gone], undefined],
    ['tells that it went, where the service has no words for it', [unknown, undefined], undefined],
  ] as const)
    it(what, async () =>
      assert.deepEqual(await describe(run, answering(...answers), 'eu-west-1', 'a'), wanted),
    );

  it('throws what nobody knows while the resource is there', () =>
    assert.rejects(describe(run, answering(unknown, there), 'eu-west-1', 'a'), unknown));

  it('asks only once where it is not allowed to', () =>
    assert.rejects(
      describe(run, answering(error('AccessDeniedException'), gone), 'eu-west-1', 'a'),
      {
        name: 'AccessDeniedException',
      },
    ));
});
