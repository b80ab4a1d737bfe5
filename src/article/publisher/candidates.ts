import type { ArticleLanguage } from '../../language/article.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { NameMention } from './mentions.ts';
import { partLine, type PartKind } from '../topLines/partLine.ts';

/** A name that the page may be published under. */
export interface Candidate {
  /** The name in lower case, without its article. */
  readonly key: string;
  /** The name in words, without its article. */
  readonly name: string;
  readonly mentions: readonly NameMention[];
  /** What the name is like: "medium", "firm", "person" … */
  readonly kinds: readonly string[];
}

/** Most names have nothing around them. */
const BARE = /^(?!the )[^\s"“”()©/|].*[^.,:;!?"“”()©…'’](?<!['’]s)$/iu;
/** "Continental News Agency *(CNA)*" */
const SHORT = / \(\p{Lu}{2,8}\)(?=[.,:;!?"”]*$)/u;
const AROUND_NAME = /^the (?=\S)|['’]s?$|[.,:;!?"“”()©…]+$|^["“”()©/|\s]+/giu;
/** Letters of the longest name. */
const LONGEST_NAME = 70;
/** "Hard facts, softly told" */
const SLOGAN = /, \p{Ll}/u;
/** "Ann Lee, Jo Doe and Bo Dean" */
const BETWEEN_NAMES = /,? and |, | & /u;
/** Letters of the longest name that is initials: "KQLT". */
const INITIALS = 5;

/** Names that may be the publisher's: named again, strongly, or named as media and bodies are. */
export function gatherCandidates(
  mentions: readonly NameMention[],
  language: ArticleLanguage,
  author: string | null,
  text: string,
): Candidate[] {
  const byKey = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    if (key.length < 2 || key.length > LONGEST_NAME || !/\p{L}/u.test(key)) continue;
    if (SLOGAN.test(mention.name)) continue;
    if (language.labels.summary.test(key)) continue;
    if (language.publisher.rubric.test(key) || language.publisher.isPlace(inWords(bareName(mention.name))))
      continue;
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].flatMap(([key, own]) => {
    if (isNameless(own[0]!.name, language) || isKicker(own, language)) return [];
    // "Follow Ann Lee on Yapper" may be asked for her who wrote the article
    const isWriter = author?.toLowerCase().split(BETWEEN_NAMES).includes(key) ?? false;
    const isStrong = own.some((mention) => mention.isStrong && !(isWriter && mention.isFollowed));
    const name = inWords(bareName((own.find(isMixed) ?? own[0]!).name));
    const ownKinds = ownKindsOf(name, key, own, language);
    const isAgain = own.some(({ paragraph }) => paragraph !== own[0]!.paragraph);
    const isLikely = isStrong || ownKinds.length > 0 || (isAgain && !isWriter && !isCommon(key, language));
    if (!isLikely || isTopic(own, ownKinds, text)) return [];
    if (ownKinds.length === 0 && isMotto(name, text, language)) return [];
    return [{ key, name, mentions: own, kinds: [...ownKinds, ...otherKindsOf(name, key, language, author)] }];
  });
}

/** "Climate" over a headline, perhaps with its part, "Climate | Rivers": a topic that no other line of the page names; a medium called so is named again. */
function isKicker(own: readonly NameMention[], { bylines: { parts }, publisher }: ArticleLanguage): boolean {
  const { name, paragraph } = own[0]!;
  const line = paragraph.plain.trim();
  return (
    (name === line || publisher.rubric.test(line.toLowerCase())) &&
    !name.startsWith('The ') &&
    (parts?.isSection(name) ?? false) &&
    own.every((other) => other.paragraph === paragraph)
  );
}

/** "TRAM STRIKE" over a headline: capitals that no other line has, and whose words the text has in small letters. */
function isTopic(own: readonly NameMention[], kinds: readonly string[], text: string): boolean {
  const { name, paragraph, where } = own[0]!;
  const isAlone = own.every((other) => other.paragraph === paragraph && other.how === 'whole');
  const mayBe = where === 'above' && isAlone && !isMixed(own[0]!) && kinds.length === 0;
  return mayBe && name.split(' ').every((word) => standsSmall(word, text));
}

/** Words of the shortest motto. */
const MOTTO_WORDS = 4;

/** "Truth Sleeps in Marble": a verb among the words of a line that stands only once tells what nobody is called. */
function isMotto(name: string, text: string, { sentences }: ArticleLanguage): boolean {
  const words = name.toLowerCase().split(' ');
  return (
    words.length >= MOTTO_WORDS &&
    words.slice(1, -1).some((word) => sentences.hasVerb(word)) &&
    text.toLowerCase().split(words.join(' ')).length <= 2
  );
}

/** Whether a text has a word in small letters, perhaps with an ending: "trams". */
export const standsSmall = (word: string, text: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}-])${escapePattern(word.toLowerCase())}\p{Ll}{0,3}(?![\p{L}-])`, 'u').test(
    text,
  );

const OWN: ReadonlySet<string> = new Set(['medium', 'body', 'inner capital', 'initials']);

/** Whether a name is such as media and bodies have. */
export const isOwnName = ({ kinds }: Candidate): boolean =>
  !kinds.includes('section') && kinds.some((kind) => OWN.has(kind) && kind !== 'initials');

/** What is the same in all forms of a name: "THE MERCER", "the Mercer's". */
const keyOf = (name: string): string => bareName(name).toLowerCase().replaceAll('’', "'");

/** A name without its article, an ending or marks. */
export function bareName(name: string): string {
  let bare = name.includes('  ') ? name.replace(/\s+/gu, ' ').trim() : name.trim();
  while (!BARE.test(bare)) {
    const less = bare.replace(SHORT, '').replace(AROUND_NAME, '').trim();
    if (less === bare) return bare;
    bare = less;
  }
  return bare;
}

/** Whether a name is not in capitals alone. */
export const isMixed = ({ name }: NameMention): boolean => name !== name.toUpperCase();

/** "THE MERCER'S" is "The Mercer's". */
function inWords(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function ownKindsOf(
  name: string,
  key: string,
  mentions: readonly NameMention[],
  { publisher }: ArticleLanguage,
): string[] {
  const kinds: string[] = [];
  const words = key.split(' ');
  if (words.some((word) => publisher.media.has(word))) kinds.push('medium');
  if (words.some((word) => publisher.bodies.has(word))) kinds.push('body');
  if (words.length === 1 && key.length <= INITIALS && !mentions.some(isMixed)) kinds.push('initials');
  if (/\p{Ll}\p{Lu}/u.test(name)) kinds.push('inner capital');
  return kinds;
}

/** "Local news" */
const isCommon = (key: string, { publisher }: ArticleLanguage): boolean =>
  key.split(' ').every((word) => publisher.common.has(word));

function otherKindsOf(name: string, key: string, language: ArticleLanguage, author: string | null): string[] {
  const { publisher, bylines } = language;
  const kinds: string[] = [];
  if (publisher.firm.test(` ${name}`)) kinds.push('firm');
  if (isCommon(key, language)) kinds.push('common');
  if (key.split(' ').some((word) => publisher.sections.has(word))) kinds.push('section');
  if (publisher.elsewhere.test(name)) kinds.push('elsewhere');
  if (author?.toLowerCase().includes(key)) kinds.push('author');
  else if (bylines.isPerson(name)) kinds.push('person');
  return kinds;
}

/** What is no name, though it stands where one may: "Tuesday 4 March", "Local Democracy Reporter". */
const NAMELESS: ReadonlySet<PartKind> = new Set(['day', 'hour', 'issue', 'role']);

function isNameless(name: string, language: ArticleLanguage): boolean {
  const [only, ...others] = partLine(name, language);
  return only !== undefined && others.length === 0 && NAMELESS.has(only.kind);
}
