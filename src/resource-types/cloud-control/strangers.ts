import { parseArn } from '../../aws/arn.ts';
import { mapLimit } from '../../aws/parallel.ts';
import type { ResourceType } from '../contract.ts';
import { foundations } from '../foundations.ts';
import type { Registry } from '../registry.ts';
import type { Strangers } from '../stranger.ts';
import { tagsIn } from './describe.ts';
import { ambiguous, cannot, type Here, missing, stays, untold } from './leftover.ts';
import { probe } from './probe.ts';
import { createRequests } from './requests.ts';
import { foreignType, type Place, referenceTo } from './resource-type.ts';
import { type Fit, fitting, nameOf } from './rows.ts';

/** Types that are never deleted by Cloud Control, with the reason. */
const spared: readonly (readonly [type: RegExp, blocker: string, remedy: string])[] = [
  [
    // No pull request's environment consists of them, whatever they are labelled: deleting an account closes it.
    foundations,
    'this action deletes nothing that accounts and sign-in stand on',
    'Take the labels off, or delete it by hand.',
  ],
  [
    /^AWS::CloudFormation::StackSet$/,
    'a stack set has stacks in other accounts and regions, which this action does not touch',
    'Delete its stack instances, then the stack set: aws cloudformation delete-stack-instances, delete-stack-set.',
  ],
];

const probesAtOnce = 4;

/** `met` takes each type that turns out to be there, by its name. */
export function createStrangers(
  known: Pick<Registry, 'byArn' | 'byCloudFormation' | 'get'>,
  met: Map<string, ResourceType>,
): Strangers {
  const places = new Map<string, Place>();
  const requests = createRequests();
  const fitsOf = (arn: string) =>
    fitting(arn).filter(({ cloudFormation }) => !known.byCloudFormation(cloudFormation));
  const typeOf = (arn: string, fit: Fit): ResourceType => {
    const { cloudFormation } = fit;
    const short = nameOf(arn, fit);
    const owner = known.get(short);
    const name =
      owner === undefined || owner.cloudFormation === cloudFormation ? short : cloudFormation;
    const global = parseArn(arn)?.region === '';
    const refer = (each: string) => referenceTo(each, known.byArn(each));
    const type =
      met.get(name) ?? foreignType({ name, cloudFormation, global, places, requests, refer });
    met.set(name, type);
    return type;
  };
  return {
    kindsOf: (arn) =>
      fitsOf(arn).map((fit) => ({ name: nameOf(arn, fit), cloudFormation: fit.cloudFormation })),
    async identify(aws, { arn, stack }) {
      const fits = fitsOf(arn);
      const able = fits.filter(({ row }) => row[2] !== undefined);
      const place = places.get(arn);
      if (place !== undefined) return { is: 'resource', type: typeOf(arn, place.fit), id: arn };
      for (const [type, blocker, remedy] of spared)
        if (fits.some(({ cloudFormation }) => type.test(cloudFormation)))
          return stays(arn, fits, { blocker, remedy });
      if (able.length === 0) return stays(arn, fits, cannot(arn, fits));
      const cloudControl = await aws.client('cloudcontrol');
      const answers = await mapLimit(able, probesAtOnce, (fit) => probe(cloudControl, arn, fit));
      const here = preferred(
        arn,
        answers.filter((each) => each.is === 'here'),
      );
      const [only] = here;
      if (only === undefined) return missing(arn, fits, answers);
      const { fit, target, properties } = only;
      if (here.length > 1) return stays(arn, fits, ambiguous(here));
      if (tagsIn(properties, fit) === undefined) return stays(arn, [fit], untold(fit));
      places.set(arn, { fit, target, stack });
      return { is: 'resource', type: typeOf(arn, fit), id: arn };
    },
  };
}

/**
 * Services that share an API answer for each other's (a subnet group of RDS, Neptune and DocumentDB is one and the
 * same): the type whose service is the ARN's own goes first.
 */
function preferred(arn: string, here: readonly Here[]): readonly Here[] {
  const service = parseArn(arn)?.service;
  const own = here.filter(({ fit }) => fit.row[0].toLowerCase().startsWith(`${service}::`));
  return own.length === 1 ? own : here;
}
