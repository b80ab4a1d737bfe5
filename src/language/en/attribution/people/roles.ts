import { perWords } from '../../../../values/perWords.ts';
import { initialsOf } from '../../../../text/initialsOf.ts';
import { wholeWords } from '../../../wholeWords.ts';
import { isBody } from './bodies.ts';
import { OFFICIALS, POLITICIANS, SCHOLARS } from './callings.ts';
import { PLURAL } from './pronouns.ts';
import { POSITIONS } from './positions.ts';
import { isTitle, isPersonOrPeople } from './titles.ts';

/** Nouns for whoever is at the head of something, which may be called by any of them. */
const HEAD = /^(?:head|chief|boss|leader|chair(?:man|woman|person)?|director)$/;

const LAWYER = /^(?:lawyer|counsel|attorney|barrister|solicitor)$/;

/** Groups of nouns that a text uses for one another. */
const ALIKE: readonly RegExp[] = [
  LAWYER,
  /^(?:priest|vicar|pastor|reverend|rev|father|père|padre|chaplain|canon|curate|cleric|clergyman|clergywoman)$/,
  /^(?:lawmaker|legislator|parliamentarian|mp|senator|congress(?:wo)?man|representative)$/,
  /^(?:doctor|physician|surgeon|dr)$/,
  /^(?:judge|justice|magistrate)$/,
  /^(?:author|writer|novelist)$/,
  /^(?:teacher|schoolteacher|educator)$/,
  /^(?:coach|trainer)$/,
  /^(?:farmer|grower|rancher)$/,
  /^(?:singer|vocalist|frontman|frontwoman)$/,
  /^(?:witness|eyewitness)$/,
  /^spokes(?:man|woman|person)$/,
  ...POSITIONS,
];

/** What the head of a state, a government or a place is called, whatever the post: "the head of state" is a president. */
const HEADED: readonly (readonly [words: RegExp, posts: RegExp])[] = [
  [
    /^the head of (?:the )?state$/i,
    wholeWords('(?<!vice[ -])president|king|queen|monarch|emperor|empress|prince|grand duke', 'iu'),
  ],
  [/^the head of (?:the|this) (?:oblast|region|province|county)$/i, wholeWords('governor|prefect', 'iu')],
  [/^the head of (?:the|this) (?:city|town|municipality)$/i, wholeWords('mayor|mayoress', 'iu')],
  [/^the head of (?:the )?government$/i, wholeWords('prime minister|premier|chancellor|taoiseach', 'iu')],
];

const PARLIAMENT =
  '(?:parliament|congress|bundestag|knesset|duma|sejm|rada|sabor|saeima|seimas|riksdag|storting|folketing|national assembly|house of representatives|house of commons)';

/** "an independent *member*", "deputy *chairwoman*", of a body. */
const MEMBER = String.raw`(?:(?!(?:to|of|for|with|at)(?!\p{LC}))[\p{LC}-]+ ){0,3}members?`;
const SEATED = String.raw`(?:(?:the|an?|deputy|vice|first) ){0,3}(?:chair\p{LC}*|head|secretary|members?)`;

