import { describe, expect, it } from '@jest/globals';
import { decode } from '../../src/text/decode.ts';

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('decode', () => {
  it.each([
    ['\uFEFFTitle\r\n', 'Title\r\n'],
    ['Straße 🌍 \uFFFD', 'Straße 🌍 \uFFFD'],
  ])('keeps the text of %j but its byte order mark', (text, decoded) => {
    expect(decode(Buffer.from(text), 'a.md')).toBe(decoded);
  });

  it.each<[string, Buffer, string]>([
    ['a zero', bytes('Øre\n\nÆblegrød', 0), '3:9: binary data or UTF-16; save it as text in UTF-8'],
    ['a zero behind a byte order mark', bytes('\uFEFFab', 0), '1:3: binary data'],
    ['Latin-1', bytes('Ferry\n\nCaf', 0xe9, ' shut.\n'), '3:4: not UTF-8; save it as UTF-8'],
    ['Latin-1 behind letters of several bytes', bytes('Øre 🙂 ', 0xf8), '1:8: not UTF-8'],
    ['Latin-1 behind the sign for wrong bytes', bytes('A \uFFFD b\nc', 0xe9), '2:2: not UTF-8'],
    ['wrong bytes where the sign would be', bytes('\uFFFD', 0xef, 0xbf), '1:2: not UTF-8'],
    ['three wrong bytes', bytes('ab', 0xff, 0xfe, 0xfd), '1:3: not UTF-8'],
    ['Latin-1 behind a byte order mark', bytes('\uFEFFab', 0xe9), '1:3: not UTF-8'],
    ['a picture', Buffer.from('GIF89a\n\x01\0', 'latin1'), '2:2: binary'],
    ['UTF-16', Buffer.from('Title', 'utf16le'), '1:2: binary data or UTF-16'],
    ['nothing', bytes(), '1:1: empty'],
    ['white space alone', bytes(' \n\uFEFF\n'), '1:1: empty'],
    ['nothing that shows', bytes('\u200B\n\u2060\u3164\n'), '1:1: empty'],
  ])('tells where there is %s', (_, given, message) => {
    expect(() => decode(given, 'a.md')).toThrow(`a.md:${message}`);
  });
});
