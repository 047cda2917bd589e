import type { Ref } from '../contract.ts';

/** The bucket of a place as services write it: `s3://BUCKET/KEY`, `BUCKET/PREFIX`, or an ARN. */
export function bucketRef(place: string | undefined): Ref[] {
  const [, id] =
    /^(?:s3[an]?:\/\/|arn:[^:]+:s3:::)?([a-z0-9][a-z0-9.-]+)(?:\/|$)/.exec(place ?? '') ?? [];
  return id === undefined ? [] : [{ type: 's3:bucket', id }];
}
