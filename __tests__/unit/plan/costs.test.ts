import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { centsAnHour } from '../../../src/plan/costs.ts';
import { plan } from '../../../src/plan/plan.ts';
import { registryOf, resourceTypes } from '../../../src/resource-types/registry.ts';
import { type Sketch, sketch } from './found.ts';

const types = registryOf(resourceTypes);
const order = (all: Readonly<Record<string, Sketch>>, hurry: boolean) =>
  plan(sketch(all), types.get, { hurry }).map(({ key, yields }) => [key.split('|').at(-1), yields]);

describe('the table of costs', () => {
  it('names types as the registry has them', () => {
    const unknown = Object.keys(centsAnHour).filter((name) => types.get(name) === undefined);
    assert.deepEqual(unknown, []);
  });
});

const all: Readonly<Record<string, Sketch>> = {
  // Takes long, and costs nothing by the hour.
  edge: { type: 'cloudfront:distribution' },
  table: { type: 'dynamodb:table' },
  nat: { type: 'ec2:natgateway' },
  nodes: { type: 'eks:nodegroup', refers: ['cluster'] },
  cluster: { type: 'eks:cluster' },
  // Names the endpoint, so that it must go before it.
  alarm: { type: 'cloudwatch:alarm', refers: ['endpoint'] },
  endpoint: { type: 'sagemaker:endpoint' },
};

describe('the order', () => {
  it('is of the slowest first', () => {
    const steps = order(all, false);
    const names = steps.map(([name]) => name);
    assert.ok(names.indexOf('edge') < names.indexOf('nat'), names.join());
    assert.ok(steps.every(([, yields]) => yields === false));
  });

  it('in a hurry is of the dearest first, with what they wait for', () => {
    assert.deepEqual(order(all, true), [
      ['nodes', false],
      ['alarm', false],
      ['endpoint', false],
      ['cluster', false],
      ['nat', false],
      ['edge', true],
      ['table', true],
    ]);
  });
});
