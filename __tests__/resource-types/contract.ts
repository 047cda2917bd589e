import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { AwsContext } from '../../src/aws/context.ts';
import { classify } from '../../src/aws/errors.ts';
import { documentOf, type PolicyDocument } from '../../src/policy/document.ts';
import { asWanted, roleStatements } from '../../src/policy/role-policy.ts';
import { split } from '../../src/policy/split.ts';
import type { Profile } from '../../src/profile/schema.ts';
import { everyActionOf } from '../../src/resource-types/contract.ts';
import type { Tags } from '../../src/scope.ts';
import { assumeWith, enter, newAccount, rootOf } from '../support/account.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import { type Cleaned, cleanOnce, ours, runIn, types } from '../support/engine.ts';
import type { Made, Scenario } from './scenario.ts';

const region = 'eu-west-1';
const elsewhere = 'ap-southeast-1';

/** What the engine itself asks, whatever the type. */
const engineActions = [
  'tag:GetResources',
  'sts:GetCallerIdentity',
  'cloudformation:DescribeStackResources',
];

/** Labels that are not ours, however near they come. */
const decoys: Readonly<Record<string, Tags>> = {
  'another pull request': { ...ours, 'workshop:pr': '13' },
  'a longer number': { ...ours, 'workshop:pr': '123' },
  'a shorter number': { ...ours, 'workshop:pr': '1' },
  'another repository': { ...ours, 'workshop:repo': 'octo/shop2' },
  'only one label': { 'workshop:pr': '12' },
  'no label': {},
  'another case of the key': { 'Workshop:pr': '12', 'workshop:repo': 'octo/shop' },
  'another case of the value': { ...ours, 'workshop:repo': 'Octo/Shop' },
  'a space behind the value': { ...ours, 'workshop:pr': '12 ' },
};

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.scenario.ts'));
/** Of every type, by the names of their files. */
export const scenarios = await Promise.all(
  files.map(async (file) => {
    const { scenario } = (await import(new URL(file, folder).href)) as { scenario: Scenario };
    return { file, scenario };
  }),
);

/**
 * Runs one part of the types through the contract; `npm test` runs the parts side by side. One type alone:
 * `node --test --test-name-pattern '^sqs:queue$' '__tests__/resource-types/*.test.ts'`.
 */
