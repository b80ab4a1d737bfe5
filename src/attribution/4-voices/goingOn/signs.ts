import { isQuote } from '../../../language/any/attribution/pieces.ts';
import type { Piece } from '../../../language/attribution.ts';
import { aroundSigns, nearOf } from './around.ts';
import type { Place } from './place.ts';
import { subjectIn } from './subject.ts';

/** The most words of each size but the last. */
const SIZES = [4, 8, 12, 18, 26];
/** Signs that tell something else in another place. */
const BY_PLACE = /^(?:subject|tense|modal)/;

/** What may tell whether a sentence goes on with what was said before it, as `bench/train/goingOn.ts` learns it. */
export function signsOf(place: Place): Set<string> {
  const { line, voice, said, chain, grammar } = place;
  const { kind } = voice;
  const near = nearOf(place);
  const where = near.slice(0, near.indexOf(' '));
  const tense = grammar.tenseOf(line.pieces);
  const signs = new Set([
    `near ${near}`,
    `kind ${kind}`,
    `kind ${kind} near ${near}`,
    `chain ${chain}`,
    `chain ${chain} near ${near}`,
    `section ${line.block.section.toLowerCase()}`,
    `block ${line.block.kind}`,
    `tense ${tense} after ${grammar.tenseOf(said.pieces)}`,
    ...voiceSigns(place),
    ...aroundSigns(place, near, tense),
  ]);
  for (const sign of ownSigns(place, tense)) {
    signs.add(sign);
    if (!BY_PLACE.test(sign)) continue;
    signs.add(`${sign} kind ${kind} ${where}`);
    signs.add(`${sign} chain ${Math.min(chain, 2)}`);
  }
  return signs;
}

/** Who spoke, and how that was told. */
function voiceSigns({ voice, said, scene }: Place): string[] {
  const { people } = scene.cast.language;
  const { speaker, outlet, kind, reason } = voice;
  const report = said.statement?.report;
  const name = speaker?.name ?? '';
  const noun = people.headNoun(name);
  const isDescribed = /^\p{Ll}/u.test(name) || people.articles.test(name);
  const isBody = people.isBody(noun) || people.isBody(name);
  const sort = isBody ? 'body' : name.includes(' ') ? 'name' : 'word';
  return [
    `rule ${reason.rule}`,
    `after ${report?.lemma ?? 'none'}`,
    `link ${report?.link ?? 'none'} ${kind}`,
    `speaker ${isDescribed ? 'described ' : ''}${sort}`,
    ...(isDescribed ? [`speaker noun ${people.singular(noun) ?? noun}`] : []),
    ...(outlet ? [outlet.name === name ? 'outlet itself' : 'outlet'] : []),
  ];
}

/** What the sentence has by itself, and of the one in which somebody spoke. */
function ownSigns(place: Place, tense: string): string[] {
  const { line, said, scene, grammar } = place;
  const { people } = scene.cast.language;
  const { pieces } = line;
  const words = pieces
    .filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE')
    .map(({ word }) => shapeOf(word));
  const size = SIZES.findIndex((most) => words.length <= most);
  const subject = subjectIn(place);
  const stem = ({ word }: Piece): string => people.singular(word) ?? word;
  const told = new Set(said.pieces.filter(isContent).map(stem));
  const shared = pieces.filter((piece) => isContent(piece) && told.has(stem(piece))).length;
  const names = pieces.filter(({ capital, pos }, i) => capital && i > 0 && pos === 'PROPN').length;
  const end = pieces.at(-1)?.word ?? '';
  return [
    `size ${size < 0 ? SIZES.length : size}`,
    `tense ${tense}`,
    `subject ${subject}`,
    `subject ${subject} tense ${tense}`,
    `shared ${Math.min(shared, 3)}`,
    `names ${Math.min(names, 3)}`,
    `quoted ${Math.ceil(line.quoted * 4)}`,
    ...(pieces.some(isQuote) ? ['quotation'] : []),
    ...(/^[?:]$/.test(end) ? [`end ${end}`] : []),
    ...pieces.filter(({ word }) => grammar.isModal(word)).map(({ word }) => `modal ${word}`),
    `begins ${words[0] ?? ''}`,
    `begins ${words.slice(0, 2).join(' ')}`,
    `verb ${pieces.find(({ pos }) => pos === 'VERB')?.word ?? ''}`,
  ];
}

const isContent = ({ pos }: Piece): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB';

/** A number as its shape: a year, or any other. */
const shapeOf = (word: string): string =>
  word.replace(/\d+/gu, (digits) => (digits.length === 4 ? '0000' : '0'));
