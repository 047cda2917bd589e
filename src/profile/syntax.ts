import type { YAMLError } from 'yaml';
import type { Complaint } from './document.ts';

/** What people do wrong in YAML, by the library's codes; for the rest its own words serve. */
const words: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: "YAML reads * as an alias. Put it in quotes: '*'.",
  BAD_DQ_ESCAPE: 'double quotes hold an unknown escape. Use single quotes for plain text.',
  BAD_INDENT: 'the indentation does not fit, or a bracket is not closed.',
  BAD_SCALAR_START: 'a text cannot begin with this character. Put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: "a second ': ' in one line. Put a text that contains it in quotes.",
  MISSING_CHAR: 'a closing quote or a bracket is missing.',
  MULTIPLE_DOCS: 'a second YAML document begins here. Expected only one.',
  NON_STRING_KEY: 'a key must be plain text.',
  TAB_AS_INDENT: 'a tab indents this line. YAML indents by spaces.',
};

const tooDeep = 'RESOURCE_EXHAUSTION';

/** One complaint for each place; only the first where the nesting ended the reading, the others follow from it. */
export function syntaxComplaints(errors: readonly YAMLError[]): Complaint[] {
  const deep = errors.filter(({ code }) => code === tooDeep).slice(-1);
  return (deep.length > 0 ? deep : errors).map(({ code, message, pos: [offset] }) => ({
    path: [],
    offset,
    words:
      code === tooDeep
        ? 'the YAML is nested too deeply.'
        : `not valid YAML: ${words[code] ?? `${message.split('\n')[0]}.`}`,
  }));
}
