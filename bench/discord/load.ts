/**
 * How fast the whole bot answers, and what that does to its memory:
 *
 *     npm run build && npx tsx bench/discord/load.ts [questions of the soak]                  with the encoder
 *     npm run build && SEMANTIC=off npx tsx bench/discord/load.ts [questions of the soak]     by words
 *
 * The built bot runs in a process of its own; the time is from the dispatch of the interaction until
 * Discord (a stand-in on loopback) has checked and taken the answer.
 */
import type { Asked } from '../../test/discord/standin/asked.ts';
import { chatInput, READER } from '../../test/discord/standin/interactions.ts';
import { startBuiltBot, type BuiltBot } from './builtBot.ts';

const QUESTIONS = [
  'Who is Li Hui?',
  'What did China provide to Russia?',
  'What does Bloomberg say about satellite imagery?',
  'Wat did teh officals tell Politico?',
  'How do I bake sourdough bread?',
  'Does the article mention Beijing?',
];

/** Adds what makes a question one that nobody has asked before. */
type Vary = (question: string) => string;

const repeat: Vary = (question) => question;
let renewed = 0;
const renew: Vary = (question) => `${question} ${renewed++}`;

interface Result {
  readonly label: string;
  readonly times: readonly number[];
  readonly lost: number;
  readonly seconds: number;
}

/** What became of questions that came at once, and the seconds until the last had its answer. */
interface Burst {
  readonly answered: number;
  readonly deferred: number;
  readonly lost: number;
  readonly seconds: number;
}

/** Kind of a first answer that only says that another comes later. */
const THINKING = 5;
/** Milliseconds after which a later answer is given up; Discord gives a bot fifteen minutes. */
const LONGEST = 300_000;
/** Node.js tidies up what starting left behind some nine seconds after it. */
const AT_REST = 15_000;

const soak = Number(process.argv[2] ?? 100_000);
const bot = await startBuiltBot({ heartbeat: 30_000 });
await new Promise((resolve) => setTimeout(resolve, AT_REST));
console.log(`idle: ${(await bot.memory()).toFixed(0)} MiB`);
await askInTurn(bot, 'warm-up', 500);
print(await askInTurn(bot, 'one after the other', 10_000));
print(await askInTurn(bot, 'new ones, one after the other', 2_000, 1, renew));
const crowds: Burst[] = [];
for (let crowd = 0; crowd < 20; crowd++) crowds.push(await burst(bot, 50));
printCrowds(crowds);
print(await askInTurn(bot, '500 at once', 500, 500));
printBurst(await burst(bot, 500));
printBurst(await burst(bot, 2_000));
const before = await bot.memory();
const result = await askInTurn(bot, 'soak', soak, 10);
print(result);
const after = await bot.memory();
console.log(
  `memory: ${before.toFixed(0)} MiB before the soak, ${after.toFixed(0)} MiB after (${percent(after / before - 1)})`,
);
console.log(`refused by the stand-in: ${bot.discord.rest.violations.length}`);
await bot.stop();

/** Asks so many questions, each when one of the earlier ones is answered; so many are under way at a time. */
async function askInTurn(
  target: BuiltBot,
  label: string,
  count: number,
  width = 1,
  vary = repeat,
): Promise<Result> {
  const start = performance.now();
  const times: number[] = [];
  let lost = 0;
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const asked = ask(target, next++, vary);
      if ((await asked.answer) === null) lost++;
      else times.push(asked.waited);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return { label, times, lost, seconds: (performance.now() - start) / 1_000 };
}

/** So many new questions at once: how many are answered at once, how many are told to wait, and when the last has its answer. */
async function burst(target: BuiltBot, count: number): Promise<Burst> {
  const start = performance.now();
  const fates = await Promise.all(
    Array.from({ length: count }, async (_, place) => {
      const asked = ask(target, place, renew, LONGEST);
      const first = await asked.answer;
      if (first === null) return 'lost';
      if (first.type !== THINKING) return 'answered';
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LONGEST).unref());
      return (await Promise.race([asked.edit, late])) === null ? 'lost' : 'deferred';
    }),
  );
  const countOf = (fate: string) => fates.filter((one) => one === fate).length;
  return {
    answered: countOf('answered'),
    deferred: countOf('deferred'),
    lost: countOf('lost'),
    seconds: (performance.now() - start) / 1_000,
  };
}

function printBurst({ answered, deferred, lost, seconds }: Burst): void {
  console.log(
    `${answered + deferred + lost} new ones at once: ${answered} answered at once, ` +
      `${deferred} deferred and answered later, ${lost} lost; the last after ${seconds.toFixed(1)} s`,
  );
}

/** How long the last of each crowd waits for its answer. */
function printCrowds(bursts: readonly Burst[]): void {
  const last = bursts.map(({ seconds }) => seconds).toSorted((one, other) => one - other);
  const sum = (count: (crowd: Burst) => number) => bursts.reduce((total, crowd) => total + count(crowd), 0);
  console.log(
    `50 at once, each new, ${bursts.length} times: ${sum(({ deferred }) => deferred)} deferred, ` +
      `${sum(({ lost }) => lost)} lost; the last after ${last[last.length >> 1]?.toFixed(2)} s in the median, ` +
      `${last.at(-1)?.toFixed(2)} s at worst`,
  );
}

/** A question by somebody who has not asked before, on one of a thousand servers; edits of its answer are taken for `kept` ms. */
function ask({ discord }: BuiltBot, place: number, vary: Vary, kept = 10_000): Asked {
  const person = {
    ...READER,
    id: String(810_000_000_000_000_000n + BigInt(place)),
    server: String(720_000_000_000_000_000n + BigInt(place % 1_000)),
  };
  const question = vary(QUESTIONS[place % QUESTIONS.length] ?? '');
  const asked = discord.does(chatInput('ask', { question }), person);
  // A second try of the same answer may still come.
  setTimeout(() => discord.rest.asked.delete(asked.token), kept).unref();
  return asked;
}

function print({ label, times, lost, seconds }: Result): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(2);
  console.log(
    `${label}: ${times.length} answered, ${lost} lost or late, ${(times.length / seconds).toFixed(0)} a second; ` +
      `median ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  );
}

function percent(share: number): string {
  return `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
}
