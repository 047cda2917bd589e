import type { S3 } from '@aws-sdk/client-s3';
import { collect, type Lister, labelsIn, pages, unlessMissing } from './lister.ts';

export const s3: readonly Lister[] = [
  {
    service: 's3',
    type: 'bucket',
    async *list(aws) {
      const client = await aws.client('s3');
      // Another region's buckets redirect to it.
      const buckets = client.paginateListBuckets({ BucketRegion: aws.region });
      for await (const { Buckets = [] } of buckets)
        for (const { Name: Bucket = '', CreationDate } of Buckets) {
          const tagging = await unlessMissing(client.getBucketTagging({ Bucket }));
          const policy = await unlessMissing(client.getBucketPolicy({ Bucket }));
          const description = {
            CreationDate,
            location: (await client.getBucketLocation({ Bucket })).LocationConstraint,
            versioning: (await client.getBucketVersioning({ Bucket })).Status,
            policy: policy?.Policy,
            versions: await versionsOf(client, Bucket),
            uploads: (await client.listMultipartUploads({ Bucket })).Uploads ?? [],
          };
          yield { id: Bucket, labels: labelsIn(tagging?.TagSet), description };
        }
    },
  },
  {
    service: 's3',
    type: 'access-point',
    async *list(aws) {
      const client = await aws.client('s3control');
      const { AccessPointList = [] } = await client.listAccessPoints({ AccountId: aws.account });
      for (const point of AccessPointList) yield { id: point.Name ?? '', description: point };
    },
  },
];

async function versionsOf(client: S3, Bucket: string) {
  const versions = pages(async (from: { KeyMarker?: string; VersionIdMarker?: string } = {}) => {
    const page = await client.listObjectVersions({ Bucket, ...from });
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
    const next = page.IsTruncated === true && KeyMarker !== undefined;
    return [
      [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])],
      next ? { KeyMarker, ...(VersionIdMarker && { VersionIdMarker }) } : undefined,
    ];
  });
  return collect(versions);
}