/** Nouns for whoever holds a post of a kind, and words for such posts: "the officer" is a lieutenant colonel. */
const BROADER: readonly (readonly [noun: RegExp, posts: RegExp])[] = [
  [
    /^(?:officer|serviceman|servicewoman|soldier)$/,
    wholeWords(
      '(?:lieutenant|major|brigadier) ?\\p{Ll}*|captain|colonel|general|sergeant|commander|(?:deputy )?commandant|admiral|corporal|constable|detective|pc|pcso|dci?|ds|det|sgt|insp|supt|inspector|superintendent|battalion|brigade|regiment|squadron|armed forces|group of forces|army|navy|police',
      'iu',
    ),
  ],
  [/^prosecutor$/, wholeWords('prosecuting', 'iu')],
  [LAWYER, wholeWords('prosecuting|defending|mitigating|representing', 'iu')],
  [/^judge$/, wholeWords('presiding|sentencing', 'iu')],
  [/^official$/, wholeWords(OFFICIALS, 'iu')],
  [/^politician$/, wholeWords(POLITICIANS, 'iu')],
  [
    /^(?:mp|lawmaker|legislator|parliamentarian|deputy)$/,
    new RegExp(
      String.raw`^(?:${MEMBER} of (?:the )?(?:\p{LC}+ ){0,2}${PARLIAMENT}|${SEATED} of (?:the )?(?:(?:\p{LC}+ ){0,2}${PARLIAMENT}['’]s|parliamentary) (?:[\p{LC}-]+ ){0,4}committee)(?!\p{LC})`,
      'iu',
    ),
  ],
  [
    /^councill?or$/,
    new RegExp(String.raw`^${MEMBER} of (?:the )?(?:[\p{LC}-]+ ){0,3}council(?!\p{LC}|['’]s)`, 'iu'),
  ],
  [
    /^mayor$/,
    /^(?:the )?head of (?:the )?(?:[\p{LC}-]+ ){0,3}(?:city|town|municipal) (?:council|administration)(?!\p{LC}|['’]s)/iu,
  ],
  [
    /^governor$/,
    /^(?:the )?head of (?:the )?(?:[\p{LC}-]+ ){0,3}(?:regional|oblast|provincial) (?:\p{LC}+ )?administration(?!\p{LC}|['’]s)/iu,
  ],
  [/^(?:executive|manager)$/, wholeWords('ceo|c[fot]o|chief|director|head|president|chair\\p{Ll}*', 'iu')],
  [/^(?:academic|scholar|researcher|scientist)$/, wholeWords(SCHOLARS, 'iu')],
  [
    /^(?:clergyman|cleric|churchman)$/,
    wholeWords('(?:arch)?bishop|cardinal|abbot|dean|canon|patriarch|metropolitan', 'iu'),
  ],
];

/** Who speaks for a body, whatever the post is called: "head of the press office". */
const SPEAKING_FOR =
  /^(?:head|chief|director|secretary|officer|member)\b.*\b(?:press|communications|public relations)\b|\bpress (?:secretary|officer|chief|attach)/i;

/** "the president" is no vice president. */
const ALONE = /^(?:president|chancellor|premier|governor|mayor|speaker)$/;
const SECOND = /\b(?:vice|deputy)\b/i;

/** "the council leader" leads no opposition. */
const LEADING = /\b(?:council|government|majority|ruling|governing|coalition)\b.*\bleader\b/i;
const AGAINST = /\bopposition\b/i;

/** Whether a role is that of a deputy of whom a description means, or of who is against them: "vice president" and "the president". */
export const isDeputyOf = (description: string, role: string): boolean =>
  (ALONE.test(headNoun(description)) && SECOND.test(role) && !SECOND.test(description)) ||
  (LEADING.test(description) && AGAINST.test(role) && !AGAINST.test(description));

/** Who leads those that are called alike, and may have another post beside that. */
const PREMIER = /\b(?:prime|first|chief) minister\b/giu;

/** Whether a role is that of whoever leads those whom a description may mean: "prime minister" and "the minister". */
export const isAbove = (description: string, role: string): boolean =>
  headNoun(description) === 'minister' &&
  description.search(PREMIER) < 0 &&
  role.search(PREMIER) >= 0 &&
  !/\bminister\b/iu.test(role.replace(PREMIER, ''));

/** "the chief executive" is no chief financial officer. */
const CHIEF_EXECUTIVE = /\bchief executive$/i;

/** Words of a description that tell nothing of whose it is. */
const SMALL = /^(?:the|an?|of|for|at|in|to|on|this|that|its|his|her|their|city|regional|local|state)$/;

const OWNED = /^(?:the|this|that|its|his|her|their) /iu;

/** What one of several is: "officials" of "one of the officials". */
const ONE_OF = /^(?:one|another) of (?:the|these|those|its|his|her|their) (?<several>.*?[^s])s(?= |$)/iu;

/** What a description is of: "mediator" of "mediator appointed by the council", "rower" of "a rower beside her, who …". */
export const headNoun = perWords((called) => {
  const [before = ''] = (ONE_OF.exec(called)?.groups?.['several'] ?? called).split(
    / (?:(?:appointed|elected|chosen|named|hired|sent|close|near|loyal|familiar|opposed|allied|linked) )?(?:of|for|at|in|to|with|on|from|by|between|beside|behind|near|outside|inside|opposite|under|around|against|without|who|whose|that|which)\b|, /u,
  );
  const words = before.toLowerCase().split(' ');
  return words[busyAt(words) - 1] ?? words.at(-1) ?? '';
});

/** Where "a fisherman *mending* his net", "the woman *dressed* in black" has what somebody does or undergoes; but: a nurse training manager. */
function busyAt(words: readonly string[]): number {
  const at = words.findIndex(
    (word, i) => i > 0 && /\p{Ll}{2}(?:ing|ed)$/u.test(word) && isPersonOrPeople(words[i - 1]!),
  );
  const last = words.at(-1) ?? '';
  const isOpen = OPENING.test(words[at + 1] ?? '') || (/^(?:an?|one)$/.test(words[0]!) && PLURAL.test(last));
  return isOpen || !(isPersonOrPeople(last) || isBody(last)) ? at : -1;
}

/** What opens whom or what somebody deals with: mending *his* net. */
const OPENING = /^(?:an?|the|his|her|its|their|my|our|one|two|three|four|several|some)$/;

/**
 * Whether a description means the bearer of a role: "its governor" a "governor of Tarrow", "the LCA chief" and "the head
 * of the city's administration" a "head of Lisk City Administration (LCA)", "the lawyer" a "defence counsel".
 */
export function isRoleOf(description: string, role: string): boolean {
  if (!OWNED.test(description)) return false;
  const [noun, own] = [headNoun(description), headNoun(role)];
  if (HEADED.some(([words, posts]) => words.test(description) && posts.test(role))) return true;
  const isAlike =
    noun === own ||
    ALIKE.some((nouns) => nouns.test(noun) && nouns.test(own)) ||
    (noun.startsWith('spokes') && SPEAKING_FOR.test(role)) ||
    isInLetters(noun, role) ||
    BROADER.some(([nouns, posts]) => nouns.test(noun) && posts.test(role));
  if (!isAlike && !(HEAD.test(noun) && HEAD.test(own))) return false;
  if (isDeputyOf(description, role)) return false;
  if (CHIEF_EXECUTIVE.test(description)) return /\bchief executive\b|\bceo\b/i.test(role);
  const told = contentWords(description).filter((word) => word !== noun);
  if (told.length === 0) return isAlike;
  const known = new Set([...contentWords(role), lettersOf(role)]);
  // "the Board's engineer" is whoever is called "engineer" and no more
  if (noun === own && role.toLowerCase() === own && /['’]s? \p{Ll}+$/u.test(description)) return true;
  return told.some((word) => known.has(word));
}

/** "the *PS*" of the principal secretary for roads, "the *CEO*" of the chief executive: a post by its first letters. */
function isInLetters(letters: string, role: string): boolean {
  if (!/^\p{LC}{2,4}$/u.test(letters)) return false;
  if (letters === 'ceo' && /\bchief executive\b/i.test(role)) return true;
  const head = headNoun(role);
  const words = contentWords(role);
  const at = words.indexOf(head);
  const first = words
    .map((_, i) => i)
    .find((i) => initialsOf(words.slice(i, i + letters.length)) === letters);
  const isPost = isTitle(head) || /^(?:magistrate|collector|registrar)$/.test(head);
  return isPost && first !== undefined && first <= at && at < first + letters.length;
}

const contentWords = (words: string): string[] =>
  (words.toLowerCase().match(/[\p{LC}\d-]+(?=['’]s\b)|[\p{LC}\d-]{2,}/gu) ?? []).filter(
    (word) => !SMALL.test(word),
  );

/** "lca" of "head of Lisk City Administration" */
const lettersOf = (words: string): string =>
  initialsOf(words.split(/[\s(]+/u).filter((word) => /^\p{Lu}/u.test(word))).toLowerCase();
