import { isQuote, spanOf } from '../../language/any/attribution/pieces.ts';
import type { Line } from '../2-reports/readLines.ts';
import { dashQuotation } from './dashQuotations.ts';
import { voiceOfQuotation } from './quotationRules.ts';
import { type Finder, firstOf, type Scene } from './scene.ts';
import { because, silent, type Voice } from './voice.ts';
import { answered, turn } from './sentenceRules/interviewRules.ts';
import { labelledQuotation } from './sentenceRules/labelRules.ts';
import { announced, introduced, ledUpTo, listed, toldNext } from './sentenceRules/leadInRules.ts';
import { replied } from './sentenceRules/replies.ts';
import { askedBetween, hangingOn, reportedOn, stated, toldToSpeaker } from './sentenceRules/reportRules.ts';

/** The first that finds a voice decides; `ruleExamples.ts` has an example of each. */
const FINDERS: readonly Finder[] = [
  headingOrQuestion,
  introduced,
  announced,
  turn,
  answered,
  signed,
  labelledQuotation,
  toldBelow,
  excerpt,
  dashQuotation,
  listed,
  ledUpTo,
  hangingOn,
  toldToSpeaker,
  stated,
  replied,
  toldNext,
  dispatched,
  quotation,
  reportedOn,
  askedBetween,
];

/** Who speaks in a sentence that is no headline. */
export const voiceOfSentence = (scene: Scene, line: Line, i: number): Voice =>
  firstOf(FINDERS, scene, line, i) ?? scene.sources.silence(line.block, because('own words'));

/** Nobody speaks in a heading, or in what an interviewer asks, but whom that names: "*Mara Quist once called it “a toy”.* Is she right?" */
function headingOrQuestion(scene: Scene, line: Line, i: number): Voice | null {
  const { kind } = line.block;
  if (kind !== 'heading' && kind !== 'question') return null;
  const isTold = kind === 'question' && line.pieces.at(-1)?.word !== '?';
  const voice = isTold ? stated(scene, line, i) : null;
  // "Farmers in Lisk accuse you": nobody in particular
  const isNamed = /^\p{Lu}\S* \p{Lu}/u.test(voice?.speaker?.name ?? '');
  return voice && isNamed ? voice : silent(because('own words'));
}

/** > It is tired. — Mara Quist, engineer */
function signed(scene: Scene, { block, statement, pieces }: Line): Voice | null {
  const signature = scene.signatures.get(block.start);
  // "And Mara Quist Replied:" above it is no name
  if (signature && signature.start < block.start && scene.excerpts.get(block)) return null;
  // "Tom Fry wrote that “it will not last”.", in a letter
  const isOfOther = block.kind !== 'quotation' && statement !== null && pieces.some(isQuote);
  return signature && !isOfOther ? scene.inOwnWords(signature, 'signature') : null;
}

/** It is tired. ¶ – wrote Mara Quist on Telegram. */
function toldBelow(scene: Scene, { block, statement }: Line): Voice | null {
  const tail = statement ? undefined : scene.tails.get(block);
  if (!tail) return null;
  const { line, report } = tail;
  return scene.reportVoice(line, report, 'direct', because('told below', spanOf(line.pieces, report.cue)));
}

/** At a Dinner, Mara Quist Spoke of Bridges ¶ *It is tired.* */
function excerpt(scene: Scene, line: Line): Voice | null {
  const speaker = scene.excerpts.get(line.block);
  if (!speaker || (line.statement && line.pieces.some(isQuote))) return null;
  return scene.inOwnWords(speaker, 'under a heading');
}

/** From our reporter Mara Quist at the bridge: *The crews are packing up.* */
function dispatched(scene: Scene, { block, first, quoted }: Line): Voice | null {
  const teller = scene.dispatches.get(block);
  // a quotation further on is somebody else's
  return teller && (first || quoted <= 0.5) ? scene.inOwnWords(teller, 'dispatch') : null;
}

/** A sentence in quotation marks that does not say itself who speaks. */
function quotation(scene: Scene, line: Line, i: number): Voice | null {
  const isSpeech = line.quoted >= scene.cast.language.quotedShare || line.block.kind === 'quotation';
  return isSpeech ? voiceOfQuotation(scene, line, i) : null;
}
