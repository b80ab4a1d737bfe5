import { indexFrom, lastIndexBefore } from '../../../values/indexFrom.ts';
import { isPlatform } from '../../any/attribution/outlets.ts';
import { isQuote, phraseOf, wordsOf } from '../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range, Report } from '../../attribution.ts';
import { phraseStartingAt } from './2-phrases/nounPhrases.ts';
import { subjectEndingAt, subjectOf } from './2-phrases/subjects.ts';
import { verbGroup } from './2-phrases/verbGroups.ts';
import { isFiniteVerb } from './2-phrases/wordKinds.ts';
import { cueOf } from '../reportingVerbs.ts';
import { movedBy } from './3-reports/sources/cataphora.ts';
import { isBody } from './people/bodies.ts';
import { genderOfName } from './people/firstNames.ts';
import { isSomebody } from './3-reports/subjects/isSomebody.ts';
import { authorOfRead } from './3-reports/texts/authors.ts';
import { tailOf } from './3-reports/tailOf.ts';

/** What somebody writes or says that can stand below in full. */
const TEXT =
  /^(?:statement|message|post|letter|announcement|appeal|address|note|communiqu[eé]|declaration|comment|reply|response|e-?mail|tweet|thread|apology|tribute|speech|remarks|explanation|warning|plea|testimony|sermon|eulogy|resignation|correction|clarification|rebuttal|denial|video|update)s?$/;

/** What somebody does with such a text. */
const GIVING =
  /^(?:issue[ds]?|publish(?:ed|es)|release[ds]?|post(?:s|ed)|share[ds]?|ma(?:de|kes)|g(?:ave|ives)|wr(?:ote|ites)|sen(?:t|ds)|puts?|deliver(?:ed|s)|record(?:ed|s)|circulate[ds]?|upload(?:ed|s)|le(?:ft|aves)|tabled?|submitt(?:ed|s)|respond(?:s|ed)|repl(?:ied|ies)|react(?:s|ed)|answer(?:s|ed))$/;

/** Verbs of writing and speaking that need not say what: "Quist wrote on Telegram." */
const PLAIN =
  /^(?:write|post|tweet|say|state|respond|reply|react|comment|answer|message|text|e-?mail|apologi[sz]e|appeal|joke|speak|tell)$/;

/** Pieces of what such a text is, at most: "put out *a short video message*". */
const LONGEST = 7;

/**
 * Who has given out what stands below, where a sentence tells nothing of it: "*Mara Quist* issued the following statement on
 * Monday.", "*Mara Quist* wrote on Telegram:", "Here is *Mara Quist*'s letter in full.", "A statement by *Mara Quist* was published."
 */
export function announcedIn(pieces: readonly Piece[]): Report | null {
  if (pieces.some(isQuote)) return null;
  const read = authorOfRead(pieces);
  const noun = read ? pieces.findIndex(({ word }) => TEXT.test(word)) : -1;
  if (read && noun >= 0) return announcement(pieces, read, { from: noun, to: noun + 1 });
  const plain = tailOf(pieces) ?? behindOpening(pieces);
  const verb = plain ? verbGroup(pieces, plain.cue.to - 1) : null;
  if (plain && PLAIN.test(plain.lemma) && !verb?.negated && !verb?.modal) return plain;
  const spoken = spokenTo(pieces) ?? writtenOnPage(pieces);
  if (spoken) return spoken;
  const giving = pieces.findIndex(({ word, pos }) => pos === 'VERB' && GIVING.test(word));
  // "This is *the latest* from the guild"
  const isLatest = (i: number): boolean => pieces[i]!.word === 'latest' && pieces[i + 1]?.word === 'from';
  const text = pieces.findIndex(
    ({ word, pos }, i) => i !== giving && (TEXT.test(word) || isLatest(i)) && pos !== 'ADP',
  );
  if (text < 0) return null;
  const who = authorOf(pieces, text) ?? (giving >= 0 ? giverOf(pieces, giving, text) : null);
  if (!who || !isSomebody(pieces, who) || (isLatest(text) && !isNamed(pieces, who))) return null;
  const to = giving >= 0 ? receiverAt(pieces, giving, text) : null;
  const told = announcement(pieces, who, { from: text, to: text + 1 }, to ? 'tell' : 'issue');
  return to ? { ...told, addressee: to } : told;
}

