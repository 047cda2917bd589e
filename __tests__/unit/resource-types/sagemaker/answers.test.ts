import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from '../../../../src/aws/errors.ts';
import { named, notFound, told } from '../../../../src/resource-types/sagemaker/answers.ts';

const refused = (name: string, message: string) => Object.assign(new Error(message), { name });
const reading = async (error: Error) => {
  const thrown = await told(Promise.reject(error)).catch((each: unknown) => each);
  return classify(thrown, { notFound }).kind;
};

describe('told', () => {
  const missing = [
    'Could not find endpoint "arn:aws:sagemaker:eu-west-1:1:endpoint/shop".',
    'RecordNotFound',
    'Requested resource not found.',
    'ModelPackageGroup arn:aws:sagemaker:eu-west-1:1:model-package-group/shop does not exist.',
    'App arn:aws:sagemaker:eu-west-1:1:app/d-1/alice/x/y has already been deleted.',
  ];
  for (const message of missing)
    it(`reads as gone: ${message}`, async () => {
      assert.equal(await reading(refused('ValidationException', message)), 'gone');
    });

  const others = [
    ['ValidationException', 'Status (InService) not in ([Stopped, Failed]).'],
    ['ValidationException', 'Cannot update in-progress endpoint "shop".'],
    ['ConflictException', 'The group does not exist in this state.'],
  ] as const;
  for (const [code, message] of others)
    it(`leaves as it is: ${code}: ${message}`, async () => {
      const error = refused(code, message);
      await assert.rejects(told(Promise.reject(error)), (thrown) => thrown === error);
    });

  it('hands an answer on', async () => {
    assert.equal(await told(Promise.resolve('found')), 'found');
  });
});

describe('named', () => {
  it('refers in lower case, as ARNs have names', () => {
    assert.deepEqual(named('sagemaker:model', 'MyModel'), [
      { type: 'sagemaker:model', id: 'mymodel', name: 'MyModel' },
    ]);
    assert.deepEqual(named('sagemaker:model', undefined), []);
  });
});
