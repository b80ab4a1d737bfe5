import { describe, expect, test } from '@jest/globals';
import type { ResponseLike } from 'discord.js';
import { createCallbackRequest } from '../../src/discord/callback.ts';

const CALLBACK = 'https://discord.com/api/v10/interactions/123/token/callback?with_response=false';

type Step = { readonly status: number; readonly code?: number } | 'reset' | 'silence';

/** A server that does one step at each request. */
function server(steps: Step[]) {
  let requests = 0;
  const makeRequest = (_url: string, { signal }: { signal?: AbortSignal | null }): Promise<ResponseLike> => {
    const step = steps[requests++] ?? 'reset';
    if (step === 'reset') return Promise.reject(new Error('other side closed'));
    if (step === 'silence') {
      return new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(new Error('aborted'))),
      );
    }
    return Promise.resolve(respond(step.status, step.code));
  };
  return { makeRequest, requests: () => requests };
}

function respond(status: number, code = 0): ResponseLike {
  return {
    status,
    statusText: '',
    ok: status < 300,
    headers: new Headers(),
    body: null,
    bodyUsed: false,
    json: () => Promise.resolve({ code }),
    text: () => Promise.resolve(''),
    arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
  };
}

async function answer(steps: Step[], url = CALLBACK) {
  const { makeRequest, requests } = server(steps);
  const request = createCallbackRequest({ answer: 500, attempt: 60 }, makeRequest);
  const result = await request(url, {}).then(
    ({ status }) => status,
    (error: Error) => error.message,
  );
  return { result, requests: requests() };
}

describe('the first answer to an interaction', () => {
  test.each<[string, Step[], number | string, number]>([
    ['is sent once when all is well', [{ status: 204 }], 204, 1],
    ['is sent again after a reset', ['reset', { status: 204 }], 204, 2],
    ['is sent again after silence', ['silence', { status: 204 }], 204, 2],
    ['is sent again while Discord fails', [{ status: 500 }, { status: 503 }, { status: 204 }], 204, 3],
    ['stands when the try that seemed lost had arrived', ['reset', { status: 400, code: 40060 }], 200, 2],
    ['is refused when it was answered twice', [{ status: 400, code: 40060 }], 400, 1],
    ['is not sent again when Discord refuses it', [{ status: 404, code: 10062 }], 404, 1],
    ['keeps a later refusal', ['reset', { status: 400, code: 50035 }], 400, 2],
    ['leaves a limit to discord.js', [{ status: 429 }], 429, 1],
    ['is given up in time', Array<Step>(9).fill('reset'), 'Discord did not take the answer', 4],
  ])('%s', async (_what, steps, result, requests) => {
    expect(await answer(steps)).toEqual({ result, requests });
  });
});

test('other requests are sent once: a follow-up could arrive twice', async () => {
  const url = 'https://discord.com/api/v10/webhooks/123/token';
  expect(await answer(['reset', { status: 200 }], url)).toEqual({ result: 'other side closed', requests: 1 });
});
