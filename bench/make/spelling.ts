/**
 * Measures the spelling corrector on misspelt words of questions, and finds its costs with `--tune`.
 * It learns from squadshifts_new_wiki with one half of the typo list; `--held-back` measures on xquad_en
 * with the other half.
 *
 *     npm run --prefix bench make:spelling -- [--tune | --held-back]
 */
import stem from 'wink-porter2-stemmer';
import { SPELLING } from '../../src/language/en/search/words/lexicon.ts';
import { COSTS } from '../../src/search/spelling/costs.ts';
import { Speller } from '../../src/search/spelling/speller.ts';
import { WordIndex } from '../../src/search/spelling/wordIndex.ts';
import { loadSet, loadTypos } from '../data.ts';
import { Random } from '../random.ts';
import { heldBackTypos, learningTypos } from '../splits.ts';

/** A word of a question as somebody typed it, and what was meant; `typed` is right where both are the same. */
interface Case {
  readonly speller: Speller;
  readonly words: ReadonlyMap<string, number>;
  readonly typed: string;
  readonly meant: string;
}

interface Cases {
  readonly misspelt: readonly Case[];
  /** Well-spelt words of another article's questions. */
  readonly sound: readonly Case[];
}

/** Shares of the cases. */
interface Result {
  /** Misspelt words read as what was meant, or another form of it. */
  readonly right: number;
  /** Misspelt words read as another word of the article. */
  readonly wrong: number;
  /** Well-spelt words, as of another article's question, bent into a word of this one. */
  readonly bent: number;
}

const MOST_CASES = 2500;
const QUESTIONS_PER_ARTICLE = 80;
/** By how much a number is raised or lowered, round by round. */
const STEPS = [0.4, 0.25, 0.12];

const heldBack = process.argv.includes('--held-back');
const cases = collectCases();
if (process.argv.includes('--tune')) tune();
console.log(COSTS, measure());

function collectCases(): Cases {
  const random = new Random(7);
  const typos = heldBack ? heldBackTypos(loadTypos()) : learningTypos(loadTypos());
  const { articles } = loadSet(heldBack ? 'xquad_en' : 'squadshifts_new_wiki');
  const misspelt: Case[] = [];
  const sound: Case[] = [];
  for (const [place, { text, questions }] of articles.entries()) {
    const words = countWords(text);
    const speller = new Speller(new WordIndex(words.keys()), (word) => words.get(word) ?? 0);
    const own = new Set(
      questions.slice(0, QUESTIONS_PER_ARTICLE).flatMap(({ question }) => wordsOf(question)),
    );
    for (const meant of own) {
      const wrong = typos[meant]?.filter((typo) => /^[a-z]+$/.test(typo) && !words.has(typo)) ?? [];
      if (wrong.length > 0) misspelt.push({ speller, words, meant, typed: random.pick(wrong) });
    }
    const next = articles[(place + 1) % articles.length]?.questions ?? [];
    const foreign = new Set(
      next.slice(0, QUESTIONS_PER_ARTICLE).flatMap(({ question }) => wordsOf(question)),
    );
    for (const word of foreign) {
      if (!words.has(word)) sound.push({ speller, words, meant: word, typed: word });
    }
  }
  return {
    misspelt: random.shuffle(misspelt).slice(0, MOST_CASES),
    sound: random.shuffle(sound).slice(0, MOST_CASES),
  };
}

function measure(): Result {
  const read = cases.misspelt.map((item) => ({ ...item, read: item.speller.correct(item.typed, SPELLING) }));
  const bent = cases.sound.filter((item) =>
    isWrong({ ...item, read: item.speller.correct(item.typed, SPELLING) }),
  );
  return {
    right: read.filter((item) => isRight(item)).length / read.length,
    wrong: read.filter((item) => isWrong(item)).length / read.length,
    bent: bent.length / cases.sound.length,
  };
}

function isRight({ read, meant }: Case & { read: string | null }): boolean {
  return read !== null && stem(read) === stem(meant);
}

/** Read as a word of the article that was not meant. */
function isWrong(item: Case & { read: string | null }): boolean {
  return item.read !== null && item.words.has(item.read) && !isRight(item);
}

/** Moves one number at a time, and keeps what makes the result better. */
function tune(): void {
  let best = worth(measure());
  for (const step of STEPS) {
    for (const [name, old] of Object.entries(COSTS)) {
      for (const value of [old * (1 + step), old / (1 + step)]) {
        Object.assign(COSTS, { [name]: value });
        const now = worth(measure());
        if (now > best) {
          best = now;
          console.log(name, value.toFixed(3), best.toFixed(4));
          break;
        }
        Object.assign(COSTS, { [name]: old });
      }
    }
  }
}

/** A wrong word does some harm; a well-spelt question bent to fit the article does more. */
function worth({ right, wrong, bent }: Result): number {
  return right - 0.3 * wrong - 4 * bent;
}

function countWords(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
