import { tokenize } from '../../../../text/tokens.ts';
import { stem } from '../words/stem.ts';
import { isStopWord } from '../words/stopWords.ts';
import { wordLines } from '../../../wordList.ts';

/** "Who said *that nobody told them*?" */
const ASKED =
  /^(?:(?:and|so|but) )?who (?:was it (?:who|that) )?(?:said|says|told (?:us|them|him|her|people|reporters?|journalists?)|claim(?:s|ed)|complain(?:s|ed)|thinks?|thought|joked|admitted|insist(?:s|ed)|argue[sd]|added)(?: that)? (?<words>.+)$/iu;

/** Words that change with who tells it, a line each: “He told *me*” is told as that he told *her*. */
const ALIKE = wordLines(`
i me he she him her they them we us you it this that these those
my his our their your its mine hers ours theirs
am is are was were be been
has have had
do does did
will would
can could
a an the
`);
const KEYS = new Map(ALIKE.flatMap((words) => words.map((word) => [word, words[0]!] as const)));

const IN_FULL: readonly (readonly [talk: RegExp, written: string])[] = [
  [/\bno[ -]one\b/giu, 'nobody'],
  [/\bgonna\b/giu, 'going to'],
  [/\bwanna\b/giu, 'want to'],
  [/\bgotta\b/giu, 'got to'],
];

/** Fewer words tell little; so many have to stand side by side, and tell less. */
const LEAST = 3;
const FEW = 0.9;

/**
 * Share (0..1) of the words that a question puts into somebody's mouth, “Who said that nobody told them?”, that a sentence has in the
 * same order, whoever "them" is; 0 where it lacks one that is no little word, where they are too few, and for other questions.
 */
export function shareSaidSo(question: string, sentence: string): number {
  const asked = ASKED.exec(question)?.groups?.['words'];
  if (asked === undefined) return 0;
  const words = keysIn(asked);
  if (words.length < LEAST) return 0;
  const told = keysIn(sentence);
  if (words.length === LEAST) return ` ${told.join(' ')} `.includes(` ${words.join(' ')} `) ? FEW : 0;
  const telling = words.filter((word) => !isStopWord(word));
  return telling.every((word) => told.includes(word)) ? longestInOrder(words, told) / words.length : 0;
}

const keysIn = (text: string): string[] =>
  tokenize(IN_FULL.reduce((words, [talk, written]) => words.replace(talk, written), text)).map(
    ({ word }) => KEYS.get(word) ?? stem(word),
  );

/** The most words that two texts have in the same order. */
function longestInOrder(one: readonly string[], other: readonly string[]): number {
  let row = one.map(() => 0);
  for (const word of other) {
    const next: number[] = [];
    for (const [place, asked] of one.entries())
      next.push(asked === word ? (row[place - 1] ?? 0) + 1 : Math.max(row[place]!, next[place - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
