import type { NextSentence, TaggedWord } from '../../../goingOn.ts';
import { isDated } from './goingOnDated.ts';
import { isNobody } from './isNobody.ts';
import { tenseOf } from './goingOnTense.ts';
import { isPersonNoun, isTitle } from '../people/titles.ts';

/** "The wood *was* wet.", "Nobody *had* asked."; but: the trial was over, the pier was built in 1908, she was jailed */
export function isTestified({ words, heard, subject }: NextSentence): boolean {
  return (
    heard.some(({ word }) => TRIBUNAL.test(word)) &&
    isOfThing(subject) &&
    /^(?:was|had|had done|could|did)$/.test(tenseOf(words)) &&
    isOfWhatWas(words)
  );
}

const isOfThing = (subject: string): boolean =>
  subject.includes('thing') || /^(?:it|nobody|nothing|none|there)$/.test(subject);

/** "The report says nine died. *Lamps were not lit.*": what a document found; but: the report was published, the pier holds 300 men */
export function isFound(next: NextSentence): boolean {
  const { words, subject } = next;
  const kind = findingOf(next);
  if (!kind) return false;
  const isUnknown = /^(?:(?:a|bare) thing|a person)$/.test(subject) || isNobody(words);
  // "the money", of which a report tells, the article may tell of, too
  const isHeld = isUnknown || (CHARGING.test(kind) && isOfThing(subject) && subject !== 'it');
  return (
    isHeld && /^(?:was|was done|had|had done|could|did|past)$/.test(tenseOf(words)) && isOfWhatWas(words)
  );
}

/** "report" of "A report by Mara Quist says", "charge sheet" of a speaker. */
function findingOf({ speaker, told }: NextSentence): string | undefined {
  const noun = told.findIndex(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  const isAuthor = told[noun + 1]?.word === 'by';
  const head = speaker.split(/ (?:of|by|from|in|on|into|for) /)[0]!.toLowerCase();
  return (FINDING.exec(head) ?? (isAuthor ? FINDING.exec(told[noun]?.word ?? '') : null))?.[0];
}

/** What tells what somebody has found out: "the indictment", "a report by the guild". */
const FINDING =
  /\b(?:report|indictment|audit|inventory|charge sheet|judge?ment|complaint|lawsuit|affidavit|autopsy|inquiry|review)$/;
/** Such as tell what somebody is charged with. */
const CHARGING = /^(?:indictment|charge sheet|affidavit|complaint|lawsuit)$/;

/** "A cabbie says the police stood outside. *They had shields.*": what a witness whom nobody names saw; but: they were arrested, the man has died */
export function isSeen({ words, speaker, subject }: NextSentence): boolean {
  const [first, second] = words;
  const opener = first?.word === 'then' ? second : first;
  const isOther =
    /^(?:they|there)$/.test(subject) || /^some(?:body|one)$/.test(opener?.word ?? '') || isNobody(words);
  return (
    isWitness(speaker) && isOther && /^(?:past|had|could|did|was)$/.test(tenseOf(words)) && isOfWhatWas(words)
  );
}

/** "a cabbie who was parked there" */
function isWitness(speaker: string): boolean {
  const [, words = ''] = /^an? ([^,]+)/i.exec(speaker) ?? [];
  const noun =
    words
      .split(/ (?:who|of|from|in|at|on|near|with|whose) /)[0]!
      .split(' ')
      .at(-1) ?? '';
  const isEye = /^(?:witness|neighbou?r|resident|passer-by|bystander|survivor|passenger)$/.test(noun);
  return isEye || (isPersonNoun(noun) && !isTitle(noun) && !OFFICIAL.test(noun));
}

/** Who speaks for others, or of what they have not seen. */
const OFFICIAL =
  /^(?:spokes[a-z]+|official|officer|diplomat|lawyer|attorney|prosecutor|expert|analyst|scientist|researcher|economist|source|aide|advis[eo]r|politician|lawmaker|member|leader|critic|activist)$/;

/** What the article rather tells itself is left out: when something was, and what became of the case or the report. */
const isOfWhatWas = (words: readonly TaggedWord[]): boolean => !isDated(words) && !isOfCourt(words);

/** "*The trial* was over", "*The report* was published" */
function isOfCourt(words: readonly TaggedWord[]): boolean {
  const verb = words.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  return words.slice(0, verb).some(({ word }) => OF_COURT.test(word));
}

const TRIBUNAL = /^(?:court|jury|tribunal|inquest|inquiry|hearing|judges?|magistrates?|jurors)$/;
const OF_COURT =
  /^(?:trials?|cases?|hearings?|courts?|courtroom|room|gallery|verdicts?|sentences?|inquest|inquiry|session|appeals?|charges?|proceedings|prosecution|defen[cs]e|reports?|audits?|reviews?|indictments?|findings|lawsuits?|investigations?)$/;
