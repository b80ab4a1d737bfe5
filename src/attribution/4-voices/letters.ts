import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block, Span } from '../../types.ts';
import { signatureIn, type Signature } from './signatures.ts';

/** Paragraphs of the longest letter. */
const LONGEST = 40;

/** A letter's paragraphs and who signs them. */
interface Letter {
  readonly paragraphs: readonly Block[];
  readonly signature: Signature;
}

/**
 * Whoever signs a letter, by the offset of each of its paragraphs: "Dear Councillors," … "Yours sincerely, Mara Quist". Of several
 * on a page, one in which somebody speaks of himself, or that is closed so, tells that all are letters.
 */
export function findLetters(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): Map<number, Signature> {
  const greeted: Letter[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!language.labels.salutation.test(text.slice(block.start, block.end))) continue;
    const paragraphs: Block[] = [];
    const signature = signatureBelow(text, blocks, at, paragraphs, language);
    if (signature) greeted.push({ paragraphs, signature });
  }
  const isLetter = ({ paragraphs, signature }: Letter): boolean =>
    isOwn(text, paragraphs, language) || isClosed(text, paragraphs, signature, language);
  const letters = greeted.some(isLetter) ? greeted : [];
  const found = new Map<number, Signature>();
  for (const { paragraphs, signature } of [...letters, ...findInitialled(text, blocks, language)])
    for (const { start } of paragraphs) if (!found.has(start)) found.set(start, signature);
  return found;
}

/** The signature below a letter that begins at a place, and the paragraphs down to it; null where several sign, or none. */
function signatureBelow(
  text: string,
  blocks: readonly Block[],
  from: number,
  paragraphs: Block[],
  language: AttributionLanguage,
): Signature | null {
  for (let at = from; at < Math.min(blocks.length, from + LONGEST); at++) {
    const block = blocks[at]!;
    const signature = paragraphs.length > 0 ? nameAt(text, block, language) : null;
    if (signature) return isSignedByMore(text, blocks.slice(at + 1), paragraphs, language) ? null : signature;
    if (block.kind === 'heading' && at > from) return null;
    if (block.sentences.length > 0) paragraphs.push(block);
  }
  return null;
}

/** "Ada Holm ¶ *Tom Fry*", but not "Ada Holm ¶ *Upper Lisk, Brineshire*"; nor "… *Upper Lisk*", "… *Harbour Master*" below what one alone has written. */
function isSignedByMore(
  text: string,
  [next]: readonly Block[],
  paragraphs: readonly Block[],
  language: AttributionLanguage,
): boolean {
  const { people, labels } = language;
  const other = next ? nameAt(text, next, language) : null;
  if (!other) return false;
  const post = people.headNoun(other.name).toLowerCase();
  if (people.isPersonWord(post)) return false;
  const words = paragraphs.map((block) => unquoted(text, block)).join(' ');
  const isPerson = people.genderOfName(other.name) !== null;
  const isAddress = !isPerson && next !== undefined && ADDRESS.test(text.slice(other.end, next.end));
  if (isAddress) return false;
  return !labels.oneself.test(words);
}

/** "Upper Lisk*, Brineshire*", "Upper Lisk*, BR1 4XY*" */
const ADDRESS = /^, \p{Lu}[\p{LC}\d .'’-]{1,40}[*_]*$/u;

/** Paragraphs of the longest letter that is signed with initials. */
const LONGEST_INITIALLED = 8;

/** "MQ, Brine", "Anna, Brine" below what somebody says of himself: letters of readers whom the page does not name, without "Dear". */
function findInitialled(text: string, blocks: readonly Block[], language: AttributionLanguage): Letter[] {
  const found: Letter[] = [];
  for (const [at, block] of blocks.entries()) {
    const signature = initialsAt(text, block, language);
    if (!signature) continue;
    let from = at;
    while (from > Math.max(0, at - LONGEST_INITIALLED) && isPlain(blocks[from - 1]!)) from--;
    // what stands between two letters may be the answer to the first one
    const isBelowOther = from > 0 && initialsAt(text, blocks[from - 1]!, language) !== null;
    const above = blocks.slice(isBelowOther ? Math.max(from, at - 1) : from, at);
    const first = above.findIndex((paragraph) => isOwn(text, [paragraph], language));
    if (first >= 0) found.push({ paragraphs: above.slice(first), signature });
  }
  return found;
}

const isPlain = ({ kind, sentences, label }: Block): boolean =>
  kind === 'text' && sentences.length > 0 && label === null;

/** "MQ, Brine", "M. Q., by email", "Anna, Upper Brine" */
function initialsAt(
  text: string,
  { start, end, sentences }: Block,
  { labels, people }: AttributionLanguage,
): Signature | null {
  const match =
    end - start < 80 && sentences.length < 2 ? labels.initialled.exec(text.slice(start, end)) : null;
  const name = match?.groups?.['by'];
  if (!match || name === undefined) return null;
  const isInitials = !/\p{Ll}/u.test(name);
  if (!isInitials && !people.isFirstName(name)) return null;
  const from = start + match[0].indexOf(name);
  return { name, role: null, start: from, end: from + name.length };
}

/** "Mara Quist", "Mara Quist, Brine Lane": a line with the name of a person, and no sentence. */
function nameAt(text: string, block: Block, language: AttributionLanguage): Signature | null {
  const signature = signatureIn(text, block, language);
  return signature && !language.people.isBody(signature.name) ? signature : null;
}

/** "Yours sincerely," between the last paragraph and the name. */
function isClosed(
  text: string,
  paragraphs: readonly Block[],
  signature: Signature,
  { labels }: AttributionLanguage,
): boolean {
  const words = text.slice(paragraphs.at(-1)?.start ?? signature.start, signature.start);
  return new RegExp(String.raw`(?:^|\n)[>\s*_–—-]*${labels.closing}[*_]*$`, 'u').test(words);
}

/** Whether somebody speaks of himself in a letter, outside of what it quotes. */
const isOwn = (text: string, paragraphs: readonly Block[], { labels }: AttributionLanguage): boolean =>
  paragraphs.some((block) => {
    const words = unquoted(text, block);
    return labels.oneself.test(words) || labels.ourselves.test(words);
  });

/** The words of a paragraph outside of its quotation marks. */
export const unquoted = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/[“"«„][^”"»]*[”"»]/gu, '');
