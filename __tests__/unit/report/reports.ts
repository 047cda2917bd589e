import type { Problem } from '../../../src/discovery/found.ts';
import type { Outcome } from '../../../src/execution/outcome.ts';
import { type Ended, makeReport } from '../../../src/report/make.ts';
import type { Report } from '../../../src/report/report.ts';

const began = Date.UTC(2026, 10, 23, 14, 2, 9);

/** A time in the run, in seconds since it began. */
export function at(seconds: number): string {
  return new Date(began + seconds * 1000).toISOString();
}

export function outcome(over: Partial<Outcome> = {}): Outcome {
  const name = over.name ?? 'easyshop-pr-12-orders';
  return {
    key: `dynamodb:table|ap-southeast-1|${name}`,
    type: 'dynamodb:table',
    id: name,
    name,
    region: 'ap-southeast-1',
    why: 'it carries workshop:pr=12 and workshop:repo=octo/easyshop',
    outcome: 'deleted',
    startedAt: at(3),
    endedAt: at(15.4),
    attempts: 1,
    ...over,
  };
}

export function blocked(over: Partial<Outcome> = {}): Outcome {
  return outcome({
    name: 'easyshop-pr-12-users',
    outcome: 'blocked',
    blocker: 'deletion protection is on',
    remedy: "add 'dynamodb:table' to remove-protection in the profile, or switch it off by hand",
    ...over,
  });
}

export function problem(over: Partial<Problem> = {}): Problem {
  return {
    doing: 'listing cloudfront:distribution',
    region: 'global',
    message: 'AccessDenied: User is not authorized to perform: cloudfront:ListDistributions',
    remedy: 'allow cloudfront:ListDistributions to the role',
    ...over,
  };
}

export function report(over: Partial<Ended> = {}): Report {
  return makeReport({
    scope: {
      kind: 'pr',
      id: '12',
      owner: 'octo',
      repo: 'easyshop',
      labels: { 'workshop:pr': '12', 'workshop:repo': 'octo/easyshop' },
    },
    account: '123456789012',
    regions: ['ap-southeast-1', 'us-east-1'],
    startedAt: new Date(began),
    endedAt: new Date(at(192)),
    dryRun: false,
    outcomes: [outcome()],
    problems: [],
    ...over,
  });
}

/** Text by which a page, a chart, a log or a link could be broken into. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>owned</h1>',
  '--> <!-- ]]>',
  '`code` **bold** _it_ ~~s~~ [a](https://evil.example) ![i](https://evil.example/i.png)',
  '| a | b |\n|---|---|\n| c | d |',
  '@octocat and @github/security',
  '#12 GH-12 octo/repo#7',
  'https://evil.example www.evil.example mail@evil.example',
  ':tada: $x^2$ $$y$$ &lt; &amp; &#35;',
  'line one\n\n# two\r\nthree\u2028four\u2029five\u0085six',
  '\n::set-output name=x::y',
  '  ::error::no',
  '##[add-mask]x',
  '\u202egnp.exe \u200bzero\u200d \ufeff\u2066iso\u2069',
  '\u001b[31mred\u001b[0m\u0000\u0007\u007f\u009b',
  '\ud800 lone \udc00',
  'end',
  'click a',
  'call',
  'title t',
  'section s',
  '%%{init: {"theme":"forest"}}%% a',
  'a;b:c#d,e%%f"g\'h',
  '```\n```mermaid\n---\ntitle: x\n---',
  '$default',
  ' ',
  '',
  'x'.repeat(5000),
];
