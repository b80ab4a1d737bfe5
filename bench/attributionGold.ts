import { findQuotations } from '../src/attribution/1-sentences/quotations.ts';
import { languageOf } from '../src/language/languages.ts';
import type { Span } from '../src/types.ts';

/** A span that can be broken: `spans` are its pieces. */
interface GoldSpan extends Span {
  readonly text: string;
  readonly spans?: readonly Span[];
}

/** Who (source) says (cue) what (content), as people marked it. */
interface GoldAttribution {
  readonly source: GoldSpan | null;
  readonly cue: GoldSpan | null;
  readonly content: GoldSpan;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

export type QuotedKind = 'direct' | 'mixed' | 'indirect';

/** A sentence and who is right to be named for it. */
export interface GoldSentence extends Span {
  readonly attributed: boolean;
  readonly sources: readonly GoldSpan[];
  /** Somebody is attributed whom the text does not name. */
  readonly sourceless: boolean;
  readonly kind: QuotedKind;
}

/** Words of speech and writing; attributions by other verbs (wants, plans, supports) are not measured. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|accord(?:ing)?|wr(?:ite|ites|ote|iting|itten)|sp(?:eak|eaks|oke|oken)|(?:re)?tweet\w*|post(?:ed|ing|s)?|quot(?:e|ed|es|ing)|cit(?:e|ed|es|ing)|read(?:s|ing)?|ask(?:s|ed|ing)?|answer\w*|repl(?:y|ies|ied|ying)|respond\w*|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|stat(?:e|es|ed|ing|ements?)|claim\w*|argu(?:e|es|ed|ing)|alleg\w*|assert\w*|insist\w*|maintain\w*|den(?:y|ies|ied|ying)|admit\w*|acknowledg\w*|conced\w*|confirm\w*|announc\w*|declar\w*|report\w*|reveal\w*|disclos\w*|explain\w*|describ\w*|recall\w*|remark\w*|comment\w*|observ(?:e|es|ed|ing)|mention\w*|warn\w*|caution\w*|predict\w*|estimat\w*|conclud\w*|suggest\w*|sum(?:s|med) up|continu(?:e|es|ed|ing)|repeat\w*|reiterat\w*|stress\w*|emphasi\w*|point(?:s|ed|ing)? (?:out|to)|call(?:s|ed|ing)?|accus\w*|complain\w*|lament\w*|jok(?:e|es|ed|ing)|quip\w*|vow\w*|pledg\w*|promis\w*|boast\w*|brag\w*|charg(?:e|es|ed|ing)|contend\w*|testif\w*|(?:dis)?agree\w*|object\w*|urg(?:e|es|ed|ing)|recommend\w*|propos\w*|demand\w*|order\w*|refer(?:s|red|ring)?|indicat\w*|tout\w*|slam\w*|mock\w*|dismiss\w*|defend\w*|prais\w*|blam\w*|thank\w*|critici[sz]\w*|show(?:s|ed|ing|n)?|f(?:ind|inds|ound|inding)|learned|put it|went on|made (?:it )?clear|issued|rumou?r\w*|words?|headlin\w*|captions?|interview\w*)\b/i;
const CREDIT = /^(?:Image|Photo|Audio|Video|File|Map)s?\b/i;
const ABBREVIATION =
  /(?:^|[\s("“‘'[-])(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Rev|Hon|Pres|Messrs|St|Ft|Mt|Nos?|vs?|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Atty|Supt|Det|Fr|Sr|Bros|approx|Ph\.D|e\.g|i\.e|cf)\.\s*$/;
const INITIAL = /(?:^|[\s("“‘'.[-])\p{Lu}\.\s*$/u;
const STARTER =
  /^["“‘'([]*(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|For|If|As|This|That|These|Those|There|His|Her|Their|When|While|After|Before|Some|Many|Most|One|What|Who|Our|My|No|Not|Now|So|Yet|Since|With|Mr|Mrs|Ms)\b/;
const LETTER = /[\p{L}\p{N}]/u;

/** Sentences of a text by a rule of its own, so that no system is measured by its own sentences. */
export function sentencesOf(text: string): Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const found: { start: number; end: number }[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    let open: { start: number; end: number } | null = null;
    for (const { segment, index: at } of segmenter.segment(paragraph)) {
      const before = open ? text.slice(open.start, open.end) : '';
      if (open && continues(before, segment)) open.end += segment.length;
      else found.push((open = { start: index + at, end: index + at + segment.length }));
    }
  }
  return found.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

function continues(before: string, segment: string): boolean {
  return (
    /^[^\p{L}\p{N}]*$/u.test(segment) ||
    /^["”’'\s)\]—–-]*\p{Ll}/u.test(segment) ||
    ABBREVIATION.test(before) ||
    (INITIAL.test(before) && !STARTER.test(segment))
  );
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

/** Offsets of a text that stand in double quotation marks. */
function quotedOffsets(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  for (const { start, end } of findQuotations(text, paragraphs, languageOf('en').attribution)) {
    if (!/['‘‚]/u.test(text.charAt(start)) || text.startsWith("''", start)) mask.fill(1, start, end);
  }
  return mask;
}

const piecesOf = (span: GoldSpan | null): readonly Span[] => (span ? (span.spans ?? [span]) : []);
const within = (spans: readonly Span[], offset: number): boolean =>
  spans.some(({ start, end }) => offset >= start && offset < end);
export const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * The sentences that are measured. A sentence is attributed when an attribution's content covers at least half of
 * its letters without those of source and cue; sentences that are covered by less, only by verbs that are not of
 * speech, or by nothing but source and cue are left out.
 */
export function goldSentences({ text, attributions }: GoldArticle): GoldSentence[] {
  const quoted = quotedOffsets(text);
  return sentencesOf(text).flatMap((sentence) => {
    const letters = lettersOf(text, sentence);
    const near = attributions.filter(({ source, cue, content }) =>
      [source, cue, content].some((span) => piecesOf(span).some((piece) => overlap(piece, sentence) > 0)),
    );
    const coverings = near.map((attribution) => cover(attribution, letters));
    const covering = coverings.filter(({ share }) => share >= 0.5);
    const kept = covering.filter(({ attribution }) => isSpeech(attribution, text, quoted));
    const isOnlyCue = letters.length === 0 || coverings.some(({ share }) => Number.isNaN(share));
    const isPartly = coverings.some(({ share }) => share >= 0.25);
    if (kept.length === 0 && (isOnlyCue || covering.length > 0 || isPartly)) return [];
    const covered = [...new Set(kept.flatMap(({ offsets }) => offsets))];
    return {
      ...sentence,
      attributed: kept.length > 0,
      sources: kept.flatMap(({ attribution: { source } }) => source ?? []),
      sourceless: kept.some(({ attribution: { source } }) => !source),
      kind: kindOf(kept.length > 0 ? covered : letters, quoted),
    };
  });
}

function lettersOf(text: string, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (LETTER.test(text.charAt(i))) found.push(i);
  return found;
}

interface Covering {
  readonly attribution: GoldAttribution;
  readonly offsets: readonly number[];
  /** NaN where nothing is left but source and cue. */
  readonly share: number;
}

function cover(attribution: GoldAttribution, letters: readonly number[]): Covering {
  const named = [...piecesOf(attribution.source), ...piecesOf(attribution.cue)];
  const left = letters.filter((offset) => !within(named, offset));
  const offsets = left.filter((offset) => within(piecesOf(attribution.content), offset));
  return { attribution, offsets, share: offsets.length / left.length };
}

function kindOf(letters: readonly number[], quoted: Uint8Array): QuotedKind {
  const share = letters.filter((offset) => quoted[offset]).length / Math.max(1, letters.length);
  if (share === 0) return 'indirect';
  return share >= 0.9 ? 'direct' : 'mixed';
}

function isSpeech({ source, cue, content }: GoldAttribution, text: string, quoted: Uint8Array): boolean {
  if (!cue && CREDIT.test(source?.text ?? '')) return false;
  const words = piecesOf(cue).map(({ start, end }) => text.slice(start, end));
  if (!/\p{L}/u.test(words.join(' ')) || SPEECH.test(words.join(' '))) return true;
  const offsets = piecesOf(content).flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => start + i),
  );
  return offsets.filter((offset) => quoted[offset]).length * 2 >= offsets.length;
}
