import { indexFrom } from '../../../../values/indexFrom.ts';
import { allBut, isQuote } from '../../../any/attribution/pieces.ts';
import type { Piece, Range, Report } from '../../../attribution.ts';
import { asSpeaker, dativeAt, phraseStartingAt } from '../2-phrases/nounPhrases.ts';
import { endsReporting, isReporting, isReportingParticiple, isVerbByForm, particlesOf } from '../verbs.ts';
import { pressOf, report } from './segments.ts';

/** “…“, *sagte Anna Lehmann der dpa*; Die Luft sei rein, *teilte die Stadt mit*. */
export function saidAfter(pieces: readonly Piece[], segment: Range): Report | null {
  const { from, to } = segment;
  if (from === 0) return null;
  const verb = pieces[from];
  const quoted = isQuote(pieces[from - 1]) || isQuote(pieces[from - 2]);
  const particles = particlesOf(verb?.word ?? '');
  const hasParticle = particles !== null && pieces.slice(from, to).some(({ word }) => particles.has(word));
  const isVerb =
    verb?.pos === 'X' && (quoted ? isVerbByForm(verb.word) || particles !== null : isReporting(verb.word));
  if (!verb || !(isVerb || hasParticle)) return null;
  const said = isSaid(pieces, from) ? saidFrom(pieces, from + 2, to) : speakerIn(pieces, from + 1, to);
  if (!said) return null;
  const clause = { from: Math.max(0, from - 1), to };
  const beside = asSpeaker(pieces, said.phrase, isSaid(pieces, from));
  const end = beside.beside ? Math.max(to, beside.beside.to) : to;
  return report({
    rule: quoted ? 'quotation and speaker' : 'said after it',
    lemma: verb.word,
    cue: { from, to: from + 1 },
    speaker: beside,
    content: allBut(pieces, { ...clause, to: end }),
    addressee: said.addressee,
    clause: { ...clause, to: end },
    link: 'before',
    press: pressOf(verb.word),
  });
}

const isSaid = (pieces: readonly Piece[], verb: number): boolean =>
  /^h(?:eißt|ieß)$/u.test(pieces[verb]?.word ?? '') && pieces[verb + 1]?.word === 'es';

/** …, hieß es *aus dem Ministerium* */
function saidFrom(pieces: readonly Piece[], from: number, to: number): Said | null {
  const at = indexFrom(pieces, from, ({ word }) => /^(?:aus|bei|beim|von|vom)$/u.test(word), to);
  const phrase = at < 0 ? null : phraseStartingAt(pieces, at + 1);
  return phrase && { phrase, addressee: null };
}

/** …, *so Haas*; …, *so Haas weiter*; …, *so weiter Haas* */
export function soSomebody(pieces: readonly Piece[], { from, to }: Range): Report | null {
  const first = pieces[from + 1]?.word === 'weiter' ? from + 2 : from + 1;
  const phrase = pieces[from]?.word === 'so' && from > 0 ? phraseStartingAt(pieces, first) : null;
  const rest = phrase ? pieces[phrase.to] : undefined;
  const goesOn = rest?.pos === 'ADP' || rest?.pos === 'ADV' || rest?.word === 'weiter';
  if (!phrase || (phrase.to < to && !goesOn)) return null;
  const speaker = asSpeaker(pieces, phrase);
  const clause = { from: from - 1, to: Math.max(to, speaker.beside?.to ?? to) };
  return report({
    rule: 'so somebody',
    lemma: 'so',
    cue: { from, to: from + 1 },
    speaker,
    content: allBut(pieces, clause),
    clause,
    link: 'before',
  });
}

/** *Wie die Reederei Nordlicht mitteilte*, verbrannte der Kaffee. */
export function asSomebodySaid(pieces: readonly Piece[], { from, to }: Range): Report | null {
  if (pieces[from]?.word !== 'wie') return null;
  const last = pieces[to - 1];
  const isPerfect = last?.pos === 'AUX' && isReportingParticiple(pieces[to - 2]?.word ?? '');
  const verb = isPerfect ? to - 2 : to - 1;
  const word = pieces[verb]?.word ?? '';
  if (!isPerfect && !endsReporting(word)) return null;
  const said = speakerIn(pieces, from + 1, verb);
  if (!said) return null;
  const clause = { from: Math.max(0, from - 1), to: Math.min(pieces.length, to + 1) };
  return report({
    rule: 'as somebody said',
    lemma: word,
    cue: { from: verb, to },
    speaker: asSpeaker(pieces, said.phrase),
    content: allBut(pieces, clause),
    addressee: said.addressee,
    clause,
    link: 'according',
    press: pressOf(word),
  });
}

export interface Said {
  readonly phrase: Range;
  readonly addressee: Range | null;
}

/** Who speaks behind a verb, over adverbs and prepositional phrases, and to whom. */
export function speakerIn(pieces: readonly Piece[], from: number, to: number): Said | null {
  for (let i = from; i < to; i++) {
    if (pieces[i]?.pos === 'ADP') {
      const phrase = phraseStartingAt(pieces, i + 1);
      if (phrase && phrase.to <= to) i = phrase.to - 1;
      continue;
    }
    if (/^(?:dem|den|ihm|ihr|uns|mir|sich|des)$/u.test(pieces[i]?.word ?? '')) {
      i = (dativeAt(pieces, i)?.to ?? i + 1) - 1;
      continue;
    }
    if (/^(?:es|man)$/u.test(pieces[i]?.word ?? '')) return null;
    const phrase = phraseStartingAt(pieces, i);
    if (phrase && phrase.to <= to) return { phrase, addressee: addresseeIn(pieces, phrase.to, to) };
  }
  return null;
}

/** To whom it is said, behind the speaker or the verb. */
export function addresseeIn(pieces: readonly Piece[], from: number, to: number): Range | null {
  for (let i = from; i < to; i++) {
    const phrase = pieces[i - 1]?.pos === 'ADP' ? null : dativeAt(pieces, i);
    if (phrase) return pieces[i]?.pos === 'DET' ? { from: i + 1, to: phrase.to } : null;
  }
  return null;
}
