import type { FoundPassage } from '../lookup/passageKey.ts';
import { sentenceAround, shownWords } from '../lookup/sentenceAround.ts';
import type { Article, Mention } from '../types.ts';
import { linkRow } from './answerButtons.ts';
import { fit, LIMITS } from './limits.ts';
import { bold, escapeMarkdown, tame } from './markdown.ts';
import { COLOURS, messageOf, type Reply } from './message.ts';
import { authorOf, renderQuote } from './quotation.ts';
import type { BehindWords, Words } from './words/words.ts';

/** Longest parts: a sentence that names somebody, and a name. Three of one and five of the other fit into a message. */
const LONGEST = { sentence: 380, name: 100 };

/** The words of the article that tell who said a passage and through whom, and what kind of words it is. */
export function renderWho(
  { article, passage, quote, terms }: FoundPassage,
  words: Words,
  link: string | null = null,
): Reply {
  const { behind } = words;
  const { kind, speaker, outlet, publisher, reason } = passage.attribution;
  const namings = [speaker, outlet].filter((mention) => mention !== null);
  const isAmong = namings.some((mention) => sentenceAround(article, mention).start === passage.start);
  const isOne = speaker !== null && outlet !== null && isSame(speaker, outlet);
  const parts = [
    // Where the passage itself names them, it is shown there.
    !isAmong && renderQuote({ passage, quote, terms }, LONGEST.sentence),
    bold(behind.kinds[kind]),
    kind !== 'none' && !speaker && behind.notStated,
    speaker && renderNaming(article, speaker, isOne ? behind.saidAndCarriedBy : behind.saidBy),
    outlet && !isOne && renderNaming(article, outlet, behind.carriedBy),
    publisher && behind.publishedBy(nameOf(publisher)),
  ];
  const card = {
    color: COLOURS.sure,
    ...authorOf(article),
    title: behind.who,
    footer: { text: fit(tame(behind.foundBy(reason.rule)), LIMITS.footer) },
  };
  return messageOf(parts.filter(Boolean).join('\n\n'), card, [linkRow(link, words)]);
}

/** Somebody's name above the sentence of the article that names them, its words for them in bold. */
function renderNaming(article: Article, mention: Mention, about: BehindWords['saidBy']): string {
  const sentence = sentenceAround(article, mention);
  const words = shownWords(article, mention);
  const isCalledOtherwise = !has(words, mention.name) && words.trim() !== '';
  const heading = about(bold(nameOf(mention.name)), isCalledOtherwise ? nameOf(words) : null);
  const quote = article.text.slice(sentence.start, sentence.end);
  return `${heading}\n${renderQuote({ passage: sentence, quote, terms: [mention] }, LONGEST.sentence)}`;
}

function nameOf(name: string): string {
  return fit(tame(name), LONGEST.name, escapeMarkdown);
}

function isSame(one: Mention, other: Mention): boolean {
  return one.start === other.start && one.end === other.end && one.name === other.name;
}

/** Whether the name stands in the words: "engineer Mara Quist" calls Mara Quist so. */
function has(words: string, name: string): boolean {
  return tame(words).toLowerCase().includes(tame(name).toLowerCase());
}
