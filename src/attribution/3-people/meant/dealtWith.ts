import type { Piece } from '../../../language/attribution.ts';
import type { Gender, PeopleLanguage } from '../../../language/people.ts';
import { isOther, type Character } from '../character.ts';
import { isOfQuotation } from '../isOfQuotation.ts';
import type { Asked } from './asked.ts';

/** Characters named last among whom somebody is looked for. */
const NEAR = 12;
/** Sentences before, among which somebody was just named. */
const JUST = 2;

/** What it takes to tell of whom the sentence before tells that somebody else dealt with them. */
type Told = Pick<Asked, 'text' | 'lines' | 'at' | 'naming' | 'gender' | 'language'>;

/**
 * Mara Quist rows. The keeper, Noor Falk, accused *her* of haste. “Nonsense,” *she* said: whoever was dealt with by somebody whose
 * gender is not known.
 */
export function whoIsDealtWith(told: Told & Pick<Asked, 'recent' | 'traces'>): Character | null {
  const { recent, gender, at, traces } = told;
  const doer = recent.find(({ id }) => traces.of(id).subject === at - 1);
  if (doer?.sort !== 'person' || doer.gender !== null || doer.isPair || !isDealtWith(told)) return null;
  const others = recent
    .slice(0, NEAR)
    .filter((one) => one !== doer && one.sort === 'person' && !one.isPair && !isOther(gender, one.gender));
  const near = others.filter(({ id }) => traces.of(id).named >= at - JUST);
  const isSure = (one: Character): boolean => one.gender === gender;
  return near.find(isSure) ?? near[0] ?? others.find(isSure) ?? null;
}

/**
 * Whether a pronoun means nobody who is the subject of the sentence before, which has it as the object: nobody is "her" of their own
 * deed; but: Noor Falk accused her of haste. She *added* that it was late.
 */
export function isDealtWith({ text, lines, at, naming, gender, language }: Told): boolean {
  const [here, above] = [lines[at], lines[at - 1]];
  if (naming.form !== 'pronoun' || gender === null || !here || !above) return false;
  const goesOn = language.people.meant?.goesOn.test(text.slice(naming.end, here.end)) ?? false;
  return !goesOn && hasObject(above.pieces, gender, language.people);
}

/**
 * "accused *her*", "spoke to *her*": done by the subject of the sentence, as the first verb tells that is not of a relative
 * clause; but: said police had hurt her, praised her boat.
 */
function hasObject(pieces: readonly Piece[], gender: Gender, people: PeopleLanguage): boolean {
  const first = pieces.findIndex(isVerb);
  const isOfRelative = people.relatives.has(pieces[first - 1]?.word ?? '');
  const verb = isOfRelative
    ? pieces.findIndex((piece, i) => isVerb(piece) && pieces[i - 1]?.word === ',')
    : first;
  const at = pieces[verb + 1]?.pos === 'ADP' ? verb + 2 : verb + 1;
  const { word = '' } = pieces[at] ?? {};
  const pronoun = people.pronouns[word];
  const isObject = pronoun?.gender === gender && (pronoun.own === null || pronoun.own === word);
  if (isOfQuotation(pieces, at, people)) return false;
  return verb > 0 && isObject && !/^(?:NOUN|ADJ|PROPN|NUM|VERB|AUX)$/.test(pieces[at + 1]?.pos ?? '');
}

const isVerb = ({ pos }: Piece): boolean => pos === 'VERB';
