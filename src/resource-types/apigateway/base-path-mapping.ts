import { defineResourceType } from '../contract.ts';
import { domainNamed } from './mappings.ts';

/**
 * Base path mapping: the part of a custom domain name that leads to an API. Its id is `DOMAIN/PATH`; the empty path is
 * `(none)`. It belongs to the API that it leads to, on whosever domain. Source: API Gateway REST API reference
 * (DeleteBasePathMapping).
 */
export const basePathMapping = defineResourceType({
  name: 'apigateway:basepathmapping',
  cloudFormation: 'AWS::ApiGateway::BasePathMapping',
  aliases: ['AWS::ApiGateway::BasePathMappingV2'],
  tagging: 'untaggable',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this domain name is in progress: run again.',
    },
  ],

  async describe(aws, id) {
    await (await aws.client('apigateway')).getBasePathMapping(mappingNamed(id));
    return { id, name: id, state: 'ready', detail: undefined };
  },
  async remove(aws, { id }) {
    await (await aws.client('apigateway')).deleteBasePathMapping(mappingNamed(id));
  },
});

function mappingNamed(id: string) {
  const at = id.indexOf('/');
  return { ...domainNamed(id.slice(0, at)), basePath: id.slice(at + 1) };
}
