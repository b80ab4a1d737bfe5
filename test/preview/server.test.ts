import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { UserError } from '../../src/errors.ts';
import { runPreview, type Preview } from '../../src/preview/preview.ts';
import { openServer } from '../../src/preview/server.ts';
import { EN } from '../../src/reply/words/en.ts';
import { openPreview, post, send } from './visit.ts';

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview();
});
afterAll(() => preview.close());

describe('the page', () => {
  it('comes with headers that let nothing else run, frame or keep it', async () => {
    const { status, headers, text } = await send(preview.address);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    // What the policy forbids is not there in the first place.
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|https?:/);
  });

  it('is found without the last slash of its address, so that the links in it lead on', async () => {
    const { status, headers } = await send(preview.address.slice(0, -1));
    expect({ status, to: headers.location }).toEqual({ status: 308, to: new URL(preview.address).pathname });
  });

  it.each(['', 'page/main.js'])('tells of its file "%s" without sending it', async (file) => {
    const whole = await send(preview.address + file);
    const told = await send(preview.address + file, { method: 'HEAD' });
    const { date: _, ...headers } = whole.headers;
    expect(told).toMatchObject({ status: 200, headers, text: '' });
  });

  it('weighs less than 300 kB', async () => {
    const seen = new Map<string, string>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.set(path, '');
      const { status, text } = await send(preview.address + path);
      expect({ path, status }).toEqual({ path, status: 200 });
      seen.set(path, text);
      const found = [...text.matchAll(/(?:from|src=|href=) ?["']([\w./-]+\.(?:js|css|svg))["']/g)];
      for (const [, name = ''] of found) await visit(new URL(name, `http://page/${path}`).pathname.slice(1));
    };
    await visit('');
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['page/discordNumbers.js', 'page/words/uk.js']));
    expect([...seen.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(300_000);
  });
});

const setup = () => `${preview.address}setup`;

describe('a request', () => {
  const { host, port } = { host: '127.0.0.1', port: () => new URL(preview.address).port };

  test.each([
    ['without the secret part', () => `http://${host}:${port()}/`, {}, 404],
    ['with a wrong secret part, and no slash', () => `http://${host}:${port()}/${'x'.repeat(22)}`, {}, 404],
    ['with a wrong secret part', () => `http://${host}:${port()}/${'x'.repeat(22)}/setup`, {}, 404],
    ['under a foreign name', setup, { Host: 'evil.example' }, 421],
    ['under a foreign name with our port', setup, { Host: 'evil.example:4300' }, 421],
    ['of a foreign page', setup, { Origin: 'https://evil.example' }, 403],
    ['of a page without a name', setup, { Origin: 'null' }, 403],
    [
      'that a browser calls cross-site',
      setup,
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' },
      403,
    ],
    ['under localhost', setup, { Host: 'localhost:4300' }, 200],
    ['for a file above the page', () => `${preview.address}page/..%2f..%2fpackage.json`, {}, 404],
    ['for a broken address', () => `${preview.address}articles/%`, {}, 400],
  ])('%s is answered as it should be', async (_what, address, headers, status) => {
    const sent: Record<string, string> = headers;
    expect((await send(address(), { headers: sent })).status).toBe(status);
  });

  test.each([
    ['no JSON', '{', 400],
    ['nothing', '""', 400],
    ['a list', '[]', 400],
    ['a deed without data', '{"deed":{"type":2}}', 400],
    ['a deed of another kind', '{"deed":{"type":9,"data":{"name":"ask"}}}', 400],
    ['a command without a name', '{"deed":{"type":2,"data":{}}}', 400],
    ['a component of no message', '{"deed":{"type":3,"data":{"custom_id":"a"}}}', 404],
  ])('with %s is refused', async (_what, body, status) => {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await send(`${preview.address}channels/a/interactions`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ error: expect.any(String) });
  });

  it('of an odd command is answered as Discord would let the bot answer it', async () => {
    const deed = { type: 2, data: { type: 1, name: 'no-such', options: 'odd' } };
    expect((await post(`${preview.address}channels/odd/interactions`, { deed })).status).toBe(200);
  });

  it('that a form could send is refused', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    const answer = await send(`${preview.address}check`, { method: 'POST', headers, body: '{}' });
    expect(answer.status).toBe(415);
  });

  it('with five megabytes of text is refused plainly', async () => {
    const answer = await post(`${preview.address}check`, { id: 'a', text: 'word '.repeat(2 ** 20) });
    expect(answer).toMatchObject({ status: 413, text: expect.stringContaining('too large') });
  });

  it('can name no file elsewhere', async () => {
    for (const id of ['../a', 'a/b', '.a', '', 'a\0b', 'a\\b']) {
      expect(await post(`${preview.address}check`, { id, text: 'Text.' })).toMatchObject({ status: 400 });
    }
  });
});

describe('a port', () => {
  it('that another program has is not taken; the next one is, and it is said', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const server = await openServer({ host: '127.0.0.1', port }).finally(() => other.close());
    const got = Number(new URL(server.address).port);
    await server.close();
    expect(server.takenPort).toBe(port);
    expect(got).not.toBe(port);
  });

  it('of an address that is not this computer’s is a mistake that names the variable', async () => {
    await expect(openServer({ host: '192.0.2.1', port: 0 })).rejects.toThrow(/^PREVIEW_HOST is 192\.0\.2\.1/);
  });
});

test('articles that can’t be read end the preview, also for a page that waits for it', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const address = free.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  free.close();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = { input: new PassThrough(), output: nowhere, error: nowhere, colours: false, words: EN };
  let left: Promise<unknown> | undefined;
  const load = async () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
    left = new Promise((resolve) => socket.resume().on('error', resolve).on('close', resolve));
    await once(socket, 'connect');
    throw new UserError('nothing is there');
  };
  const config = readConfig({ PREVIEW_PORT: String(port) });
  await expect(runPreview({ config, commands: [] }, load, terminal)).rejects.toThrow('nothing is there');
  await left;
});
