import { describe, expect, test } from '@jest/globals';
import { findRefusal } from '../../src/preview/guard.ts';

const gate = { host: 'preview.example', token: 'secret' };

describe('findRefusal', () => {
  test.each([
    ['localhost:4300', null],
    ['LOCALHOST', null],
    ['127.0.0.1:4300', null],
    ['[::1]:4300', null],
    ['10.0.0.7:4300', null],
    ['preview.example', null],
    ['localhost.evil.example', 421],
    ['evil.example', 421],
    ['evil-preview.example', 421],
    ['[evil]', 421],
    ['127.0.0.1.nip.example', 421],
    ['localhost:4300@evil.example', 421],
    ['', 421],
  ])('of the name "%s" is %s', (host, status) => {
    const refusal = findRefusal({ method: 'GET', path: '/secret/setup', headers: { host } }, gate);
    expect(refusal?.status ?? null).toBe(status);
  });

  test.each(['/', '', '/secre/', '/secrets/', '/SECRET/', '//secret/', '/%73ecret/'])(
    'of the path "%s" is 404',
    (path) => {
      expect(findRefusal({ method: 'GET', path, headers: { host: 'localhost' } }, gate)?.status).toBe(404);
    },
  );

  test('is none for a link from another page: only the person can follow it, and the other page sees nothing', () => {
    const headers = { host: 'localhost', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(findRefusal({ method: 'GET', path: '/secret/', headers }, gate)).toBeNull();
    expect(findRefusal({ method: 'POST', path: '/secret/', headers }, gate)?.status).toBe(403);
  });

  test.each([
    ['http://localhost:4300', null],
    ['http://localhost:4301', 403],
    ['https://evil.example', 403],
    ['null', 403],
  ])('of the origin "%s" is %s', (origin, status) => {
    const headers = { host: 'localhost:4300', origin };
    const refusal = findRefusal({ method: 'POST', path: '/secret/', headers }, gate);
    expect(refusal?.status ?? null).toBe(status);
  });
});
