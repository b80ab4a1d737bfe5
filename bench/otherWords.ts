/**
 * What "Check against the article" says of messages in other words (`test/check/otherWords.ts`): how many are told to be what they
 * are, how many are told to be something else, and for how many the sentence beside it is the one that it is about.
 *
 *     npx tsx bench/otherWords.ts > bench/CHECK.md
 */
import { readFileSync } from 'node:fs';
import { checkMessage } from '../src/check/checkMessage.ts';
import { Library } from '../src/library.ts';
import { CHOSEN_ON, REPORTED, SHIPPED, toldBy, type Says, type Story } from '../test/check/otherWords.ts';
import { table } from './train/markdown.ts';

const shipped = new URL('../knowledge/china-satellite-imagery.md', import.meta.url);
const halves: readonly (readonly [string, readonly Story[]])[] = [
  ['Chosen on', [{ id: 'shipped', text: readFileSync(shipped, 'utf8'), messages: SHIPPED }, ...CHOSEN_ON]],
  ['Reported', REPORTED],
];

/** What messages say, by its name, and whether there is something to be told of it. */
const KINDS: readonly (readonly [says: Says, name: string, isTold: boolean])[] = [
  ['same', 'the same', false],
  ['opposite', 'the opposite', true],
  ['number', 'another number', true],
  ['speaker', 'of another speaker', true],
  ['invented', 'what the article does not', false],
];

const sections: string[] = [];
for (const [half, stories] of halves) {
  for (const semantic of [true, false]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const counts = await count(stories, semantic);
    sections.push(`## ${half}, ${semantic ? 'with the reader' : 'by words alone'}\n\n${tableOf(counts)}`);
  }
}
process.stdout.write(`# Messages in other words

Written by \`npx tsx bench/otherWords.ts > bench/CHECK.md\`: what "Check against the article" says of messages that tell what an article
says in other words (\`test/check/otherWords.ts\`), about invented stories, and in the half that the rules were chosen on about the article that ships.
The other half, which is reported, was only counted. Of a message that says the same, or that the article says nothing of, nothing is to be told; the sentence that it is about is
shown beside it even so.

${sections.join('\n\n')}
`);

interface Count {
  messages: number;
  toldSo: number;
  toldElse: number;
  besideIt: number;
}

function tableOf(counts: Partial<Record<Says, Count>>): string {
  const rows = KINDS.flatMap(([says, name, isTold]) => {
    const found = counts[says];
    if (!found) return [];
    const { messages, toldSo, toldElse, besideIt } = found;
    const beside = says === 'invented' ? '–' : String(besideIt);
    return [[name, String(messages), isTold ? String(toldSo) : '–', String(toldElse), beside]];
  });
  return table(['says', 'messages', 'told so', 'told something else', 'beside the sentence'], rows);
}

async function count(stories: readonly Story[], semantic: boolean): Promise<Partial<Record<Says, Count>>> {
  const counts: Partial<Record<Says, Count>> = {};
  for (const { id, text, messages } of stories) {
    const library = Library.fromTexts([{ id, text }], { semantic });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await library.ready;
    for (const [says, message, about] of messages) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const [finding] = await checkMessage(message, { ask: (asked) => library.ask(asked, { limit: 10 }) });
      if (!finding) continue;
      const told = toldBy(finding);
      const one = (counts[says] ??= { messages: 0, toldSo: 0, toldElse: 0, besideIt: 0 });
      one.messages += 1;
      if (told === says) one.toldSo += 1;
      else if (told !== null) one.toldElse += 1;
      if (about !== undefined && finding.match?.quote.includes(about)) one.besideIt += 1;
    }
    // oxlint-disable-next-line no-await-in-loop
    await library.close();
  }
  return counts;
}
