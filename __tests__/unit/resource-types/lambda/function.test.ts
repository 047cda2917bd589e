import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '../../../../src/aws/errors.ts';
import { lambdaFunction } from '../../../../src/resource-types/lambda/function.ts';
import { enter, rootOf } from '../../../support/account.ts';
import { serveAws } from '../../aws/wire.ts';

const account = '111122223333';
const identity = `<GetCallerIdentityResponse><GetCallerIdentityResult>
  <Arn>arn:aws:iam::${account}:root</Arn><Account>${account}</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;

test('a function whose tags may not be read is a failed look, not one without labels', async (t) => {
  const message = 'User: me is not authorized to perform: lambda:ListTags on resource: f';
  await serveAws(t, ({ service }) =>
    service === 'sts'
      ? { body: identity }
      : {
          body: JSON.stringify({
            Configuration: { FunctionName: 'f' },
            TagsError: { ErrorCode: 'AccessDeniedException', Message: message },
          }),
        },
  );
  const aws = (await enter(rootOf(account), account, 'eu-west-1')).region('eu-west-1');
  const error = await lambdaFunction.describe(aws, 'f').catch((reason: unknown) => reason);
  const read = classify(error, lambdaFunction);
  assert.equal(read.kind, 'denied');
  assert.match(read.kind === 'denied' ? read.remedy : '', /lambda:ListTags/);
});