/** "This is the latest from *the guild*", "from *Mara Quist*", but not "from Lisk". */
function isNamed(pieces: readonly Piece[], who: Range): boolean {
  const words = wordsOf(pieces, who);
  return isBody(words) || genderOfName(words) !== null;
}

/** "sent *Radio Brine* a statement" */
function receiverAt(pieces: readonly Piece[], v: number, text: number): Range | null {
  const to = phraseStartingAt(pieces, v + 1);
  return to && to.to < text && pieces[to.to]?.pos === 'DET' && pieces[to.to - 1]?.capital ? to : null;
}

/** "In a letter to staff, *Mara Quist* apologised." */
function behindOpening(pieces: readonly Piece[]): Report | null {
  const comma = /^(?:in|on)$/.test(pieces[0]?.word ?? '') ? pieces.findIndex(({ word }) => word === ',') : -1;
  const isText = pieces.slice(0, Math.max(0, comma)).some(({ word }) => TEXT.test(word));
  const report = isText ? tailOf(pieces.slice(comma + 1)) : null;
  return report && { ...movedBy(report, comma + 1), clause: { from: 0, to: pieces.length } };
}

/** "*Mara Quist* published a statement", "*Mara Quist* responded with a statement", "The statement was issued by *Mara Quist*" */
function giverOf(pieces: readonly Piece[], v: number, text: number): Phrase | null {
  const { from, passive, negated, modal, infinitive } = verbGroup(pieces, v);
  if (negated || modal || infinitive) return null;
  if (passive) {
    const by = indexFrom(pieces, v + 1, ({ word }) => word === 'by', v + LONGEST);
    const author = text < v && by > 0 ? phraseStartingAt(pieces, by + 1) : null;
    return author && phraseOf(author);
  }
  const isObject =
    text > v &&
    text - v <= LONGEST &&
    pieces
      .slice(v + 1, text)
      .every(
        ({ pos, word }) =>
          /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|PRON|PART)$/.test(pos) ||
          /^(?:out|up|following|with|in|to|of)$/.test(word),
      );
  return isObject && isWhole(pieces, text) ? subjectEndingAt(pieces, from, 0) : null;
}

