import { expect, test } from '@jest/globals';
import { Client, Events } from 'discord.js';
import { createLog } from '../../src/discord/log.ts';
import { watchGateway } from '../../src/discord/watchGateway.ts';
import { readConfig } from '../../src/config.ts';

/** What is said and counted of what happens to shards. */
function watched() {
  const client = new Client({ intents: [] });
  const lines: string[] = [];
  const counted: string[] = [];
  const log = createLog(readConfig({}), {
    write: (line: string) => {
      const { shard, tries, msg } = JSON.parse(line);
      lines.push([shard, msg, tries].join(' ').trim());
    },
  });
  const clock = { now: 0 };
  watchGateway(client, log, { countGateway: (event) => void counted.push(event) }, () => clock.now);
  return { client, lines, counted, clock };
}

test('an outage is one line with its reason and then one a minute, and counts once', () => {
  const { client, lines, counted, clock } = watched();
  for (let second = 0; second < 130; second++) {
    clock.now = second * 1_000;
    client.emit(Events.ShardReconnecting, 0);
    client.emit(Events.ShardError, new Error('refused'), 0);
  }
  expect(lines).toEqual([
    '0 Shard lost its connection and comes back',
    '0 Shard in trouble',
    '0 Shard still has no connection 61',
    '0 Shard still has no connection 121',
  ]);
  expect(counted).toEqual(['lost']);
});

test('what is lost after it came back, and another shard, are told anew', () => {
  const { client, lines, counted } = watched();
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardReconnecting, 1);
  client.emit(Events.ShardResume, 0, 3);
  client.emit(Events.ShardReconnecting, 0);
  client.emit(Events.ShardReady, 0, undefined);
  client.emit(Events.ShardReconnecting, 0);
  expect(counted).toEqual(['lost', 'lost', 'resumed', 'lost', 'ready', 'lost']);
  expect(lines.filter((line) => line.includes('lost'))).toHaveLength(4);
});
