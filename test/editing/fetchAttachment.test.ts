import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fetchAttachment, type AttachmentPlace } from '../../src/editing/fetchAttachment.ts';

const MEGABYTE = 1024 * 1024;
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** An attachment of a host on this computer. */
async function serve(listener: RequestListener): Promise<{ host: string; place: AttachmentPlace }> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const host = `http://127.0.0.1:${port}`;
  return { host, place: { url: `${host}/attachments/1/2/ferry.md`, name: 'ferry.md', size: 5 } };
}

const read = async (listener: RequestListener, changes: Partial<AttachmentPlace> = {}, patience = 5_000) => {
  const { host, place } = await serve(listener);
  return fetchAttachment({ ...place, ...changes }, { hosts: [host], patience });
};

/** A host that sends so many bytes, and does not say before how many. */
const send =
  (bytes: number): RequestListener =>
  (_, response) => {
    response.write(Buffer.alloc(bytes - 1));
    response.end('x');
  };

describe('fetchAttachment', () => {
  it('reads what is there, byte for byte', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0, 255, 10]);
    expect(await read((_, response) => void response.end(bytes))).toEqual(bytes);
  });

  it.each([
    ['.exe', 'ferry.exe', { kind: 'wrong kind', name: 'ferry.exe' }],
    ['no ending', 'ferry', { kind: 'wrong kind', name: 'ferry' }],
    ['an ending before the last', 'ferry.md.zip', { kind: 'wrong kind', name: 'ferry.md.zip' }],
  ])('takes no file with %s', async (_, name, reason) => {
    let requests = 0;
    const listener: RequestListener = (__, response) => void response.end(String(requests++));
    await expect(read(listener, { name })).rejects.toMatchObject({ reason });
    expect(requests).toBe(0);
  });

  it.each([
    ['another host', 'https://example.org/ferry.md'],
    ["a host that begins like Discord's", 'https://cdn.discordapp.com.example.org/ferry.md'],
    ["Discord's host as a user's name", 'https://cdn.discordapp.com@example.org/ferry.md'],
    ["Discord's host without encryption", 'http://cdn.discordapp.com/ferry.md'],
    ["another port of Discord's host", 'https://cdn.discordapp.com:8443/ferry.md'],
    ['this computer', 'http://127.0.0.1:9/ferry.md'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,hello'],
    ['no address', 'ferry.md'],
  ])('asks no %s', async (_, url) => {
    await expect(fetchAttachment({ url, name: 'ferry.md', size: 5 })).rejects.toMatchObject({
      reason: { kind: 'strange host' },
    });
  });

  it('follows no redirect', async () => {
    let elsewhere = 0;
    const listener: RequestListener = ({ url }, response) => {
      if (url === '/secret') elsewhere++;
      response.writeHead(302, { Location: '/secret' }).end();
    };
    await expect(read(listener)).rejects.toMatchObject({ reason: { kind: 'not fetched' } });
    expect(elsewhere).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['that is gone', (_, response) => void response.writeHead(404).end('gone')],
    ['whose connection is cut', (_, response) => void response.destroy()],
    [
      'that is cut in the middle',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': '100' }).write('abc');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('tells of a file %s', async (_, listener) => {
    await expect(read(listener)).rejects.toMatchObject({ reason: { kind: 'not fetched' } });
  });

  it('takes 2 MB and not a byte more, whatever Discord said of its size', async () => {
    expect(await read(send(2 * MEGABYTE))).toHaveLength(2 * MEGABYTE);
    server?.close();
    await expect(read(send(2 * MEGABYTE + 1))).rejects.toMatchObject({
      reason: { kind: 'too large', megabytes: 2 },
    });
  });

  it('does not even ask for a file that Discord calls too large', async () => {
    let requests = 0;
    const listener: RequestListener = (_, response) => void response.end(String(requests++));
    await expect(read(listener, { size: 2 * MEGABYTE + 1 })).rejects.toMatchObject({
      reason: { kind: 'too large' },
    });
    expect(requests).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    [
      'sends a byte now and then',
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('waits only so long for a host that %s', async (_, listener) => {
    await expect(read(listener, {}, 300)).rejects.toMatchObject({
      reason: { kind: 'too slow', seconds: 0.3 },
    });
  });
});
