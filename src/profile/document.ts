import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Words } from './issue.ts';
import { quoted } from './nearest.ts';
import { syntaxComplaints } from './syntax.ts';

export type Path = readonly PropertyKey[];

export interface Complaint {
  readonly path: Path;
  /** Characters from the start of the text. */
  readonly offset: number;
  readonly words: Words;
}

export interface YamlDocument {
  /** False where the syntax is broken: then there is no data. */
  readonly isValid: boolean;
  /** Plain data; what was refused is missing in it. */
  readonly data: unknown;
  readonly complaints: readonly Complaint[];
  /** Paths of what is missing in the data because it was refused. */
  readonly refused: readonly Path[];
  /** Where a value begins; the nearest that encloses it when it is not there. */
  valueAt(path: Path): number;
  /** Where the key of a value begins. */
  keyAt(path: Path): number;
  /** A scalar as it is written, without quotes; undefined for all else. */
  sourceOf(path: Path): string | undefined;
  /** Both from 1. */
  placeOf(offset: number): { readonly line: number; readonly col: number };
}

/** Deeper than any profile goes. */
const deepest = 16;

/** YAML 1.2 without what makes one text mean another: no anchors, aliases, merge keys, tags or second document. */
export function readYaml(text: string): YamlDocument {
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // Checked below: the library compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter,
  });
  const complaints: Complaint[] = syntaxComplaints(errors);
  const refused: Path[] = [];
  const values = new Map<string, { offset: number; source?: string | undefined }>();
  const keys = new Map<string, number>();

  function refuse(path: Path, offset: number, words: Words): undefined {
    complaints.push({ path, offset, words });
    refused.push(path);
  }

  function read(node: ParsedNode | null, path: Path, fallback: number): unknown {
    const offset = node?.range[0] ?? fallback;
    values.set(JSON.stringify(path), { offset, source: isScalar(node) ? node.source : undefined });
    if (node === null) return null;
    if (isAlias(node))
      return refuse(
        path,
        offset,
        `is the alias *${node.source}. Aliases are not supported: write the value out.`,
      );
    if (node.anchor !== undefined)
      complaints.push({
        path,
        offset,
        words: `has the anchor &${node.anchor}. Anchors are not supported: take it off.`,
      });
    if (node.tag !== undefined)
      return refuse(
        path,
        offset,
        `has the YAML tag ${quoted(node.tag)}. Tags are not supported: take it off.`,
      );
    if (isScalar(node)) return node.value;
    if (path.length >= deepest) return refuse(path, offset, 'is nested too deeply.');
    if (isMap(node)) return readMap(node, path);
    if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index], offset));
    return undefined;
  }

  function readMap(map: YAMLMap.Parsed, path: Path): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const { key, value } of map.items) {
      const word = isScalar(key) ? String(key.value) : '';
      const at = [...path, word];
      const offset = key?.range[0] ?? map.range[0];
      const first = keys.get(JSON.stringify(at));
      if (first !== undefined) {
        const { line } = lineCounter.linePos(first);
        complaints.push({
          path: at,
          offset,
          words: `is there twice, first in line ${line}. Remove one.`,
        });
        continue;
      }
      keys.set(JSON.stringify(at), offset);
      if (word === '<<')
        refuse(at, offset, 'is a merge key. Merge keys are not supported: write the values out.');
      // JavaScript's own word for something else; a schema would pass over it in silence.
      else if (word === '__proto__') refuse(at, offset, 'is not allowed as a key.');
      else data[word] = read(value, at, offset);
    }
    return data;
  }

  const isValid = errors.length === 0;
  const data = isValid ? read(contents, [], 0) : undefined;
  return {
    isValid,
    data,
    complaints,
    refused,
    valueAt(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const value = values.get(JSON.stringify(path.slice(0, length)));
        if (value !== undefined) return value.offset;
      }
      return values.get('[]')?.offset ?? 0;
    },
    keyAt: (path) => keys.get(JSON.stringify(path)) ?? 0,
    sourceOf: (path) => values.get(JSON.stringify(path))?.source,
    placeOf: (offset) => lineCounter.linePos(offset),
  };
}
