/**
 * Whether everybody of a crowd hears in time, also where other programs want the cores:
 *
 *     npm run build && npx tsx bench/discord/bursts.ts [people] [crowds] [programs beside it]
 *
 * Each asks something new. The time is from the dispatch until Discord, a stand-in on loopback in this process, has taken
 * the first word; the processor time is that of the bot's answering thread meanwhile.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chatInput, READER } from '../../test/discord/standin/interactions.ts';
import { startBuiltBot, type BuiltBot } from './builtBot.ts';

const [people = 2_000, crowds = 3, programs = 0] = process.argv.slice(2).map(Number);

/** Node.js tidies up what starting left behind some nine seconds after it. */
const AT_REST = 15_000;
/** Kind of a first answer that only says that another comes later. */
const THINKING = 5;
/** Milliseconds of a tick of `/proc`. */
const TICK = 10;

const bot = await startBuiltBot({ heartbeat: 30_000 });
await new Promise((resolve) => setTimeout(resolve, AT_REST));
for (let crowd = 0; crowd < crowds; crowd++) console.log(await tellOfCrowd(bot, crowd));
await bot.stop();

/** How a crowd fares beside the other programs, which run no longer than that. */
async function tellOfCrowd({ discord, pid }: BuiltBot, crowd: number): Promise<string> {
  const beside = Array.from({ length: programs }, startBusyProgram);
  const before = threadTime(pid);
  const asked = Array.from({ length: people }, (_, place) =>
    discord.does(chatInput('ask', { question: `What did China provide to Russia? ${crowd} ${place}` }), {
      ...READER,
      id: String(810_000_000_000_000_000n + BigInt(place + crowd * people)),
      server: String(720_000_000_000_000_000n + BigInt(place % 1_000)),
    }),
  );
  const answers = await Promise.all(asked.map(({ answer }) => answer));
  const spent = threadTime(pid) - before;
  for (const program of beside) program.kill();
  const told = answers.filter((answer) => answer?.type === THINKING).length;
  const lost = answers.filter((answer) => answer === null).length;
  const waits = asked
    .flatMap(({ waited }) => (Number.isNaN(waited) ? [] : [waited]))
    .toSorted((a, b) => a - b);
  const at = (share: number) => waits[Math.ceil(share * waits.length) - 1]?.toFixed(0);
  return (
    `${people - lost - told} answered at once or told to ask again, ${told} told to wait, ${lost} lost; ` +
    `median ${at(0.5)} ms, p99 ${at(0.99)} ms, last ${at(1)} ms; ${spent} ms of processor time`
  );
}

function startBusyProgram(): ChildProcess {
  return spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' });
}

/** Milliseconds of processor time that the first thread of a process has had. */
function threadTime(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
