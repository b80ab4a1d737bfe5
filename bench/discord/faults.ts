/**
 * Prints the tables of docs/faults.md: `npx tsx bench/discord/faults.ts`.
 *
 * The faults are those of the tests, but with the waits that a real bot has.
 */
import { PATIENCE } from '../../src/discord/client.ts';
import { GATEWAY_FAULTS, type GatewayFault } from '../../test/discord/gatewayFaults.ts';
import { REST_FAULTS, type RestFault } from '../../test/discord/restFaults.ts';
import { chatInput } from '../../test/discord/standin/interactions.ts';
import { play } from '../../test/discord/standin/play.ts';

const hello = chatInput('echo', { text: 'hello' });

console.log(
  '| Fault | The bot comes back by | after | An interaction in between |\n| --- | --- | --- | --- |',
);
for (const fault of GATEWAY_FAULTS) await measureGateway(fault);
console.log('\n| Fault | The answer | Discord took it after |\n| --- | --- | --- |');
for (const fault of REST_FAULTS) await measureRest(fault);

function measureGateway(fault: GatewayFault): Promise<void> {
  const { name, comesBackBy } = fault;
  return play(
    async ({ discord }) => {
      await discord.isReady();
      await discord.does(hello).answer;
      const earlier = discord.gateway.story.length;
      await fault.strike(discord);
      const start = performance.now();
      const meanwhile = discord.does(hello);
      const isBack = () =>
        discord.gateway.story.slice(earlier).some((event) => event.startsWith(comesBackBy));
      await discord.until(isBack, name);
      await discord.isReady();
      const seconds = ((performance.now() - start) / 1_000).toFixed(1);
      const answer = await meanwhile.answer;
      const fate = answer === null ? 'lost' : `answered after ${(meanwhile.waited / 1_000).toFixed(1)} s`;
      console.log(`| ${name} | ${comesBackBy} | ${seconds} s | ${fate} |`);
    },
    { patience: PATIENCE },
  );
}

function measureRest({ name, faults }: RestFault): Promise<void> {
  return play(
    async ({ discord }) => {
      await discord.isReady();
      discord.rest.faults.push(...faults.map((fault) => ({ ...fault })));
      const asked = discord.does(hello);
      const answer = await asked.answer;
      console.log(
        answer === null
          ? `| ${name} | is lost, and noted | – |`
          : `| ${name} | arrives once | ${(asked.waited / 1_000).toFixed(2)} s |`,
      );
    },
    { patience: PATIENCE },
  );
}
