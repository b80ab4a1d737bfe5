import { Random } from '../random.ts';

const SYLLABLES = 'ba ke li mo nu ra se ti vo wa dren stor pel gan mick tor ing er an ous'.split(' ');
const SMALL_WORDS = 'the of and to in a that for was on with as'.split(' ');
/** Distinct words that are made up; few of them are frequent and most are rare, as in any language. */
const VOCABULARY = 60_000;

/** A made-up news article of at least so many bytes: as many words, names and quotations as a real one has. */
export function makeArticle(seed: number, bytes: number): string {
  const random = new Random(seed * 2_654_435);
  const names = Array.from({ length: 12 }, () => `${capital(rare(random))} ${capital(rare(random))}`);
  const paragraphs = [`The ${rare(random)} of ${capital(rare(random))}`];
  let size = 0;
  while (size < bytes) {
    const paragraph = Array.from({ length: 4 }, () => makeSentence(random, random.pick(names))).join(' ');
    paragraphs.push(paragraph);
    size += Buffer.byteLength(paragraph) + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function makeSentence(random: Random, name: string): string {
  const words = Array.from({ length: 14 }, () =>
    random.next() < 0.4 ? random.pick(SMALL_WORDS) : rare(random),
  ).join(' ');
  const kind = random.next();
  if (kind < 0.2) return `“${capital(words)},” said ${name}.`;
  if (kind < 0.3) return `${name} told Reuters that ${words}.`;
  return `${capital(words)}.`;
}

/** A word by Zipf's law: each rank is as likely as its inverse. */
function rare(random: Random): string {
  let rank = Math.floor(VOCABULARY ** random.next());
  let word = '';
  do {
    word += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return word;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
