/**
 * Names, tags, branch names and AWS's messages are hostile text: whoever may open a pull request may choose them.
 * Everything that reaches a page, a chart or a log goes through here.
 */

// Marks that are not seen, or that change how their neighbours are seen: control and format characters (bidirectional
// overrides, zero-width ones), line and paragraph separators, fillers, private use and unassigned code points.
const unseen =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/gu;

/** The same text with every unseen character in sight: `⟨U+000A⟩` for a line feed. */
export function visible(text: string): string {
  return text.replace(unseen, (char) => {
    const code = char.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** The same for a message of several lines, of which none is a workflow command. */
export function visibleLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => escapeLog(line, Number.POSITIVE_INFINITY))
    .join('\n');
}

/** At most `max` code points, the last an ellipsis where something was cut. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  // Only the head is taken apart: an AWS message may be megabytes long.
  const points = Array.from(text.slice(0, 2 * max + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}

// With a meaning to HTML or to Markdown; a character reference never has Markdown's. GitHub's Markdown leaves an
// underscore within a word alone, and ids are full of them.
const markup = /[&<>\\`*[\]~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
// Where GitHub would begin a mention, a reference to an issue, a formula, an emoji (`:x:`) or a link.
const triggers =
  /[@$]|#(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=\bgh)-(?=\d)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/giu;

// A word without a place to break widens its table beyond the page.
const long = /[^\s-]{60}(?=[^\s-])/gu;

/**
 * Text for an element's content on GitHub (not for an attribute), in HTML as well as within a line of Markdown or a
 * cell of a pipe table: shown as it is, on one line. GitHub's filters for mentions, references, emoji, formulas and
 * links look at one text node at a time, so what could begin one of them gets an element of its own; docs.github.com
 * gives the same advice for dollar signs.
 */
export function escapeText(text: string): string {
  return visible(text)
    .replace(triggers, '\u0000$&\u0001')
    .replace(long, '$&\u0002')
    .replace(markup, (char) => `&#${char.charCodeAt(0)};`)
    .replaceAll('\u0000', '<span>')
    .replaceAll('\u0001', '</span>')
    .replaceAll('\u0002', '<wbr>');
}

/** A sentence or several for a cell; its line ends, if any, stay line ends. */
export function escapeProse(text: string, max = 600): string {
  return clip(text, max)
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeText)
    .join('<br>');
}

/** A name, an id or a pattern, in the type of code, in which GitHub looks for nothing. */
export function escapeName(text: string, max = 120): string {
  return `<code>${escapeText(clip(text, max)) || ' '}</code>`;
}

// What ends a label, begins an entity, a comment or a directive, or is markup where Mermaid draws with HTML.
const mermaid = /[:;#%"'`<>&{}\\]/g;

/**
 * A part of a Mermaid gantt's line. Mermaid has its own form of entities, `#58;`. A label must not come first on its
 * line: `click`, `call`, `title`, `section` and others would be read as a keyword there.
 */
export function escapeGantt(text: string, max = 48): string {
  const shown = clip(visible(clip(text, max)), max).trim() || '(no name)';
  return shown.replace(mermaid, (char) => `#${char.charCodeAt(0)};`);
}

/**
 * A part of a log line. The runner takes a line that begins with `::` after white space for a command, and `##[` for
 * one anywhere in a line (its ActionCommand.cs, TryParseV2 and TryParse).
 */
export function escapeLog(text: string, max = 2000): string {
  return visible(clip(text, max))
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ');
}
