import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appId, inAnyCase, studioLook } from '../../../../src/resource-types/sagemaker/studio.ts';

describe('appId', () => {
  const cases = [
    [{ DomainId: 'd-1', UserProfileName: 'Alice' }, 'd-1/alice/jupyterserver/default'],
    [{ DomainId: 'd-1', SpaceName: 'Own' }, 'd-1/own/jupyterserver/default'],
  ] as const;
  for (const [of, id] of cases)
    it(id, () => {
      assert.equal(appId({ ...of, AppType: 'JupyterServer', AppName: 'default' }), id);
    });
});

describe('inAnyCase', () => {
  const missing = Object.assign(new Error('not there'), { name: 'ResourceNotFound' });
  const ask = (there: string) => async (name: string) => {
    if (name === there) return name;
    throw missing;
  };

  it('asks by the name as it is, and lists nothing then', async () => {
    const names = async () => assert.fail('listed');
    assert.equal(await inAnyCase('alice', ask('alice'), names), 'alice');
  });
  it('asks by the name that differs in case only', async () => {
    const names = async () => ['Bob', 'Alice'];
    assert.equal(await inAnyCase('alice', ask('Alice'), names), 'Alice');
  });
  it('says that it is not there when no such name is listed', async () => {
    const names = async () => ['Bob', 'alice'];
    await assert.rejects(inAnyCase('alice', ask('Carol'), names), missing);
  });
  it('does not list after any other error', async () => {
    const denied = new Error('denied');
    const refuse = async () => Promise.reject(denied);
    await assert.rejects(
      inAnyCase('alice', refuse, async () => assert.fail('listed')),
      denied,
    );
  });
});

describe('studioLook', () => {
  const states = {
    InService: 'ready',
    Failed: 'ready',
    Update_Failed: 'ready',
    Pending: 'busy',
    Updating: 'busy',
    Deleting: 'deleting',
    Delete_Failed: 'stuck',
  } as const;
  for (const [Status, state] of Object.entries(states))
    it(`${Status} is ${state}`, () => {
      assert.equal(studioLook({ Status }).state, state);
    });

  it('gives the reason of a failed deletion, and says when there is none', () => {
    const reason = (FailureReason: string) =>
      studioLook({ Status: 'Delete_Failed', FailureReason }).reason;
    assert.equal(reason('an app is in it'), 'SageMaker could not delete it: an app is in it');
    assert.equal(reason(''), 'SageMaker could not delete it: it gives no reason');
  });
});
