import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import mermaid from 'mermaid';
import { renderBody } from '../../scripts/summary-page.ts';
import type { Tags } from '../../src/scope.ts';
import { alarmNames, putMetricAlarm } from '../resource-types/cloudwatch-alarm.ts';
import { type Emulator, startEmulator } from '../support/emulator.ts';
import type { Comment } from '../support/github.ts';
import { type Ended, runAction } from '../support/runner.ts';
import { labelsOf, regions, setStage } from '../support/stage.ts';
import { pairs } from '../support/workshops/build.ts';
import { hostile } from '../unit/report/reports.ts';

// What AWS's protocols can carry as an alarm's name: 1 to 255 characters that XML allows.
const names = hostile
  .filter((text) => text.trim() === text && text !== '' && text.length < 256)
  .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\r\n]/g, '')))
  .map((text) => text.replaceAll('\r', ''))
  .concat('\n::set-output name=status::clean', '::stop-commands::x', '\n##[group]owned');
const refusal = `User: x is not authorized to perform: cloudwatch:DeleteAlarms on resource: \u202e
::set-output name=status::clean
::error::forged
##[error]forged <img src=x onerror=alert(1)> [a](https://evil.example) @octocat #1 | a |`;

const commands = /^::(debug|add-mask|group|endgroup|notice|warning)(?: [^:]*)?::/;
const elements = 'h2 h3 p code table thead tbody tr th td sub span wbr br pre strong'.split(' ');

/** What the runner would obey or draw of a log. */
function assertHarmless({ log, outputs }: Ended): void {
  for (const line of log.split(/\r?\n/)) {
    assert.ok(!/^\s*::/.test(line) || commands.test(line), line);
    assert.ok(!line.includes('##['), line);
    assert.doesNotMatch(line, /[\u202a-\u202e\u2066-\u2069\u200b]/u);
  }
  const given = ['deleted', 'found', 'remaining', 'report', 'status'];
  assert.deepEqual(Object.keys(outputs).sort(), given);
}

/** What a page holds beside text. */
function assertPlain(page: string, links: number): void {
  const body = renderBody(page);
  const tags = [...body.matchAll(/<([a-z0-9]+)/g)].map(([, tag = '']) => tag);
  assert.equal(tags.filter((tag) => tag === 'a').length, links, body);
  const strange = tags.filter((tag) => tag !== 'a' && !elements.includes(tag));
  assert.deepEqual(strange, [], body);
  assert.doesNotMatch(page, /[\u202a-\u202e\u2066-\u2069\u200b]/u);
}

describe('names, tags and messages that are hostile', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.stop());

  it('forge no command and no markup in log, outputs, summary and comment', async () => {
    const comments: Comment[] = [];
    await using stage = await setStage({ emulator, comments: { '12': comments } });
    const aws = stage.root.region(regions[0]);
    const tags = { ...labelsOf('12'), Name: hostile[2] ?? '' };
    for (const name of names) await putMetricAlarm(aws, name, tags);
    assert.equal((await alarmNames(aws)).length, names.length);
    const denied = { service: 'cloudwatch', operation: 'DeleteAlarms', code: 'AccessDenied' };
    const fault = { ...denied, message: refusal, status: 403, times: -1 };
    await emulator.plan([fault], stage.account);
    const refused = await runAction(stage.job({ comment: 'always' }));
    assert.equal(refused.code, 1, refused.log);
    assert.equal(refused.outputs['remaining'], String(names.length));
    assertHarmless(refused);
    assertPlain(refused.summary, 0);
    assertPlain(comments[0]?.body.replace(/^<!--.*-->$/m, '') ?? '', 1);
    assert.match(refused.summary, /forged &#60;img src=x/);
    assert.match(refused.log, /⟨U\+202E⟩/);
  });

  it('forge no command in a remark about what is left alone, in a sweep either', async () => {
    const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    const closed = { state: 'closed', createdAt: ago(20), closedAt: ago(10) } as const;
    await using stage = await setStage({ emulator, pulls: { '12': closed } });
    const ec2 = await stage.root.region(regions[0]).client('ec2');
    const tagged = (ResourceType: 'vpc' | 'subnet', tags: Tags) => ({
      TagSpecifications: [{ ResourceType, Tags: pairs(tags) }],
    });
    const { Vpc } = await ec2.createVpc({
      CidrBlock: '10.0.0.0/16',
      ...tagged('vpc', labelsOf('12')),
    });
    for (const [index, name] of ['x\n::error::forged', 'y\n##[group]owned\u202e'].entries())
      await ec2.createSubnet({
        VpcId: Vpc?.VpcId,
        CidrBlock: `10.0.${index}.0/24`,
        ...tagged('subnet', { ...labelsOf('13'), Name: name }),
      });
    for (const event of [
      stage.job().event,
      { name: 'schedule', payload: { schedule: '0 3 * * *' } },
    ]) {
      const env = { GITHUB_REF: 'refs/heads/main' };
      const ended = await runAction({ ...stage.job({ 'dry-run': 'true' }, env), event });
      assert.match(ended.log, /x ::error::forged belongs to .* but is left alone/);
      assert.match(ended.log, /⟨U\+202E⟩/);
      assertHarmless(ended);
    }
  });

  it('forge no command where STS or GitHub refuses', async () => {
    await using stage = await setStage({ emulator });
    const sts = { service: 'sts', operation: 'AssumeRoleWithWebIdentity', message: refusal };
    // The SDK itself tries three times where STS cannot reach GitHub.
    for (const [code, times] of Object.entries({
      IDPCommunicationError: 3,
      PackedPolicyTooLarge: 1,
    })) {
      await emulator.plan([{ ...sts, code, status: 400, times }], stage.account);
      const ended = await runAction(stage.job());
      assert.equal(ended.code, 0, ended.log);
      assert.match(ended.log, /::error::forged/);
      assertHarmless(ended);
    }
    await putMetricAlarm(stage.root.region(regions[0]), 'pr-12', labelsOf('12'));
    stage.github.fail(/comments/, { status: 422, body: { message: refusal } }, 9);
    const ended = await runAction(stage.job({ comment: 'always' }));
    assert.equal(ended.code, 0, ended.log);
    assert.match(ended.log, /^::warning::.*GitHub answered with status 422.*⟨U\+202E⟩/m);
    assertHarmless(ended);
  });

  it('are a chart that Mermaid draws, once they are deleted', async () => {
    await using stage = await setStage({ emulator });
    const aws = stage.root.region(regions[0]);
    for (const name of names) await putMetricAlarm(aws, name, labelsOf('12'));
    const ended = await runAction(stage.job());
    assert.equal(ended.code, 0, ended.log);
    assert.equal(ended.outputs['deleted'], String(names.length), ended.log);
    assert.deepEqual(await alarmNames(aws), []);
    assertHarmless(ended);
    assertPlain(ended.summary, 0);
    const [, chart = ''] = /```mermaid\n(.*?)\n```/s.exec(ended.summary) ?? [];
    assert.ok(await mermaid.parse(chart));
  });
});
