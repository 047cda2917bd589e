import assert from 'node:assert/strict';
import { allow, pairs } from './iam.ts';
import type { Ground, Scenario } from './scenario.ts';
import { certificate } from './signing-certificate.ts';

async function create({ aws, name, tags }: Ground) {
  const iam = await aws.client('iam');
  await iam.createUser({ UserName: name, Path: '/shop/', Tags: pairs(tags) });
  return { id: name };
}

export const scenario: Scenario = {
  type: 'iam:user',
  deleteAction: 'iam:DeleteUser',
  create,
  async exists(aws, id) {
    const iam = await aws.client('iam');
    for await (const page of iam.paginateListUsers({}))
      if (page.Users?.some(({ UserName }) => UserName === id)) return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('iam')).deleteUser({ UserName: id });
  },
  variants: {
    'with everything that a user can sign in with': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        const own = { UserName: made.id };
        await iam.createLoginProfile({ ...own, Password: 'Correct-Horse-1' });
        await iam.createAccessKey(own);
        await iam.createAccessKey(own);
        await iam.uploadSSHPublicKey({ ...own, SSHPublicKeyBody: 'ssh-rsa AAAA' });
        await iam.uploadSigningCertificate({ ...own, CertificateBody: certificate });
        const ServiceName = 'codecommit.amazonaws.com';
        await iam.createServiceSpecificCredential({ ...own, ServiceName });
        const { VirtualMFADevice } = await iam.createVirtualMFADevice({
          VirtualMFADeviceName: made.id,
        });
        for (const SerialNumber of [VirtualMFADevice?.SerialNumber, 'GAHT12345678'])
          await iam.enableMFADevice({
            ...own,
            SerialNumber,
            AuthenticationCode1: '123456',
            AuthenticationCode2: '654321',
          });
        return made;
      },
      async after(aws) {
        const iam = await aws.client('iam');
        assert.deepEqual((await iam.listVirtualMFADevices({})).VirtualMFADevices ?? [], []);
      },
    },
    'in a group, with policies of its own, of ours, of AWS and a boundary': {
      async arrange(ground) {
        const made = await create(ground);
        const iam = await ground.aws.client('iam');
        const policy = async (kind: string, tags: Ground['tags']) => {
          const PolicyName = `${ground.name}-${kind}`;
          const ask = { PolicyName, PolicyDocument: allow, Tags: pairs(tags) };
          return (await iam.createPolicy(ask)).Policy?.Arn;
        };
        const own = { UserName: made.id };
        for (const PolicyArn of [
          await policy('ours', ground.tags),
          await policy('shared', {}),
          'arn:aws:iam::aws:policy/ReadOnlyAccess',
        ])
          await iam.attachUserPolicy({ ...own, PolicyArn });
        await iam.putUserPermissionsBoundary({
          ...own,
          PermissionsBoundary: await policy('boundary', ground.tags),
        });
        await iam.putUserPolicy({ ...own, PolicyName: 'inline', PolicyDocument: allow });
        await iam.createGroup({ GroupName: `${ground.name}-group` });
        await iam.addUserToGroup({ ...own, GroupName: `${ground.name}-group` });
        return made;
      },
      async after(aws, id) {
        const iam = await aws.client('iam');
        const { Policies } = await iam.listPolicies({ Scope: 'Local' });
        assert.deepEqual(
          Policies?.map(({ PolicyName }) => PolicyName),
          [`${id}-shared`],
        );
        const { Users } = await iam.getGroup({ GroupName: `${id}-group` });
        assert.deepEqual(Users ?? [], []);
      },
    },
  },
};