/** "a statement *by Mara Quist*", "*Mara Quist's* letter" */
function authorOf(pieces: readonly Piece[], text: number): Phrase | null {
  const isBehind = /^(?:by|from)$/.test(pieces[text + 1]?.word ?? '');
  const author = isBehind ? phraseStartingAt(pieces, text + 2) : null;
  if (author) return isWhole(pieces, text) ? phraseOf(author) : null;
  // "*Here is* Quist's letter"
  const isShown = /^(?:here|below|what|following|this)$/.test(pieces[0]?.word ?? '');
  const be = isShown ? pieces.findIndex(({ word }, i) => /^(?:is|are|follows?|'s)$/.test(word) && i > 0) : -1;
  if (be < 0 || be > 3 || text < be) return null;
  const from = lastIndexBefore(pieces, text, ({ word }) => /^(?:of|from|by)$/.test(word), be) + 1;
  const mark = indexFrom(pieces, be + 1, ({ word }) => word === "'s" || word === "'", text);
  const first = Math.max(from, be + 1);
  return mark > first ? { from: first, to: mark, beside: null } : null;
}

/** Whether nothing is told of what the text says: no "statement saying that", "message that". */
const isWhole = (pieces: readonly Piece[], text: number): boolean =>
  !pieces
    .slice(text + 1)
    .some(
      (piece, i, rest) =>
        piece.word === 'that' ||
        (isFiniteVerb(piece) && !/^(?:who|which)$/.test(rest[i - 1]?.word ?? '') && !isPassive(rest, i)),
    );

/** "A statement by Quist *was published*" */
const isPassive = (rest: readonly Piece[], i: number): boolean =>
  /^(?:was|were|is|has|have|been)$/.test(rest[i]?.word ?? '') ||
  /^(?:was|were|is|been)$/.test(rest[i - 1]?.word ?? '');

/** Many who are spoken to, besides those whom a noun tells to be people. */
const MANY = /^(?:nation|country|public|crowd|audience|house|parliament|congress|court)$/;

/** "*Mara Quist* took to Telegram on Monday.", "*Mara Quist* addressed the residents on Telegram." */
function spokenTo(pieces: readonly Piece[]): Report | null {
  const v = pieces.findIndex(({ word }) =>
    /^(?:took|takes|turn(?:s|ed)|went|goes|address(?:es|ed))$/.test(word),
  );
  if (v < 1 || !isWhole(pieces, v)) return null;
  const { from, passive, negated, modal } = verbGroup(pieces, v);
  const isThere =
    /^(?:to|on)$/.test(pieces[v + 1]?.word ?? '') &&
    isPlatform((pieces[v + 2]?.word ?? '').replace(/\.$/, ''));
  const many = pieces[v]!.word.startsWith('address') ? phraseStartingAt(pieces, v + 1) : null;
  const areMany = many && (isSomebody(pieces, many) || MANY.test(pieces[many.to - 1]?.word ?? ''));
  const who = passive || negated || modal || !(isThere || areMany) ? null : subjectEndingAt(pieces, from, 0);
  return who && isSomebody(pieces, who) ? announcement(pieces, who, { from, to: v + 1 }, 'write') : null;
}

/** Verbs for what somebody does in a text of their own, besides those that report and those of giving. */
const TELLING =
  /^(?:told|tells|spoke|speaks|turn(?:ed|s)|share[ds]|wr(?:ote|ites)|reflect(?:ed|s)|opened|opens)$/;

/** What is somebody's own and has what they write on it. */
const PAGE = /^(?:page|channel|profile|account|wall|blog|website|site|feed|timeline)$/;

/** "*Mara Quist* told the story on Facebook.", "*Mara Quist* wrote about the flood on her page.": somebody writes, and tells little of what. */
function writtenOnPage(pieces: readonly Piece[]): Report | null {
  const on = pieces.findIndex(({ word }, i) => word === 'on' && i > 1 && isPageAt(pieces, i + 1));
  const subject = on < 0 ? null : subjectOf(pieces.slice(0, on));
  const v = subject?.from === 0 ? indexFrom(pieces, subject.to, ({ pos }) => pos === 'VERB', on) : -1;
  if (!subject || v < 0 || !isSomebody(pieces, subject)) return null;
  const { word } = pieces[v]!;
  const { from, passive, negated, modal, infinitive } = verbGroup(pieces, v);
  const isTelling = TELLING.test(word) || GIVING.test(word) || cueOf(word) !== null;
  if (!isTelling || passive || negated || modal || infinitive || from < subject.to) return null;
  return announcement(pieces, subject, { from, to: v + 1 }, 'write');
}

/** "on *Facebook*", "on *her* Facebook *page*" */
function isPageAt(pieces: readonly Piece[], at: number): boolean {
  if (isPlatform((pieces[at]?.word ?? '').replace(/\.$/, ''))) return true;
  const isOwn = /^(?:his|her|their|its)$/.test(pieces[at]?.word ?? '');
  return isOwn && pieces.slice(at + 1, at + 4).some(({ word }) => PAGE.test(word));
}

function announcement(pieces: readonly Piece[], speaker: Phrase, cue: Range, lemma = 'issue'): Report {
  return {
    rule: 'message',
    lemma,
    cue,
    speaker,
    content: [],
    addressee: null,
    clause: { from: 0, to: pieces.length },
    link: 'quote',
    setting: 0,
    isAdvice: false,
    press: null,
  };
}
