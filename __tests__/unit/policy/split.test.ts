import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '../../../src/policy/document.ts';
import { mostCharacters, mostPolicies, split } from '../../../src/policy/split.ts';
import { statementsFor } from './wanted.ts';

const actions = (count: number, verb = 'Describe') =>
  Array.from({ length: count }, (_, index) => `service${index % 7}:${verb}Thing${index}`);
const statement = (Sid: string, Action: readonly string[]): Statement => ({
  Sid,
  Effect: 'Allow',
  Action,
  Resource: '*',
});
const allOf = (documents: readonly { Statement: readonly Statement[] }[]) =>
  documents.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action ?? []));

describe('a policy in parts', () => {
  const table: Readonly<Record<string, readonly Statement[]>> = {
    'one short statement': [statement('Read', actions(3))],
    'a statement that is too long alone': [statement('Read', actions(900))],
    'many statements': Array.from({ length: 60 }, (_, n) => statement(`S${n}`, actions(20))),
    'every type there is': statementsFor("include: ['*']"),
  };
  for (const [what, statements] of Object.entries(table))
    it(`${what}: none longer than AWS takes, nothing lost, nothing added`, () => {
      const { documents } = split(statements);
      for (const document of documents)
        assert.ok(JSON.stringify(document).length <= mostCharacters);
      assert.deepEqual(allOf(documents), allOf([{ Statement: statements }]));
      for (const { Statement } of documents) {
        const sids = Statement.map(({ Sid }) => Sid);
        assert.deepEqual(sids, [...new Set(sids)]);
      }
    });

  it('is one where it fits in one, as it was', () => {
    const statements = [statement('Read', actions(3)), statement('Other', actions(2, 'Delete'))];
    assert.deepEqual(split(statements), {
      documents: [{ Version: '2012-10-17', Statement: statements }],
      notes: [],
    });
  });

  it('for every type there is fits a role without wildcards', () => {
    const { documents, notes } = split(statementsFor("include: ['*']"));
    assert.deepEqual(notes, []);
    assert.ok(documents.length <= mostPolicies, `${documents.length}`);
  });

  it('of more than a role takes has its reading joined by wildcards, its changes never, and says so', () => {
    const reads = statement('Read', actions(3500));
    const { documents, notes } = split([reads, statement('Labelled', actions(20, 'Delete'))]);
    assert.equal(documents.length, 1);
    assert.deepEqual(
      allOf(documents).filter((action) => action.includes('*')),
      Array.from({ length: 7 }, (_, index) => `service${index}:Describe*`),
    );
    assert.equal(allOf(documents).filter((action) => action.includes('Delete')).length, 20);
    assert.match(notes.join(), /joined by wildcards/);
  });

  it('that stays too much says what to ask AWS for', () => {
    const { documents, notes } = split([statement('Labelled', actions(3500, 'Delete'))]);
    assert.ok(documents.length > mostPolicies);
    assert.match(notes.join(), /raise the quota "Managed policies attached to an IAM role"/);
  });
});
