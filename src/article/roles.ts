import type { BlockKind, Span } from '../types.ts';
import { isByline, isName, isSignature } from './bylines.ts';
import { isCaption } from './credits.ts';
import { findDateline } from './datelines.ts';
import { findLabel, type Label, type LabelRole } from './labels.ts';
import { isAdvertisementEnd, isAdvertisementStart, isListOfOthers, isNotice } from './notices.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { findTranscript, isLegend, type Transcript } from './transcripts.ts';

/** A paragraph whose purpose is known. */
export interface Role {
  readonly paragraph: Paragraph;
  readonly kind: BlockKind;
  /** The label that it begins with or is, as a span of the paragraph. */
  readonly label:
    (Span & { readonly name: string; readonly role: LabelRole; readonly speaker: boolean }) | null;
  /** Where its sentences begin, as an offset into the paragraph: after a label or a dateline. */
  readonly rest: number;
  /** The agency that its dateline names. */
  readonly agency: string | null;
  /** It begins or belongs to a list of other articles. */
  readonly isList: boolean;
}

/** Longest heading in words. */
const HEADING_WORDS = 14;
/** A last line without a full stop is cut off when it has a verb, otherwise it points elsewhere. */
const VERB = /\b(?:said|says|is|are|was|were|has|have|had|will|would|could|told|did|does|\w+ed)\b/iu;
/** An end of the text: bylines and notices stand at most this many paragraphs from it. */
const TAIL = 5;

/** Says of each paragraph what it is for. */
export function assignRoles(paragraphs: readonly Paragraph[], title: string | null): Role[] {
  const transcript = findTranscript(paragraphs.map(({ plain }) => plain));
  const firstProse = paragraphs.findIndex((paragraph) => isProse(paragraph));
  const titled = findTitle(paragraphs, firstProse, title);
  const numbers = countNumbers(paragraphs);
  const labelled = countLabels(paragraphs, transcript) > 1;
  const advertised = findAdvertisements(paragraphs);
  const asked = findQuestions(paragraphs);
  const roles: Role[] = [];
  paragraphs.forEach((paragraph, place) => {
    const before = roles.at(-1);
    const surroundings: Surroundings = {
      place: place < firstProse ? 'head' : place >= paragraphs.length - TAIL ? 'tail' : 'body',
      before,
      next: paragraphs[place + 1],
      isRepeated: isSame(paragraph, paragraphs[place + 1]) || isSame(paragraph, paragraphs[place - 1]),
      isNumbered: paragraph.mark === 'number' && isNumbered(paragraph, numbers),
      isAdvertised: advertised.has(place),
      isAsked: asked.has(place),
      labelled,
      transcript,
    };
    roles.push(place === titled ? plainRole(paragraph, 'title') : roleOf(paragraph, surroundings));
  });
  return roles;
}

interface Surroundings {
  readonly place: 'head' | 'body' | 'tail';
  readonly before: Role | undefined;
  readonly next: Paragraph | undefined;
  /** The same line stands right above or below. */
  readonly isRepeated: boolean;
  readonly isNumbered: boolean;
  readonly isAdvertised: boolean;
  readonly isAsked: boolean;
  /** Other paragraphs begin with labels. */
  readonly labelled: boolean;
  readonly transcript: Transcript;
}

function plainRole(paragraph: Paragraph, kind: BlockKind, rest = 0, agency: string | null = null): Role {
  const isList = kind === 'notice' && isListOfOthers(paragraph.plain);
  return { paragraph, kind, label: null, rest, agency, isList };
}

function roleOf(paragraph: Paragraph, around: Surroundings): Role {
  const { mark } = paragraph;
  const plain = bare(paragraph.plain);
  if (around.isAdvertised) return plainRole(paragraph, 'notice');
  if (isSignatureHere(paragraph, around.before)) return plainRole(paragraph, 'byline');
  if (isLegend(plain)) return plainRole(paragraph, 'legend');
  if (plain.startsWith('![') || (isCaption(plain) && !isByline(plain)))
    return plainRole(paragraph, 'caption');
  const label = mark === 'heading' ? null : findLabel(paragraph.plain);
  const labelRole = label ? roleOfLabel(paragraph, label, around) : null;
  if (labelRole) return labelRole;
  if (isByline(plain)) return plainRole(paragraph, 'byline');
  if (isNotice(plain)) return plainRole(paragraph, 'notice');
  if (around.place === 'head' && isName(plain)) return plainRole(paragraph, 'byline');
  if (around.isAsked) return plainRole(paragraph, 'question');
  if (around.isRepeated && paragraph.plain.length < 300) return plainRole(paragraph, 'caption');
  if (isOtherArticle(plain, around)) return { ...plainRole(paragraph, 'notice'), isList: true };
  if (mark === 'bullet' || around.isNumbered) return plainRole(paragraph, 'item');
  if (mark === 'heading') return plainRole(paragraph, 'heading');
  if (mark === 'quote') return plainRole(paragraph, 'quotation');
  if (isHeading(paragraph, around)) return plainRole(paragraph, 'heading');
  const isFirst = around.before?.kind !== 'text' && around.before?.kind !== 'item';
  const dateline = isFirst ? findDateline(paragraph.plain) : null;
  return plainRole(paragraph, 'text', dateline?.rest, dateline?.agency);
}

