import { indexFrom } from '../../../values/indexFrom.ts';
import { isNominal, isQuote, phraseOf, tagged, wordsOf } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece } from '../../attribution.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectEndingAt, subjectOf } from './2-phrases/subjects.ts';
import { verbGroup } from './2-phrases/verbGroups.ts';
import { isMediumAt } from './3-reports/carriers/isMediumAt.ts';
import { isSomebody } from './3-reports/subjects/isSomebody.ts';
import { passiveReport } from './3-reports/byVerb/passiveReports.ts';
import { wordingReport } from './3-reports/wordings/wordingReports.ts';
import { cueOf } from '../reportingVerbs.ts';

/** What was said, as the sentence behind it calls it. */
const WORDS =
  /^(?:words?|remarks?|message|answer|reply|response|verdict|warning|plea|comment|cry|shout|order|advice)$/;

/**
 * Who said what stands before a sentence, by what the sentence says of it: “…” *That was all Mara Quist would say.* “…” *So
 * said Mara Quist.* “…” *The words are those of Mara Quist.* “…” *This was stated by Mara Quist.* “…” *With that, Mara Quist left.*
 */
export function quotedBehind(pieces: readonly Piece[]): Phrase | null {
  const who =
    whoPut(pieces) ??
    statedBy(pieces) ??
    soSaid(pieces) ??
    wordsFrom(pieces) ??
    shouted(pieces) ??
    cheered(pieces) ??
    withThat(pieces);
  return who && isSomebody(pieces, who) ? who : null;
}

/** *That was* all she would say, *It was* Quist's verdict, *Those were* the words of Quist */
function whoPut(pieces: readonly Piece[]): Phrase | null {
  if (!/^(?:that|this|it|those|these|such)$/.test(pieces[0]?.word ?? '')) return null;
  const [first, ...others] = pieces;
  const quotation = first && tagged({ ...first, word: '“x,”' }, 'QUOTE');
  return wordingReport(quotation ? [quotation, ...others] : pieces, 1)?.speaker ?? null;
}

/** Who says something, and nothing against it. */
const SAYING =
  /^(?:say|tell|write|state|declare|announce|explain|note|stress|emphasi[sz]e|add|reveal|disclose|underline|recount|recall|report)$/;

/** How somebody speaks who is heard at a distance. */
const SHOUTING = /^(?:shout|yell|scream|cr(?:y|i)|exclaim|roar|bellow|holler|shriek|chant|call)(?:s|es|ed)?$/;

/** “…!” *Mara Quist shouted* across the hall.; “…!” *The guild's clerk, Tom Fry, said*.; but: she called for help, she said it was late */
function shouted(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ pos }) => pos === 'VERB');
  const { word = '' } = pieces[verb] ?? {};
  const next = pieces[verb + 1];
  const isShout = SHOUTING.test(word) && (next?.word === '.' || PLACE.test(next?.word ?? ''));
  if (!isShout && !(cueOf(word)?.lemma === 'say' && next?.word === '.')) return null;
  const group = verbGroup(pieces, verb);
  const subject = group.from === verb ? subjectEndingAt(pieces, verb, 0) : null;
  const isNobody = /^no(?:body|ne)?$/.test(pieces[0]?.word ?? '');
  return subject?.from === 0 && !isNobody && !pieces.slice(verb).some(isQuote) ? subject : null;
}

const PLACE = /^(?:across|over|through|out|to|into|from|at|down|up|back)$/;

/** *Quist got a standing ovation for that*, *Quist drew laughter with those words* */
function cheered(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ word }) =>
    /^(?:got|gets|earn(?:ed|s)|dr(?:ew|aws)|w(?:on|ins)|received)$/.test(word),
  );
  const noun = indexFrom(pieces, verb + 1, ({ word }) => HEARD.test(word), verb + 6);
  if (verb < 1 || noun < 0 || !/^(?:for|with)$/.test(pieces[noun + 1]?.word ?? '')) return null;
  const [what, words] = pieces.slice(noun + 2, noun + 4).map(({ word }) => word);
  const isBack =
    (/^(?:that|this|it)$/.test(what ?? '') && words === '.') ||
    (/^(?:those|these|that|this|the)$/.test(what ?? '') &&
      /^(?:line|sentence|quip)$|^words$/.test(words ?? ''));
  const subject = isBack ? subjectEndingAt(pieces, verbGroup(pieces, verb).from, 0) : null;
  return subject?.from === 0 ? subject : null;
}

