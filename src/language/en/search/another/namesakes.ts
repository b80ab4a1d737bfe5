import { escapePattern } from '../../../../text/escapePattern.ts';
import { withoutAccents } from '../../../../text/withoutAccents.ts';
import { wholeWords } from '../../../wholeWords.ts';
import { wordSet } from '../../../wordList.ts';
import { isFirstName } from '../../attribution/people/firstNames.ts';

/** Words with a capital that are no first name: they begin a question, or stand before a surname. */
const NO_FIRST_NAME = wordSet(`
  the a an in on at of for and but or with from by to as is are was were do does did has have had will would can could may might must should who what when where why how which whose
  mr mrs ms miss dr prof sir dame lord lady king queen president minister chancellor secretary senator general captain judge justice mayor governor officer
  professor sergeant colonel major constable inspector detective coach father sister brother uncle aunt saint st pope bishop rabbi councillor cllr
`);

/** A first name, or an initial, and a surname. */
const NAME = /(?<![\p{LC}'’-])(?<first>\p{Lu}\p{Ll}[\p{LC}-]*)\s+(?<last>\p{Lu}\p{Ll}[\p{LC}-]+)/gu;

const OWNING = /^['’]/u;

interface Name {
  readonly first: string;
  readonly last: string;
  /** Whether it tells whose something is: "Bill Pike's". */
  readonly isOwner: boolean;
}

/**
 * Whether a sentence tells of another of the same surname: of Ada Pike where Bill Pike is asked for. Names that may be short for one
 * another ("Tony" and "Antony", "Joe" and "Joseph") are no other's, nor are those without their accents ("Felix" and "Félix"), and
 * where neither is a first name for sure they may be anything: "Medical School" and "Graduate School".
 */
export function isOfNamesake(asked: string, told: string): boolean {
  const [question, sentence] = [withoutAccents(asked), withoutAccents(told)];
  // "Bill Pike's sister" may be Ada Pike
  return namesIn(question).some(({ first, last, isOwner }) => {
    if (isOwner) return false;
    if (wholeWords(escapePattern(first), 'iu').test(sentence)) return false;
    const others = namesIn(sentence).filter(
      (name) => name.last === last && (isFirstName(first) || isFirstName(name.first)),
    );
    const alone = new RegExp(
      String.raw`(?<!\p{Lu}[\p{LC}-]*\s)(?<!\p{LC})${escapePattern(last)}(?!\p{LC})`,
      'u',
    );
    return others.length > 0 && !alone.test(sentence) && !others.some((name) => mayBeSame(name.first, first));
  });
}

/** Two names at once: "Anna Lea Holt" may be Anna Lea or Lea Holt. */
function namesIn(text: string): Name[] {
  const names: Name[] = [];
  const pattern = new RegExp(NAME);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { first = '', last = '' } = found.groups ?? {};
    const isOwner = OWNING.test(text.slice(found.index + found[0].length));
    if (!NO_FIRST_NAME.has(first.toLowerCase())) names.push({ first, last, isOwner });
    pattern.lastIndex = found.index + first.length;
  }
  return names;
}

const mayBeSame = (one: string, other: string): boolean => {
  const [mine, theirs] = [one.toLowerCase(), other.toLowerCase()];
  return (
    mine.slice(0, 2) === theirs.slice(0, 2) ||
    mine.endsWith(theirs.slice(1)) ||
    theirs.endsWith(mine.slice(1))
  );
};

const HIS = 'Mr|Mister|Sir|King|Prince|Lord';
const HERS = 'Mrs|Ms|Miss|Dame|Queen|Princess|Lady';
/** A courtesy that tells a gender, and a name. */
const COURTESY = new RegExp(
  String.raw`(?<!\p{LC})(?:(?<his>${HIS})|${HERS})\.? (?<name>\p{Lu}[\p{LC}-]+)(?<own>['’])?`,
  'gu',
);

/** Whether a sentence tells of Mr Pike alone, where Mrs Pike is asked for: "Mr Pike's wife" may be her. */
export function isOfOtherCourtesy(question: string, sentence: string): boolean {
  return [...question.matchAll(COURTESY)].some(({ groups: { his, name, own } = {} }) => {
    if (own !== undefined) return false;
    const told = [...sentence.matchAll(COURTESY)].filter(({ groups }) => groups?.['name'] === name);
    const mentions = sentence.match(wholeWordsIn(name!)) ?? [];
    return (
      told.length > 0 &&
      told.length === mentions.length &&
      told.every(({ groups }) => (groups?.['his'] === undefined) !== (his === undefined) && !groups?.['own'])
    );
  });
}

const wholeWordsIn = (name: string): RegExp => new RegExp(wholeWords(escapePattern(name)), 'gu');
