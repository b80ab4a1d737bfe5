import type { Phrase, Range } from './phrases.ts';
import { isRelative } from './words.ts';
import { isQuote, type Piece } from './pieces.ts';
import type { Mention, Span } from '../types.ts';

/** A person, an organisation, or people and things that the text only describes. */
export type Sort = 'pronoun' | 'name' | 'description';

/** What a phrase calls somebody. */
export interface Naming extends Mention {
  readonly sort: Sort;
  /** What the text says the named one is: "special envoy". */
  readonly role: string | null;
}

/** Titles that belong to no name: "Dr. Mara Quist" is called Mara Quist. */
const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend sen senator rep representative gov governor
   president chancellor premier king queen prince princess pope cardinal bishop archbishop justice judge cllr councillor
   councilman councilwoman mayor minister secretary general gen admiral adm colonel col captain capt major maj lieutenant
   lt sergeant sgt officer detective inspector sheriff attorney ambassador congressman congresswoman commissioner chairman
   chairwoman chair chief director spokesman spokeswoman spokesperson deputy vice former ex-president coach manager ceo
   developer researcher author professor sister brother father aunt uncle`.split(/\s+/),
);
/** Words that end like occupations: Composer Lise Amadi, Geologist Maren Oduya. */
const OCCUPATION =
  /(?:er|or|ist|ian|ant|eer|man|woman|person|ess|smith|wright|chef|pilot|nurse|coach|poet|clerk|host|aide|cook|monk|analyst|student|resident|president|veteran|tenant|head|activist|mate|survivor|expert|chief|boss|star|critic|medic|engineer|mechanic|cleric|cyclist|pensioner)$/;
/** Whether a common noun is what a person can be: geologist, neighbour. */
export const isPersonNoun = (word: string): boolean =>
  OCCUPATION.test(word) ||
  /^(?:neighbou?r|mother|father|girl|boy|lady|friend|relative|cousin|colleague|deputy|agent|guide|guard|judge|nun|priest|king|queen|prince|princess|lord|source|official|civilian|individual|insider|voter|parent|child|husband|wife|son|daughter|nephew|niece)$/.test(
    word,
  );

/** First names with such an end. */
const FIRST_NAMES = new Set(
  `alexander amber asher carter chandler christopher connor cooper eleanor elmer esther ezer harper heather hector hunter
   igor jasper jennifer jupiter lester luther oliver oscar parker peter piper roger rutger sander spencer summer taylor
   trevor tudor tyler victor walker walter werner winter xavier baptist evangelist adrian brian christian cian cyprian
   damian dorian fabian gillian ian julian killian lilian marian maximilian sebastian vivian bryant grant guillemant bess
   jess tess herman norman roman truman lyman osman usman rahman abdulrahman`.split(/\s+/),
);
/** Small words inside names: Bill de Blasio, Office of Consumer Goods. */
const PARTICLES = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'of',
  'for',
  'and',
  '&',
  'the',
  '-',
  '.',
  "'s",
  'on',
  'in',
]);
const PERSONAL = new Set([
  'i',
  'he',
  'she',
  'it',
  'they',
  'we',
  'you',
  'who',
  'which',
  'that',
  'this',
  'him',
  'her',
  'them',
  'his',
  'me',
  'us',
]);

/** What a phrase in a sentence calls somebody. */
export function nameOf(text: string, pieces: readonly Piece[], phrase: Phrase): Naming {
  const beside = phrase.beside && trimmed(pieces, phrase.beside);
  const own = properName(pieces, phrase);
  const other = beside && (own.name ? null : nameIn(pieces, beside));
  // "its finance chief, Ivo Tamsin": the name stands beside the description
  if (other && !own.name) {
    const span = spanOf(pieces, { from: phrase.from, to: other.to });
    return {
      ...span,
      sort: 'name',
      name: clean(text, spanOf(pieces, other)),
      role: clean(text, spanOf(pieces, phrase)),
    };
  }
  const span = spanOf(pieces, phrase);
  if (own.name) {
    const described = beside ?? own.role;
    return {
      ...span,
      sort: 'name',
      name: clean(text, spanOf(pieces, own.name)),
      role: described && roleOf(text, pieces, described),
    };
  }
  const first = pieces[phrase.from];
  const alone = phrase.to - phrase.from === 1 && PERSONAL.has(first?.word ?? '');
  return { ...span, sort: alone ? 'pronoun' : 'description', name: clean(text, span), role: null };
}

/** Without the comma before an apposition, and without what follows its own comma. */
function trimmed(pieces: readonly Piece[], { from, to }: Range): Range {
  let start = from;
  while (start < to && pieces[start]?.pos === 'PUNCT' && pieces[start]?.word !== '(') start++;
  let end = start;
  while (end < to && pieces[end]?.word !== ',' && !isQuote(pieces[end]) && !isRelative(pieces[end])) end++;
  while (end > start && pieces[end - 1]?.pos === 'PUNCT') end--;
  return { from: start, to: end };
}

function roleOf(text: string, pieces: readonly Piece[], range: Range): string | null {
  const first = pieces[range.from];
  if (
    range.to <= range.from ||
    first?.word === '(' ||
    isRelative(first) ||
    first?.pos === 'NUM' ||
    first?.pos === 'ADP'
  )
    return null;
  return clean(text, spanOf(pieces, range)) || null;
}

/** The name that a description ends in: "the zoologist *Ebbe Nilsen*"; one word must stand alone. */
function nameIn(pieces: readonly Piece[], { from, to }: Range): Range | null {
  if (to <= from || to - from > 8) return null;
  const { name } = properName(pieces, { from, to });
  if (!name || name.to !== to) return null;
  return to - name.from > 1 || isTitled(pieces, from, name.from) ? name : null;
}

const isTitled = (pieces: readonly Piece[], from: number, to: number): boolean =>
  pieces.slice(from, to).every((piece) => isTitle(piece) || piece.word === 'the');

const isTitle = ({ word }: Piece): boolean => TITLES.has(word.replace(/\.$/, ''));

/** The name in a noun phrase and the role before it: "regional governor | Pia Stenvall". */
function properName(
  pieces: readonly Piece[],
  { from, to }: Range,
): { name: Range | null; role: Range | null } {
  const none = { name: null, role: null };
  let end = from;
  // the head of the phrase ends where a preposition or a relative follows a common noun
  while (end < to) {
    const piece = pieces[end];
    if (!piece || piece.word === ',' || piece.word === '(' || isRelative(piece)) break;
    if (piece.pos === 'ADP' && end > from && !pieces[end - 1]?.capital) break;
    if (piece.pos === 'VERB' && !piece.capital && end > from) break;
    end++;
  }
  // a capitalised head may be followed by "of": Office of Consumer Goods; but "Lydia Buchtmann for Food Standards"
  let start = end;
  while (start > from && isNamePart(pieces, start - 1, end)) start--;
  while (start < end && !pieces[start]?.capital) start++;
  if (start >= end) return none;
  const last = pieces[end - 1];
  if (!last?.capital && last?.pos !== 'NUM') return none;
  let name = start;
  while (name < end - 1 && isRoleWord(pieces, name, from)) name++;
  const headFirst = firstOf(pieces, name, end);
  if (pieces[from]?.pos === 'DET' && name === from + 1)
    return { name: { from: plainThe(pieces, from), to: headFirst }, role: null };
  const role =
    name > from && pieces[from]?.word !== 'the'
      ? { from, to: name }
      : name > from + 1
        ? { from, to: name }
        : null;
  return {
    name: { from: name, to: headFirst },
    role:
      role &&
      isTitled(pieces, role.from, role.to) &&
      role.to - role.from < 2 &&
      pieces[role.from]?.word.length !== undefined &&
      (pieces[role.from]?.word.length ?? 0) < 5
        ? null
        : role,
  };
}

/** "Amadou Leclair of Wexcombe University" is a person with two names; "Office of Consumer Goods" is one name. */
function firstOf(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++) if (pieces[i]?.pos === 'ADP') return i;
  return to;
}

const plainThe = (_pieces: readonly Piece[], from: number): number => from;

function isNamePart(pieces: readonly Piece[], i: number, end: number): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (
    piece.capital &&
    piece.pos !== 'DET' &&
    piece.pos !== 'PRON' &&
    (piece.pos !== 'ADP' || (i > 0 && pieces[i + 1]?.capital === true))
  )
    return true;
  if (piece.pos === 'NUM' && i === end - 1) return true;
  return PARTICLES.has(piece.word) && (pieces[i - 1]?.capital ?? false) && i < end - 1;
}

function isRoleWord(pieces: readonly Piece[], i: number, from: number): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (isTitle(piece)) return true;
  if (PARTICLES.has(piece.word) && i > from) return true; // Secretary of State Antony Blinken
  // one capitalised word of a sentence's first three or more: not "Oliver Banks", but "Teacher Oliver Banks"
  const long = pieces[i + 1]?.capital === true && pieces[i + 2]?.capital === true;
  return i === from && long && OCCUPATION.test(piece.word) && !FIRST_NAMES.has(piece.word);
}

function spanOf(pieces: readonly Piece[], { from, to }: Range): Span {
  const start = pieces[from]?.start ?? 0;
  return { start, end: pieces[to - 1]?.end ?? start };
}

/** As a reader says it: in one line, without soft hyphens and Markdown signs. */
export function clean(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replaceAll('\u00ad', '')
    .replace(/\]\([^()\s]{0,300}\)/gu, '')
    .replace(/[*`[\]]+|(?<!\p{L})_+|_+(?!\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
