import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** A connection that is lost. */
interface Loss {
  /** How often it was tried to come back. */
  tries: number;
  /** When the log last said so, in milliseconds. */
  toldAt: number;
  isReasonTold: boolean;
}

/** Milliseconds between two lines about one loss: each try would be a line every second. */
const TELL_EVERY = 60_000;

/** Says in the log and in the metrics how the connection is; discord.js itself brings it back. */
export function watchGateway(
  client: Pick<Client, 'on'>,
  log: Logger,
  { countGateway }: Pick<Metrics, 'countGateway'>,
  now: () => number = Date.now,
): void {
  const losses = new Map<number, Loss>();
  client.on(Events.ShardReady, (shard) => {
    losses.delete(shard);
    countGateway('ready');
    log.info({ shard }, 'Shard logged in');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    losses.delete(shard);
    countGateway('resumed');
    log.info({ shard, replayed }, 'Shard resumed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    const loss = losses.get(shard);
    if (!loss) {
      losses.set(shard, { tries: 1, toldAt: now(), isReasonTold: false });
      countGateway('lost');
      return log.warn({ shard }, 'Shard lost its connection and comes back');
    }
    loss.tries++;
    if (now() - loss.toldAt < TELL_EVERY) return;
    loss.toldAt = now();
    log.warn({ shard, tries: loss.tries }, 'Shard still has no connection');
  });
  client.on(Events.ShardError, (error, shard) => {
    const loss = losses.get(shard);
    log[loss?.isReasonTold ? 'debug' : 'warn']({ err: error, shard }, 'Shard in trouble');
    if (loss) loss.isReasonTold = true;
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'Client in trouble'));
  client.on(Events.Debug, (message) => log.trace(message));
}
