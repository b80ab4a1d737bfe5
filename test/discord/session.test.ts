import { EventEmitter } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { keepSessions } from '../../src/discord/session.ts';

const SESSION = { sessionId: 'a', sequence: 1, shardId: 0, shardCount: 1, resumeURL: 'ws://127.0.0.1' };

/** What @discordjs/ws does with the session of shard 0, step by step; answers whether it is still there. */
function play(...steps: (readonly ['closed', number] | 'hello' | 'given up' | number)[]): boolean {
  let time = 0;
  let session: object | null = SESSION;
  const options = { updateSessionInfo: (_id: number, next: object | null) => void (session = next) };
  const manager = Object.assign(new EventEmitter(), { options });
  keepSessions(manager, () => time);
  for (const step of steps) {
    if (typeof step === 'number') time += step;
    else if (step === 'hello') manager.emit('hello', { shardId: 0 });
    else if (step === 'given up') manager.options.updateSessionInfo(0, null);
    else manager.emit('closed', { shardId: 0, code: step[1] });
  }
  return session !== null;
}

describe('the session of a shard', () => {
  test.each<[string, boolean, Parameters<typeof play>]>([
    [
      'is kept while a gateway starts anew',
      true,
      [['closed', 1006], 'given up', 500, ['closed', 1006], 'given up'],
    ],
    [
      'is given up after three seconds',
      false,
      [['closed', 1006], 'given up', 3_000, ['closed', 1006], 'given up'],
    ],
    ['is given up when Discord closes it', false, [['closed', 1000], 'given up']],
    ['is given up when Discord says that it is over', false, [['closed', 1006], 500, 'hello', 'given up']],
    ['is given up at a stop', false, ['hello', 'given up']],
  ])('%s', (_what, isKept, steps) => expect(play(...steps)).toBe(isKept));
});
