/**
 * What "Check against the article" says of messages in other words (`test/check/otherWords.ts`): how many are told to be what they
 * are, how many are told to be something else, and for how many the sentence beside it is the one that it is about.
 *
 *     npx tsx bench/otherWords.ts
 */
import { readFileSync } from 'node:fs';
import { checkMessage } from '../src/check/checkMessage.ts';
import { Library } from '../src/library.ts';
import { CHOSEN_ON, REPORTED, SHIPPED, toldBy, type Says, type Story } from '../test/check/otherWords.ts';

const shipped = new URL('../knowledge/china-satellite-imagery.md', import.meta.url);
const halves: readonly (readonly [string, readonly Story[]])[] = [
  ['chosen on', [{ id: 'shipped', text: readFileSync(shipped, 'utf8'), messages: SHIPPED }, ...CHOSEN_ON]],
  ['reported', REPORTED],
];

for (const semantic of [false, true]) {
  for (const [half, stories] of halves) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const counts = await count(stories, semantic);
    console.log(`${half}, ${semantic ? 'read' : 'by words'}`);
    console.table(counts);
  }
}

interface Count {
  messages: number;
  toldSo: number;
  toldElse: number;
  besideIt: number;
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
