import { indexFrom } from '../../../../values/indexFrom.ts';
import { isQuote, phraseOf } from '../../../any/attribution/pieces.ts';
import type { Phrase, Piece, Range, Report } from '../../../attribution.ts';
import { capitalised } from '../../../../text/capitalised.ts';
import { asSpeaker, phraseEndingAt, phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { OUTLETS } from '../outlets.ts';
import { isReporting, isReportingParticiple, particlesOf, VIEWS } from '../verbs.ts';
import { addresseeIn, speakerIn, type Said } from './insertedReports.ts';
import { pressOf, report } from './segments.ts';

/** *Timo Haas betonte*, der Vertrag sei unterschrieben; *Tavo Renu sagte*: „…“; *das teilte die Stadt mit* */
export function verbReport(pieces: readonly Piece[], segment: Range): Report | null {
  const { from, to } = segment;
  const parted = partedSubject(pieces, from);
  const verb = verbIn(pieces, segment, parted ? from : from + 1);
  if (verb === null) return null;
  const said = parted && verb === from ? null : subjectOfVerb(pieces, segment, verb);
  const speaker = said ? asSpeaker(pieces, said.phrase) : parted;
  if (!speaker) return null;
  const common = {
    lemma: pieces[verb]?.word ?? '',
    cue: { from: verb, to: verb + 1 },
    speaker,
    addressee: said ? said.addressee : addresseeIn(pieces, verb + 1, to),
    press: pressOf(pieces[verb]?.word ?? ''),
    setting: from,
  };
  const next = pieces[to]?.word;
  if ((next === ',' || next === ':' || isQuote(pieces[to])) && to + 1 < pieces.length - 1) {
    const content = { from: isQuote(pieces[to]) ? to : to + 1, to: pieces.length };
    const quotes = next === ':' || isQuote(pieces[content.from]);
    return report({
      ...common,
      rule: quotes ? 'speaker and quotation' : 'somebody says',
      content: [content],
      clause: { from, to: content.from },
      link: quotes ? 'quote' : 'clause',
    });
  }
  if (next === ':' || (next === ',' && isQuote(pieces[to + 1]))) {
    const content = { from: to + 1, to: pieces.length };
    return report({
      ...common,
      rule: 'speaker and quotation',
      content: [content],
      clause: { from, to: to + 1 },
      link: 'quote',
    });
  }
  // "Das teilte die Stadt mit."
  if (/^(?:das|dies)$/u.test(pieces[from]?.word ?? '') && verb === from + 1)
    return report({
      ...common,
      rule: 'this somebody said',
      content: [{ from, to: from + 1 }],
      clause: { from: from + 1, to },
      link: 'object',
    });
  return null;
}

/** *Anna Lehmann, die Leiterin des Instituts,* warnte; *die Firma Textor, die 400 Menschen beschäftigt,* teilte mit */
function partedSubject(pieces: readonly Piece[], verb: number): Phrase | null {
  const phrase =
    verb > 3 && pieces[verb - 1]?.word === ',' && opensPhrase(pieces[0]) ? phraseStartingAt(pieces, 0) : null;
  if (!phrase || pieces[phrase.to]?.word !== ',') return null;
  const between = pieces.slice(phrase.to + 1, verb - 1);
  if (between.some(({ word, pos }) => word === ',' || pos === 'QUOTE')) return null;
  const speaker = asSpeaker(pieces, phrase);
  return speaker.beside?.to === verb - 1 ? speaker : phraseOf(speaker);
}

/** Where a clause has a finite verb that reports, with its particle or participle. */
function verbIn(pieces: readonly Piece[], { from, to }: Range, first: number): number | null {
  const isSubordinate =
    pieces[from]?.pos === 'SCONJ' ||
    (/^(?:der|die|das)$/u.test(pieces[from]?.word ?? '') && pieces[to - 1]?.pos === 'AUX');
  if (isSubordinate) return null;
  for (let i = first; i < to; i++) {
    const { word = '', pos } = pieces[i] ?? {};
    const particles = particlesOf(word);
    if (
      pos === 'X' &&
      particles &&
      pieces.slice(i + 1, to).some((piece) => particles.has(piece.word) && isLast(pieces, piece, to))
    )
      return i;
    if (pos === 'X' && isReporting(word) && !(particles && /^(?:find|fand|ruf|rief)/u.test(word))) return i;
    if (pos === 'AUX' && word.startsWith('ha') && isReportingParticiple(pieces[to - 1]?.word ?? '')) return i;
  }
  return null;
}

/** A particle ends its clause: "teilte am Montag *mit*". */
const isLast = (pieces: readonly Piece[], piece: Piece, to: number): boolean => pieces[to - 1] === piece;

/** Who does it: before the verb, or behind it where something else opens the clause. */
export function subjectOfVerb(pieces: readonly Piece[], { from, to }: Range, verb: number): Said | null {
  const opener = pieces[from]?.pos === 'CCONJ' && verb > from + 1 ? from + 1 : from;
  const before = opensPhrase(pieces[opener]) ? phraseStartingAt(pieces, opener) : null;
  const reaches =
    before &&
    (before.to === verb || pieces.slice(before.to, verb).every((_, i) => isBesideAt(pieces, before.to + i)));
  if (before && reaches) {
    // "*Der „Bild“* sagte Anna Lehmann": to a medium
    const behind =
      pieces[opener]?.word === 'der' && isMedium(pieces, before) ? speakerIn(pieces, verb + 1, to) : null;
    return behind
      ? { phrase: behind.phrase, addressee: { from: before.from + 1, to: before.to } }
      : { phrase: before, addressee: addresseeIn(pieces, verb + 1, to) };
  }
  const ending = phraseEndingAt(pieces, verb, opener);
  if (ending && ending.from === opener && opensPhrase(pieces[opener]))
    return { phrase: ending, addressee: addresseeIn(pieces, verb + 1, to) };
  return speakerIn(pieces, verb + 1, to);
}

/** "der *Zeitung* Textor", "der *„Bild“*" */
const isMedium = (pieces: readonly Piece[], { from, to }: Range): boolean => {
  const words = pieces.slice(from + 1, to).map(({ word }) => capitalised(word.replace(/[„“"»«]/gu, '')));
  return OUTLETS.isMediumName(words.join(' ')) || OUTLETS.isMediumNoun(words[0]?.toLowerCase() ?? '');
};

/** A subject is no dative and no object that opens the clause: "*Dem* Bericht". */
const opensPhrase = (piece: Piece | undefined): boolean =>
  (piece !== undefined && piece.pos !== 'ADP' && !/^(?:dem|den|des|das|dies|es|man)$/u.test(piece.word)) ||
  piece?.word === 'das';

/** Where and what may stand between a subject and its verb: "Lea Roth *aus Lisk*". */
const isBesideAt = (pieces: readonly Piece[], i: number): boolean =>
  /^(?:ADP|NOUN|PROPN|DET|NUM|ADV)$/u.test(pieces[i]?.pos ?? '') ||
  /^[()]$/u.test(pieces[i]?.word ?? '') ||
  pieces[i]?.capital === true;

/** *Die Biologin hält das für falsch*; *sie sprach von* „einem Wunder“ */
export function viewReport(pieces: readonly Piece[], segment: Range): Report | null {
  const { from, to } = segment;
  const parted = partedSubject(pieces, from);
  for (let i = parted ? from : from + 1; i < to; i++) {
    const view = VIEWS.find(([verb]) => verb.test(pieces[i]?.word ?? ''));
    const [, before = null, where = 'any'] = view ?? [];
    const quoted = where === 'quoted';
    const fits = (piece: Piece, place: number): boolean =>
      before
        ? before.test(piece.word) && (where !== 'last' || place === to - 1)
        : isQuote(piece) && piece.word.includes(' '); // nannte die Brücke *„eine Ruine“*
    const at = view ? indexFrom(pieces, i + 1, fits, before ? to : pieces.length) : -1;
    if (!view || at < 0) continue;
    if (quoted && !pieces.slice(at).some((piece) => isQuote(piece))) continue;
    const phrase =
      parted && i === from ? null : subjectOfVerb(pieces, { from, to: Math.min(at, to) }, i)?.phrase;
    const speaker = phrase ? asSpeaker(pieces, phrase) : parted;
    if (!speaker) continue;
    const content = { from: Math.max(speaker.to <= i ? i + 1 : speaker.to, i + 1), to: pieces.length };
    return report({
      rule: 'somebody holds a view',
      lemma: pieces[i]?.word ?? '',
      cue: { from: i, to: i + 1 },
      speaker,
      content: [quoted ? { from: at, to: pieces.length } : content],
      clause: { from, to: quoted ? at : content.from },
      link: quoted ? 'words' : 'object',
      setting: from,
    });
  }
  return null;
}
