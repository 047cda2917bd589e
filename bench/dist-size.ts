import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Benchmark } from './figure.ts';

const folder = new URL('../dist/', import.meta.url);

export const distSize: Benchmark = async () => {
  const files = readdirSync(folder).map((name) => ({
    name,
    content: readFileSync(new URL(name, folder)),
  }));
  const megabytes = (contents: readonly Buffer[]) =>
    (contents.reduce((sum, { length }) => sum + length, 0) / 1e6).toFixed(1);
  const all = files.map(({ content }) => content);
  const main = files.filter(({ name }) => name === 'index.js').map(({ content }) => content);
  return [
    {
      what: 'size of dist/',
      value: `${megabytes(all)} MB (${megabytes(all.map((each) => gzipSync(each)))} MB packed)`,
      how: `${files.length} files; read at every start: index.js, ${megabytes(main)} MB`,
    },
  ];
};
