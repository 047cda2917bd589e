/** A run of text between two `*`. `open` ends are placeholder values: no letter or digit may run on there. */
export interface Piece {
  readonly text: string;
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
}

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const startsInWord = /^[\p{L}\p{N}\p{M}]/u;

/**
 * Whether a whole text is the pieces in their order with anything between them. Each piece is taken at its first
 * possible place, which leaves the most for the rest: no backtracking, whatever the pattern.
 */
export function matchesPieces(pieces: readonly Piece[], text: string): boolean {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return false;
  if (pieces.length === 1) return text === first.text;
  const end = text.length - last.text.length;
  if (!fits(first, text, 0) || !fits(last, text, end)) return false;
  let from = first.text.length;
  for (const piece of pieces.slice(1, -1)) {
    let at = text.indexOf(piece.text, from);
    while (at !== -1 && !fits(piece, text, at)) at = text.indexOf(piece.text, at + 1);
    if (at === -1) return false;
    from = at + piece.text.length;
  }
  return from <= end;
}

function fits({ text: wanted, openStart, openEnd }: Piece, text: string, at: number): boolean {
  if (at < 0 || !text.startsWith(wanted, at)) return false;
  if (openStart && endsInWord.test(text.slice(Math.max(0, at - 2), at))) return false;
  const after = at + wanted.length;
  return !(openEnd && startsInWord.test(text.slice(after, after + 2)));
}
