import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { safeName } from '../../src/editing/safeName.ts';
import { anyCharacter } from '../anyCharacter.ts';

describe('safeName', () => {
  it.each([
    [null, 'Ferry Stops.md', 'ferry-stops'],
    ['Winter', 'x.md', 'winter'],
    ['../../x', 'x.md', 'x'],
    [null, '../../etc/passwd.md', 'etc-passwd'],
    ['..\\..\\boot.ini', 'x.md', 'boot-ini'],
    ['/srv/secret', 'x.md', 'srv-secret'],
    ['C:\\con', 'x.md', 'c-con'],
    ['CON', 'x.md', 'con-article'],
    [null, 'lpt1.txt', 'lpt1-article'],
    [null, '.env', 'the-title'],
    ['...', '..', 'the-title'],
    ['a\u0000b', 'x.md', 'a-b'],
    ['\u202Eevil', 'x.md', 'evil'],
    [null, 'index.html', 'the-title'],
    ['Café Élan', 'x.md', 'cafe-elan'],
    ['Крига на річці', 'x.md', 'крига-на-річці'],
    ['🙂', 'x.md', 'the-title'],
  ])('of %j, attached as %j, is %j', (given, attachment, name) => {
    expect(safeName(given, attachment, 'The title')).toBe(name);
  });

  it('is never empty, long, hidden or a path, whatever it was', () => {
    const anything = fc.string({ unit: anyCharacter, maxLength: 300 });
    fc.assert(
      fc.property(fc.option(anything), anything, fc.option(anything), (given, attachment, title) => {
        const name = safeName(given, attachment, title);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(250);
      }),
    );
  });
});
