import assert from 'node:assert/strict';
import { dbProxy } from '../../src/resource-types/rds/db-proxy.ts';
import { idOf, proxiesIn } from '../../src/resource-types/rds/proxies.ts';
import { createGroup, pairs, tagging } from './ec2-interfaces.ts';
import { trust } from './iam.ts';
import { createDatabase } from './rds.ts';
import { availableProxy, createEndpoint, createProxy } from './rds-proxy.ts';
import type { Ground, Scenario } from './scenario.ts';

/** A VPC with two subnets and a group, a role and a secret, as labelled as the ground. */
async function surroundings(ground: Ground) {
  const { aws, name, tags } = ground;
  const ec2 = await aws.client('ec2');
  const { Vpc } = await ec2.createVpc({ CidrBlock: '10.1.0.0/16', ...tagging('vpc', tags) });
  const VpcSubnetIds: string[] = [];
  for (const CidrBlock of ['10.1.0.0/24', '10.1.1.0/24']) {
    const at = { VpcId: Vpc?.VpcId, CidrBlock, ...tagging('subnet', tags) };
    VpcSubnetIds.push((await ec2.createSubnet(at)).Subnet?.SubnetId ?? '');
  }
  const group = await createGroup(ground, { vpc: Vpc?.VpcId ?? '' });
  const { Role } = await (await aws.client('iam')).createRole({
    RoleName: name,
    AssumeRolePolicyDocument: trust,
    Tags: pairs(tags),
  });
  const secrets = await aws.client('secretsmanager');
  const secret = { Name: name, SecretString: 'x', Tags: pairs(tags) };
  const SecretArn = (await secrets.createSecret(secret)).ARN ?? '';
  return {
    vpc: Vpc?.VpcId ?? '',
    secret: SecretArn.split(':secret:')[1] ?? '',
    more: {
      VpcSubnetIds,
      VpcSecurityGroupIds: [group],
      RoleArn: Role?.Arn,
      Auth: [{ AuthScheme: 'SECRETS', SecretArn }],
    },
  };
}

/** In another VPC than its proxy's. */
async function addEndpoint(ground: Ground) {
  const { vpc, more } = await surroundings({ ...ground, name: `${ground.name}-near` });
  const { VpcSubnetIds, VpcSecurityGroupIds } = more;
  await createEndpoint(ground.aws, ground.name, { VpcSubnetIds, VpcSecurityGroupIds });
  return [vpc, ...VpcSubnetIds, ...VpcSecurityGroupIds];
}

export const scenario: Scenario = {
  type: 'rds:db-proxy',
  deleteAction: 'rds:DeleteDBProxy',
  create: (ground) => createProxy(ground),
  async exists(aws, id) {
    return (await proxiesIn(aws)).some((one) => idOf(one) === id);
  },
  async destroy(aws, id) {
    const DBProxyName = await availableProxy(aws, id);
    await (await aws.client('rds')).deleteDBProxy({ DBProxyName });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'in a VPC of ours, with a role and a secret of ours, all of which outlive it': {
      async arrange(ground) {
        const { vpc, secret, more } = await surroundings(ground);
        const made = await createProxy(ground, more);
        const found = await dbProxy.describe(ground.aws, made.id);
        const [subnet, other] = more.VpcSubnetIds;
        assert.deepEqual(
          found?.refers?.map(({ type, id }) => `${type} ${id}`),
          [
            `iam:role ${ground.name}`,
            `secretsmanager:secret ${secret}`,
            `ec2:vpc ${vpc}`,
            `ec2:subnet ${subnet}`,
            `ec2:subnet ${other}`,
            `ec2:security-group ${more.VpcSecurityGroupIds[0]}`,
          ],
        );
        return made;
      },
      async after(aws) {
        const ec2 = await aws.client('ec2');
        assert.deepEqual((await ec2.describeNetworkInterfaces({})).NetworkInterfaces, []);
        const { Vpcs = [] } = await ec2.describeVpcs({});
        assert.deepEqual([...new Set(Vpcs.map(({ IsDefault }) => IsDefault))], [true]);
        const secrets = await aws.client('secretsmanager');
        assert.deepEqual((await secrets.listSecrets({})).SecretList, []);
        assert.deepEqual((await (await aws.client('iam')).listRoles({})).Roles, []);
      },
    },
    'with an endpoint in another VPC of ours, which waits for it': {
      async arrange(ground) {
        const made = await createProxy(ground);
        const near = await addEndpoint(ground);
        const found = await dbProxy.describe(ground.aws, made.id);
        const ids = found?.refers?.map(({ id }) => id);
        assert.deepEqual(ids?.slice(-near.length), near);
        assert.match(found?.note ?? '', /endpoints went with it: shop-\S+-reader$/);
        return made;
      },
      async after(aws) {
        const { Vpcs = [] } = await (await aws.client('ec2')).describeVpcs({});
        assert.deepEqual([...new Set(Vpcs.map(({ IsDefault }) => IsDefault))], [true]);
      },
    },
    'leading to a database that goes, too': {
      async arrange(ground) {
        const made = await createProxy(ground);
        await createDatabase(ground);
        const rds = await ground.aws.client('rds');
        await rds.registerDBProxyTargets({
          DBProxyName: ground.name,
          DBInstanceIdentifiers: [ground.name],
        });
        return made;
      },
      async after(aws) {
        const { DBInstances } = await (await aws.client('rds')).describeDBInstances({});
        assert.deepEqual(DBInstances, []);
      },
    },
  },
  refusals: {
    'with an endpoint that the profile excludes': {
      profile: 'exclude: [AWS::RDS::DBProxyEndpoint]',
      async arrange(ground) {
        const made = await createProxy(ground);
        await addEndpoint({ ...ground, tags: {} });
        return made;
      },
      outcome: 'blocked',
      blocker: /DBProxyEndpoint .*excludes/,
      remedy: /profile/,
    },
  },
};
