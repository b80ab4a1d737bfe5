import type { SessionInfo } from 'discord.js';

/** What is needed of the manager of shards in @discordjs/ws. */
export interface ShardManager {
  readonly options: { updateSessionInfo: (shardId: number, session: SessionInfo | null) => void };
  on(event: 'closed', listener: (event: { code: number; shardId: number }) => void): unknown;
  on(event: 'hello', listener: (event: { shardId: number }) => void): unknown;
}

/** Milliseconds that an interaction can wait for its answer, and therefore a session for its shard. */
const WORTH_KEEPING = 3_000;

/**
 * Keeps the session of a shard whose line is cut, so that it can resume and miss nothing.
 *
 * discord.js gives a session up as soon as Discord refuses one connection, and what was asked in between is
 * lost. But a gateway that starts anew refuses connections for a moment. After three seconds nothing that
 * was asked can be answered any more, and the address may be what fails: then a new login is right.
 */
export function keepSessions(manager: ShardManager, now: () => number = Date.now): void {
  const cutAt = new Map<number, number>();
  manager.on('closed', ({ code, shardId }) => {
    if (code !== 1006) cutAt.delete(shardId);
    else if (!cutAt.has(shardId)) cutAt.set(shardId, now());
  });
  manager.on('hello', ({ shardId }) => cutAt.delete(shardId));

  const update = manager.options.updateSessionInfo.bind(manager.options);
  manager.options.updateSessionInfo = (id, session) => {
    const isWorthKeeping = now() - (cutAt.get(id) ?? -Infinity) < WORTH_KEEPING;
    if (session !== null || !isWorthKeeping) update(id, session);
  };
}
