import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodePage } from '../../src/import/decodePage.ts';

const encode = (text: string, label: string): Buffer => iconv.encode(text, label);

const RUSSIAN =
  'Ледовая дорога закрыта до пятницы, сообщил начальник порта. «Лёд тонкий», — сказала она журналистам.';
const FRENCH =
  'La route de glace reste fermée jusqu’à vendredi. Le café du port est fermé, a précisé l’élue.';
const page = (charset: string, text: string): string =>
  `<html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p></body></html>`;

describe('decoding a page', () => {
  it.each([
    ['UTF-8 that says so', Buffer.from(page('utf-8', RUSSIAN)), RUSSIAN],
    ['UTF-8 that says that it is windows-1251', Buffer.from(page('windows-1251', RUSSIAN)), RUSSIAN],
    ['UTF-8 that says that it is ISO 8859-1', Buffer.from(page('iso-8859-1', FRENCH)), FRENCH],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${page('koi8-r', FRENCH)}`), FRENCH],
    ['UTF-16', Buffer.from(`\uFEFF${page('utf-8', FRENCH)}`, 'utf16le'), FRENCH],
    ['windows-1251', encode(page('windows-1251', RUSSIAN), 'windows-1251'), RUSSIAN],
    ['windows-1251 that says that it is UTF-8', encode(page('utf-8', RUSSIAN), 'windows-1251'), RUSSIAN],
    [
      'windows-1251 that says that it is ISO 8859-1',
      encode(page('latin1', RUSSIAN), 'windows-1251'),
      RUSSIAN,
    ],
    ['windows-1251 in an encoding that nobody knows', encode(page('x-cp', RUSSIAN), 'windows-1251'), RUSSIAN],
    [
      'KOI8-R that says so',
      encode(page('koi8-r', RUSSIAN.replace(/[«»—]/gu, '"')), 'koi8-r'),
      'Ледовая дорога',
    ],
    ['ISO 8859-1', encode(page('iso-8859-1', FRENCH), 'windows-1252'), FRENCH],
    [
      'ISO 8859-1 with a curly mark, which it does not have',
      encode(page('iso-8859-1', `${'été à côté '.repeat(9)}de l’île`), 'windows-1252'),
      'de l’île',
    ],
    ['ISO 8859-1 that says that it is UTF-8', encode(page('utf-8', FRENCH), 'windows-1252'), FRENCH],
    [
      'ISO 8859-1 that says that it is windows-1251',
      encode(page('windows-1251', FRENCH), 'windows-1252'),
      FRENCH,
    ],
    [
      'an old declaration',
      encode(
        `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${RUSSIAN}`,
        'windows-1251',
      ),
      RUSSIAN,
    ],
  ])('reads %s', (_, bytes, text) => {
    expect(decodePage(bytes)).toContain(text);
  });

  it('keeps what it can of UTF-8 with a broken byte', () => {
    const bytes = Buffer.concat([Buffer.from(page('utf-8', RUSSIAN.repeat(3))), Buffer.of(0xd0)]);
    expect(decodePage(bytes)).toContain(RUSSIAN);
  });

  it.each([
    ['a byte of ISO 8859-1', 'Quist said: “It’s the café.” “We won’t go.”', [0xe9]],
    ['the beginning of a character, as it was cut', '“It’s thin,” she said. “It won’t hold', [0xe2, 0x80]],
  ])('reads UTF-8 with %s', (_, text, bytes) => {
    const html = page('utf-8', text);
    expect(decodePage(Buffer.concat([Buffer.from(html), Buffer.from(bytes)]))).toBe(`${html}\uFFFD`);
  });

  it('reads ISO 8859-1 that says that it is UTF-16', () => {
    expect(decodePage(encode(page('utf-16', FRENCH), 'windows-1252'))).toContain(FRENCH);
  });

  it.each(['', '<', '<meta charset=>', '<meta charset="utf-8"'])('reads %j', (text) => {
    expect(decodePage(Buffer.from(text))).toBe(text);
  });
});
