/**
 * Whether the memory stays as it is while people do everything that they can do and the articles change:
 *
 *     npm run build && npx tsx bench/discord/soak.ts [interactions]                  with the reader
 *     npm run build && SEMANTIC=off npx tsx bench/discord/soak.ts [interactions]     by words
 *
 * The built bot runs in a process of its own on the shipped article and a note that changes before each `/reload`;
 * ten interactions are under way at a time.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { delivered } from '../../test/commands/perform.ts';
import {
  button,
  chatInput,
  MANAGER,
  messageMenu,
  READER,
  select,
  subcommand,
  typing,
  type Deed,
  type Person,
} from '../../test/discord/standin/interactions.ts';
import { asJson, asList, asText, type Json } from '../../test/discord/standin/json.ts';
import { startBuiltBot } from './builtBot.ts';

/** Interactions under way at a time, from one reload to the next, and from one look at the memory to the next. */
const [WIDTH, RELOAD_EVERY, LOOK_EVERY] = [10, 100, 1_000];
/** Kind of a first answer that only says that another comes later. */
const THINKING = 5;

/** The last answer with buttons. */
let shown: Json = {};

/** What people do, in turn. The number makes a question one that nobody has asked before. */
const DEEDS: readonly ((number: number) => Deed)[] = [
  () => chatInput('ask', { question: 'Who is Li Hui?' }),
  (number) => chatInput('ask', { question: `What did China provide to Russia in ${number}?` }),
  (number) => chatInput('ask', { question: `Wat did teh officals tell Politco ${number}?` }),
  (number) => chatInput('ask', { question: `How do I bake bread number ${number}?` }),
  () => chatInput('ask', { question: 'What does Bloomberg say about satellite imagery?', private: true }),
  () => chatInput('sources'),
  () =>
    messageMenu('Check against the article', 'Li Hui gave Russia 240 satellites, officials told Politico.'),
  (number) => typing('ask', 'question', { question: `satel ${number}` }),
  () => typing('ask', 'article', { question: 'Who?', article: 'chnia' }),
  () => press('context'),
  () => press('who'),
  () => press('helpful'),
  choose,
];

const interactions = Number(process.argv[2] ?? 20_000);
const folder = await mkdtemp(join(tmpdir(), 'whosaid-soak-'));
const knowledge = join(folder, 'knowledge');
await cp(new URL('../../knowledge', import.meta.url), knowledge, { recursive: true });
await changeNote(0);
const bot = await startBuiltBot(
  { heartbeat: 30_000 },
  {
    KNOWLEDGE_PATH: knowledge,
    KEEP_QUESTIONS: '30d',
    DATA_PATH: join(folder, 'data'),
    XDG_CACHE_HOME: folder,
  },
);
const begun = performance.now();
const seen: number[] = [];
let next = 0;
let lost = 0;
await Promise.all(Array.from({ length: WIDTH }, work));
const [first = NaN, ...others] = seen;
console.log(
  `${next} interactions in ${((performance.now() - begun) / 1000).toFixed(0)} s, ${lost} lost, ` +
    `${bot.discord.rest.violations.length} refused by the stand-in; after the first ${LOOK_EVERY} ${first} MiB, ` +
    `then ${Math.min(...others)} to ${Math.max(...others)}, at last ${others.at(-1)} MiB`,
);
await bot.stop();
await rm(folder, { recursive: true });

async function work(): Promise<void> {
  while (next < interactions) {
    const number = next++;
    if (number % RELOAD_EVERY === RELOAD_EVERY - 1) {
      await changeNote(number);
      await act(chatInput('reload'), { ...MANAGER, ...placeOf(number) });
      await act(subcommand('gaps', 'list'), { ...MANAGER, ...placeOf(number) });
    } else await act(DEEDS[number % DEEDS.length]!(number), { ...READER, ...placeOf(number) });
    if (number % LOOK_EVERY === LOOK_EVERY - 1) {
      seen.push(Math.round(await bot.memory()));
      console.log(`| ${(number + 1).toLocaleString('en')} | ${seen.at(-1)} MiB |`);
    }
  }
}

/** Does something and waits for the answer, which it keeps if it has buttons. */
async function act(deed: Deed, person: Person): Promise<void> {
  const asked = bot.discord.does(deed, person);
  const answer = await asked.answer;
  if (answer === null) lost++;
  const data = answer?.type === THINKING ? await asked.edit : asJson(answer?.data);
  if (partsOf(data).some(({ custom_id: id }) => asText(id).startsWith('context:'))) shown = data;
  // A second try of the same answer may still come.
  setTimeout(() => bot.discord.rest.asked.delete(asked.token), 10_000).unref();
}

function press(prefix: string): Deed {
  const part = partsOf(shown).find(({ custom_id: id }) => asText(id).startsWith(`${prefix}:`));
  return { ...button(asText(part?.custom_id)), message: delivered(shown) };
}

/** Another passage from the list of an answer. */
function choose(number: number): Deed {
  const list = partsOf(shown).find(({ options }) => Array.isArray(options));
  const options = asList(list?.options);
  const value = asText(options[number % Math.max(1, options.length)]?.value);
  return { ...select(asText(list?.custom_id), value), message: delivered(shown) };
}

function partsOf(message: Json): Json[] {
  return asList(message.components).flatMap((row) => asList(row.components));
}

/** Somebody who has not done anything before, on one of a thousand servers. */
function placeOf(number: number): Pick<Person, 'id' | 'server'> {
  return {
    id: String(810_000_000_000_000_000n + BigInt(number)),
    server: String(720_000_000_000_000_000n + BigInt(number % 1_000)),
  };
}

function changeNote(number: number): Promise<void> {
  return writeFile(
    join(knowledge, 'note.txt'),
    `A note\n\nThe ferry number ${number} leaves at noon, Mara Quist said.\n`,
  );
}
