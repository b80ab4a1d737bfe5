import { PERSON } from '../../language/any/personNames.ts';
import type { AttributionLanguage } from '../../language/attribution.ts';
import type { SpeakerLabelLanguage } from '../../language/speakerLabels.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import type { Block, Mention } from '../../types.ts';
import { nameAfterTitle, namedAtEnd } from './nameAfterTitle.ts';
import { unquoted } from './letters.ts';

/** Who holds a speech. */
export interface Excerpt extends Mention {
  readonly role: string | null;
}

/** Headings are no longer than this. */
const LONGEST = 160;

const WHOLE_NAME = new RegExp(`^${PERSON}$`, 'u');
const FIRST_NAME = new RegExp(`^${PERSON}`, 'u');

/**
 * Paragraphs that are a speech, and whose: those below a heading that tells who spoke and where ("At a Dinner, Mara
 * Quist Said “No”") or whose statement it is ("Statement by the Ministry"), or below a line in brackets ("[Speech to the Guild by Mara Quist, 4 May]"), up to the next heading, or whose points are copied out;
 * null where neither tells whose it is.
 */
export function findExcerpts(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): ReadonlyMap<Block, Excerpt | null> {
  const { labels } = language;
  const found = new Map<Block, Excerpt | null>();
  let speaker: Excerpt | null = null;
  let heading: Excerpt | null = null;
  /** Whose speeches the headline says that they are. */
  let owner: Excerpt | null = null;
  let isBelow = false;
  /** Whether the first paragraph below the heading stands in quotation marks; null until there is one. */
  let isMarked: boolean | null = null;
  for (const [at, block] of blocks.entries()) {
    const copied = block.sentences.length > 0 ? copiedFrom(text, block, language) : null;
    const before = blocks[at - 1];
    // a paragraph behind the points is the article's again
    if (
      copied &&
      before &&
      (before.sentences.length === 0 || (found.has(before) && before.kind === block.kind))
    )
      found.set(block, copied);
    const words = text.slice(block.start, block.end);
    owner = ownerOfSpeeches(words, block, language) ?? owner;
    const isLine = words.length <= LONGEST && !words.includes('\n') && !ENDS_SENTENCE.test(words);
    const named = isLine
      ? (speakerOfHeading(text, words, block.start, language, block.sentences.length === 0) ??
        authorOf(text, words, at, blocks, language))
      : null;
    const note = isLine ? labels.speechNote.exec(words) : null;
    // "[Town hall, 12 May]" under the heading, "[Applause]" in between
    if (!named && !note && BRACKETED.test(words)) continue;
    if (named || note) {
      // a note below a speech says where it was held, or where the next one was
      const below = blocks[at + 1];
      const goesOn = isMarked === null || (isMarked ? isQuoted(text, below) : isSpoken(text, below, labels));
      speaker = named ?? speakerOfNote(note, block.start) ?? (goesOn ? heading : null) ?? owner;
      heading = speaker;
      isMarked = null;
      isBelow = true;
    } else if (isMarked === null && block.kind === 'byline') {
      // the day, or a rubric, between the title and what was said
    } else if (endsSpeech(block)) {
      speaker = heading = null;
      isBelow = false;
    } else if (isBelow && block.sentences.length > 0) {
      isMarked ??= MARK.test(words);
      if (!isMarked || MARK.test(words)) found.set(block, speaker);
    }
  }
  return found;
}

/** "In a post, Mara Quist wrote that the ice was thin." is no heading. */
const ENDS_SENTENCE = /[\p{Ll}\d]["”’]?\.["”’]?$/u;

const BRACKETED = /^\W*\[[^[\]]+\]\W*$/u;

