import { isQuote } from '../../../language/any/attribution/pieces.ts';
import type { Piece } from '../../../language/attribution.ts';
import type { Place } from './place.ts';
import { isNamed, subjectIn } from './subject.ts';

/** The most words of each size but the last. */
const SIZES = [4, 8, 12, 18, 26];
/** So many words at most have signs of pairs. */
const PAIRED = 40;
/** Signs that tell something else in another place. */
const BY_PLACE = /^(?:subject|tense|modal)/;

/** What may tell whether a sentence goes on with what was said before it, as `bench/train/goingOn.ts` learns it. */
export function signsOf(place: Place): Set<string> {
  const { line, voice, said, chain, distance } = place;
  const { kind } = voice;
  const where = line.block === said.block ? 'same' : line.first ? 'first' : 'later';
  const near = `${where} ${Math.min(distance, 3)}`;
  const signs = new Set([
    `near ${near}`,
    `kind ${kind}`,
    `kind ${kind} near ${near}`,
    `chain ${chain}`,
    `chain ${chain} near ${near}`,
    `section ${line.block.section}`,
    `block ${line.block.kind}`,
    ...voiceSigns(place),
    ...signsAfter(place),
  ]);
  for (const sign of ownSigns(place)) {
    signs.add(sign);
    if (!BY_PLACE.test(sign)) continue;
    signs.add(`${sign} kind ${kind} ${where}`);
    signs.add(`${sign} chain ${Math.min(chain, 2)}`);
  }
  return signs;
}

/** Who spoke, and how that was told. */
function voiceSigns({ voice, said, language: { people } }: Place): string[] {
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

/** What the sentence has by itself, and beside the one in which somebody spoke. */
function ownSigns(place: Place): string[] {
  const { line, said, language, grammar } = place;
  const { people } = language;
  const { pieces } = line;
  const words = pieces
    .filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE')
    .map(({ word }) => shapeOf(word));
  const size = SIZES.findIndex((most) => words.length <= most);
  const tense = grammar.tenseOf(pieces);
  const subject = subjectIn(place);
  const stem = ({ word }: Piece): string => people.singular(word) ?? word;
  const told = new Set(said.pieces.filter(isContent).map(stem));
  const shared = pieces.filter((piece) => isContent(piece) && told.has(stem(piece))).length;
  const names = pieces.filter(({ capital, pos }, i) => capital && i > 0 && pos === 'PROPN').length;
  const end = pieces.at(-1)?.word ?? '';
  return [
    `size ${size < 0 ? SIZES.length : size}`,
    `tense ${tense}`,
    `tense ${tense} after ${grammar.tenseOf(said.pieces)}`,
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
    ...words.map((word) => `word ${word}`),
    ...words.slice(1, PAIRED).map((word, at) => `pair ${words[at]} ${word}`),
  ];
}

const isContent = ({ pos }: Piece): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB';

/** A number as its shape: a year, or any other. */
const shapeOf = (word: string): string =>
  word.replace(/\d+/gu, (digits) => (digits.length === 4 ? '0000' : '0'));

/** What the sentence behind it is: whether the same one speaks there. */
function signsAfter({ line, next, voice, language: { people, quotedShare } }: Place): string[] {
  if (!next) return ['next nothing'];
  const where = next.block === line.block ? 'same' : 'other';
  const report = next.statement?.report;
  if (!report) return [`next ${where} ${next.quoted >= quotedShare ? 'quoted' : 'plain'}`];
  const phrase = report.speaker && next.pieces.slice(report.speaker.from, report.speaker.to);
  const [first] = phrase ?? [];
  const last = phrase?.at(-1);
  if (!first || !last) return [`next ${where} nobody`];
  const who = isNamed(voice, last.word)
    ? 'the same'
    : people.pronouns[first.word]
      ? 'pronoun'
      : last.capital
        ? 'a name'
        : 'another';
  return [`next ${where} ${who}`, `next ${where} ${who} ${report.lemma}`];
}
