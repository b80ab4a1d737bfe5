import type { Attribution, Kind, Layout, Mention } from '../types.ts';
import { Cast, type Resolved } from './cast.ts';
import type { Line } from './lines.ts';
import { clean, nameOf, type Naming } from './naming.ts';
import { carrierOf, isAudience, isMediumName, MEDIUM } from './outlets.ts';
import { phraseEndingAt, type Phrase } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Report } from './report.ts';
import { findReports } from './reports.ts';
import { findSignatures, type Signature } from './signatures.ts';
import { findLabelledSources, type LabelledSource } from './sourceLabel.ts';

/** Who speaks in a sentence. */
export type Voice = Pick<Attribution, 'kind' | 'speaker' | 'role' | 'outlet'>;

/** A speaker whom the cast knows. */
type Named = Mention & Resolved;

const SILENT: Voice = { kind: 'none', speaker: null, role: null, outlet: null };
/** A sentence speaks by its quotation marks alone when at least this share of it stands in them. */
const MOSTLY_QUOTED = 0.6;
const ALL_QUOTED = 0.9;
/** Somebody who spoke to a medium goes on speaking to it for so many sentences. */
const CARRIED = 3;
/** How many sentences after a quotation may stand until one tells who speaks. */
const FURTHEST = 20;

/** The voice of each sentence, by the offset where the sentence begins. */
export function findVoices(layout: Layout, lines: readonly Line[]): Map<number, Voice> {
  return new Reader(layout, lines).read();
}

/** Reads the sentences in order and remembers who was named and who spoke. */
class Reader {
  readonly #text: string;
  readonly #layout: Layout;
  readonly #lines: readonly Line[];
  readonly #sources: readonly LabelledSource[];
  readonly #signatures: ReadonlyMap<number, Signature>;
  readonly #legend: ReadonlyMap<string, string>;
  readonly #cast = new Cast();
  readonly #voices: Voice[] = [];
  /** Who spoke last under the same label. */
  #last: Voice | null = null;
  /** The medium that each speaker last spoke to, and the number of the sentence. */
  readonly #carriers = new Map<number, { readonly outlet: Mention; readonly at: number }>();

  constructor(layout: Layout, lines: readonly Line[]) {
    this.#layout = layout;
    this.#text = layout.text;
    this.#lines = lines;
    this.#signatures = findSignatures(layout.text, layout.blocks);
    this.#legend = readLegend(layout.text);
    this.#sources = findLabelledSources(layout.text, layout.blocks);
  }

