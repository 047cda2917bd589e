import { distance } from 'fastest-levenshtein';

/**
 * The valid word that was probably meant: the first of the least distance, if no more than a third of the letters
 * differ. Case is not counted, so that `aws::ec2::vpc` leads to `AWS::EC2::VPC`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const apart = distance(wanted, candidate.toLowerCase());
    if (apart < least && apart < candidate.length) [best, least] = [candidate, apart];
  }
  return best;
}

/** ` Did you mean 'x'?`, or else what was expected, as the end of a complaint. */
export function hint(word: string, candidates: Iterable<string>, expected: string): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? ` Expected ${expected}.` : ` Did you mean ${quoted(meant)}?`;
}

/** A value as it is shown in a complaint: short, on one line, nothing invisible in it. */
export function quoted(value: string): string {
  const short = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return `'${short.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}'`;
}
