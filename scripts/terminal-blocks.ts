/** Tables, wrapped text and bars in the fixed columns of a terminal. */

const graphemes = new Intl.Segmenter();
const wide =
  /^\p{RGI_Emoji}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/v;

/** How many columns a text takes: two for an emoji or an East Asian character. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Lines of at most `width` columns, broken at spaces, after `-`, `/` and `:` where there is none, else anywhere. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, width)));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(/\s+|[^\s\-/:]*[-/:]+|[^\s\-/:]+/g) ?? []) {
    if (widthOf(current + word) <= width) current += word;
    else {
      if (current !== '') lines.push(current.trimEnd());
      current = word.trimStart();
      while (widthOf(current) > width) {
        const head = headOf(current, width);
        lines.push(head);
        current = current.slice(head.length);
      }
    }
  }
  return current !== '' || lines.length === 0 ? [...lines, current.trimEnd()] : lines;
}

function headOf(text: string, width: number): string {
  let head = '';
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(head + segment) > width) break;
    head += segment;
  }
  return head;
}

/** A table with its first row as head, at most `width` columns wide: the widest columns give way and their text wraps. */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const widths = columnWidths(rows, width);
  const line = (row: readonly string[]): string => {
    const cells = widths.map((columns, index) => wrap(row[index] ?? '', columns));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, y) =>
      cells
        .map((cell, index) => padded(cell[y] ?? '', widths[index] ?? 0))
        .join(between)
        .trimEnd(),
    ).join('\n');
  };
  const [head, ...body] = rows;
  const rule = widths.map((columns) => '─'.repeat(columns)).join('─┼─');
  return [...(head ? [line(head), rule] : []), ...body.map(line)].join('\n');
}

const between = ' │ ';

function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...rows.flatMap((row) => (row[index] ?? '').split('\n').map(widthOf))),
  );
  let over =
    widths.reduce((sum, columns) => sum + columns, 0) + (count - 1) * between.length - width;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const columns = widths[widest] ?? 0;
    if (columns <= 6) break;
    widths[widest] = columns - 1;
    over -= 1;
  }
  return widths;
}

/** A Mermaid gantt as this project writes it, as lines of a name and a bar. */
export function bars(mermaid: string, width: number): string {
  const tasks = [...mermaid.matchAll(/^\s*(\S.*?) :(\w+), (\S+ \S+), (\S+ \S+)$/gm)].map(
    ([, label = '', style, from = '', to = '']) => ({
      label: label.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
      fill: style === 'done' ? '█' : '░',
      from: seconds(from),
      to: seconds(to),
    }),
  );
  const end = Math.max(...tasks.map(({ to }) => to));
  const names = Math.min(
    40,
    Math.floor(width / 2),
    Math.max(...tasks.map((task) => widthOf(task.label))),
  );
  const room = width - names - between.length;
  const scale = (time: number) => Math.round((time / end) * room);
  return tasks
    .map(({ label, fill, from, to }) => {
      const start = Math.min(scale(from), room - 1);
      const bar = ' '.repeat(start) + fill.repeat(Math.max(1, scale(to) - start));
      return `${padded(headOf(label, names), names)}${between}${bar}`;
    })
    .join('\n');
}

function seconds(time: string): number {
  return Date.parse(`${time.replace(' ', 'T')}Z`) / 1000 - Date.UTC(2000, 0, 1) / 1000;
}
