import type { BasePathMapping, DomainName } from '@aws-sdk/client-api-gateway';
import type { ApiMapping } from '@aws-sdk/client-apigatewayv2';
import type { Aws } from '../../aws/aws.ts';
import { isCode } from '../../aws/errors.ts';
import { mapLimit } from '../../aws/parallel.ts';
import { itemsOf } from '../apigatewayv2/items.ts';
import type { Owned } from '../contract.ts';

const domainsAtOnce = 4;

/**
 * The mappings of all custom domain names that lead to an API of either version. AWS has no way to ask an API for them.
 * Both versions share the domain names: v2 shows every mapping of a regional one, and only v1 knows the others.
 */
export async function mappingsTo(aws: Aws, apiId: string): Promise<Owned[]> {
  const v1 = await aws.client('apigateway');
  const domains: DomainName[] = [];
  for await (const page of v1.paginateGetDomainNames({ limit: 500 }))
    domains.push(...(page.items ?? []));
  const found = await mapLimit(domains, domainsAtOnce, (domain) => mappingsOf(aws, domain));
  return found.flat().flatMap(({ api, ...owned }) => (api === apiId ? [owned] : []));
}

type Mapping = Owned & { readonly api: string | undefined };

/** All mappings of one domain name, each with the API that it leads to. */
export async function mappingsOf(aws: Aws, domain: DomainName): Promise<Mapping[]> {
  try {
    return await readMappings(aws, domain);
  } catch (error) {
    // A domain name that has gone since it was listed must not read as if the API were gone.
    if (isCode(error, 'NotFoundException')) return [];
    throw error;
  }
}

async function readMappings(aws: Aws, domain: DomainName): Promise<Mapping[]> {
  const id = domainId(domain);
  const goes = 'before' as const;
  if (domain.endpointConfiguration?.types?.includes('REGIONAL')) {
    const v2 = await aws.client('apigatewayv2');
    const ask = { DomainName: domain.domainName };
    const mappings = await itemsOf<ApiMapping>((more) => v2.getApiMappings({ ...ask, ...more }));
    return mappings.map((each) => ({
      type: 'apigatewayv2:apimapping',
      id: `${id}/${each.ApiMappingId}`,
      goes,
      api: each.ApiId,
    }));
  }
  const v1 = await aws.client('apigateway');
  const mappings: BasePathMapping[] = [];
  for await (const page of v1.paginateGetBasePathMappings({ ...domainNamed(id), limit: 500 }))
    mappings.push(...(page.items ?? []));
  return mappings.map((each) => ({
    type: 'apigateway:basepathmapping',
    id: `${id}/${each.basePath}`,
    goes,
    api: each.restApiId,
  }));
}

/** A private domain name is told from others of the same name by an id, which its ARN appends: `NAME+ID`. */
export function domainId({ domainName, domainNameId }: DomainName): string {
  return domainNameId === undefined ? `${domainName}` : `${domainName}+${domainNameId}`;
}

export function domainNamed(id: string): { domainName: string; domainNameId?: string } {
  const [domainName = id, domainNameId] = id.split('+');
  return domainNameId === undefined ? { domainName } : { domainName, domainNameId };
}
