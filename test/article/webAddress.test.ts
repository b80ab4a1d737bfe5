import { expect, test } from '@jest/globals';
import { webAddressOf } from '../../src/article/webAddress.ts';

test.each([
  ['https://example.org/ice-road', 'https://example.org/ice-road'],
  ['HTTP://Example.org', 'http://example.org/'],
  ['https://example.org/a b?c=“d”', 'https://example.org/a%20b?c=%E2%80%9Cd%E2%80%9D'],
  ['https://новини.укр/війна', 'https://xn--b1amarcd.xn--j1amh/%D0%B2%D1%96%D0%B9%D0%BD%D0%B0'],
  ['http://192.0.2.7:8080/story', 'http://192.0.2.7:8080/story'],
  ['http://intranet/story', null],
  ['http://localhost:3000/', null],
  ['http://intranet./story', null],
  ['http://.org/', null],
  ['http://a..org/', null],
  ['http://[2001:db8::1]/', null],
  ['https://ann:secret@example.org/', null],
  ['https://ann@example.org/', null],
  ['https://:secret@example.org/', null],
  ['ftp://example.org/', null],
  ['javascript:alert(1)', null],
  ['example.org', null],
  ['', null],
  [`https://example.org/${'a'.repeat(2100)}`, null],
])('%j may be followed as %j', (url, address) => {
  expect(webAddressOf(url)).toBe(address);
});
