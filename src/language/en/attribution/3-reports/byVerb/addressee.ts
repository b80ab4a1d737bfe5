import { indexFrom } from '../../../../../values/indexFrom.ts';
import type { Piece, Range } from '../../../../attribution.ts';
import type { Cue } from '../../../reportingVerbs.ts';
import { phraseStartingAt } from '../../2-phrases/nounPhrases.ts';
import { isFiniteVerb } from '../../2-phrases/wordKinds.ts';
import { OUTLETS } from '../../outlets.ts';
import { isPersonNoun } from '../../people/titles.ts';
import { isSomebody } from '../subjects/isSomebody.ts';
import { DIRECTING } from '../links/directing.ts';
import { QUESTION } from '../links/links.ts';

/** Verbs that somebody stands behind whom something is said to. */
const ADDRESSED = new Set([
  ...DIRECTING,
  'tell',
  'inform',
  'assure',
  'reassure',
  'notify',
  'warn',
  'advise',
  'urge',
  'promise',
]);

/** Whom something is said to: "Quist told *the council*", "Quist told the state broadcaster, *Norland 1*". */
export function addresseeAfter(pieces: readonly Piece[], v: number, { lemma }: Cue): Range | null {
  // "she asked *where* the boats were"
  const next = pieces[v + 1]?.word ?? '';
  // informed *that planned works* are late
  const isTold = next === 'that' && pieces[v + 1]?.pos !== 'DET';
  const mayFollow = ADDRESSED.has(lemma) && !QUESTION.has(next) && !isTold;
  // told *the story* of five women who sank
  if (isTale(pieces, pieces[v + 1]?.word === 'much' ? v + 2 : v + 1)) return null;
  const numbered = mayFollow ? numberedMedium(pieces, v + 1) : null;
  if (numbered) return numbered;
  const phrase = mayFollow || SENDING.test(lemma) ? phraseStartingAt(pieces, v + 1) : null;
  if (phrase && !mayFollow && !isReached(pieces, phrase)) return null;
  return (
    phrase &&
    (mediumBeside(pieces, phrase) ??
      bareHearers(pieces, phrase) ??
      withoutMatter(pieces, withoutWay(pieces, phrase)))
  );
}

/** "told *the truth*", "told much *the same story*" */
const isTale = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:an?|the|his|her|their|its)$/.test(pieces[from]?.word ?? '') &&
  /^(?:story|tale|truth|joke)$/.test(pieces[from + (pieces[from + 1]?.word === 'same' ? 2 : 1)]?.word ?? '');

/** "told *6 On Your Side*", "told *20 Minutes*": a number and nothing but capitals; but: "told 40 Norlanders", "told 6 Lisk nurses" */
function numberedMedium(pieces: readonly Piece[], from: number): Range | null {
  const end = indexFrom(pieces, from + 1, ({ capital, word }) => !capital && word !== '&');
  const to = end < 0 ? pieces.length : end;
  const isNumbered = /^\d{1,3}$/.test(pieces[from]?.word ?? '') && to > from + 1;
  const last = pieces[to - 1]?.word ?? '';
  const areMany =
    to === from + 2 && last.endsWith('s') && !/^(?:minutes|hours|days|news|investigates)$/.test(last);
  const goesOn =
    /^(?:NOUN|ADJ|ADP|PART)$/.test(pieces[to]?.pos ?? '') &&
    !/^(?:on|in|at|after)$/.test(pieces[to]?.word ?? '');
  const isHouse = /^(?:street|square|road|lane)$/.test(last); // 10 Downing Street
  return isNumbered && !areMany && !goesOn && !isHouse ? { from, to } : null;
}

/** "told *Radio Brine* by telephone": how it was told is no part of whom. */
function withoutWay(pieces: readonly Piece[], { from, to }: Range): Range {
  const way = indexFrom(pieces, from + 1, ({ word }) => /^(?:by|over|via)$/.test(word), to);
  const noun = pieces[way + 1]?.pos === 'DET' ? way + 2 : way + 1;
  return way > 0 && WAY.test(pieces[noun]?.word ?? '') ? { from, to: way } : { from, to };
}

/** "told *Radio Brine* of a bang", "told *police* of it": what of is no part of whom; but: "told the Bank of Lisk", "told members of the guild" */
function withoutMatter(pieces: readonly Piece[], { from, to }: Range): Range {
  const of = indexFrom(pieces, from + 1, ({ word }) => word === 'of', to);
  const noun = pieces[of - 1];
  const next = pieces[of + 1];
  const isMatter =
    /^(?:an?|his|her|its|their)$/.test(next?.word ?? '') || (next?.pos === 'NOUN' && !next.capital);
  const isHearer = noun?.capital || (of === from + 1 && HEARERS.test(noun?.word ?? ''));
  return of > 0 && isHearer && isMatter ? { from, to: of } : { from, to };
}

/** "tells *jury* crab boats swapped tags", as headlines have it; but: "told jury foreman Tom Fry" */
function bareHearers(pieces: readonly Piece[], { from, to }: Range): Range | null {
  const isBare = /^(?:jury|jurors|inquest|inquiry|tribunal|mps|lawmakers|senators)$/.test(
    pieces[from]?.word ?? '',
  );
  const next = pieces[from + 1];
  const isOther = next?.pos === 'NOUN' && !isPersonNoun(next.word) && isFiniteVerb(pieces[to]);
  return isBare && isOther ? { from, to: from + 1 } : null;
}

/** Those whom much is told and who are of nothing, where no article stands before them. */
const HEARERS =
  /^(?:police|detectives|investigators|reporters|journalists|prosecutors|rescuers|neighbours|neighbors|friends|parents)$/;

/** What something is told by. */
const WAY = /^(?:(?:tele)?phone|mobile|e-?mail|text|letter|fax|video|radio|satellite|message)$/;

/** Verbs that somebody may stand behind whom something is sent to: “…,” Quist *texted* her husband. */
const SENDING = /^(?:text|messag|e-?mail|phon|cabl|whatsapp|correct|interrupt)(?:e?d|e?s)?$/;

/** "texted *her husband*", but not "texted *the answer*" */
const isReached = (pieces: readonly Piece[], phrase: Range): boolean =>
  isSomebody(pieces, phrase) || /^(?:him|her|me|us|them)$/.test(pieces[phrase.from]?.word ?? '');

/** The name behind a noun for a medium and a comma. */
function mediumBeside(pieces: readonly Piece[], { to }: Range): Range | null {
  const noun = pieces[to - 1];
  const isKind = noun?.pos === 'NOUN' && !noun.capital && OUTLETS.isMediumNoun(noun.word);
  const name = isKind && pieces[to]?.word === ',' ? phraseStartingAt(pieces, to + 1) : null;
  const after = pieces[name?.to ?? 0];
  return name && pieces[name.from]?.capital && (!after || /^[,.;]$/.test(after.word)) ? name : null;
}
