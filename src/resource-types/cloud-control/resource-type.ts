import { parseArn } from '../../aws/arn.ts';
import type { Aws } from '../../aws/aws.ts';
import { defineResourceType, type Reference, type ResourceType } from '../contract.ts';
import { arnsIn, createdAtIn, ec2In, read, tagsIn } from './describe.ts';
import { refusals } from './refusals.ts';
import type { Requests, Target } from './requests.ts';
import type { Fit } from './rows.ts';

/** How Cloud Control is asked for one ARN. */
export interface Place {
  readonly fit: Fit;
  readonly target: Target;
  readonly stack: string | undefined;
}

export interface Foreign {
  readonly name: string;
  readonly cloudFormation: string;
  /** Its ARNs have no region. */
  readonly global: boolean;
  /** What was found out of each ARN; the ARN is the id. */
  readonly places: ReadonlyMap<string, Place>;
  readonly requests: Requests;
  /** This action's own resource that an ARN names. */
  refer(arn: string): Reference | undefined;
}

/**
 * Any type that Cloud Control can read and delete, by its ARNs. The handler's own permissions come on top of these:
 * Cloud Control acts as who calls it, and AWS's message names what is missing.
 */
export function foreignType(foreign: Foreign): ResourceType {
  const { name, cloudFormation, global, places, requests, refer } = foreign;
  const placeOf = (arn: string): Place => {
    const place = places.get(arn);
    if (place === undefined) throw new Error(`${arn} was never asked for at Cloud Control`);
    return place;
  };
  const ask = async (aws: Aws, arn: string) => {
    const place = placeOf(arn);
    const cloudControl = await aws.client('cloudcontrol');
    const isUnderWay = await requests.isUnderWay(cloudControl, arn);
    return { place, cloudControl, isUnderWay };
  };
  return defineResourceType<Target>({
    name,
    cloudFormation,
    ...(global && { global }),
    tagging: 'swept',
    iam: [
      'cloudformation:GetResource',
      'cloudformation:ListResources',
      'cloudformation:DeleteResource',
      'cloudformation:GetResourceRequestStatus',
      'cloudformation:ListResourceRequests',
    ],
    notFound: ['ResourceNotFound'],
    refusals,

    async describe(aws, arn) {
      const { place, cloudControl, isUnderWay } = await ask(aws, arn);
      const properties = await read(cloudControl, place.target);
      return {
        id: arn,
        arn,
        name: arn.split(/[/:]/).at(-1) ?? arn,
        tags: tagsIn(properties, place.fit),
        createdAt: createdAtIn(properties),
        state: isUnderWay ? 'deleting' : 'ready',
        stack: place.stack,
        refers: [
          ...arnsIn(properties, place.fit)
            .filter((each) => [aws.account, ''].includes(parseArn(each)?.account ?? ''))
            .flatMap((each) => refer(each) ?? []),
          ...ec2In(properties, place.fit),
        ],
        detail: place.target,
      };
    },
    async look(aws, arn) {
      const { place, cloudControl, isUnderWay } = await ask(aws, arn);
      if (isUnderWay) return { state: 'deleting' };
      await read(cloudControl, place.target);
      return { state: 'ready' };
    },
    async remove(aws, { id, detail }) {
      await requests.begin(await aws.client('cloudcontrol'), id, detail);
    },
  });
}

/** A reference to what an ARN names, where that is one of this action's own types. */
export function referenceTo(
  arn: string,
  known: { readonly type: ResourceType; readonly id: string } | undefined,
): Reference | undefined {
  const region = parseArn(arn)?.region ?? '';
  return known && { type: known.type.name, id: known.id, ...(region !== '' && { region }) };
}
