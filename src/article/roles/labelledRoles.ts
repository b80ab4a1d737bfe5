import type { ArticleLanguage } from '../../language/article.ts';
import type { BlockKind } from '../../types.ts';
import { isByline } from '../bylines.ts';
import { isCaption } from '../credits.ts';
import { isPosted, isTitled, type Label } from '../labels.ts';
import { isNotice } from '../notices.ts';
import { role, type Role } from './role.ts';
import { endsSentence, isQuoted } from '../shapes.ts';
import type { Surrounded, Surroundings } from '../surroundings.ts';

/** What a paragraph that begins with a label is; null when the label is only the beginning of a sentence. */
export function labelledRole(
  paragraph: Surrounded,
  label: Label,
  { transcript, isLabelled }: Surroundings,
  before: Role | undefined,
  language: ArticleLanguage,
): Role | null {
  const text = paragraph.plain.slice(label.rest);
  const isAlone = text === '';
  const withLabel = (kind: BlockKind, more: Partial<Role> = {}): Role =>
    role(paragraph, kind, { label, rest: label.rest, ...more });
  if (transcript.speakers.has(label.name)) {
    return withLabel(transcript.interviewers.has(label.name) ? 'question' : 'text', { isTurn: true });
  }
  if (isTitled(label.name) || isPosted(paragraph.plain, label)) return null;
  const isLikely =
    isAlone ||
    isQuoted(text.replace(FULL_STOP, '')) ||
    (isLabelled && label.name.length > 1 && /^["“„«\p{Lu}\d]/u.test(text));
  if (!label.known && !isLikely) return null;
  if (label.role === 'notice' || label.role === 'caption' || label.role === 'byline') {
    return paragraph.plain.length > 600
      ? null
      : withLabel(label.role, { isList: isAlone || (before?.isList ?? false) });
  }
  // "Source. Kursblatt reports that nine boats are late.": what the source tells stands in its line
  const isTold = endsSentence(text) && (language.labels.toldInSource?.test(text) ?? false);
  if (isAlone || (label.role === 'source' && !isTold)) return withLabel('label');
  // "Analysis: why the night matters" leads to another page.
  if (isOwnName(label) && /^\p{Ll}/u.test(text) && !endsSentence(text)) return withLabel('notice');
  if (paragraph.mark === 'bullet' || paragraph.mark === 'number')
    return label.known ? withLabel('item') : null;
  return withLabel(paragraph.mark === 'quote' ? 'quotation' : 'text');
}

/** "It is late"*.* */
const FULL_STOP = /(?<=["”»])\.$/u;

/** A known label that stands for no more than its own words: "Update", "Analysis". */
const isOwnName = (label: Label): boolean =>
  label.known && (label.role === 'other' || label.role === 'update');

/** Words of what is told behind the label of a map, and of an update. */
const FEWEST_WORDS = 5;
const FEWEST_NEW = 4;

/** "Updated at 10:05: The fire is out.", "Map: The front has not moved since May.": a label of the page before news. */
export function tellingRole(paragraph: Surrounded, label: Label, language: ArticleLanguage): Role | null {
  const text = paragraph.plain.slice(label.rest);
  if (!isOwnName(label) && !isTeller(label, language)) return null;
  const fewest = label.role === 'update' ? FEWEST_NEW : FEWEST_WORDS;
  if (!/[.!?]["”»)*_]*$/u.test(text) || text.split(/\s+/u, fewest).length < fewest) return null;
  // "Updated at 10:05. First published at 8:30."
  if (!language.sentences.isWhole(text) || isByline(text, language)) return null;
  // "Updated at 10:05: Added a photo."
  if (isNotice(text, language) || isNotice(paragraph.plain, language)) return null;
  // "Photo: Two boats lie at the quay."
  const isSeen = isCaption(text, language) || language.credits.depicts.test(text);
  if (isSeen && label.role === 'caption' && language.labels.openTellers.test(label.name)) return null;
  return role(paragraph, paragraph.mark === 'none' ? 'text' : 'item', { label, rest: label.rest });
}

/** Whether a label of the page or of a picture may stand before what is told all the same. */
const isTeller = ({ name }: Label, { labels: { tellers, openTellers } }: ArticleLanguage): boolean =>
  tellers.test(name) || openTellers.test(name);