/** One of the titles under "Related stories". */
function isOtherArticle(plain: string, { before, place }: Surroundings): boolean {
  if (before?.kind !== 'notice' || place === 'head' || plain.length > 200 || endsSentence(plain))
    return false;
  return before.isList;
}

/** What a paragraph that begins with a label is; null when the label is only the beginning of a sentence. */
function roleOfLabel(paragraph: Paragraph, label: Label, around: Surroundings): Role | null {
  const { plain } = paragraph;
  const speaker = around.transcript.speakers.has(label.name);
  const isAlone = label.rest >= plain.length;
  const isShape =
    isAlone ||
    (around.labelled && /^["“„«\p{Lu}\d]/u.test(plain.slice(label.rest))) ||
    isQuoted(plain.slice(label.rest));
  if (!speaker && !label.known && !isShape) return null;
  const withLabel = (kind: BlockKind): Role => ({
    paragraph,
    kind,
    label: { ...label.span, name: label.name, role: label.role, speaker },
    rest: label.rest,
    agency: null,
    isList: isAlone && label.role === 'notice',
  });
  if (speaker) return withLabel(around.transcript.interviewers.has(label.name) ? 'question' : 'text');
  if (label.role === 'source') return withLabel('label');
  if (label.role === 'notice' || label.role === 'caption' || label.role === 'byline') {
    return plain.length > 600 ? null : withLabel(label.role === 'notice' ? 'notice' : label.role);
  }
  if (isAlone) return withLabel('label');
  if (paragraph.mark === 'bullet' || paragraph.mark === 'number')
    return label.known ? withLabel('item') : null;
  return withLabel(paragraph.mark === 'quote' ? 'quotation' : 'text');
}

/** A heading by its looks: a short line without a full stop above text, or all in capitals. */
function isHeading({ plain, mark }: Paragraph, { place, next, before }: Surroundings): boolean {
  const words = bare(plain).split(/\s+/u);
  if (mark !== 'none' || plain.length > 160 || words.length > HEADING_WORDS || endsSentence(plain))
    return false;
  if (hasInnerEnd(plain)) return false;
  if (place === 'head' || /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(plain)) return true;
  if (!next) return !VERB.test(plain);
  if (!/^["“„«'‘*_]*[\p{Lu}\d]/u.test(plain) || before?.kind === 'heading') return false;
  return next.mark !== 'none' || endsSentence(next.plain) || findLabel(next.plain) !== null;
}

function isSignatureHere({ plain, sign, mark }: Paragraph, before: Role | undefined): boolean {
  if (!before || (before.kind !== 'quotation' && !isQuoted(before.paragraph.plain.slice(before.rest))))
    return false;
  if (mark === 'bullet' && /^[–—-]$/u.test(sign)) return isSignature(`— ${plain}`);
  return isSignature(plain);
}

/** The first line that may be the title: a heading of the first level, or a line that is no byline, notice or text. */
function findTitle(paragraphs: readonly Paragraph[], firstProse: number, title: string | null): number {
  const head = paragraphs
    .slice(0, Math.max(firstProse < 0 ? paragraphs.length : firstProse, 1) + 1)
    .slice(0, 12);
  if (title !== null) {
    const same = head.findIndex(({ plain }) => squeeze(plain) === squeeze(title));
    if (same >= 0) return same;
  }
  const marked = head.findIndex(({ mark, sign }) => mark === 'heading' && sign === '#');
  if (marked >= 0) return marked;
  if (title !== null) return -1;
  const candidates = head.flatMap((paragraph, place) =>
    mayBeTitle(paragraph, place, paragraphs) ? [place] : [],
  );
  const [first = -1, second = -1] = candidates;
  return second > 0 && isKicker(paragraphs[first]) ? second : first;
}

function mayBeTitle(paragraph: Paragraph, place: number, all: readonly Paragraph[]): boolean {
  const plain = bare(paragraph.plain);
  if (isNotice(plain) || isByline(plain) || isCaption(plain)) return false;
  return paragraph.mark === 'heading' || (paragraph.mark === 'none' && isTitle(plain, place, all));
}

/** "LIVE", "OPINION": one or two words in capitals above the title. */
function isKicker(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined && /^\P{Ll}*$/u.test(paragraph.plain) && paragraph.plain.split(/\s+/u).length <= 2
  );
}

/** A title is one short line, and no sentence unless it asks or calls. */
function isTitle(plain: string, place: number, paragraphs: readonly Paragraph[]): boolean {
  if (plain.length > 200 || place >= paragraphs.length - 1 || hasInnerEnd(plain) || findDateline(plain))
    return false;
  return !endsSentence(plain) || (plain.length <= 120 && /[?!]["”»']?$/u.test(plain));
}

/** The paragraphs of each advertisement: its marker and what stands until it ends. */
function findAdvertisements(paragraphs: readonly Paragraph[]): Set<number> {
  const found = new Set<number>();
  paragraphs.forEach((paragraph, place) => {
    if (!isAdvertisementStart(paragraph.plain)) return;
    const after = paragraphs.slice(place + 1, place + 6);
    const end = after.findIndex(({ plain }) => isAdvertisementEnd(plain));
    const isNear = ({ group, plain }: Paragraph): boolean => group === paragraph.group && plain.length < 200;
    const count = end >= 0 ? end + 1 : after.findIndex((next) => !isNear(next));
    for (let i = place; i <= place + (count < 0 ? after.length : count); i++) found.add(i);
  });
  return found;
}

/** Questions that stand alone, three or more, each before an answer: an interview or a list of questions. */
function findQuestions(paragraphs: readonly Paragraph[]): Set<number> {
  const found = paragraphs.flatMap((paragraph, place) => {
    const next = paragraphs[place + 1];
    return isQuestion(paragraph) && next && !isQuestion(next) ? [place] : [];
  });
  return new Set(found.length >= 3 && found.length >= paragraphs.length / 5 ? found : []);
}

function isQuestion({ plain }: Paragraph): boolean {
  return plain.length < 300 && /^[^"“„«]*\?[*_]*$/u.test(plain) && plain.split(/[.!?]\s/u).length <= 3;
}

function countLabels(paragraphs: readonly Paragraph[], transcript: Transcript): number {
  return paragraphs.filter(({ plain, mark }) => {
    const label = mark === 'none' ? findLabel(plain) : null;
    return (
      label?.known &&
      !transcript.speakers.has(label.name) &&
      /^(?:quote|details|background|source|other)$/u.test(label.role)
    );
  }).length;
}

function countNumbers(paragraphs: readonly Paragraph[]): Set<number> {
  return new Set(paragraphs.filter(({ mark }) => mark === 'number').map(({ sign }) => numberOf(sign)));
}

/** A number makes an item only where its neighbour is there too. */
function isNumbered({ sign }: Paragraph, numbers: ReadonlySet<number>): boolean {
  const number = numberOf(sign);
  return numbers.has(number - 1) || numbers.has(number + 1);
}

function numberOf(sign: string): number {
  return Number(sign.replace(/\D/gu, ''));
}

/** A paragraph that tells something: it ends like a sentence and has the length of one. */
function isProse({ plain, mark }: Paragraph): boolean {
  if (mark === 'heading' || !endsSentence(plain) || plain.length < 25) return false;
  const text = bare(plain);
  return text.split(/\s+/u, 8).length >= 6 && !isNotice(text) && !isByline(text) && !isCaption(text);
}

function endsSentence(plain: string): boolean {
  return /[.!?…。:;,]["“”’'»)\]*_\d¹²³]*$/u.test(plain.slice(-12).trimEnd());
}

/** Whether a sentence ends inside: "The court was set up in 1994. The trial began in". */
function hasInnerEnd(plain: string): boolean {
  return splitSentences(plain).length > 1;
}

function isQuoted(plain: string): boolean {
  return /^["“„«]/u.test(plain) && /["“”»][*_]*$/u.test(plain);
}

function isSame(one: Paragraph, other: Paragraph | undefined): boolean {
  return other !== undefined && one.group === other.group && one.plain === other.plain;
}

/** The words without emphasis around them. */
function bare(plain: string): string {
  return plain.length > 1000 ? plain : plain.replace(/^[*_\s]+|[*_\s]+$/gu, '');
}

function squeeze(text: string): string {
  return text
    .replace(/[*_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}
