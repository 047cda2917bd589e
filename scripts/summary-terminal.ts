/**
 * A job summary as plain text for a terminal.
 * Use: node scripts/summary-terminal.ts SUMMARY.md
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { renderBody } from './summary-page.ts';
import { bars, table, widthOf, wrap } from './terminal-blocks.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

export function renderTerminal(text: string, width = 100): string {
  const parts = parseDocument(renderBody(text)).children.flatMap((node) => blocks(node, width));
  return `${parts.join('\n\n')}\n`;
}

function blocks(node: Node, width: number): readonly string[] {
  if (!isElement(node)) {
    const text = inline(node).trim();
    return text === '' ? [] : [wrap(text, width).join('\n')];
  }
  switch (node.name) {
    case 'h1':
    case 'h2':
    case 'h3': {
      const lines = wrap(inline(node).trim(), width);
      const rule = node.name === 'h3' ? '─' : '═';
      return [[...lines, rule.repeat(Math.max(...lines.map(widthOf)))].join('\n')];
    }
    case 'table':
      return [
        table(
          all(node, 'tr').map((row) => row.children.filter(isElement).map(cell)),
          width,
        ),
      ];
    case 'pre':
      return [
        node.attribs['class'] === 'mermaid' ? bars(inline(node), width) : inline(node).trimEnd(),
      ];
    case 'details':
      return node.children.flatMap((child) => blocks(child, width));
    default:
      return [wrap(inline(node).trim(), width).join('\n')];
  }
}

function cell(node: Node): string {
  return inline(node).trim();
}

/** The text of a node, its line breaks kept. */
function inline(node: Node): string {
  if ('data' in node && node.type === 'text') return node.data;
  if (!isElement(node)) return '';
  return node.name === 'br' ? '\n' : node.children.map(inline).join('');
}

function all(node: Element, name: string): readonly Element[] {
  return node.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from] = process.argv.slice(2);
  if (from === undefined) {
    console.error('Use: node scripts/summary-terminal.ts SUMMARY.md');
    process.exitCode = 1;
  } else console.log(renderTerminal(readFileSync(from, 'utf8'), process.stdout.columns ?? 120));
}
