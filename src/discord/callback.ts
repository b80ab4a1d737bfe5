import { DefaultRestOptions } from 'discord.js';
import type { RESTOptions, ResponseLike } from 'discord.js';
import { setTimeout as sleep } from 'node:timers/promises';

type MakeRequest = RESTOptions['makeRequest'];

/** An answer that Discord did not take in time; another one would be of no use. */
export class AnswerLostError extends Error {
  override name = 'AnswerLostError';
}

/** How long to try, in milliseconds. */
export interface CallbackPatience {
  /** From the first try on until the answer is given up; Discord waits 3 s for it. */
  readonly answer: number;
  /** For one try. */
  readonly attempt: number;
}

/** An edit of that answer: sent twice, it has the same effect. */
const EDIT = /\/webhooks\/\d+\/[^/]+\/messages\/(?:@|%40)original(?:\?|$)/;
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/;
/** Discord's code for "this interaction has already been answered". */
const ALREADY_ANSWERED = 40060;
/** Milliseconds before the second, third … try. */
const PAUSES = [20, 100, 300, 600];

/**
 * Requests as discord.js makes them, except that the first answer to an interaction is tried again
 * while Discord still waits for it, and an edit of it a few times when the line is cut.
 *
 * discord.js itself retries no reset socket, and a slow one too late. Trying again is safe: Discord takes
 * one answer only, and says so when a try that seemed lost had reached it; then the answer stands.
 */
export function createCallbackRequest(
  { answer, attempt }: CallbackPatience,
  makeRequest: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  return async (url, init) => {
    if (!CALLBACK.test(url))
      return EDIT.test(url) ? editWith(makeRequest, url, init) : makeRequest(url, init);
    const deadline = Date.now() + answer;
    for (let tries = 0; ; tries++) {
      const signal = AbortSignal.timeout(Math.max(1, Math.min(attempt, deadline - Date.now())));
      const result = await makeRequest(url, { ...init, signal }).catch((error: unknown) => error);
      if (isResponse(result)) {
        if (result.status < 500) return tries === 0 ? result : acceptEarlierTry(result);
        await result.arrayBuffer(); // lets the connection serve the next try
      }
      const pause = PAUSES[tries] ?? Infinity;
      if (Date.now() + pause >= deadline) {
        const cause = isResponse(result) ? new Error(`Discord's status was ${result.status}`) : result;
        throw new AnswerLostError('Discord did not take the answer', { cause });
      }
      await sleep(pause);
    }
  };
}

async function editWith(
  makeRequest: MakeRequest,
  ...[url, init]: Parameters<MakeRequest>
): Promise<ResponseLike> {
  for (const pause of PAUSES) {
    try {
      return await makeRequest(url, init);
    } catch (error) {
      if (init.signal?.aborted) throw error;
      await sleep(pause);
    }
  }
  return makeRequest(url, init);
}

/** What a later try was told; success when it was told that an earlier one had arrived. */
async function acceptEarlierTry(response: ResponseLike): Promise<ResponseLike> {
  if (response.status !== 400) return response;
  const body: unknown = await response.json();
  const again = { ...response, json: () => Promise.resolve(body) };
  return hasCode(body, ALREADY_ANSWERED) ? { ...again, ok: true, status: 200 } : again;
}

function hasCode(body: unknown, code: number): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && body.code === code;
}

function isResponse(result: unknown): result is ResponseLike {
  return typeof result === 'object' && result !== null && 'arrayBuffer' in result;
}
