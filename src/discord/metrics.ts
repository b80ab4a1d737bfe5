import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Status, type Client } from 'discord.js';
import { countPassages } from '../article/packedArticle.ts';
import type { Library } from '../library.ts';

/** What an interaction was, and how it ended. */
export interface Observation {
  /** A command's name, or the kind of an interaction without one. */
  readonly name: string;
  readonly outcome: string;
  readonly seconds: number;
}

export interface Metrics {
  readonly registry: Registry;
  readonly observe: (observation: Observation) => void;
  /** Counts what happened to a shard's connection. */
  readonly countGateway: (event: 'ready' | 'resumed' | 'lost') => void;
  /** Counts a reload because files had changed; those by command are among the interactions too. */
  readonly countReload: (trigger: 'command' | 'disk', isDone: boolean) => void;
}

/** Numbers for Prometheus: what people asked for, how long it took, and how the bot is. */
export function createMetrics(library: Library, client: Client): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'whosaid_interactions_total',
    help: 'Interactions by command and outcome; questions are those that were answered or unanswered',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'whosaid_interaction_seconds',
    help: 'Time from the dispatch of an interaction until Discord has taken the answer',
    labelNames: ['command'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  const gateway = new Counter({
    name: 'whosaid_gateway_events_total',
    help: 'Connections of shards that were lost, resumed (nothing missed) or logged in anew',
    labelNames: ['event'],
    registers,
  });
  const reloads = new Counter({
    name: 'whosaid_reloads_total',
    help: 'Times that the knowledge was read again, on command or because a file changed on the disk',
    labelNames: ['trigger', 'outcome'],
    registers,
  });
  gauge(
    'whosaid_gateway_ready',
    'Shards of this process that are logged in',
    () => client.ws.shards.filter(({ status }) => status === Status.Ready).size,
  );
  gauge('whosaid_gateway_shards', 'Shards of this process', () => client.ws.shards.size);
  gauge('whosaid_articles', 'Articles that can be asked', () => library.articles.length);
  gauge('whosaid_passages', 'Passages that can be shown', () =>
    library.articles.reduce((sum, article) => sum + countPassages(article), 0),
  );

  function gauge(name: string, help: string, read: () => number): void {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(read()) });
  }

  const countReload: Metrics['countReload'] = (trigger, isDone) =>
    reloads.inc({ trigger, outcome: isDone ? 'done' : 'failed' });

  return {
    registry,
    countReload,
    observe({ name, outcome, seconds: taken }) {
      interactions.inc({ command: name, outcome });
      seconds.observe({ command: name }, taken);
      if (outcome === 'reloaded' || outcome === 'reload failed')
        countReload('command', outcome === 'reloaded');
    },
    countGateway: (event) => gateway.inc({ event }),
  };
}
