import type { ArticleLanguage } from '../language/article.ts';
import { detectLanguage } from '../language/detect.ts';
import { languageOf } from '../language/languages.ts';
import { quoteSignsIn } from '../text/marks.ts';
import type { ArticleSource, Block, Layout, Mention, PageFact, Passage, Span } from '../types.ts';
import { findCredit, uniqueMentions } from './credits.ts';
import { readFrontMatter } from './frontMatter.ts';
import { contextsOf } from './contexts.ts';
import { partAtLabels } from './innerLabels.ts';
import { joinLoneLabels } from './loneLabels.ts';
import { type Unmarked, withoutMarks } from './markup/unmarked.ts';
import { findLetterSigners, writerOfLetters } from './letterSigner.ts';
import { findAuthor, findPublished } from './pageFacts.ts';
import { sureWriters } from './topLines/sureWriters.ts';
import { splitParagraphs } from './paragraphs.ts';
import { arePoints, isNotice } from './notices.ts';
import { findPublisher } from './publisher/findPublisher.ts';
import { assignRoles } from './roles/paragraphRoles.ts';
import { assignSections, type PlacedRole } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { endsSentence, isInBrackets } from './shapes.ts';
import { insideOf } from './tables.ts';
import { trimMarks } from './trim.ts';

/** Kinds of blocks whose sentences may all be shown as an answer. */
const SHOWN: ReadonlySet<Block['kind']> = new Set(['title', 'text', 'item', 'quotation']);

const SIGNED = /^[–—―-]{1,2} ?\p{Lu}\p{LC}{0,12}\.?[)\]]?$/u;
/** "BRP COR HMB ROH": whoever wrote and edited a story of an agency, behind its last full stop. */
const INITIALS = /^(?:\p{Lu}{2,4} ){2,5}\p{Lu}{2,4}$/u;
/** Words of the shortest sentence that tells what is to be seen. */
const SCENE_WORDS = 4;
const DIRECTION = /^[[(]\p{Lu}?[^()[\]]*[\])]$/u;
/** What an interviewer tells has at least so many words. */
const FEWEST_WORDS = 5;
/** A longer first sentence is no title. */
const LONGEST_TITLE = 160;

/**
 * Reads the text of an article: what it is called, its blocks and its sentences.
 *
 * Throws a KnowledgeError with `file`, line and column when its front matter is broken.
 */
export function readArticle({ id, text }: ArticleSource, file = id): Layout {
  const { bodyStart, ...facts } = readFrontMatter(text, file);
  const unmarked = withoutMarks(text, bodyStart, file);
  const words = unmarked.text;
  const tag = facts.language ?? detectLanguage(words.slice(bodyStart));
  const language = languageOf(tag).article;
  const split = joinLoneLabels(splitParagraphs(unmarked, bodyStart, language), language);
  const paragraphs = partAtLabels(split, language);
  const roles = assignSections(assignRoles(paragraphs, facts.title, language));
  const first = roles[0]?.kind === 'title' ? 0 : 1;
  const blocks = roles.map((role, at) => blockOf(role, first + at, words, language));
  const passages = uniquePassages(blocks, words, contextsOf(roles, blocks, words, language));
  const fact = (found: PageFact | null): PageFact | null =>
    found && { ...found, line: unmarked.toSource(found.line) };
  const writers =
    facts.author === null
      ? writerOfLetters(findAuthor(roles, language), findLetterSigners(words, roles, language))
      : null;
  const publisher =
    facts.publisher === null
      ? fact(findPublisher(roles, words, language, facts.author ?? writers?.value ?? null))
      : null;
  const medium = facts.publisher ?? publisher?.value ?? null;
  const author = fact(writers && sureWriters(writers, medium, words, language.bylines));
  const published = facts.published === null ? fact(findPublished(roles, language)) : null;
  return {
    ...facts,
    id,
    language: tag,
    isLanguageGuessed: facts.language === null,
    isTitled: facts.title !== null || blocks.some(({ kind }) => kind === 'title'),
    title: facts.title ?? titleOf(blocks, words)?.replace(language.credits.tail, '') ?? id,
    publisher: medium,
    author: facts.author ?? author?.value ?? null,
    published: facts.published ?? published?.value ?? null,
    text,
    blocks: blocks.map((block) => blockInSource(block, unmarked)),
    passages: passages.map((passage) => passageInSource(passage, text, unmarked)),
    read: { text: words, blocks, passages, toSource: unmarked.toSource },
    found: { ...(publisher && { publisher }), ...(author && { author }), ...(published && { published }) },
    credits: uniqueMentions(roles.flatMap((role) => creditOf(role, words, language))).map((credit) => ({
      ...credit,
      ...unmarked.toSource(credit),
    })),
  };
}

function blockInSource(block: Block, { toSource }: Unmarked): Block {
  return {
    ...block,
    ...toSource(block),
    label: block.label && toSource(block.label),
    sentences: block.sentences.map(toSource),
  };
}

function passageInSource<Part extends Span>(
  passage: Part,
  source: string,
  { toSource, marksIn }: Unmarked,
): Part {
  const { start, end } = toSource(passage);
  const marks = [...marksIn({ start, end }), ...quoteSignsIn(source, { start, end })].sort(
    (a, b) => a.start - b.start,
  );
  return marks.length > 0 ? { ...passage, start, end, marks } : { ...passage, start, end };
}

