import type { AttributionLanguage } from '../../language/attribution.ts';
import type { Block } from '../../types.ts';
import { signatureIn, type Signature } from './signatures.ts';

/** Paragraphs of the longest letter. */
const LONGEST = 40;

/** Whoever signs a letter, by the offset of each of its paragraphs: "Dear Councillors," … "Yours sincerely, Mara Quist". */
export function findLetters(
  text: string,
  blocks: readonly Block[],
  language: AttributionLanguage,
): Map<number, Signature> {
  const found = new Map<number, Signature>();
  for (const [at, block] of blocks.entries()) {
    if (!language.labels.salutation.test(text.slice(block.start, block.end))) continue;
    const paragraphs: Block[] = [];
    const signature = signatureBelow(text, blocks, at, paragraphs, language);
    const isLetter =
      signature && (isOwn(text, paragraphs, language) || isClosed(text, paragraphs, signature, language));
    if (isLetter) for (const { start } of paragraphs) found.set(start, signature);
  }
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
    const other = blocks[at + 1];
    if (signature) return other && nameAt(text, other, language) ? null : signature;
    const isNew = at > from && language.labels.salutation.test(text.slice(block.start, block.end));
    if (isNew || block.kind === 'title' || (block.kind === 'heading' && at > from)) return null;
    if (block.sentences.length > 0) paragraphs.push(block);
  }
  return null;
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
function isOwn(text: string, paragraphs: readonly Block[], { labels }: AttributionLanguage): boolean {
  return paragraphs.some(({ start, end }) => {
    const words = text.slice(start, end).replace(/[“"«„][^”"»]*[”"»]/gu, '');
    return labels.oneself.test(words) || labels.ourselves.test(words);
  });
}