  read(): Map<number, Voice> {
    const found = new Map<number, Voice>();
    for (const source of this.#sources)
      if (source.outlet) this.#cast.meet(asNaming(source.outlet), '', 'medium');
    for (const [i, line] of this.#lines.entries()) {
      if (this.#lines[i - 1]?.block.section !== line.block.section && line.block.section === 'background')
        this.#last = null;
      if (line.block.kind === 'title') {
        found.set(line.start, this.#titleVoice(line));
        this.#voices.push(SILENT);
        continue;
      }
      const voice = this.#voiceOf(line, i);
      this.#voices.push(voice);
      if (voice.speaker) this.#last = voice;
      this.#meetNames(line);
      found.set(line.start, voice);
    }
    return found;
  }

  /** A headline names its speaker as a sentence does, but nothing after it goes back to it. */
  #titleVoice({ pieces, statement }: Line): Voice {
    const phrase = statement?.report.speaker;
    if (!statement || !phrase) return SILENT;
    const { name, role, start, end } = nameOf(this.#text, pieces, phrase);
    return { kind: statement.kind, speaker: { name, start, end }, role, outlet: null };
  }

  #voiceOf(line: Line, i: number): Voice {
    const { block } = line;
    if (block.kind === 'heading' || block.kind === 'question') return SILENT;
    const turn = this.#turnOf(line) ?? this.#signed(line);
    if (turn) return turn;
    if (block.section === 'quote') return this.#labelledQuote(line, i);
    const { statement } = line;
    if (statement) {
      const voice = this.#statementVoice(line, statement.report, statement.kind);
      if (voice.speaker?.name !== this.#layout.publisher) return voice;
    } else if (line.quoted >= MOSTLY_QUOTED || block.kind === 'quotation') {
      return this.#quotedVoice(line, i);
    }
    return this.#silence(line);
  }

  /** The article's own words, or those of the one source that its section goes back to. */
  #silence({ block }: Line): Voice {
    const [source] = this.#sources;
    if (!source || this.#sources.length > 1 || !coveredBySource(block.section)) return SILENT;
    if (block.section === 'lead' && source.unnamed)
      return { ...SILENT, kind: 'indirect', speaker: source.speaker, outlet: source.outlet };
    return block.section === 'lead' ? SILENT : { ...SILENT, outlet: source.outlet };
  }

  #statementVoice(line: Line, report: Report, kind: Kind): Voice {
    const named = report.speaker && this.#name(line.pieces, report.speaker);
    const outlet = this.#outletOf(line, report, named);
    if (named && named.id >= 0 && outlet) this.#carriers.set(named.id, { outlet, at: this.#voices.length });
    return voiceOf(kind, named, outlet);
  }

  #name(pieces: readonly Piece[], phrase: Phrase): Named {
    const [one, other] = splitPair(pieces, phrase) ?? [];
    if (one && other) {
      const [first, second] = [this.#name(pieces, one), this.#name(pieces, other)];
      return {
        id: -1,
        name: `${first.name} and ${second.name}`,
        role: null,
        start: first.start,
        end: second.end,
      };
    }
    const naming = nameOf(this.#text, pieces, phrase);
    const resolved = this.#cast.meet(naming, clean(this.#text, naming));
    return { ...resolved, start: naming.start, end: naming.end };
  }

  #outletOf(line: Line, report: Report, speaker: Named | null): Mention | null {
    const carrier = carrierOf(line.pieces, report);
    if (carrier) {
      const naming = nameOf(this.#text, line.pieces, { ...carrier.phrase, beside: null });
      const outlet = this.#asOutlet(naming, carrier.sure);
      if (outlet) return outlet;
    }
    if (speaker && this.#isMedium(speaker.name)) return mentionOf(speaker);
    const last = speaker && this.#carriers.get(speaker.id);
    if (last && this.#voices.length - last.at <= CARRIED) return last.outlet;
    const before = line.first ? null : this.#voices.at(-1);
    if (before?.outlet && before.kind !== 'none') return before.outlet;
    return this.#sources.length === 1 && coveredBySource(line.block.section)
      ? (this.#sources[0]?.outlet ?? null)
      : null;
  }

  #isMedium(name: string): boolean {
    return isMediumName(name) || this.#cast.isMedium(name);
  }

  #asOutlet(naming: Naming, sure: boolean): Mention | null {
    const words = clean(this.#text, naming);
    if (isAudience(words)) return null;
    if (naming.sort === 'name') {
      const medium =
        sure ||
        this.#isMedium(naming.name) ||
        MEDIUM.test(naming.role?.split(' ').at(-1) ?? '') ||
        !this.#cast.isPerson(naming.name);
      if (!medium) return null;
      this.#cast.meet({ ...naming, role: null }, '', 'medium');
      return { name: naming.name.replace(/^the /u, ''), start: naming.start, end: naming.end };
    }
    if (MEDIUM.test(words.split(' ').at(-1) ?? '')) {
      const { name } = this.#cast.meet(naming);
      return { name, start: naming.start, end: naming.end };
    }
    return null;
  }

  /** What somebody says whose name or initials stand before it. */
  #turnOf({ block }: Line): Voice | null {
    const { label } = block;
    if (!label || block.section === 'quote') return null;
    const words = this.#text.slice(label.start, label.end).trim();
    if (words.toLowerCase() === block.section || !isSpeakerLabel(words, block.section)) return null;
    const name = this.#legend.get(words) ?? words;
    return {
      kind: 'direct',
      speaker: { name, start: label.start, end: label.end },
      role: null,
      outlet: null,
    };
  }

  /** A block of quotation with a name under it. */
  #signed({ block }: Line): Voice | null {
    const signature = this.#signatures.get(block.start);
    if (!signature) return null;
    const { role, ...mention } = signature;
    const sort = /^\p{Lu}/u.test(mention.name) ? 'name' : 'description';
    const resolved = this.#cast.meet({ ...mention, sort, role }, role ?? '');
    return voiceOf('direct', { ...mention, ...resolved }, null);
  }

  /** A quotation under "Quote:" or "Quote from the council:". */
  #labelledQuote(line: Line, i: number): Voice {
    const { label } = line.block;
    const words = label ? this.#text.slice(label.start, label.end) : '';
    const from = / (?:from|of|by) (?=\S)/u.exec(words);
    if (label && from) {
      const start = label.start + from.index + from[0].length;
      const speaker = { start, end: label.end, name: clean(this.#text, { start, end: label.end }) };
      return { kind: 'direct', speaker, role: null, outlet: null };
    }
    const inner = innerReport(line);
    const [source] = this.#sources;
    const before = this.#voices[i - 1];
    const beforeLine = this.#lines[i - 1];
    const goesOn = beforeLine?.block.section === 'quote' && beforeLine.block.label?.start === label?.start;
    const base =
      goesOn && before
        ? before.kind === 'direct'
          ? before
          : this.#sourceVoice(source)
        : (this.#last ?? this.#sourceVoice(source));
    if (inner?.speaker) {
      const speaker = this.#name(line.tokens, inner.speaker);
      return voiceOf(inner.link === 'according' ? 'direct' : 'indirect', speaker, base.outlet);
    }
    return { ...base, kind: 'direct' };
  }

  #sourceVoice(source: LabelledSource | undefined): Voice {
    if (!source) return { ...SILENT, kind: 'direct' };
    const speaker = source.unnamed ? source.outlet : source.speaker;
    return { kind: 'direct', speaker, role: null, outlet: source.outlet };
  }

  /** A sentence in quotation marks that does not say itself who speaks. */
  #quotedVoice(line: Line, i: number): Voice {
    const kind = line.quoted >= ALL_QUOTED || line.block.kind === 'quotation' ? 'direct' : 'mixed';
    const before = this.#lines[i - 1];
    const voice = this.#voices[i - 1];
    const turn = this.#turnInside(line);
    if (turn) return turn;
    if (voice?.speaker && (!line.first || line.opening?.continues)) return { ...voice, kind };
    const opener = !line.first && before ? openerOf(before) : null;
    if (before && opener) return this.#statementVoice(before, opener, kind);
    const next = this.#nextSpeaker(i);
    if (next?.statement) return { ...this.#statementVoice(next, next.statement.report, kind), kind };
    if (line.first && before?.leadIn) {
      return voiceOf(kind, this.#name(before.pieces, before.leadIn), null);
    }
    return voice?.speaker ? { ...voice, kind } : { ...SILENT, kind };
  }

  /** “WALLACE: Let's start.” */
  #turnInside({ start, end }: Line): Voice | null {
    const match = /^(["“«„']?)(\p{Lu}[\p{Lu} .'’-]{1,30}):\s/u.exec(this.#text.slice(start, end));
    const [, mark = '', name = ''] = match ?? [];
    if (!match) return null;
    const from = start + mark.length;
    return {
      kind: 'direct',
      speaker: { name, start: from, end: from + name.length },
      role: null,
      outlet: null,
    };
  }

  /** The sentence after a quotation of several that says who spoke: “One. Two. Three,” she said. */
  #nextSpeaker(at: number): Line | undefined {
    for (let i = at + 1; i < Math.min(this.#lines.length, at + FURTHEST); i++) {
      const line = this.#lines[i];
      const goesOn = line?.block === this.#lines[at]?.block || line?.opening?.continues;
      if (!line || !goesOn || line.quoted < 0.2) return undefined;
      if (line.statement) return line.statement.report.link === 'before' ? line : undefined;
    }
    return undefined;
  }

  /** Takes note of everybody whom the sentence names, its subject last. */
  #meetNames(line: Line): void {
    const { pieces, statement } = line;
    for (let i = 0; i < pieces.length; i++) {
      if (!pieces[i]?.capital || pieces[i]?.pos !== 'PROPN') continue;
      const from = i;
      while (pieces[i + 1]?.capital && pieces[i + 1]?.pos === 'PROPN') i++;
      if (i > from) this.#name(pieces, { from, to: i + 1, beside: null });
      else this.#cast.remind(clean(this.#text, pieces[i] ?? line));
    }
    const subject = statement?.report.speaker ?? subjectOf(pieces);
    if (subject) this.#name(pieces, subject);
  }
}

/** "she and her student, Tom Fry": two speakers, each named by a pronoun or a name of their own. */
function splitPair(pieces: readonly Piece[], { from, to, beside }: Phrase): [Phrase, Phrase] | null {
  const and = pieces.findIndex(({ word }, i) => i > from && i < to - 1 && word === 'and');
  const left = pieces[and - 1];
  const right = pieces[and + 1];
  if (and < 0 || !left || !right) return null;
  const alone = left.pos === 'PRON' && and === from + 1;
  const named =
    pieces.slice(from, to).every(({ capital, word }) => capital || word === 'and') &&
    and - from >= 2 &&
    to - and >= 3;
  if (!alone && !named) return null;
  return [
    { from, to: and, beside: null },
    { from: and + 1, to, beside },
  ];
}

const mentionOf = ({ name, start, end }: Mention): Mention => ({ name, start, end });

function voiceOf(kind: Kind, named: Named | null, outlet: Mention | null): Voice {
  return { kind, speaker: named && mentionOf(named), role: named?.role ?? null, outlet };
}

function subjectOf(pieces: readonly Piece[]): Phrase | null {
  const verb = pieces.findIndex(({ pos }, i) => i > 0 && (pos === 'VERB' || pos === 'AUX'));
  const phrase = verb > 0 ? phraseEndingAt(pieces, verb, 0) : null;
  return phrase && { ...phrase, beside: null };
}

function asNaming(mention: Mention): Naming {
  return { ...mention, sort: 'name', role: null };
}

const coveredBySource = (section: string): boolean =>
  section === 'lead' || section === 'details' || section === 'quote' || section === 'body';

/** Initials, or up to four capitalised words, that open a turn and not a section. */
function isSpeakerLabel(words: string, section: string): boolean {
  if (
    /^(?:details|background)$/u.test(section) &&
    /detail|background|reference|context|remind|previous|earlier|known|preced/iu.test(words)
  )
    return false;
  return words.split(/\s+/u).length <= 4 && words.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
}

/** Initials and the names they stand for: "MQ = Marta Quiney". */
function readLegend(text: string): Map<string, string> {
  const pairs = text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{1,4})\s?[=–—]\s?(\p{Lu}[^,;=\n()]{1,60})/gu);
  return new Map([...pairs].map(([, initials = '', name = '']) => [initials, name.trim()]));
}

/** Whose quotation a sentence ends in, though most of it is not theirs: He shrugged, saying: “One. Two.” */
function openerOf({ reports, pieces }: Line): Report | null {
  return (
    reports.findLast(({ content }) =>
      content.some(({ from, to }) => pieces.slice(from, to).some((piece) => piece.pos === 'QUOTE')),
    ) ?? null
  );
}

/** Who is reported inside a quotation of a whole paragraph. */
function innerReport({ tokens }: Line): Report | null {
  return findReports(tokens).find(({ link }) => link === 'according' || link === 'before') ?? null;
}
