import type { CloudControl } from '@aws-sdk/client-cloudcontrol';
import { isAbsent } from '../../aws/absent.ts';
import { isCode } from '../../aws/errors.ts';
import { type Properties, parse, read } from './describe.ts';
import type { Target } from './requests.ts';
import { type Fit, fitting, identifierOf, isSure } from './rows.ts';

/** What Cloud Control says of one type when it is asked for an ARN. */
export type Answer = { readonly fit: Fit } & (
  | { readonly is: 'here'; readonly target: Target; readonly properties: Properties }
  | { readonly is: 'absent' | 'unsupported' }
  | { readonly is: 'unclear'; readonly error: unknown }
);

/** Descriptions read one by one to find an ARN among them; beyond that a person has to look. */
const mostReads = 50;

/**
 * Asks for it by the identifier that the ARN gives. Where the ARN may not give it, what AWS lists of this type is searched
 * for the ARN.
 */
export async function probe(cloudControl: CloudControl, arn: string, fit: Fit): Promise<Answer> {
  const { cloudFormation: TypeName } = fit;
  const Identifier = identifierOf(arn, fit);
  try {
    if (Identifier !== undefined) {
      const target = { TypeName, Identifier };
      const properties = await readIfThere(cloudControl, target, !isSure(fit));
      const own = properties && ownArns(properties, fit);
      if (properties && (own?.length === 0 || own?.includes(arn)))
        return { fit, is: 'here', target, properties };
    }
    return isSure(fit) ? { fit, is: 'absent' } : await find(cloudControl, arn, fit);
  } catch (error) {
    if (isCode(error, 'UnsupportedAction', 'TypeNotFound') || isAbsent(error))
      return { fit, is: 'unsupported' };
    return { fit, is: 'unclear', error };
  }
}

/** A guessed identifier may not even have the right form. */
async function readIfThere(
  cloudControl: CloudControl,
  target: Target,
  isGuess: boolean,
): Promise<Properties | undefined> {
  try {
    return await read(cloudControl, target);
  } catch (error) {
    if (isCode(error, 'ResourceNotFound') || (isGuess && isCode(error, 'InvalidRequest')))
      return undefined;
    throw error;
  }
}

async function find(cloudControl: CloudControl, arn: string, fit: Fit): Promise<Answer> {
  const { cloudFormation: TypeName } = fit;
  let silent = 0;
  let reads = 0;
  for await (const page of cloudControl.paginateListResources({ TypeName }))
    for (const { Identifier = '', Properties: text } of page.ResourceDescriptions ?? []) {
      const target = { TypeName, Identifier };
      let properties: Properties | undefined = parse(text);
      if (ownArns(properties, fit).length === 0 && reads < mostReads) {
        reads += 1;
        properties = await readIfThere(cloudControl, target, false);
      }
      if (properties === undefined) continue;
      const own = ownArns(properties, fit);
      if (own.includes(arn) || Identifier.split('|').includes(arn))
        return { fit, is: 'here', target, properties };
      silent += own.length === 0 ? 1 : 0;
    }
  if (silent === 0) return { fit, is: 'absent' };
  const error = new Error(`${silent} resources of type ${TypeName} do not tell their ARN`);
  return { fit, is: 'unclear', error };
}

/** What among its properties has the form of this type's ARNs. */
function ownArns(properties: Properties, { row }: Fit): string[] {
  const texts = Object.values(properties).filter((each) => typeof each === 'string');
  return texts.filter((text) => fitting(text).some((each) => each.row === row));
}
