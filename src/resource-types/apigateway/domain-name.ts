import type { DomainName } from '@aws-sdk/client-api-gateway';
import { defineResourceType, type Look } from '../contract.ts';
import { targetRef } from '../target-ref.ts';
import { domainId, domainNamed, mappingsOf } from './mappings.ts';

/**
 * API Gateway custom domain name, the same for REST, HTTP and WebSocket APIs. Sources: API Gateway REST API reference
 * (DeleteDomainName), API Gateway guide (quotas).
 */
export const domainName = defineResourceType({
  name: 'apigateway:domainname',
  cloudFormation: 'AWS::ApiGateway::DomainName',
  aliases: ['AWS::ApiGateway::DomainNameV2', 'AWS::ApiGatewayV2::DomainName'],
  arn: 'apigateway:/domainnames/{id}',
  tagging: 'listed',
  iam: ['apigateway:GET', 'apigateway:DELETE'],
  // DeleteDomainName: one per 30 seconds, account and region; not adjustable.
  spacingSeconds: 30,
  manual: { first: 'its mappings' },
  notFound: ['NotFoundException'],
  refusals: [
    {
      code: 'BadRequestException',
      text: /mapping/i,
      patience: 60,
      remedy: 'Remove the API mappings of this domain name, then run again.',
    },
    {
      code: 'ConflictException',
      patience: 120,
      remedy: 'Another change of this domain name is in progress: run again.',
    },
  ],

  async *list(aws) {
    const gateway = await aws.client('apigateway');
    for await (const page of gateway.paginateGetDomainNames({ limit: 500 }))
      for (const found of page.items ?? []) yield { id: domainId(found), tags: found.tags ?? {} };
  },
  async describe(aws, id) {
    const gateway = await aws.client('apigateway');
    const found = await gateway.getDomainName(domainNamed(id));
    return {
      id,
      arn:
        found.domainNameArn ?? `arn:${aws.partition}:apigateway:${aws.region}::/domainnames/${id}`,
      name: found.domainName ?? id,
      tags: found.tags ?? {},
      ...look(found),
      refers: [found.certificateArn, found.regionalCertificateArn].flatMap((arn) =>
        targetRef(aws, arn),
      ),
      owns: (await mappingsOf(aws, found)).map(({ api: _, ...owned }) => owned),
      note: 'its certificate counts as in use for some more minutes; its DNS record stays',
      detail: undefined,
    };
  },
  async look(aws, id) {
    return look(await (await aws.client('apigateway')).getDomainName(domainNamed(id)));
  },
  async remove(aws, { id }) {
    await (await aws.client('apigateway')).deleteDomainName(domainNamed(id));
  },
});

function look({ domainNameStatus: status }: DomainName): Look {
  return status === 'UPDATING'
    ? { state: 'busy', reason: 'the domain name is UPDATING' }
    : { state: 'ready' };
}
