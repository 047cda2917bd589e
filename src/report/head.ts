import { escapeText } from './escape.ts';
import { headline } from './headline.ts';
import type { Report, Status } from './report.ts';

const signs: Readonly<Record<Status, string>> = {
  clean: '✅',
  leftovers: '⚠️',
  planned: '📋',
  'nothing-found': '✅',
  skipped: '⏭️',
};

/** The headline as a page's heading. */
export function heading(report: Report, element: 'h2' | 'h3'): string {
  return `<${element}>${signs[report.status]} ${title(report)}</${element}>`;
}

/** The headline, in which the pull request's number may become a link: it is digits, and the event's own. */
function title(report: Report): string {
  const text = escapeText(headline(report));
  return /^\d+$/.test(report.scope.id) ? text.replace('<span>#</span>', '#') : text;
}
