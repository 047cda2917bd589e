/**
 * Writes src/aws/regions.generated.json: the regions in which AWS offers the services that are listed in every run and
 * that not every region has, from botocore's endpoints (the test bed's Python packages bring it).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** By the first part of their host names. */
const services = ['amplify', 'appsync', 'personalize', 'scheduler'];

const root = new URL('../', import.meta.url);
export const regionsFile = new URL('src/aws/regions.generated.json', root);

interface Endpoints {
  readonly partitions: readonly {
    readonly services: Readonly<
      Record<string, { readonly endpoints: Readonly<Record<string, unknown>> } | undefined>
    >;
  }[];
}

export function regionsText(): string {
  const lib = new URL('.venv/lib/', root);
  const python = readdirSync(lib).find((name) => name.startsWith('python')) ?? '';
  const file = new URL(`${python}/site-packages/botocore/data/endpoints.json`, lib);
  const { partitions } = JSON.parse(readFileSync(file, 'utf8')) as Endpoints;
  const entries = services.map((service) => {
    const regions = partitions.flatMap((partition) =>
      Object.keys(partition.services[service]?.endpoints ?? {}).filter((name) =>
        /^[a-z]+(-[a-z]+)+-\d+$/.test(name),
      ),
    );
    return [service, regions.sort()];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(regionsFile, regionsText());
