/**
 * The main job before your eyes: an emulated AWS account, the action as GitHub's runner starts it when pull request 12
 * is closed, and the account before and after. Use: npm run demo [-- --keep]
 */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual, styleText } from 'node:util';
import { rootOf } from '../__tests__/support/account.ts';
import { type Item, inventory } from '../__tests__/support/inventory.ts';
import { type Ended, type Job, runAction } from '../__tests__/support/runner.ts';
import { regions, repository, type Stage, setStage } from '../__tests__/support/stage.ts';
import { build, type Cast, decoys, itemsOf, otherRegion, subject } from './demo-environments.ts';
import { createGitHubLog } from './github-log.ts';
import { renderPage } from './summary-page.ts';
import { renderTerminal } from './summary-terminal.ts';
import { table } from './terminal-blocks.ts';

const width = Math.min(process.stdout.columns ?? 120, 160);
const folder = new URL('../.demo/', import.meta.url);
const cast = [subject, ...decoys];
const wrong: string[] = [];

const say = (text = '') => console.log(text);
const act = (title: string) => say(`\n${styleText(['bold', 'inverse'], ` ${title} `)}\n`);
const expect = (holds: boolean, otherwise: string) => {
  if (!holds) wrong.push(otherwise);
};

await using stage = await setStage({ profile: "protect: { tags: { 'workshop:keep': 'true' } }" });

act('1 · An emulated AWS account');
await stage.emulator.set({ timeScale: 0 }, stage.account);
for (const one of cast) await build(one, stage.root, regions[0]);
const before = await list(stage);
for (const one of cast)
  say(`${String(itemsOf(one, before).length).padStart(4)} resources  ${one.about}`);
say('\nFrom here on AWS takes a sixtieth of its usual time: a distribution seconds, not minutes.');
await stage.emulator.set({ timeScale: 1 / 60, enforceIam: true }, stage.account);

act(`2 · Pull request 12 of ${repository} is closed: the runner starts dist/index.js`);
const job = stage.job({ 'role-to-assume': stage.roleArn });
const ended = await runAction({ ...job, onLog: logOf(job) });
expect(ended.code === 0, `The action ended with exit code ${ended.code}.`);
expect(ended.outputs['status'] === 'clean', `Its status is ${ended.outputs['status']}.`);
say(`\nThe action ended with exit code ${ended.code} after ${(ended.ms / 1000).toFixed(1)} s.`);
say(styleText('dim', 'What it asked of GitHub, besides AWS:'));
for (const { method, path, query, status } of stage.github.requests)
  say(styleText('dim', `  ${method} ${path}${refIn(query)} → ${status}`));
for (const { sub, aud } of stage.oidc.issued)
  say(styleText('dim', `  an OIDC token for sub ${sub}, aud ${aud}`));
expect(stage.github.unexpected.length === 0, 'It asked GitHub for what it should not ask.');
expect(stage.oidc.issued.length > 0, 'It asked for no OIDC token.');

act('3 · The job summary');
say(renderTerminal(ended.summary, width));
write(ended);

act('4 · The proof: the account before and after');
const after = await list(stage);
say(table([['environment', 'before', 'after', ''], ...cast.map(proof)], width));
const others = (items: readonly Item[]) => {
  const known = new Set(cast.flatMap((one) => itemsOf(one, items)));
  return items.filter((item) => !known.has(item));
};
expect(
  isDeepStrictEqual(others(before), others(after)),
  'The role or the OIDC provider of the run, or something unknown, changed.',
);

say();
if (process.argv.includes('--keep')) await keep(stage);
for (const line of wrong) say(styleText('red', `✗ ${line}`));
if (wrong.length === 0)
  say(styleText('green', '✓ Pull request 12 is gone, and everything else is as it was.'));
process.exitCode = wrong.length === 0 ? 0 : 1;

function list({ root }: Stage): Promise<readonly Item[]> {
  return inventory(root, [...regions, otherRegion]);
}

function proof(one: Cast): readonly string[] {
  const was = itemsOf(one, before);
  const is = itemsOf(one, after);
  const right = one === subject ? is.length === 0 : isDeepStrictEqual(was, is);
  const told = one === subject ? 'gone' : 'unchanged';
  const remains = one === subject ? `${is.length} remain` : 'changed';
  expect(was.length > 0 && right, `${one.about}: ${remains}.`);
  return [one.about, `${was.length}`, `${is.length}`, right ? `✓ ${told}` : `✗ ${remains}`];
}

/** Begins as GitHub's log of a step does: with what the step was given. */
function logOf({ inputs = {} }: Job): (piece: string) => void {
  const log = createGitHubLog((line) => say(`${styleText('dim', '│')} ${line}`));
  const given = Object.entries({ ...inputs, 'github-token': '***' });
  const lines = given.map(([name, value]) => `  ${name}: ${value}\n`);
  log(`::group::Run workshop-cleanup\nwith:\n${lines.join('')}::endgroup::\n`);
  return log;
}

function refIn({ ref }: Readonly<Record<string, string>>): string {
  return ref === undefined ? '' : `?ref=${ref}`;
}

function write({ summary, report }: Ended): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('summary.md', folder), summary);
  writeFileSync(new URL('summary.html', folder), renderPage(summary));
  writeFileSync(new URL('report.json', folder), `${JSON.stringify(report, null, 2)}\n`);
  say(
    `The same as GitHub shows it:  ${pathToFileURL(fileURLToPath(new URL('summary.html', folder)))}`,
  );
  say(`As JSON:                      ${fileURLToPath(new URL('report.json', folder))}`);
}

async function keep({ emulator, account }: Stage): Promise<void> {
  const { accessKeyId, secretAccessKey } = rootOf(account);
  say('The account stays until Ctrl-C. Look at it with the AWS CLI:');
  say(`  export AWS_ENDPOINT_URL=${emulator.url} AWS_REGION=${regions[0]}`);
  say(`  export AWS_ACCESS_KEY_ID=${accessKeyId} AWS_SECRET_ACCESS_KEY=${secretAccessKey}`);
  await once(process, 'SIGINT');
}
