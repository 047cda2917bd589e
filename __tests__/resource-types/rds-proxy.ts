import type { Aws } from '../../src/aws/aws.ts';
import { idOf, proxiesIn } from '../../src/resource-types/rds/proxies.ts';
import { defaultSubnets } from './ec2-interfaces.ts';
import { list, pause } from './rds.ts';
import type { Ground } from './scenario.ts';

/** A proxy in the default VPC, or wherever CreateDBProxy is told, still being created. */
export async function createProxy({ aws, name, tags }: Ground, more: object = {}) {
  const { DBProxy = {} } = await (await aws.client('rds')).createDBProxy({
    DBProxyName: name,
    EngineFamily: 'MYSQL',
    RoleArn: `arn:aws:iam::${aws.account}:role/theirs`,
    VpcSubnetIds: (await defaultSubnets(aws)).slice(0, 2).map(({ SubnetId = '' }) => SubnetId),
    Auth: [],
    Tags: list(tags),
    ...more,
  });
  return { id: idOf(DBProxy) };
}

/** One more endpoint; its interfaces have its name, not the proxy's. */
export async function createEndpoint(aws: Aws, DBProxyName: string, at: Place) {
  await (await aws.client('rds')).createDBProxyEndpoint({
    DBProxyName,
    DBProxyEndpointName: `${DBProxyName}-reader`,
    ...at,
  });
}

interface Place {
  readonly VpcSubnetIds: string[];
  readonly VpcSecurityGroupIds?: string[];
}

/** Its name once it is available; undefined when it is not there. */
export async function availableProxy(aws: Aws, id: string): Promise<string | undefined> {
  for (;;) {
    const found = (await proxiesIn(aws)).find((one) => idOf(one) === id);
    if (found?.Status === undefined || found.Status === 'available') return found?.DBProxyName;
    await pause();
  }
}
