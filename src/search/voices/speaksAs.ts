import { languageOf } from '../../language/languages.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { SearchLanguage } from '../../language/search.ts';
import { oncePer } from '../../values/once.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Article, Attribution } from '../../types.ts';
import type { Question } from '../question.ts';
import type { SearchIndex } from '../index/searchIndex.ts';
import { calledOf, postsBeside, type Called } from './calledOf.ts';

/** What has to be known of a question and the articles. */
interface Asked {
  readonly index: SearchIndex;
  readonly question: Question;
  /** Term of the index → the question's term that it stands for. */
  readonly variants: ReadonlyMap<number, { readonly bit: number }>;
}

/**
 * Tells whether whoever speaks in a passage is the one whom a question names by a title and a surname, by what they are, or by
 * the body that they speak for: "What did Dr Lund say?", "the chief executive", "the union".
 */
export const speaksAs = oncePer((scene: Asked): ((passage: number) => boolean) => {
  const { index, question } = scene;
  if (!question.voice) return () => false;
  const known = new Map<string, boolean>();
  return (passage) => {
    const { attribution } = index.passages.at(passage)!;
    if (!attribution.speaker) return false;
    const number = index.articleOf[passage]!;
    const key = `${number} ${attribution.speaker.name}`;
    const isMeant = known.get(key) ?? isAsked(scene, number, attribution);
    known.set(key, isMeant);
    return isMeant;
  };
});

function isAsked(scene: Asked, number: number, attribution: Attribution): boolean {
  const article = scene.index.articles[number]!;
  const { people } = languageOf(article.language).attribution;
  const { name } = attribution.speaker!;
  if (isBySurname(scene, name, people)) return true;
  const noun = people.headNoun(scene.question.voice!.words);
  if (isForBearer(scene, noun, article, attribution, people)) return true;
  if (isOtherPost(noun, `${attribution.role ?? ''} ${name}`, scene.question.language)) return false;
  if (people.isPersonWord(noun)) return isBearer(scene, noun, calledOf(article, attribution, people), people);
  return scene.question.speaker !== 0 && isFor(scene, name, calledOf(article, attribution, people), people);
}

/** Whether a noun is initials of a post that words do not name in full: "the CFO" is no chief executive. */
function isOtherPost(noun: string, words: string, { abbreviations }: SearchLanguage): boolean {
  const posts = abbreviations.find(([short]) => short!.toLowerCase() === noun);
  const told = words.toLowerCase();
  return posts !== undefined && !posts.some((post) => told.includes(post.toLowerCase()));
}

/** "Gen Lund" is Victor Lund, "DS Lund" a detective sergeant; "the Justice Department" is no other department. */
function isBySurname(scene: Asked, name: string, people: PeopleLanguage): boolean {
  const { bits } = scene.question.voice!;
  const { index, question } = scene;
  const titles = bitsOf(scene, (word) =>
    [word, ...index.equivalents.of([word], question.language)[0]!.map((other) => other.word)].some(
      people.isTitle,
    ),
  );
  const others = bits & ~titles;
  if ((titles & bits & -bits) === 0 || others === 0 || people.isBody(name) || !/^\p{Lu}/u.test(name))
    return false;
  return (others & ~termsIn(scene, [name])) === 0;
}

/** "The union boss" is a leader whose sentence follows one of "The union", "the clerk from Lisk" is Clerk Bo Lund, from Lisk. */
function isBearer(
  scene: Asked,
  noun: string,
  { role, titles, owners, origins }: Called,
  people: PeopleLanguage,
): boolean {
  const { words, bits } = scene.question.voice!;
  const head = bitsOf(scene, (word) => word === noun);
  const told = [role ?? '', ...titles, ...owners, ...origins];
  if ((bits & ~head & ~termsIn(scene, told)) !== 0) return false;
  const post =
    role === null || people.isDeputyOf(words, role) ? '' : role.replace(people.speakingFor.whose, '');
  if (head !== 0 && (head & ~termsIn(scene, [post, ...titles])) === 0) return true;
  return (
    role !== null && people.isRoleOf(`${people.article} ${words}`, [role, ...owners].join(` ${people.of} `))
  );
}

/** Whether somebody speaks for the asked body by what they are: "an analyst at Netbund Bank". Kin and friends speak for none. */
function isFor(scene: Asked, name: string, { role, owners }: Called, people: PeopleLanguage): boolean {
  if (role !== null && people.isKindOfPerson(people.headNoun(role))) return false;
  const told = [name, role?.replace(people.speakingFor.where, '') ?? '', ...owners];
  return (scene.question.voice!.bits & ~termsIn(scene, told)) === 0;
}

/** Whether somebody speaks for whoever has the asked post: “A spokesman for Lund”, where Lund is the MP. */
function isForBearer(
  scene: Asked,
  noun: string,
  { text }: Pick<Article, 'text'>,
  { speaker, role }: Attribution,
  people: PeopleLanguage,
): boolean {
  if (!people.isPersonNoun(noun) && !people.isTitle(noun)) return false;
  const { principal } = people.speakingFor;
  const whom = [speaker!.name, role ?? '']
    .map((words) => principal.exec(words)?.groups?.['whom'])
    .find(Boolean);
  return (
    whom !== undefined &&
    (scene.question.voice!.bits & ~termsIn(scene, [whom, ...postsBeside(text, whom, people)])) === 0
  );
}

/** Bits of the asked one's words that are so. */
function bitsOf({ question }: Asked, isSo: (word: string) => boolean): number {
  const { bits } = question.voice!;
  return question.terms.reduce(
    (mask, { word }, bit) => ((bits & (1 << bit)) !== 0 && isSo(word) ? mask | (1 << bit) : mask),
    0,
  );
}

/** Bits of the question's terms that words of an article hold. */
function termsIn({ index, question, variants }: Asked, texts: readonly string[]): number {
  let mask = 0;
  for (const { word } of texts.flatMap((text) => tokenize(text))) {
    const number = index.vocabulary.numberOf(word);
    const held = number === undefined ? undefined : variants.get(index.vocabulary.termOf[number]!);
    const bit = held?.bit ?? question.terms.findIndex((term) => term.word === word);
    if (bit >= 0) mask |= 1 << bit;
  }
  return mask;
}
