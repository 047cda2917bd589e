/** A step's raw output as a person sees it in GitHub's log: commands obeyed, masked values hidden. */
import { styleText } from 'node:util';

const annotations: Readonly<
  Record<string, { readonly word: string; readonly colour: 'cyan' | 'yellow' | 'red' }>
> = {
  notice: { word: 'Notice', colour: 'cyan' },
  warning: { word: 'Warning', colour: 'yellow' },
  error: { word: 'Error', colour: 'red' },
};

/** Prints what comes in pieces line by line; groups are shown open, with their lines indented. */
export function createGitHubLog(print: (line: string) => void): (piece: string) => void {
  const masks: string[] = [];
  let rest = '';
  let indent = '';
  const show = (text: string, style: (line: string) => string = (line) => line) => {
    for (const line of masked(text, masks).split('\n')) print(indent + style(line));
  };
  const obey = ({ name, message }: Command): void => {
    const annotation = annotations[name];
    if (annotation !== undefined)
      show(`${annotation.word}: ${message}`, (line) => styleText(annotation.colour, line));
    else if (name === 'add-mask') masks.push(...message.split('\n').filter((each) => each !== ''));
    else if (name === 'group') {
      indent = '';
      show(message, (line) => styleText('bold', `▾ ${line}`));
      indent = '  ';
    } else if (name === 'endgroup') indent = '';
  };
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const command = parse(line);
      if (command === undefined) show(line);
      else obey(command);
    }
  };
}

interface Command {
  readonly name: string;
  readonly message: string;
}

/** `::name key=value::message`, the message with its line breaks and percent signs encoded (actions/toolkit, command.ts). */
function parse(line: string): Command | undefined {
  const [, name, message = ''] = /^::([a-z-]+)(?: [^:]*)?::(.*)$/.exec(line.trim()) ?? [];
  if (name === undefined) return undefined;
  const text = message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return { name, message: text };
}

/** The longest first, since one value may contain another. */
function masked(text: string, masks: readonly string[]): string {
  return masks
    .toSorted((a, b) => b.length - a.length)
    .reduce((shown, mask) => shown.replaceAll(mask, '***'), text);
}