export function contract(part: number, parts: number): void {
  let emulator: Emulator;
  // A name pattern that leaves nothing of this part starts none.
  let stop = async (): Promise<void> => undefined;
  before(async () => {
    emulator = await startEmulator();
    stop = emulator.stop;
    process.env['AWS_ENDPOINT_URL'] = emulator.url;
    process.env['AWS_ENDPOINT_URL_S3_CONTROL'] = emulator.url.replace('127.0.0.1', 'localhost');
  });
  after(() => stop());

  for (const { scenario } of scenarios.filter((_, index) => index % parts === part)) {
    const type = types.get(scenario.type);
    if (type === undefined) throw new Error(`no type ${scenario.type} in the registry`);
    const sent = new Set<string>();
    /** The types that come along: a child's parent, a parent's children. */
    const family = new Set([scenario.type]);

    describe(scenario.type, { concurrency: false }, () => {
      let account: string;
      let root: AwsContext;
      let names = 0;
      before(async () => {
        account = newAccount();
        root = await enter(rootOf(account), account, region);
      });
      after(() => emulator.reset(account));

      const at = (place = region) => root.region(type.global ? 'global' : place);
      const ground = (tags: Tags, place = region) => {
        names += 1;
        return { aws: at(place), name: `shop-${account.slice(-4)}-${names}`, tags };
      };

      /** Cleans with credentials of its own, so that its calls can be told from the builder's. */
      const clean = async (profile = '', between?: () => Promise<void>): Promise<Cleaned> => {
        const key = `AKIA${account}RUN1`;
        const aws = await enter({ ...rootOf(account), accessKeyId: key }, account, region);
        const lines = [scenario.profile, profile].join('\n');
        const cleaned = await cleanOnce(runIn(aws, [region], lines), between);
        for (const call of await emulator.calls(account))
          if (call.accessKeyId === key) for (const action of call.iam) sent.add(action);
        await emulator.forgetCalls(account);
        return cleaned;
      };
      const outcomeOf = ({ outcomes }: Cleaned, { id }: Made) =>
        outcomes.find((each) => each.type === scenario.type && each.id === id);
      const assertOutcome = (cleaned: Cleaned, made: Made, outcome: string) => {
        assert.deepEqual(cleaned.problems, []);
        const mine = outcomeOf(cleaned, made);
        assert.equal(mine?.outcome, outcome, JSON.stringify(cleaned.outcomes, null, 2));
        return mine;
      };

      it('is found by its labels, deleted, and seen gone', async () => {
        const made = await scenario.create(ground(ours));
        assert.ok(await scenario.exists(at(), made.id));
        const cleaned = await clean();
        assertOutcome(cleaned, made, 'deleted');
        for (const outcome of cleaned.outcomes) family.add(outcome.type);
        assert.equal(await scenario.exists(at(), made.id), false);
      });

      it('is left alone when it is not ours', async () => {
        const made = new Map<string, Made>();
        for (const [what, tags] of Object.entries(decoys))
          made.set(what, await scenario.create(ground(tags)));
        const far = type.global ? undefined : await scenario.create(ground(ours, elsewhere));
        const cleaned = await clean();
        assert.deepEqual(cleaned.problems, []);
        assert.deepEqual(cleaned.outcomes, []);
        for (const [what, { id }] of made) assert.ok(await scenario.exists(at(), id), what);
        if (far !== undefined)
          assert.ok(await scenario.exists(at(elsewhere), far.id), 'another region');
        await emulator.reset(account);
      });

      it('is a success when somebody else was faster', async () => {
        const made = await scenario.create(ground(ours));
        const seen = await type.describe(at(), made.id);
        const cleaned = await clean(include(), () => scenario.destroy(at(), made.id));
        assertOutcome(cleaned, made, 'already-gone');
        // Faster by so little that the change is asked for all the same.
        assert.ok(seen);
        const release = seen.released === false ? type.release : undefined;
        for (const change of [type.unprotect, release, type.remove]) {
          const late = await change?.call(type, at(), seen).then(
            () => 'taken',
            (error: unknown) => classify(error, type).kind,
          );
          assert.match(late ?? 'none', /^(?:none|taken|gone|refused)$/, change?.name);
        }
      });

      it('stays where the profile protects it', async () => {
        const keep = { ...ours, 'workshop:keep': 'true' };
        const made = await scenario.create(ground(keep));
        const rule = scenario.profile ? "arns: ['arn:*']" : "tags: { 'workshop:keep': 'true' }";
        const cleaned = await clean(`${include()}\nprotect: { ${rule} }`);
        if (type.tagging === 'untaggable' && scenario.profile === undefined)
          assert.deepEqual(outcomeOf(cleaned, made), undefined);
        else assertOutcome(cleaned, made, 'protected');
        assert.ok(await scenario.exists(at(), made.id));
        await emulator.reset(account);
      });

      it('stays, and says what is missing, without the permission to delete it', async () => {
        const made = await scenario.create(ground(ours));
        const Action = allowed().filter((action) => action !== scenario.deleteAction);
        const cleaned = await cleanAs([documentOf([{ Effect: 'Allow', Action, Resource: '*' }])]);
        const mine =
          scenario.diesWith === undefined
            ? outcomeOf(cleaned, made)
            : cleaned.outcomes.find((each) => each.type === scenario.diesWith);
        assert.equal(mine?.outcome, 'failed', JSON.stringify(cleaned.outcomes, null, 2));
        assert.ok(mine.blocker?.includes(scenario.deleteAction), mine.blocker);
        assert.ok(mine.remedy?.includes(scenario.deleteAction), mine.remedy);
        assert.ok(await scenario.exists(at(), made.id));
        await emulator.reset(account);
      });

      it('goes with no other permissions than those declared, on what carries the labels', async () => {
        const made = await scenario.create(ground(ours));
        const cleaned = await cleanAs(generated());
        assertOutcome(cleaned, made, 'deleted');
        assert.equal(await scenario.exists(at(), made.id), false);
        await emulator.reset(account);
      });

      if (scenario.protect !== undefined) {
        it('is blocked by its deletion protection, and goes when the profile allows to remove it', async () => {
          const made = await scenario.create(ground(ours));
          await scenario.protect?.(at(), made.id);
          const mine = assertOutcome(await clean(include()), made, 'blocked');
          assert.match(mine?.remedy ?? '', /remove-protection/);
          assert.ok(await scenario.exists(at(), made.id));
          const allowing = `${include()}\nremove-protection: ['${type.name}']`;
          assertOutcome(await clean(allowing), made, 'deleted');
          assert.equal(await scenario.exists(at(), made.id), false);
        });

        it('may remove its protection by the permissions that its profile asks for', async () => {
          const made = await scenario.create(ground(ours));
          await scenario.protect?.(at(), made.id);
          const line = `remove-protection: ['${type.name}']`;
          assertOutcome(await cleanAs(generated(line), line), made, 'deleted');
          await emulator.reset(account);
        });
      }

      // What goes to a bucket has variants of its own, with the bucket.
      if (type.backup !== undefined && type.bucketIam === undefined) {
        it('is backed up by the permissions that its profile asks for', async () => {
          const made = await scenario.create(ground(ours));
          const line = `backup: ['${type.name}']`;
          const mine = assertOutcome(await cleanAs(generated(line), line), made, 'deleted');
          assert.match(mine?.note ?? '', /backup /);
          await emulator.reset(account);
        });
      }

      for (const [what, variant] of Object.entries(scenario.variants ?? {})) {
        it(`comes out clean: ${what}`, async () => {
          const made = await variant.arrange(ground(ours));
          assertOutcome(await clean(variant.profile), made, 'deleted');
          assert.equal(await scenario.exists(at(), made.id), false);
          await variant.after?.(at(), made.id);
          await emulator.reset(account);
        });
      }

      for (const [what, refusal] of Object.entries(scenario.refusals ?? {})) {
        it(`stays and says why: ${what}`, async () => {
          const made = await refusal.arrange(ground(ours));
          const mine = assertOutcome(await clean(refusal.profile), made, refusal.outcome);
          assert.match(mine?.blocker ?? '', refusal.blocker);
          assert.match(mine?.remedy ?? '', refusal.remedy);
          assert.ok(await scenario.exists(at(), made.id));
          await refusal.after?.(at(), made.id);
          await emulator.reset(account);
        });
      }

      it('declares exactly the IAM actions that it sends', () => {
        const unsent = everyActionOf(type).filter((action) => !sent.has(action));
        assert.deepEqual(unsent, [], 'declared, but never sent');
        const declared = [...engineActions, ...types.all.flatMap(everyActionOf)];
        const undeclared = [...sent].filter((action) => !declared.includes(action));
        assert.deepEqual(undeclared, [], 'sent, but declared by no type');
      });

      /** The types that a run here meets, with what a profile lets it do with them. */
      const chosen = (profile: Profile) =>
        [...family].flatMap((name) => types.get(name) ?? []).map((each) => asWanted(each, profile));
      const profileWith = (line = '') => runIn(root, [region], lines(line)).profile;
      const allowed = () => [
        ...new Set([...engineActions, ...chosen(profileWith()).flatMap(({ iam }) => iam)]),
      ];
      /** The policies that a profile with these types is given, as `npm run policy` prints them. */
      const generated = (line?: string) => {
        const profile = profileWith(line);
        const place = { partition: 'aws', account, regions: [region] };
        const wanted = { types, profile, repository: { owner: 'octo', repo: 'shop' }, ...place };
        return split(roleStatements(chosen(profile), wanted)).documents;
      };
      /** Searches for these types only, which takes a tenth of the calls. */
      const include = () => `include: [${[...family].map((name) => `'${name}'`).join(', ')}]`;
      const lines = (line = '') => `${include()}\n${scenario.profile ?? ''}\n${line}`;
      const cleanAs = async (policies: readonly PolicyDocument[], line?: string) => {
        names += 1;
        const credentials = await assumeWith(root, `cleaner-${names}`, policies);
        await emulator.set({ enforceIam: true }, account);
        try {
          return await cleanOnce(
            runIn(await enter(credentials, account, region), [region], lines(line)),
          );
        } finally {
          await emulator.set({ enforceIam: false }, account);
        }
      };
    });
  }
}