function blockOf(
  { paragraph, kind, rest, section, governing, columns, isTurn }: PlacedRole,
  number: number,
  text: string,
  language: ArticleLanguage,
): Block {
  const { start, end, plain } = paragraph;
  const sentences = sentencesOf();
  const told = kind === 'question' && isTurn ? sentences.filter((span) => tells(text, span)) : [];
  // What an interviewer tells is shown, what they ask is not.
  const hasTold = told.length > 0;
  return {
    kind: hasTold ? 'text' : kind,
    section,
    label: governing,
    start,
    end,
    paragraph: number,
    sentences: hasTold ? told : sentences,
  };

  function sentencesOf(): Span[] {
    if (!SHOWN.has(kind) && kind !== 'question' && kind !== 'tail') return [];
    if (columns !== null) {
      const inside = insideOf(plain);
      return [{ start: start + inside.start, end: start + inside.end }];
    }
    return (
      (kind === 'title' ? statementsOf : splitSentences)(plain.slice(rest), language)
        .map((span) => trimMarks(text, { start: start + rest + span.start, end: start + rest + span.end }))
        // In the text itself the sign before a line of a block quotation looks like that of a path: "Home > News".
        .filter(
          (span) =>
            kind === 'title' ||
            isSentence(plain.slice(span.start - start, span.end - start), language) ||
            (governing !== null && isScene(plain, language)),
        )
    );
  }
}

/** What stands in a headline: "We were promised a bridge. We got a boat" are two statements, "Ready by May? What the guilds say" is one. */
function statementsOf(words: string, language: ArticleLanguage): Span[] {
  const parts = splitSentences(words, language);
  const isOwn = ({ start, end }: Span, at: number): boolean =>
    (at === parts.length - 1 ? !endsSentence(words) : /\.['"’”»]?$/u.test(words.slice(start, end))) &&
    language.sentences.hasVerb(words.slice(start, end));
  return parts.length > 1 && parts.every(isOwn) ? parts : [{ start: 0, end: words.length }];
}

/** A sentence that asks nothing and is no greeting ("Good morning."), nor a word to go on ("Tell me more."). */
function tells(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return !/\?["”’»)*_]*$/u.test(words.slice(-4)) && words.split(/\s+/u, FEWEST_WORDS).length >= FEWEST_WORDS;
}

/**
 * Something with a word in it: no stage direction ("[laughs]"), no link behind the last full stop ("Read more") and no sign of
 * who wrote a note ("– Ed.").
 */
function isSentence(words: string, language: ArticleLanguage): boolean {
  if (!/\p{L}/u.test(words) || (words.length < 60 && DIRECTION.test(words))) return false;
  if (SIGNED.test(words) || INITIALS.test(words) || language.notices.referral?.test(words)) return false;
  return endsSentence(words) || !isNotice(words, language) || arePoints(words, language);
}

/** "(She laughs, and wipes her forehead.)": a paragraph in brackets that is a sentence, and no "(Laughs.)" or "(AP)". */
const isScene = (plain: string, language: ArticleLanguage): boolean =>
  isInBrackets(plain) &&
  /[.!][\])][*_]*$/u.test(plain) &&
  plain.split(/\s+/u).length >= SCENE_WORDS &&
  language.sentences.hasVerb(plain) &&
  !isNotice(plain.replace(/[*_()[\]]+/gu, ''), language);

/** The sentences that may be shown, each once. */
function uniquePassages(
  blocks: readonly Block[],
  text: string,
  contexts: ReadonlyMap<number, string>,
): Omit<Passage, 'attribution'>[] {
  const seen = new Set<string>();
  return blocks
    .filter(({ kind }) => SHOWN.has(kind) || kind === 'question')
    .flatMap(({ kind, sentences, section, paragraph }) =>
      (SHOWN.has(kind) ? sentences : sentences.filter((span) => tells(text, span))).map((span) => {
        const context = contexts.get(span.start);
        const { start, end } = span;
        return context === undefined
          ? { start, end, section, paragraph }
          : { start, end, section, paragraph, context };
      }),
    )
    .filter(({ start, end }) => {
      const words = text
        .slice(start, end)
        .replace(/\s{2,}|[^\S ]/gu, ' ')
        .toLowerCase();
      return !seen.has(words) && seen.add(words);
    });
}

function creditOf({ kind, paragraph }: PlacedRole, text: string, language: ArticleLanguage): Mention[] {
  const credit = kind === 'caption' || kind === 'byline' ? findCredit(paragraph.plain, language) : null;
  if (!credit) return [];
  const span = { start: paragraph.start + credit.start, end: paragraph.start + credit.end };
  return [{ ...span, name: text.slice(span.start, span.end).replace(/\s+/gu, ' ') }];
}

/** The words of the title block, or the first sentence where there is none. */
function titleOf(blocks: readonly Block[], text: string): string | null {
  const block =
    blocks.find(({ kind }) => kind === 'title') ?? blocks.find(({ sentences }) => sentences.length > 0);
  const first = block?.sentences[0];
  const last = block?.kind === 'title' ? block.sentences.at(-1) : first;
  const words = first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : null;
  return words && words.length <= LONGEST_TITLE ? words : null;
}
