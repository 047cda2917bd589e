import type { Crawler } from '@aws-sdk/client-glue';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Look } from '../contract.ts';
import { bucketRef } from '../s3/bucket-ref.ts';
import { glueRole } from './role.ts';

/** Glue crawler. Source: Glue API reference (GetCrawler, StopCrawler, DeleteCrawler: refused while it runs). */
export const crawler = defineResourceType<Crawler>({
  name: 'glue:crawler',
  cloudFormation: 'AWS::Glue::Crawler',
  arn: 'glue:crawler/{id}',
  tagging: 'swept',
  iam: ['glue:GetCrawler', 'glue:GetTags', 'glue:StopCrawler', 'glue:DeleteCrawler'],
  manual: { first: 'its crawl, which is stopped' },
  notFound: ['EntityNotFoundException'],
  refusals: [
    {
      // Started anew, by its schedule or a trigger, since it was stopped.
      code: 'CrawlerRunningException',
      patience: 300,
      remedy: 'Something keeps starting this crawler: stop that, then run again.',
    },
    { code: 'CrawlerStoppingException', patience: 600, remedy: 'Its crawl is ending: run again.' },
    // It has ended by itself since it was looked at.
    { code: 'CrawlerNotRunningException', patience: 60, remedy: 'Its crawl has ended: run again.' },
    {
      code: 'SchedulerTransitioningException',
      patience: 120,
      remedy: 'Its schedule is being changed: run again.',
    },
  ],

  async describe(aws, name) {
    const glue = await aws.client('glue');
    const found = (await glue.getCrawler({ Name: name })).Crawler;
    if (found === undefined) return undefined;
    const arn = `arn:${aws.partition}:glue:${aws.region}:${aws.account}:crawler/${name}`;
    const { Tags } = await glue.getTags({ ResourceArn: arn });
    const { DatabaseName: database } = found;
    return {
      id: name,
      arn,
      name,
      tags: Tags ?? {},
      createdAt: found.CreationTime,
      ...look(found),
      refers: [
        ...glueRole(aws, found.Role),
        ...(database ? [{ type: 'glue:database', id: database }] : []),
        ...(found.Targets?.S3Targets ?? []).flatMap(({ Path }) => bucketRef(Path)),
      ],
      detail: found,
    };
  },
  async look(aws: Aws, name: string) {
    const found = (await (await aws.client('glue')).getCrawler({ Name: name })).Crawler;
    return found && look(found);
  },
  releases: ['early', 'in-stack'],
  async release(aws, { id }) {
    await (await aws.client('glue')).stopCrawler({ Name: id });
  },
  async remove(aws, { id }) {
    await (await aws.client('glue')).deleteCrawler({ Name: id });
  },
});

function look({ State: state }: Crawler): Look {
  if (state === 'STOPPING')
    return { state: 'busy', reason: 'its crawl is ending', released: false };
  return { state: 'ready', released: state !== 'RUNNING' };
}