/** How those take it who hear it. */
const HEARD = /^(?:ovations?|applause|cheers?|laughter|laughs?|boos|jeers|whistles)$/;

/** *This was stated by* Quist, *The statement was made by* Quist; but: this was denied by Quist */
function statedBy(pieces: readonly Piece[]): Phrase | null {
  const isThis = /^(?:this|that|it|all this)$/.test(pieces[0]?.word ?? '');
  const noun = pieces[0]?.pos === 'DET' && isNominal(pieces[1]) ? (pieces[1]?.word ?? '') : '';
  const isStatement = WORDS.test(noun) || /^(?:statement|announcement|claim)$/.test(noun);
  const v = isThis || isStatement ? pieces.findIndex(({ pos }) => pos === 'VERB') : -1;
  const group = v > 0 ? verbGroup(pieces, v) : null;
  if (!group?.passive || group.negated || group.modal || group.from !== (isStatement ? 2 : 1)) return null;
  const cue = cueOf(pieces[v]?.word ?? '');
  if (isStatement) {
    const isMade = /^(?:made|given|issued|uttered|shared|posted|spoken|said|written|told)$/.test(
      pieces[v]?.word ?? '',
    );
    const by = isMade ? indexFrom(pieces, v + 1, ({ word }) => word === 'by', v + 4) : -1;
    const who = by > 0 ? phraseStartingAt(pieces, by + 1) : null;
    return who && phraseOf(who);
  }
  const report = cue && SAYING.test(cue.lemma) ? passiveReport(pieces, v, cue, group) : null;
  // "This was reported by *Radio Sund*": it may have passed it on
  return report?.speaker && !isMediumAt(pieces, report.speaker) ? report.speaker : null;
}

/** *So said* Quist, *Thus spoke* Quist */
function soSaid(pieces: readonly Piece[]): Phrase | null {
  const [first, verb] = pieces;
  const isSaid =
    /^(?:so|thus)$/.test(first?.word ?? '') &&
    /^(?:said|says|wrote|writes|spoke|speaks|ran|went)$/.test(verb?.word ?? '');
  const who = isSaid ? phraseStartingAt(pieces, 2) : null;
  return who && phraseOf(who);
}

/** *The words are those of* Quist, *The message came from* Quist, *The words belong to* Quist, *The speaker is* Quist */
function wordsFrom(pieces: readonly Piece[]): Phrase | null {
  const noun = indexFrom(pieces, 0, ({ word }) => WORDS.test(word) || word === 'speaker', 4);
  if (noun < 1 || !/^(?:the|those|these|that)$/.test(pieces[0]?.word ?? '')) return null;
  const told = wordsOf(pieces, { from: noun + 1, to: noun + 4 });
  const [link] =
    /^(?:(?:is|are|was|were) (?:those of|that of|from)|(?:is|are|was|were)|(?:came|comes|come) from|belongs? to|belonged to)(?= |$)/.exec(
      told,
    ) ?? [];
  // “Who won?” *The answer is* Tom Fry.: that is told, and not by him
  if (!link || (pieces[noun]?.word !== 'speaker' && !link.includes(' '))) return null;
  const who = phraseStartingAt(pieces, noun + 1 + link.split(' ').length);
  return who && phraseOf(who);
}

/** *With that,* Quist left, *With those words* Quist left */
function withThat(pieces: readonly Piece[]): Phrase | null {
  const opener = wordsOf(pieces, { from: 0, to: 3 });
  if (!/^(?:with (?:that|this) ,|with (?:these|those) words)$/.test(opener)) return null;
  const from = pieces[3]?.word === ',' ? 4 : 3;
  const who = subjectOf(pieces.slice(from));
  return who?.from === 0 ? { from, to: who.to + from, beside: null } : null;
}
