import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { lambdaFunction } from '../../src/resource-types/lambda/function.ts';
import { createDistribution, emptyDistribution } from './cloudfront.ts';
import { createGroup, createNetwork, pairs } from './ec2-interfaces.ts';
import { createAccessPoint, createFileSystem, isThere } from './efs.ts';
import { createFunction } from './lambda-function.ts';
import type { Scenario } from './scenario.ts';

/** The access point of the last function with a file system. */
let point = '';

export const scenario: Scenario = {
  type: 'lambda:function',
  deleteAction: 'lambda:DeleteFunction',
  create: async (ground) => ({ id: await createFunction(ground) }),
  async exists(aws, id) {
    const lambda = await aws.client('lambda');
    for await (const page of lambda.paginateListFunctions({}))
      if (page.Functions?.some(({ FunctionName }) => FunctionName === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    const lambda = await aws.client('lambda');
    await lambda.deleteFunction({ FunctionName: id });
    while (await scenario.exists(aws, id));
  },
  variants: {
    'in a VPC, with a labelled role that outlives its interfaces': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const group = await createGroup({ ...ground, tags: {} }, network);
        const id = await createFunction(ground, {
          VpcConfig: { SubnetIds: [network.subnet], SecurityGroupIds: [group] },
        });
        const iam = await ground.aws.client('iam');
        await iam.tagRole({ RoleName: ground.name, Tags: pairs(ground.tags) });
        return { id };
      },
      async after(aws, id) {
        // Lambda takes its interfaces back with the role: had that gone first, they would be there for good.
        const { NetworkInterfaces } = await (await aws.client('ec2')).describeNetworkInterfaces({});
        assert.deepEqual(NetworkInterfaces, []);
        const { Roles } = await (await aws.client('iam')).listRoles({});
        assert.ok(Roles?.every(({ RoleName }) => RoleName !== id));
      },
    },
    'in a VPC, with a file system whose labelled access point goes after it': {
      async arrange(ground) {
        const network = await createNetwork(ground);
        const group = await createGroup({ ...ground, tags: {} }, network);
        const files = await createFileSystem({ ...ground, tags: {} });
        const { aws } = ground;
        point = await createAccessPoint(ground, files);
        const Arn = `arn:aws:elasticfilesystem:${aws.region}:${aws.account}:access-point/${point}`;
        const id = await createFunction(ground, {
          VpcConfig: { SubnetIds: [network.subnet], SecurityGroupIds: [group] },
          FileSystemConfigs: [{ Arn, LocalMountPath: '/mnt/shop' }],
        });
        const refers = (await lambdaFunction.describe(aws, id))?.refers;
        const wanted = { type: 'elasticfilesystem:access-point', id: point };
        assert.ok(refers?.some((ref) => isDeepStrictEqual(ref, wanted)));
        return { id };
      },
      async after(aws) {
        const efs = await aws.client('elasticfilesystem');
        const asked = efs.describeAccessPoints({ AccessPointId: point });
        assert.equal(await isThere(asked, 'AccessPointNotFound'), false);
      },
    },
    'while CloudFront takes its replicas back': {
      async arrange(ground) {
        const id = await createFunction(ground);
        const lambda = await ground.aws.client('lambda');
        const { FunctionArn } = await lambda.publishVersion({ FunctionName: id });
        const association = {
          LambdaFunctionARN: FunctionArn,
          EventType: 'viewer-request' as const,
        };
        const distribution = await createDistribution(
          { ...ground, tags: {} },
          { behavior: { LambdaFunctionAssociations: { Quantity: 1, Items: [association] } } },
        );
        await emptyDistribution(await ground.aws.client('cloudfront'), distribution.id);
        await assert.rejects(lambda.deleteFunction({ FunctionName: id }), /replicated function/);
        return { id };
      },
    },
    'with its log group, and not the one that it shares': {
      async arrange(ground) {
        const logs = await ground.aws.client('logs');
        for (const logGroupName of [`/aws/lambda/${ground.name}`, '/shared'])
          await logs.createLogGroup({ logGroupName });
        return {
          id: await createFunction(ground, { LoggingConfig: { LogGroup: '/shared' } }),
        };
      },
      async after(aws) {
        const { logGroups } = await (await aws.client('logs')).describeLogGroups({});
        assert.deepEqual(
          logGroups?.map((group) => group.logGroupName),
          ['/shared'],
        );
      },
    },
  },
};
