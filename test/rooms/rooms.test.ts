import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FILES, ROOMS, roomsOf } from './rooms.ts';

const isThere = (name: string) =>
  name === '.' || FILES.some((file) => file === name || file.startsWith(`${name}/`));

describe('the rooms of the gate', () => {
  it('run each file of tests once', () => {
    expect(FILES.length).toBeGreaterThan(0);
    expect(FILES.map((file) => [file, roomsOf(file).length]).filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('are those that Jest finds', () => {
    const found = readdirSync(__dirname).filter((file) => file.endsWith('.room.ts'));
    expect(found.map((file) => basename(file, '.room.ts')).sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('name nothing that is gone', () => {
    expect(
      Object.values(ROOMS)
        .flat()
        .filter((name) => !isThere(name)),
    ).toEqual([]);
  });
});
