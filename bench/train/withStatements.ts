import type { Passage } from '../../src/types.ts';
import { isStopWord } from '../../src/language/en/search/words/stopWords.ts';
import { tokenize } from '../../src/text/tokens.ts';
import type { Random } from '../random.ts';
import type { Asked } from './examples.ts';

/** How people ask what somebody said of something. */
const WAYS: readonly ((speaker: string, subject: string) => string)[] = [
  (speaker, subject) => `What did ${speaker} say about the ${subject}?`,
  (speaker, subject) => `What does ${speaker} say about the ${subject}?`,
  (speaker, subject) => `What does ${speaker} think of the ${subject}?`,
  (speaker, subject) => `What did ${speaker} report about the ${subject}?`,
  (speaker, subject) => `What did ${speaker} claim about the ${subject}?`,
  (speaker, subject) => `${speaker} on the ${subject}?`,
];

/** Nouns mostly: what stands behind an article or a preposition. */
const SUBJECT = /\b(?:the|a|an|its|his|her|their|our|of|for|in|on|no)\s+(\p{Ll}{4,})\b/gu;

/** At most four words, the first with a capital. */
const NAME = /^\p{Lu}\S*(?: \S+){0,3}$/u;

interface Statement {
  readonly passage: Passage;
  readonly speaker: string;
  readonly subject: string;
}

/**
 * The articles with more questions, for each passage that a named speaker said: what the speaker said about something
 * in it, which it answers though it need not name the speaker; and what another of the article's speakers said about
 * it, which nothing answers.
 */
export function withStatements(articles: readonly Asked[], random: Random): Asked[] {
  return articles.map((asked) => {
    const statements = statementsOf(asked, random);
    const questions = statements.flatMap((statement) => questionsOn(statement, asked, statements, random));
    return { ...asked, questions: [...asked.questions, ...questions] };
  });
}

function questionsOn(
  { passage, speaker, subject }: Statement,
  asked: Asked,
  statements: readonly Statement[],
  random: Random,
): Asked['questions'] {
  const others = statements.filter((statement) => !shareWord(statement.speaker, speaker));
  const other = random.pickIfAny(others)?.speaker;
  const isSilent = other !== undefined && !says(asked, other, subject);
  return [
    { text: ask(speaker, subject, random), answers: [passage] },
    ...(isSilent ? [{ text: ask(other, subject, random), answers: [] }] : []),
  ];
}

/** A statement for each passage with a named speaker and a word that no other passage has. */
function statementsOf({ index }: Asked, random: Random): Statement[] {
  return [...index.passages].flatMap((passage, at) => {
    const speaker = passage.attribution.speaker?.name;
    if (!speaker || !NAME.test(speaker)) return [];
    const { text } = index.articles[index.articleOf[at]!]!;
    const quote = text.slice(passage.start, passage.end);
    const subjects = [...quote.matchAll(SUBJECT)]
      .map(([, word = '']) => word)
      .filter((word) => !isStopWord(word) && !shareWord(word, speaker) && countOf(text, word) === 1);
    const subject = random.pickIfAny(subjects);
    return subject ? [{ passage, speaker, subject }] : [];
  });
}

/** The question, with the speaker's whole name or its last word. */
function ask(speaker: string, subject: string, random: Random): string {
  const last = speaker.split(' ').at(-1)!;
  const name = /^\p{Lu}/u.test(last) && random.next() < 0.5 ? last : speaker;
  return random.pick(WAYS)(name, subject);
}

/** Whether a passage of the speaker, or one that names the speaker, has the word. */
function says({ index }: Asked, speaker: string, word: string): boolean {
  return [...index.passages].some((passage, at) => {
    const quote = index.articles[index.articleOf[at]!]!.text.slice(passage.start, passage.end);
    const who = `${passage.attribution.speaker?.name ?? ''} ${quote}`;
    return shareWord(who, speaker) && quote.includes(word);
  });
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(tokenize(a).map(({ word }) => word));
  return tokenize(b).some(({ word }) => !isStopWord(word) && words.has(word));
}

function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}
