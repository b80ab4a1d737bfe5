import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UserError } from '../errors.ts';
import { closeServer } from '../process/closeServer.ts';
import { RequestError } from './body.ts';
import { findRefusal, HEADERS, type Gate } from './guard.ts';
import type { PageFile } from './pageFiles.ts';
import type { Routes } from './routes.ts';

/** Where the page is served. */
export interface ServerAddress {
  readonly host: string;
  /** The first port that is tried; 0 for any that is free. */
  readonly port: number;
}

/** What is served. */
export interface Serving {
  /** Files of the page by their paths under it. */
  readonly page: ReadonlyMap<string, PageFile>;
  readonly routes: Routes;
}

export interface PreviewServer {
  /** The whole address of the page, with its secret part. */
  readonly address: string;
  /** The port that was wished for, where another program has it. */
  readonly takenPort: number | null;
  /** Begins to answer. */
  serve(what: Serving): void;
  close(): Promise<void>;
}

/** Ports after the wished one that are tried before any that is free. */
const MORE_PORTS = 9;

/**
 * Takes a port; requests wait until there is something to `serve`, and until then it keeps no process alive.
 *
 * Throws a UserError when the host is not this computer's.
 */
export async function openServer({ host, port }: ServerAddress): Promise<PreviewServer> {
  const token = randomBytes(16).toString('base64url');
  const server = createServer();
  const gate: Gate = { host, token };
  const serving = new Promise<Serving>((resolve) => server.once('serving', resolve));
  server.on('request', (request, response) => {
    void serving
      .then((what) => answer(request, response, gate, what))
      .catch((error: unknown) => fail(request, response, error));
  });
  const got = await listen(server, host, port);
  server.unref();
  return {
    address: `http://${shownHost(host)}:${got}/${token}/`,
    takenPort: port !== 0 && got !== port ? port : null,
    serve(what) {
      server.ref();
      server.emit('serving', what);
    },
    close: () => closeServer(server),
  };
}

async function listen(server: Server, host: string, first: number): Promise<number> {
  const ports = first === 0 ? [0] : [...Array(MORE_PORTS + 1).keys(), -first].map((more) => first + more);
  for (const port of ports) {
    server.listen(port, host);
    try {
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    } catch (error) {
      if (!isTaken(error)) {
        throw new UserError(
          `PREVIEW_HOST is ${host}, but that address can't be had (${codeOf(error)}); set it to one of this computer, such as 127.0.0.1, or to 0.0.0.0 for all`,
        );
      }
    }
  }
  throw new UserError(`No port from ${first} on is free; set PREVIEW_PORT to another`);
}

/** Another program has the port, or only an administrator may have it. */
function isTaken(error: unknown): boolean {
  return /^(?:EADDRINUSE|EACCES)$/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

/** The host as a person opens it; where the page is served on every address, this computer's own. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  { page, routes }: Serving,
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  const { method = 'GET', headers } = request;
  const path = (request.url ?? '/').split('?', 1)[0] ?? '';
  const refusal = findRefusal({ method, path, headers }, gate);
  if (refusal) return sendJson(response, refusal.status, { error: refusal.reason });
  const rest = path.split('/').slice(2);
  // The links of the page count from the slash behind the secret part.
  if (rest.length === 0) return redirect(response, `${path}/`);
  const file = page.get(rest.join('/') || 'index.html');
  // Of what HEAD asks for, Node sends the headers alone.
  if (file && (method === 'GET' || method === 'HEAD')) return send(response, 200, file.type, file.bytes);
  const reply = await routes.serve(request, response, rest.map(decode));
  if (reply === 'streams') return;
  if ('json' in reply) return sendJson(response, 200, reply.json);
  // Whatever it is, it is kept and not shown.
  response.setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(reply.name)}`);
  send(response, 200, 'application/octet-stream', reply.file);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new RequestError(400, 'This is no address');
  }
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!(error instanceof RequestError))
    process.stderr.write(`whosaid: the preview failed: ${stackOf(error)}\n`);
  if (response.headersSent) return void response.destroy();
  const status = error instanceof RequestError ? error.status : 500;
  const reason =
    error instanceof RequestError ? error.message : 'Something went wrong; the terminal says what';
  // The rest of a body that is too large is thrown away; a browser hears no answer until it has sent it all.
  request.resume();
  sendJson(response, status, { error: reason });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', Buffer.from(JSON.stringify(value)));
}

function redirect(response: ServerResponse, path: string): void {
  response.writeHead(308, { Location: path, 'Content-Length': 0 }).end();
}

function send(response: ServerResponse, status: number, type: string, bytes: Uint8Array): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length }).end(bytes);
}
