import type { DomainNameConfig } from '@aws-sdk/client-appsync';
import { defineResourceType } from '../contract.ts';
import { offered } from '../offered.ts';
import { targetRef } from '../target-ref.ts';
import { associated, concurrent } from './refusals.ts';

/** Custom domain name: a CloudFront distribution of AWS's. Source: AppSync API reference (DomainNameConfig, DeleteDomainName). */
export const appSyncDomainName = defineResourceType<DomainNameConfig>({
  name: 'appsync:domainnames',
  cloudFormation: 'AWS::AppSync::DomainName',
  arn: 'appsync:domainnames/{id}',
  tagging: 'listed',
  iam: ['appsync:ListDomainNames', 'appsync:GetDomainName', 'appsync:DeleteDomainName'],
  minutes: 1,
  manual: { first: 'its association with an API' },
  notFound: ['NotFoundException'],
  refusals: [concurrent, associated(/disassociated/i)],

  async *list(aws) {
    const appsync = await aws.client('appsync');
    for await (const page of offered(appsync.paginateListDomainNames({})))
      for (const { domainName: id = '', tags } of page.domainNameConfigs ?? [])
        yield { id, ...(tags && { tags }) };
  },
  async tags(aws, id) {
    const { domainNameConfig } = await (await aws.client('appsync')).getDomainName({
      domainName: id,
    });
    return domainNameConfig?.tags ?? {};
  },
  async describe(aws, id) {
    const appsync = await aws.client('appsync');
    const { domainNameConfig: found } = await appsync.getDomainName({ domainName: id });
    if (found === undefined) return undefined;
    const { appsyncDomainName: target, certificateArn } = found;
    return {
      id,
      arn: found.domainNameArn,
      name: id,
      tags: found.tags ?? {},
      state: 'ready',
      refers: targetRef(aws, certificateArn),
      owns: [{ type: 'appsync:apiassociation', id, goes: 'before' }],
      note: [
        `a DNS record of ${id} that leads to ${target ?? 'it'} stays, delete it too`,
        certificateArn && `AWS may keep its certificate ${certificateArn} in use for some minutes`,
      ]
        .filter(Boolean)
        .join('; '),
      detail: found,
    };
  },
  async remove(aws, { id }) {
    await (await aws.client('appsync')).deleteDomainName({ domainName: id });
  },
});
