/**
 * A job summary as a page that looks as GitHub shows it, in one file that needs no network.
 * Use: node scripts/summary-page.ts SUMMARY.md PAGE.html
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

const markdown = new MarkdownIt({ html: true, linkify: true });
const fence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (tokens, index, ...rest) => {
  const token = tokens[index];
  if (token?.info.trim() !== 'mermaid') return fence?.(tokens, index, ...rest) ?? '';
  return `<pre class="mermaid">${markdown.utils.escapeHtml(token.content)}</pre>\n`;
};

// What GitHub lets through, as far as known: gjtorikian/html-pipeline's filter, plus span, caption, picture and so on.
const allowed = (
  'h1 h2 h3 h4 h5 h6 br b i strong em a pre code img tt div ins del sup sub p ol ul table thead tbody tfoot ' +
  'blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure ' +
  'figcaption abbr bdo cite dfn mark small span time wbr'
).split(' ');

/** The HTML that GitHub would make of a summary, sanitized as it would. */
export function renderBody(text: string): string {
  return sanitizeHtml(markdown.render(text), {
    allowedTags: allowed,
    allowedAttributes: {
      '*': [
        'align',
        'alt',
        'colspan',
        'dir',
        'height',
        'lang',
        'name',
        'nowrap',
        'open',
        'rowspan',
        'title',
        'valign',
        'width',
      ],
      a: ['href'],
      img: ['src'],
      // GitHub drops classes that users write; these are the renderer's own.
      code: [{ name: 'class', multiple: false, values: ['language-json'] }],
      pre: [{ name: 'class', multiple: false, values: ['mermaid'] }],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
  });
}

export function renderPage(text: string): string {
  const body = renderBody(text);
  const chart = body.includes('<pre class="mermaid">');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Job summary</title>
<style>
${moduleText('github-markdown-css/github-markdown.css')}
body { margin: 0; background: light-dark(#f6f8fa, #010409); color-scheme: light dark; }
main { box-sizing: border-box; max-width: 1120px; margin: 24px auto; padding: 24px; border: 1px solid #8884; border-radius: 6px; }
main pre.mermaid { background: none; padding: 0; text-align: center; }
</style>
<main class="markdown-body">
${body}</main>
${chart ? `<script>${scriptText('mermaid/dist/mermaid.min.js')}</script>\n${start}` : ''}</html>
`;
}

const start = `<script>
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
mermaid.initialize({ startOnLoad: true, securityLevel: 'strict', theme: dark ? 'dark' : 'default' });
</script>
`;

function moduleText(path: string): string {
  return readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8');
}

/** Inside a script element its own end tag, and a comment's beginning, must not appear. */
function scriptText(path: string): string {
  return moduleText(path).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined) {
    console.error('Use: node scripts/summary-page.ts SUMMARY.md PAGE.html');
    process.exitCode = 1;
  } else writeFileSync(to, renderPage(readFileSync(from, 'utf8')));
}
