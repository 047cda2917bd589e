import { count } from './words.ts';

/** A part of a page that can be cut on whole rows. */
export interface Block {
  /** The lower, the sooner it is kept. */
  readonly rank: number;
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
  /** What stands in the place of rows that were left out; may be empty. */
  leftOut(rows: number): string;
}

const gap = '\n\n';

/**
 * The blocks in their order, in at most `limit` bytes of UTF-8. If they don't fit, those of the lowest rank are filled
 * first, row by row. The first of a rank that loses rows says how many, and one line speaks for those behind it.
 */
export function fit(blocks: readonly Block[], limit: number): string {
  const whole = join(blocks.map((block) => shown(block, block.rows.length)));
  if (bytes(whole) <= limit) return whole;

  const ranks = [...Map.groupBy(blocks, ({ rank }) => rank)].sort(([a], [b]) => a - b);
  // Every rank may come to say that it was cut, so room for that is set aside before any row is placed.
  const set = sum(ranks.map(([, all]) => spokenFor(all)));
  const told = set <= limit;
  let room = told ? limit - set : limit;
  const texts = new Map<Block, string>();
  for (const [, all] of ranks) {
    const cut = all.findIndex((block) => {
      const rows = rowsWithin(block, room);
      texts.set(block, shown(block, rows, told));
      if (rows > 0) room -= frame(block) + sum(block.rows.slice(0, rows).map(line));
      return rows < block.rows.length;
    });
    const [first, ...others] = cut < 0 ? [] : all.slice(cut + 1);
    if (first !== undefined && told) texts.set(first, leftOutOf([first, ...others]));
  }
  return join(blocks.map((block) => texts.get(block) ?? ''));
}

/** How many bytes the blocks of one rank need to say that they were cut: one of them, and those behind it. */
function spokenFor(all: readonly Block[]): number {
  const cut = Math.max(...all.map((block) => bytes(leftOutOf([block])) + gap.length));
  return all.length === 1 ? cut : cut + Math.max(cut, bytes(leftOutOf(all)) + gap.length);
}

/** What is said in the place of blocks of which nothing is kept. */
function leftOutOf(all: readonly Block[]): string {
  const [first] = all;
  if (first !== undefined && all.length === 1) return first.leftOut(first.rows.length);
  const rows = sum(all.map((block) => block.rows.length));
  return `<p>✂️ ${count(all.length, 'more table')} with ${count(rows, 'row')} left out, because GitHub takes no larger page. The JSON report (report.json) has all of them.</p>`;
}

function rowsWithin(block: Block, room: number): number {
  let used = frame(block);
  const rows = block.rows.findIndex((row) => {
    used += line(row);
    return used > room;
  });
  return rows < 0 ? block.rows.length : rows;
}

/** The bytes of a block without its rows, with the line's end behind `open` and the gap behind it all. */
function frame({ open, close }: Block): number {
  return bytes(open) + 1 + bytes(close) + gap.length;
}

function line(row: string): number {
  return bytes(row) + 1;
}

function shown(block: Block, rows: number, told = true): string {
  const parts =
    rows === 0
      ? []
      : [[block.open, ...block.rows.slice(0, rows), block.close].filter(Boolean).join('\n')];
  if (rows < block.rows.length && told) parts.push(block.leftOut(block.rows.length - rows));
  return join(parts);
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(gap);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
