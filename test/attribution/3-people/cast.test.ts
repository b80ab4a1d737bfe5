import { describe, expect, test } from '@jest/globals';
import { Cast } from '../../../src/attribution/3-people/cast.ts';
import { ENGLISH } from '../../../src/language/en/index.ts';
import { namingOf } from './namings.ts';

/** Whom the last of several namings means. */
function lastOf(written: readonly string[]): string {
  const cast = new Cast(ENGLISH.attribution);
  const met = written.map((one, place) => {
    const { naming, before } = namingOf(one, 100 * place);
    const resolved = cast.meet(naming, before);
    cast.hear(resolved);
    return resolved;
  });
  return met.at(-1)!.name;
}

describe('whoever is named', () => {
  test.each([
    [['Mara Quist', 'Quist'], 'Mara Quist'],
    [['Mara Quist', 'Mara'], 'Mara Quist'],
    [['Mara Quist', 'Otto Quist', 'Quist'], 'Otto Quist'],
    [['Mara Quist', 'she'], 'Mara Quist'],
    [['Mara Quist', 'Otto Lind', 'she'], 'Mara Quist'],
    [['Mara Quist', 'Otto Lind', 'he'], 'Otto Lind'],
    [['Mara Quist, governor of Tarrow', 'Otto Lind', 'the governor'], 'Mara Quist'],
    [['Dr. | Mara Quist', 'Otto Lind', 'the doctor'], 'Mara Quist'],
    [['Wall Street Journal', 'WSJ'], 'Wall Street Journal'],
    [['the minister', 'the minister'], 'the minister'],
    [['two officials', 'the officials'], 'two officials'],
    [['she'], 'she'],
    [['the company', 'it'], 'the company'],
    [['Mr. | Otto Lind', 'it'], 'it'],
    [['Danvik Sugar', 'it'], 'Danvik Sugar'],
  ])('in %j is at last %s', (written, name) => {
    expect(lastOf(written)).toBe(name);
  });
});

describe('a cast', () => {
  const cast = new Cast(ENGLISH.attribution);
  const meet = (written: string, start: number) => cast.meet(namingOf(written, start).naming);
  const quist = meet('Mara Quist', 0);
  const lind = meet('Otto Lind', 100);
  const officials = meet('two officials', 200);

  test.each([
    ['MQ', 'Mara Quist'],
    ['OL', 'Otto Lind'],
    ['Q', null],
    ['XY', null],
    ['mq', null],
  ])('knows whose initials %s are', (initials, name) => {
    expect(cast.byInitials(initials)).toBe(name);
  });

  test('knows who was named first, who has no name, and that the same one has one number', () => {
    expect(cast.firstPerson()?.name).toBe('Mara Quist');
    expect([quist, officials].map((one) => cast.isNameless(one))).toEqual([false, true]);
    expect(meet('Quist', 300).id).toBe(quist.id);
    expect(lind.id).not.toBe(quist.id);
    expect([cast.isPerson('Lind'), cast.isPerson('Fry')]).toEqual([true, false]);
  });

  test('leaves whoever was handed out as they were', () => {
    const other = new Cast(ENGLISH.attribution);
    other.meet(namingOf('Quist', 0).naming);
    const [before] = other.recent;
    other.meet(namingOf('Mara Quist, governor of Tarrow', 100).naming);
    expect(before).toMatchObject({ name: 'Quist', roles: [] });
    expect(other.recent).toMatchObject([{ name: 'Mara Quist', roles: ['governor of Tarrow'] }]);
    expect([other.inFull('Quist'), other.inFull('Lind')]).toEqual(['Mara Quist', 'Lind']);
  });

  test('forgets whoever was named longest ago', () => {
    for (let place = 1; place < 110; place++) meet(`Person${place} Name${place}`, 1000 * place);
    expect(meet('Quist', 999_000).id).not.toBe(quist.id);
  });
});
