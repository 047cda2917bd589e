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
 * first, row by row, and each that loses rows says how many.
 */
export function fit(blocks: readonly Block[], limit: number): string {
  const whole = join(blocks.map((block) => shown(block, block.rows.length)));
  if (bytes(whole) <= limit) return whole;

  // Every block may come to say that it was cut, so room for that is set aside before any row is placed.
  let room =
    limit - sum(blocks.map((block) => bytes(block.leftOut(block.rows.length)) + gap.length));
  const kept = new Map<Block, number>();
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const frame = bytes(block.open) + bytes(block.close) + gap.length;
    let used = frame;
    let rows = 0;
    for (const row of block.rows) {
      const size = bytes(row) + 1;
      if (used + size > room) break;
      used += size;
      rows += 1;
    }
    kept.set(block, rows);
    if (rows > 0) room -= used;
  }
  return join(blocks.map((block) => shown(block, kept.get(block) ?? 0)));
}

function shown(block: Block, rows: number): string {
  const parts =
    rows === 0
      ? []
      : [[block.open, ...block.rows.slice(0, rows), block.close].filter(Boolean).join('\n')];
  if (rows < block.rows.length) parts.push(block.leftOut(block.rows.length - rows));
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
