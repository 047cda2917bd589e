import { bucket, distribution, type Environment, lambda, restApi, role, table } from './build.ts';
import {
  balancer,
  instance,
  instanceProfile,
  keyPair,
  type Network,
  network,
  user,
} from './build-network.ts';

const tables = [
  'DanhGia',
  'DatLichKH',
  'KieuDang',
  'LoaiPhuKien',
  'MauXe',
  'NguyenLieuXe',
  'PhuKien',
  'Slider',
  'ThuongHieu',
  'TinTuc',
  'User',
  'XeOto',
];

export interface Shared {
  /** The network's first two numbers; peered networks must not overlap. */
  readonly block: string;
  /** A key pair that is everybody's, for the second instance. */
  readonly key?: string;
}

/** The VPC workshop, resource by resource as the sections of its clean-up page name them. */
export async function buildCarBuyer(
  env: Environment,
  { block, key }: Shared = { block: '10.0' },
): Promise<Network> {
  const made = await network(env, block);
  await role(env, 'ec2-role', 'ec2.amazonaws.com');
  const emailRole = await role(env, 'lambda-email-role', 'lambda.amazonaws.com');
  const profile = await instanceProfile(env, 'ec2-role');
  const own = await keyPair(env, 'keypair');
  const { groups, subnets } = made;
  const customer = await instance(env, {
    name: 'customer-service',
    subnet: subnets[2],
    group: groups.customer,
    key: own,
    profile,
  });
  const admin = await instance(env, {
    name: 'admin-service',
    subnet: subnets[3],
    group: groups.admin,
    key: key ?? own,
    profile,
  });
  await balancer(env, made, [customer, admin]);
  await lambda(env, 'email-service', emailRole);
  await restApi(env, 'email-api');
  const web = await bucket(env, 'fcj-bucket');
  await distribution(env, web);
  for (const name of tables) await table(env, name);
  await user(env, 'app-user');
  return made;
}
