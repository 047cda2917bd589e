import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {
  clip,
  escapeGantt,
  escapeLog,
  escapeName,
  escapeProse,
  escapeText,
  visible,
  visibleLines,
} from '../../../src/report/escape.ts';
import { hostile } from './reports.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom(...'<>&`*_[]()|~\\@#:$-=!w. \n\r\t12ghx"\'') }),
);

/** Markdown as GitHub reads it: HTML allowed, bare links recognised. */
const markdown = new MarkdownIt({ html: true, linkify: true });
// GitHub makes no link of `//host` or of a bare host.
markdown.linkify.set({ fuzzyLink: false }).add('//', null);

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>' };

/** What is left of HTML without its tags, and which tags there were. */
function read(html: string): { tags: Set<string>; text: string } {
  const tags = new Set(
    [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map((match) => match[1] ?? ''),
  );
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code?: string, name = '') =>
      code === undefined ? (named[name] ?? '?') : String.fromCodePoint(Number(code)),
    );
  return { tags, text };
}

describe('visible', () => {
  it('leaves the line ends of a message, and of these only', () => {
    assert.equal(visibleLines('a\r\nb\n\u202ec\rd'), 'a\nb\n⟨U+202E⟩c⟨U+000D⟩d');
    assert.equal(visibleLines('a\n::error::b\n ##[error]c'), 'a\n: :error::b\n ## [error]c');
  });

  for (const [text, shown] of [
    ['plain äöü 日本語 עברית 🎉', 'plain äöü 日本語 עברית 🎉'],
    ['a\nb\r\tc', 'a⟨U+000A⟩b⟨U+000D⟩⟨U+0009⟩c'],
    ['\u202egnp', '⟨U+202E⟩gnp'],
    ['a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
    ['\u2028\u2029\u0085', '⟨U+2028⟩⟨U+2029⟩⟨U+0085⟩'],
    ['\ud800', '⟨U+D800⟩'],
    ['\u3164\u00ad\u{e0041}', '⟨U+3164⟩⟨U+00AD⟩⟨U+E0041⟩'],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(visible(text), shown));
});

describe('clip', () => {
  for (const [text, max, cut] of [
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['🎉🎉🎉', 3, '🎉🎉🎉'],
    ['🎉🎉🎉🎉', 3, '🎉🎉…'],
    ['', 3, ''],
  ] as const)
    it(`${text} to ${max}`, () => assert.equal(clip(text, max), cut));
});

describe('escapeText', () => {
  for (const [text, html] of [
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['@octo', '<span>@</span>octo'],
    ['#12 gh-12', '<span>#</span>12 gh<span>-</span>12'],
    ['https://a www.b', 'https<span>:</span>//a www<span>.</span>b'],
    [':tada: arn:aws:s3', '<span>:</span>tada: arn<span>:</span>aws:s3'],
    ['dynamodb:table a_b', 'dynamodb:table a_b'],
    ['_a_ $x$', '&#95;a&#95; <span>$</span>x<span>$</span>'],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(escapeText(text), html));

  it('brings its text, and nothing but its text, through HTML, a line of Markdown and a pipe table', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text);
        const expected = visible(text);
        assert.doesNotMatch(escaped, /[\r\n]/);
        for (const [source, own] of [
          [`<table><tr><td>${escaped}</td></tr></table>`, ['table', 'tr', 'td']],
          [`x${escaped}x`, ['p']],
          [`|h|h|\n|-|-|\n|x${escaped}x|y|`, ['table', 'thead', 'tbody', 'tr', 'th', 'td']],
        ] as const) {
          const { tags, text: shown } = read(markdown.render(source));
          const strange = [...tags].filter((tag) => ![...own, 'span', 'wbr'].includes(tag));
          assert.deepEqual(strange, []);
          assert.ok(shown.replaceAll('\n', '').includes(expected), `${shown} for ${expected}`);
        }
      }),
    );
  });

  it('leaves no text node in which GitHub would begin a mention, a reference, an emoji, a formula or a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const node of escapeText(text).split(/<[^>]*>/)) {
          const shown = read(node).text;
          assert.doesNotMatch(shown, /@[a-z0-9]|#\d|\bgh-\d|:[\w+-]+:|:\/\/|\bwww\.|\$./i);
        }
      }),
    );
  });
});

describe('escapeProse and escapeName', () => {
  it('keep line ends as line ends, and nothing blank', () =>
    assert.equal(escapeProse('a\r\n\n b \u2028c\n'), 'a<br>b<br>c'));
  it('cut what is very long', () => {
    assert.ok(escapeProse('x '.repeat(1e6)).length < 700);
    assert.ok(escapeName('y'.repeat(1e6)).length < 200);
  });
  it('give a name that is empty a place', () => assert.equal(escapeName(''), '<code> </code>'));
});

describe('escapeGantt', () => {
  for (const [text, label] of [
    ['a:b;c#d', 'a#58;b#59;c#35;d'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['a\n  section b', 'a⟨U+000A⟩  section b'],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(escapeGantt(text), label));
});

describe('escapeLog', () => {
  for (const [text, shown] of [
    ['arn:aws:iam::1:role/x', 'arn:aws:iam::1:role/x'],
    ['::error::x', ': :error::x'],
    ['\u00a0 ::error::x', '\u00a0 : :error::x'],
    ['a\n::error::x', 'a⟨U+000A⟩::error::x'],
    ['a ##[error]x', 'a ## [error]x'],
  ] as const)
    it(JSON.stringify(text), () => assert.equal(escapeLog(text), shown));
});
