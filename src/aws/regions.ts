import type { STS } from '@aws-sdk/client-sts';
import { explain, UserError } from '../errors.ts';
import type { Identity } from './account.ts';
import { isCode } from './errors.ts';
import { partitionOf } from './partition.ts';

interface Regions {
  readonly names: readonly string[];
  readonly identity: Identity;
  ask(region: string): Promise<STS>;
}

/** Every region's own STS answers for it: one that is not enabled does not know the run's key. */
export async function checkRegions({ names, identity, ask }: Regions): Promise<void> {
  const complaints = await Promise.all(
    names.map(async (name) => {
      const { name: place, listed } = partitionOf(name);
      if (listed && place !== identity.partition)
        return `The region '${name}' lies in the partition ${place}, the credentials are for ${identity.partition}`;
      try {
        await (await ask(name)).getCallerIdentity({});
        return;
      } catch (error) {
        return complaint({ name, listed, account: identity.account, error });
      }
    }),
  );
  const all = complaints.filter((each) => each !== undefined);
  if (all.length === 0) return;
  throw new UserError(all.join('\n'), {
    remedy: 'Correct regions in the profile (or the input aws-region), or enable the region.',
  });
}

interface Silence {
  readonly name: string;
  readonly listed: boolean;
  readonly account: string;
  readonly error: unknown;
}

function complaint({ name, listed, account, error }: Silence): string {
  const disabled = isCode(error, 'InvalidClientTokenId', 'UnrecognizedClient', 'RegionDisabled');
  if (listed && disabled) return `The region '${name}' is not enabled in account ${account}`;
  if (disabled)
    return `The region '${name}' does not exist or is not enabled in account ${account}`;
  const nowhere = (error as { code?: unknown }).code === 'ENOTFOUND';
  if (!listed && (nowhere || /valid hostname/.test(explain(error))))
    return `The region '${name}' does not exist`;
  return `The region '${name}' did not answer: ${explain(error)}`;
}
