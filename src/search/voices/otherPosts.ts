import { languageOf } from '../../language/languages.ts';
import type { PeopleLanguage } from '../../language/people.ts';
import { oncePer } from '../../values/once.ts';
import { placesOf } from '../../text/placesOf.ts';
import type { Scene } from '../evidence.ts';

/** So far before a name its bearer's post begins, in signs, and so many of its places are looked at. */
const FARTHEST = 50;
const MOST_OCCURRENCES = 8;
/** "said *the assistant coach* Kit Omer" */
const WORDS_BEFORE = /(?:\p{L}[\p{L}’'-]* ){1,4}$/u;

/** Tells whether whoever speaks in a passage has another post than the one whose words a question asks for: the deputy mayor for the mayor. */
export const otherPosts = oncePer(
  (scene: Pick<Scene, 'index' | 'question'>): ((passage: number) => 'other' | 'perhaps' | null) => {
    const known = new Map<string, 'other' | 'perhaps' | null>();
    return (passage) => {
      const { index, question } = scene;
      const { speaker, role } = index.passages.at(passage)!.attribution;
      if (!question.voice || !speaker) return null;
      const number = index.articleOf[passage]!;
      const key = `${number} ${role ?? ''} ${speaker.name}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const article = index.articles[number]!;
      const { people } = languageOf(article.language).attribution;
      const told = [role ?? '', ...postsBefore(article.text, speaker.name, people), speaker.name].join('; ');
      const post = people.otherPost(question.voice.words, told);
      known.set(key, post);
      return post;
    };
  },
);

/** The words right before a name that end with what its bearer is. */
function postsBefore(text: string, name: string, people: PeopleLanguage): string[] {
  return placesOf(name, text, MOST_OCCURRENCES)
    .map((at) => WORDS_BEFORE.exec(text.slice(Math.max(0, at - FARTHEST), at))?.[0].trim() ?? '')
    .filter((words) => {
      const last = people.headNoun(words);
      return people.isPersonWord(last);
    });
}
