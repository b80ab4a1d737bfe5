import { detectLanguage } from '../language/detect.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { shownQuote } from '../text/marks.ts';
import type { Answer, Article, Match } from '../types.ts';
import { countNew, sizeOf, type Difference, type DifferenceKind } from './words/compare.ts';
import { besideOf } from './beside.ts';
import type { Finding, Verdict } from './finding.ts';
import { judgeOtherWords } from './words/judgeOtherWords.ts';
import { loneNames } from './speaker/loneName.ts';
import { messageText, sentencesOf } from './message/messageSentences.ts';
import { withMeantElsewhere } from './speaker/meantElsewhere.ts';
import { isReactionAlone } from './message/reactions.ts';
import { withNextQuotations } from './message/nextQuotation.ts';
import { splitOrigin } from './message/origin.ts';
import { speakersAround } from './message/sharedQuotation.ts';
import { readReport, type Report } from './message/report.ts';
import { wholeSentence } from './words/wholeSentence.ts';
import { wordsIn } from './typed.ts';
import { CLOSE, compareWith, isNameAlone } from './compareWith.ts';

export interface CheckOptions {
  /** Asks the articles; the passages that may say what a text says, best first. */
  readonly ask: (text: string) => Promise<Answer>;
  /** The articles that are asked, for what they tell elsewhere of who said a passage; nothing of it without them. */
  readonly articles?: readonly Article[];
}

/** What a sentence is judged with. */
interface Judging extends Required<CheckOptions> {
  readonly language: Language;
}

/** Sentences of a message that are looked at; the others are no finding, so that whoever asks can tell. */
export const MOST_SENTENCES = 12;

/** Judges each sentence of a message by itself; a lone word such as "look!" is no sentence. */
export async function checkMessage(
  message: string,
  { ask, articles = [] }: CheckOptions,
): Promise<Finding[]> {
  const language = languageOf(detectLanguage(message));
  const findings: Finding[] = [];
  const sentences = sentencesOf(message, language, loneNames(articles, language));
  const judging = { ask, articles, language };
  const text = messageText(message, language.claims);
  const speakers = withNextQuotations(
    speakersAround(sentences, language.claims),
    sentences,
    text,
    language.claims,
  );
  for (const [place, sentence] of sentences.slice(0, MOST_SENTENCES).entries()) {
    // One after the other: a question at a time is what others wait for.
    // oxlint-disable-next-line no-await-in-loop
    findings.push(await checkSentence(sentence, speakers[place] ?? null, judging));
  }
  return withMeantElsewhere(findings, text, articles, language);
}

/** Looks for the words of a sentence, then for what says the opposite or something else in other words. */
async function checkSentence(written: string, around: string | null, judging: Judging): Promise<Finding> {
  const { ask, articles, language } = judging;
  // "This is so sad" alone claims nothing that an article could have.
  if (isReactionAlone(written, language.claims)) return notFound(written);
  const { text, ...origin } = splitOrigin(written, articles, language.claims);
  const sentence = text.replace(language.claims.opensTalk, '');
  const report = { ...readReport(sentence, language.claims), ...origin, around };
  const answer = await ask(report.claim);
  const named = judge(sentence, report, answer.matches, judging);
  const finding = named.verdict === 'not found' ? await judgeWhole(named, report, judging) : named;
  if (isTold(finding)) return finding;
  const question = language.claims.asQuestion(report.claim);
  const read = question === null ? answer : await ask(question);
  const other = judgeOtherWords(sentence, report, [read, answer], language);
  if (other) return other;
  const about = [read, answer].find(({ answered }) => answered)?.matches[0] ?? null;
  return finding.match === null ? { ...finding, match: about } : finding;
}

/** What the articles have of a sentence with who said it, where too little was said to be found without. */
async function judgeWhole(finding: Finding, report: Report, judging: Judging): Promise<Finding> {
  const { sentence } = finding;
  const whole = wholeSentence(sentence, report, judging.language);
  if (!whole) return finding;
  const { matches } = await judging.ask(sentence);
  const named = judge(sentence, report, matches, judging);
  return named.verdict === 'exact' ? named : judge(sentence, whole, matches, judging);
}

/** What may be said in other words as well. */
const OTHER_WORDS: ReadonlySet<DifferenceKind> = new Set<DifferenceKind>(['words', 'order']);

/** Whether it is said already what is right or wrong with a sentence: more than that its words are others. */
function isTold({ verdict, differences, strangers }: Finding): boolean {
  if (verdict === 'not found') return false;
  return strangers.length > 0 || !differences.some(({ kind }) => OTHER_WORDS.has(kind));
}

/** How many sentences of a message are not looked at. */
export function countUnread(message: string): number {
  const sentences = sentencesOf(message, languageOf(detectLanguage(message)));
  return Math.max(sentences.length - MOST_SENTENCES, 0);
}

/** Judges a sentence beside the passages that may say the same. */
function judge(sentence: string, report: Report, matches: readonly Match[], judging: Judging): Finding {
  const typed = wordsIn(sentence, report, judging.language);
  const found = matches.map(shownQuote);
  const compared = matches.map((match) => compareWith(besideOf(match, judging), typed, found));
  const exact = compared.filter(
    ({ differences, isTellingPart }) => differences.length === 0 && isTellingPart,
  );
  const best =
    exact.find(({ strangers }) => strangers.length === 0) ??
    exact[0] ??
    compared
      .filter(({ share }) => share >= CLOSE && !isNameAlone(typed.claim))
      .sort(
        (one, other) =>
          countNew(one.differences) - countNew(other.differences) ||
          sizeOf(one.differences) - sizeOf(other.differences),
      )[0];
  if (!best) return notFound(sentence);
  const { match, differences, strangers, isShortened } = best;
  return { sentence, verdict: verdictOf(differences, strangers), match, differences, strangers, isShortened };
}

function notFound(sentence: string): Finding {
  return { sentence, verdict: 'not found', match: null, differences: [], strangers: [] };
}

function verdictOf(differences: readonly Difference[], strangers: readonly string[]): Verdict {
  if (differences.length > 0) return 'altered';
  return strangers.length > 0 ? 'another speaker' : 'exact';
}
