import type { Problem } from '../discovery/found.ts';
import type { Outcome } from '../execution/outcome.ts';
import { clip, escapeName, escapeProse, escapeText } from './escape.ts';
import type { Block } from './fit.ts';
import type { Environment } from './report.ts';
import { table } from './table.ts';
import { count, signs, took } from './words.ts';

const what = {
  Outcome: ({ outcome }: Outcome) => `${signs[outcome]} ${outcome}`,
  Type: ({ type }: Outcome) => escapeText(clip(type, 80)),
  Name: nameCell,
  Region: ({ region }: Outcome) => escapeText(clip(region, 30)),
};

/** What a sweep found, one environment a row; those that only the tagging API still remembers are counted. */
export function environmentTable(all: readonly Environment[]): readonly Block[] {
  const rows = all.filter(({ status }) => status !== 'nothing-found');
  const ghosts = all.length - rows.length;
  return table({
    rank: 1,
    title: 'Environments',
    ...(ghosts > 0 ? { lead: `Nothing was left of ${count(ghosts, 'other')}.` } : {}),
    rows,
    columns: {
      Environment: ({ name }) => escapeText(name),
      Result: ({ status }) => `${environmentSigns[status]} ${status}`,
      Resources: ({ found, remaining }) =>
        found === undefined ? '' : `${found}${remaining ? `, of which ${remaining} remain` : ''}`,
      Note: ({ why }) => escapeProse(why ?? ''),
    },
  });
}

const environmentSigns: Readonly<Record<Environment['status'], string>> = {
  clean: '✅',
  leftovers: '⚠️',
  planned: '📋',
  'nothing-found': '⚪',
  'left-alone': '✋',
};

export function leftoverTable(rows: readonly Outcome[], title: string): readonly Block[] {
  return table({
    rank: 1,
    title,
    rows,
    columns: {
      Outcome: what.Outcome,
      Resource: (row) =>
        stacked(
          nameCell(row),
          `<sub>${[what.Type(row), what.Region(row), escapeText(row.environment ?? '')].filter(Boolean).join(' · ')}</sub>`,
        ),
      'What stands in the way': ({ blocker, note }) =>
        stacked(escapeProse(blocker ?? ''), small(note)),
      'What to do': ({ remedy }) => escapeProse(remedy ?? ''),
    },
  });
}

export function problemTable(rows: readonly Problem[]): readonly Block[] {
  return table({
    rank: 2,
    title: 'What could not be asked',
    lead: 'Something may have been missed here, so this run cannot vouch for the account.',
    rows,
    columns: {
      Asking: ({ doing }) => escapeProse(doing),
      Region: ({ region }) => escapeText(clip(region, 30)),
      Answer: ({ message }) => escapeProse(message),
      'What to do': ({ remedy }) => escapeProse(remedy ?? ''),
    },
  });
}

/** A table for each environment of a sweep, else one. */
export function byEnvironment(
  rows: readonly Outcome[],
  tableOf: (rows: readonly Outcome[], whose: string) => readonly Block[],
): readonly Block[] {
  return [...Map.groupBy(rows, ({ environment }) => environment)].flatMap(([whose, group]) =>
    tableOf(group, whose === undefined ? '' : ` of ${escapeText(whose)}`),
  );
}

export function deletedTable(rows: readonly Outcome[], whose: string): readonly Block[] {
  const usual = usualWhy(rows);
  return table({
    rank: 4,
    title: `Deleted${whose}, in this order`,
    ...leadOf(usual),
    rows,
    columns: {
      ...what,
      Time: took,
      Note: (row) => stacked(escapeProse(notes(row)), row.why === usual ? '' : small(row.why)),
    },
  });
}

export function planTable(rows: readonly Outcome[], whose: string): readonly Block[] {
  const usual = usualWhy(rows);
  return table({
    rank: 4,
    title: `The plan${whose}, in this order`,
    ...leadOf(usual),
    rows,
    columns: {
      ...what,
      Note: (row) => stacked(escapeProse(row.note ?? ''), row.why === usual ? '' : small(row.why)),
    },
  });
}

export function protectedTable(rows: readonly Outcome[]): readonly Block[] {
  return table({
    rank: 5,
    title: 'Protected by the profile',
    rows,
    columns: {
      ...what,
      'Protected by': ({ blocker, note }) => escapeProse(blocker ?? note ?? ''),
    },
  });
}

/** The name and, where that does not tell, the id beside it. */
function nameCell({ name, id }: Outcome): string {
  const told = name === '' || name === id || id.includes(name);
  return told ? escapeName(name || id) : `${escapeName(name)} <sub>${escapeName(id)}</sub>`;
}

function notes({ attempts, note }: Outcome): string {
  return [note, attempts > 1 ? count(attempts, 'attempt') : ''].filter(Boolean).join('\n');
}

function small(text: string | undefined): string {
  return text ? `<sub>${escapeProse(text)}</sub>` : '';
}

function stacked(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('<br>');
}

/** The reason that most rows share, told once above the table. */
function usualWhy(rows: readonly Outcome[]): string | undefined {
  const groups = [...Map.groupBy(rows, ({ why }) => why)].sort((a, b) => b[1].length - a[1].length);
  const [why, sharing] = groups[0] ?? ['', []];
  return why !== '' && sharing.length > 1 && sharing.length * 2 >= rows.length ? why : undefined;
}

function leadOf(usual: string | undefined): { lead?: string } {
  return usual === undefined
    ? {}
    : { lead: `Why, unless the note says otherwise: ${escapeProse(usual)}` };
}
