import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ALLOWANCES, Cooldown } from '../../src/discord/cooldown.ts';

describe('Cooldown', () => {
  test('lets a burst pass, then says from when on the next question is welcome', () => {
    const cooldown = new Cooldown({ burst: 3, milliseconds: 1_000 });
    const answers = [0, 0, 0, 0, 999, 1_000, 1_000].map(
      (now) => cooldown.take('a', now)?.welcomeAt ?? 'fine',
    );
    expect(answers).toEqual(['fine', 'fine', 'fine', 1_000, 1_000, 'fine', 2_000]);
  });

  test.each([
    ['a person may ask ten questions at once, then one every two seconds', ALLOWANCES.person, 10, 2_000],
    ['a server may ask a hundred at once, then twenty a second', ALLOWANCES.server, 100, 50],
    ['a moderator may do two hundred things at once, then one a second', ALLOWANCES.moderator, 200, 1_000],
  ])('%s', (_what, allowance, burst, welcomeAt) => {
    const cooldown = new Cooldown(allowance);
    const answers = Array.from({ length: burst }, () => cooldown.take('a', 0));
    expect(answers.filter(Boolean)).toEqual([]);
    expect(cooldown.take('a', 0)).toEqual({ welcomeAt });
  });

  test('says whether a question is welcome without counting it', () => {
    const cooldown = new Cooldown({ burst: 1, milliseconds: 1_000 });
    expect([cooldown.look('a', 0), cooldown.look('a', 0), cooldown.take('a', 0)]).toEqual([null, null, null]);
    expect(cooldown.look('a', 0)).toEqual({ welcomeAt: 1_000 });
    expect(cooldown.look('a', 1_000)).toBeNull();
  });

  test('counts each person alone', () => {
    const cooldown = new Cooldown({ burst: 1, milliseconds: 1_000 });
    expect(cooldown.take('a', 0)).toBeNull();
    expect(cooldown.take('b', 0)).toBeNull();
    expect(cooldown.take('a', 0)).toEqual({ welcomeAt: 1_000 });
  });

  test('never lets more than the burst and what has been forgotten pass, and keeps its word', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(150), { maxLength: 200 }), (pauses) => {
        const cooldown = new Cooldown({ burst: 5, milliseconds: 100 });
        let now = 0;
        const times = pauses.map((pause) => {
          now += pause;
          const refused = cooldown.take('a', now);
          if (!refused) return now;
          now = refused.welcomeAt;
          return cooldown.take('a', now) === null ? now : NaN;
        });
        expect(times).not.toContain(NaN);
        for (const [place, time] of times.entries()) expect(place + 1).toBeLessThanOrEqual(5 + time / 100);
      }),
    );
  });

  test('forgets people who ask no longer', () => {
    const cooldown = new Cooldown({ burst: 5, milliseconds: 100 });
    for (let now = 0; now < 100_000; now++) cooldown.take(`person ${now}`, now);
    expect(cooldown.size).toBeLessThan(300);
  });
});