const MARK = /^[\s>]*["“”„«‘']/u;

/** Whether a paragraph begins with a quotation mark. */
const isQuoted = (text: string, block: Block | undefined): boolean =>
  block !== undefined && MARK.test(text.slice(block.start, block.end));

/** Whether somebody speaks of himself, or to others. */
const isSpoken = (text: string, block: Block | undefined, labels: SpeakerLabelLanguage): boolean =>
  block !== undefined &&
  [labels.oneself, labels.ourselves, labels.asked].some((words) =>
    words.test(text.slice(block.start, block.end)),
  );

/** Another heading, a label or a question; what stands between paragraphs and is no text ends nothing. */
const endsSpeech = ({ kind, label, sentences }: Block): boolean =>
  label !== null ||
  kind === 'question' ||
  (sentences.length === 0 && kind !== 'notice' && kind !== 'caption');

/**
 * "At a Dinner, *Mara Quist* Said “No”", "And *Mara Quist* Replied:": where it was, then a name and a verb, both in capitals as
 * headings have them; "In a letter to the mayor, *the guild* wrote".
 */
export function speakerOfHeading(
  text: string,
  words: string,
  start: number,
  language: AttributionLanguage,
  mayLeadIn: boolean,
): Excerpt | null {
  const { labels, people } = language;
  const opener = labels.setting.exec(words)?.[0].length ?? 0;
  if (opener === 0) return null;
  const rest = (mayLeadIn ? words.replace(/:$/u, '') : words).slice(opener).split(' ');
  const verb = rest.findIndex((word, i) => i > 0 && labels.isSpeechVerb(word.toLowerCase()));
  const who = rest.slice(0, Math.max(0, verb)).join(' ');
  const titled = nameAfterTitle(who, language, () => true);
  const isBody = verb === rest.length - 1 && people.isBody(who.replace(people.articles, ''));
  if (!titled && !WHOLE_NAME.test(who) && !isSurnameIn(text, who) && !isBody) return null;
  return namedAtEnd(who, titled ?? who, start + opener + who.length);
}

/** "Quist" of the Mara Quist whom the text names. */
const isSurnameIn = (text: string, word: string): boolean =>
  /^\p{Lu}[\p{LC}'’-]+$/u.test(word) &&
  new RegExp(String.raw`\p{Lu}\p{Ll}[\p{LC}'’-]* ${word}(?![\p{LC}'’-])`, 'u').test(text);

/** "To quote *the guild*'s key findings:", above what it found, point by point; what a medium found may be whoever publishes this. */
function copiedFrom(
  text: string,
  { label }: Block,
  { labels, people, outlets }: AttributionLanguage,
): Excerpt | null {
  const words = label ? text.slice(label.start, Math.min(label.end, label.start + LONGEST)) : '';
  const found = labels.copiedFrom.map((shape) => shape.exec(words)?.groups?.['by']);
  const by = found.find((one) => one !== undefined) ?? '';
  const isSomebody = /^\p{Lu}{2,6}$/u.test(by) || WHOLE_NAME.test(by) || people.isBody(by);
  if (!label || !isSomebody || outlets.isMediumName(by)) return null;
  return namedAtEnd(by, by, label.start + words.indexOf(by) + by.length);
}

/** Whose statement stands below a heading, or below the title where somebody speaks of himself in it. */
function authorOf(
  text: string,
  words: string,
  at: number,
  blocks: readonly Block[],
  language: AttributionLanguage,
): Excerpt | null {
  const block = blocks[at]!;
  const author = authorOfStatement(words, block, language, isQuoted(text, blocks[at + 1]));
  const isHeld = block.kind !== 'title' || (author && isSpeech(text, blocks.slice(at + 1), author, language));
  return isHeld ? author : null;
}

/** "Statement by *the Ministry of Roads* on the ferry", as a heading. */
function authorOfStatement(
  words: string,
  { kind, start }: Block,
  language: AttributionLanguage,
  isAboveQuotation: boolean,
): Excerpt | null {
  const { labels, people } = language;
  const by = TITLES.has(kind) ? (labels.statementBy.exec(words)?.groups?.['by'] ?? '') : '';
  if (!by) return null;
  const isBody = people.isBody(by);
  const titled = isBody ? null : nameAfterTitle(by, language, () => true);
  // "Address of the company" may tell where it is
  const isSomebody = isBody
    ? kind === 'heading' && (isAboveQuotation || /^\p{Lu}/u.test(by))
    : titled !== null || WHOLE_NAME.test(by);
  if (!isSomebody) return null;
  // "Letter from Upper Lisk"
  if (kind === 'title' && titled === null && people.genderOfName(by) === null) return null;
  return namedAtEnd(by, titled ?? by, start + words.indexOf(by) + by.length);
}

/** A line such as "Speech by Mara Quist" may be a byline, too. */
const TITLES: ReadonlySet<string> = new Set(['title', 'heading', 'byline']);

/** Whether whoever the title names speaks below it: somebody speaks of himself, and nothing is told of whoever has the name. */
function isSpeech(
  text: string,
  below: readonly Block[],
  { name }: Excerpt,
  { labels }: AttributionLanguage,
): boolean {
  const names = new RegExp(
    String.raw`(?<![\p{L}-])(?:${name.split(' ').map(escapePattern).join('|')})(?![\p{L}-])`,
    'u',
  );
  const words = below.filter(({ sentences }) => sentences.length > 0).map((block) => unquoted(text, block));
  const isOwn = words.some((some) => labels.oneself.test(some) || labels.ourselves.test(some));
  return isOwn && !words.some((some) => names.test(some));
}

/** "In her own words: *Mara Quist*", "What *Mara Quist* has said of the ferry", above speeches that only say where they were held. */
function ownerOfSpeeches(
  words: string,
  { kind, start }: Block,
  language: AttributionLanguage,
): Excerpt | null {
  if (kind !== 'title' && kind !== 'heading') return null;
  const found = language.labels.speechesOf.map((shape) => shape.exec(words)?.groups?.['by']);
  const who = found.find((by) => by !== undefined) ?? '';
  const name = nameAfterTitle(who, language, () => true) ?? who;
  if (
    (name === who && !WHOLE_NAME.test(name)) ||
    language.people.isBody(name) ||
    language.outlets.isMediumName(name)
  )
    return null;
  return namedAtEnd(who, name, start + words.lastIndexOf(who) + who.length);
}

/** "[Speech to the Guild by *Mara Quist*, 4 May]" */
function speakerOfNote(note: RegExpExecArray | null, offset: number): Excerpt | null {
  const name = FIRST_NAME.exec(note?.groups?.['by'] ?? '')?.[0];
  if (!note || !name) return null;
  const start = offset + note[0].indexOf(name);
  return { name, role: null, start, end: start + name.length };
}
