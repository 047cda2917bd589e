import { createHash } from 'node:crypto';
import { type Answer, type Asked, messages, refused } from './github-answer.ts';

const megabyte = 1024 * 1024;

/**
 * GET /repos/{owner}/{repo}/contents/{path} in its media types, with their limits:
 * docs.github.com/rest/repos/contents#get-repository-content.
 */
export function contentsOf({ name, repository, id: path, url, accept }: Asked): Answer {
  const asked = url.searchParams.get('ref') ?? repository.defaultBranch ?? 'main';
  const ref = asked.replace(/^(refs\/)?(heads|tags)\//, '');
  const tree = repository.files?.[ref];
  if (tree === undefined)
    return refused(404, {
      message: `No commit found for the ref ${asked}`,
      documentation_url: 'https://docs.github.com/v3/repos/contents/',
    });
  const common = { path, name: path.split('/').at(-1) ?? path };
  const entry = tree[path];
  if (entry === undefined) {
    const inside = Object.keys(tree).filter((each) => each.startsWith(`${path}/`));
    if (inside.length === 0) return refused(404, messages.notFound);
    const entries = inside.map((each) => ({ type: 'file', path: each, size: 0 }));
    const object = accept.includes('object');
    return { status: 200, body: object ? { ...common, type: 'dir', entries } : entries };
  }
  if (typeof entry === 'object' && 'type' in entry)
    return { status: 200, body: { ...common, type: entry.type, size: 0 } };
  return file(
    { ...common, sha: shaOf(entry), url: `/repos/${name}/contents/${path}` },
    entry,
    accept,
  );
}

function file(common: object, entry: string | Buffer, accept: string): Answer {
  const content = Buffer.from(entry);
  if (content.length > 100 * megabyte)
    return refused(403, {
      message: 'This API returns blobs up to 100 MB in size.',
      errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
    });
  if (accept.includes('raw')) return { status: 200, raw: content };
  const sent =
    content.length > megabyte
      ? { encoding: 'none', content: '' }
      : {
          encoding: 'base64',
          content: `${content.toString('base64').replace(/.{60}/g, '$&\n')}\n`,
        };
  return { status: 200, body: { ...common, type: 'file', size: content.length, ...sent } };
}

function shaOf(content: string | Buffer): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
