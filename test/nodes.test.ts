import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import * as z from 'zod';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(join(__dirname, '..', file), 'utf8');
const CI = z.object({
  jobs: z.object({
    gate: z.object({ strategy: z.object({ matrix: z.object({ node: z.array(z.coerce.string()) }) }) }),
  }),
});

it('the Nodes that are tested begin with the oldest that `engines` takes of each line', () => {
  const { engines } = z
    .object({ engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(read('package.json')));
  const [, versions = ''] = /^\[ .*\|\| versions=\((.+)\)$/mu.exec(read('.ci/nodes')) ?? [];
  const tested = versions.split(' ');
  expect(engines.node.match(/[\d.]+/gu)).toEqual(tested.slice(0, 2));
  expect(CI.parse(parse(read('.github/workflows/ci.yml'))).jobs.gate.strategy.matrix.node).toEqual(tested);
});
