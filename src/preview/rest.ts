import type { APIAttachment, RESTOptions, ResponseLike } from 'discord.js';
import type { Sent, SentBody, Taken } from './exchange.ts';
import type { Files } from './files.ts';
import type { Json } from '../values/json.ts';

type MakeRequest = RESTOptions['makeRequest'];

/** What becomes of the bot's requests. */
export interface RestHandlers {
  readonly files: Files;
  /** Takes what is sent about the interaction with this token; null where there is none. */
  readonly take: (token: string, sent: Sent) => Taken | null;
  /** Hears of a request that only Discord could answer. */
  readonly refuse: (request: string) => void;
}

/** "/api/v10/interactions/1/TOKEN/callback", "/api/v10/webhooks/1/TOKEN/messages/@original" */
const ABOUT_INTERACTION = /\/(?:interactions|webhooks)\/\d+\/([^/]+)(?:\/(.*))?$/;

/** Answers the requests of discord.js here, as Discord would: nothing leaves the process. */
export function createLocalRequest({ files, take, refuse }: RestHandlers): MakeRequest {
  return async (url, { method = 'GET', body }) => {
    const { pathname, searchParams } = new URL(url);
    const [, token, path = ''] = ABOUT_INTERACTION.exec(pathname) ?? [];
    const { json, sentFiles } = await readBody(body, files);
    const wantsMessage = searchParams.get('with_response') === 'true';
    const taken =
      token === undefined ? null : take(token, { method, path, wantsMessage, body: json, files: sentFiles });
    if (taken) return responseOf(taken);
    refuse(`${method} ${pathname.replace(/^\/api\/v\d+/, '')}`);
    return responseOf({
      status: 404,
      body: { message: 'The preview has no such route of Discord', code: 0 },
    });
  };
}

async function readBody(
  body: unknown,
  files: Files,
): Promise<{ readonly json: SentBody; readonly sentFiles: readonly APIAttachment[] }> {
  if (typeof body === 'string') return { json: JSON.parse(body), sentFiles: [] };
  if (!(body instanceof FormData)) return { json: {}, sentFiles: [] };
  const payload = body.get('payload_json');
  const sentFiles: APIAttachment[] = [];
  for (const value of body.values()) {
    if (typeof value === 'string') continue;
    sentFiles.push(files.add(value.name, new Uint8Array(await value.arrayBuffer()), value.type));
  }
  return { json: typeof payload === 'string' ? JSON.parse(payload) : {}, sentFiles };
}

/** Its members one by one, for the types of Node's Response and discord.js's differ. */
function responseOf({ status, body }: { readonly status: number; readonly body: Json | null }): ResponseLike {
  const response = new Response(body && JSON.stringify(body), { status });
  return {
    ok: response.ok,
    status,
    statusText: '',
    headers: new Headers(body ? { 'content-type': 'application/json' } : {}),
    body: null,
    bodyUsed: false,
    json: () => response.json(),
    text: () => response.text(),
    arrayBuffer: () => response.arrayBuffer(),
  };
}
