import { textOf } from '../../article/packedArticle.ts';
import { languageOf } from '../../language/languages.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import type { SearchLanguage } from '../../language/search.ts';
import { oncePer } from '../../values/once.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Attribution } from '../../types.ts';
import type { Evidence, Scene } from '../evidence.ts';
import { ORDINARY_RANK } from '../ordinaryRank.ts';

/** Whom a question asks for whose words, in part or all, no passage has. */
interface Unknown {
  /** The noun that may be another word for what somebody is: "boss"; null where a name or a word beside it is unknown. */
  readonly noun: string | null;
  /** What they are where the words that nobody knows are no name, and may tell whose or which: the "spokesman" of the army. */
  readonly post: string | null;
  /** Whether it is a calling, which has other words: a "fruit grower" may own an orchard, but no other is "the king". */
  readonly isCalling: boolean;
  readonly people: PeopleLanguage;
}

/**
 * Whether somebody who speaks is meant by words that the articles lack: no, not as far as words tell though somebody is
 * called much the same ("the army spokesman", where "its spokesman" speaks), perhaps, or by words that they have.
 */
export type Acquaintance = 'stranger' | 'alike' | 'perhaps' | 'known';

/**
 * Whether a question asks for the words of somebody of whom the articles lack a word, and who is called otherwise by none of those
 * who speak in what was found: "the king" where there is none, "the French president" where another one speaks.
 */
export function acquaintanceOf(scene: Scene, found: readonly Evidence[]): Acquaintance {
  const unknown = unknownIn(scene);
  if (!unknown) return 'known';
  const { noun, isCalling, people } = unknown;
  const isCalled = (evidence: Evidence) =>
    noun !== null && people.isLoosely(noun, speakingIn(scene, evidence));
  if (found.some(isCalled)) return 'known';
  if (isCalling) return 'perhaps';
  const { post } = unknown;
  const isAlike = (evidence: Evidence) => {
    const who = tellsOf(scene.index.passages.at(evidence.passage)!.attribution);
    return who !== null && (tokenize(who).some(({ word }) => word === post) || people.isLoosely(post!, who));
  };
  return post !== null && found.some(isAlike) ? 'alike' : 'stranger';
}

/** Whether whoever speaks in a passage may be meant by a noun that no passage has: a chief executive by "the boss". */
export function isCalledLoosely(scene: Scene, { passage }: Evidence): boolean {
  const { noun = null, people } = unknownIn(scene) ?? {};
  const who = tellsOf(scene.index.passages.at(passage)!.attribution);
  return noun !== null && who !== null && people!.isLoosely(noun, who);
}

/** Who speaks in a passage, by name and by what they are, and its words; empty where nobody does. */
function speakingIn({ index }: Scene, { passage }: Evidence): string {
  const { attribution, start, end } = index.passages.at(passage)!;
  const text = textOf(index.articles[index.articleOf[passage]!]!);
  const who = tellsOf(attribution);
  return who === null ? '' : `${who} ${text.slice(start, end)}`;
}

/** What somebody who speaks is, and their name; null where nobody does. */
const tellsOf = ({ speaker, role }: Attribution): string | null => speaker && `${role ?? ''} ${speaker.name}`;

const unknownIn = oncePer(({ index, question }: Scene): Unknown | null => {
  const { voice, terms, language, range } = question;
  const article = index.articles[index.articleOf[range.from] ?? 0];
  if (!voice || !article) return null;
  const { people } = languageOf(article.language).attribution;
  const head = people.headNoun(voice.words);
  if (language.isAnybody(head)) return null;
  const called = terms.filter((_, bit) => (voice.bits & (1 << bit)) !== 0);
  const lacking = called.filter(({ variants }) => variants.length === 0).map(({ word }) => word);
  // "The parrish priest" is one of the parish; a name by itself would have been read as one of the articles'.
  const mayBeMeant = (word: string) =>
    lacking.length < called.length && word !== head && index.speller.isNear(word);
  const unknown = lacking.filter((word) => !mayBeMeant(word));
  if (unknown.length === 0) return null;
  const nobody = { noun: null, post: null, isCalling: false, people };
  const isName = (word: string) => isNameLike(word, language) && !people.isPersonWord(word);
  if (unknown.some(isName)) return nobody;
  const noun = people.isPersonWord(head) ? head : (people.singular(head) ?? head);
  if (people.isPersonWord(noun)) {
    const isOther = unknown.some((word) => word !== head);
    const isPlace = (word: string) => index.equivalents.of([word], language)[0]!.length > 0;
    const post = isOther && !unknown.some(isPlace) ? noun : null;
    return { noun: isOther ? null : noun, post, isCalling: !people.isTitle(noun), people };
  }
  // Without "the" it is a name, "Shell", unless it is for many: "conservatives".
  const isBareName = voice.isBare && noun === head && !people.isBody(voice.words) && unknown.includes(head);
  return isBareName && !index.speller.isNear(head) ? nobody : null;
});

/** Whether a word is none of the language's but a name; what many are called may be a nickname of those who speak: "tories". */
const isNameLike = (word: string, { spelling }: SearchLanguage): boolean =>
  spelling !== null && spelling.rankOf(word) < ORDINARY_RANK && !spelling.namesGroup(word);
