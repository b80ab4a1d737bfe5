import type { Article, ArticleSource, Block, Layout, Problem } from '../types.ts';

/** Reads the text of an article: what it is called, its blocks and its sentences. */
export function readArticle({ id, text }: ArticleSource, _file = id): Layout {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }, paragraph) => ({
    kind: paragraph === 0 ? 'title' : 'text',
    section: paragraph === 0 ? 'title' : 'body',
    paragraph,
    label: null,
    start: index,
    end: index + line.length,
    sentences: [...segmenter.segment(line)].map(({ segment, index: at }) => ({
      start: index + at,
      end: index + at + segment.trimEnd().length,
    })),
  }));
  const passages = blocks.flatMap(({ section, paragraph, sentences }) =>
    sentences.map((sentence) => ({ ...sentence, section, paragraph })),
  );
  const title = blocks[0] ? text.slice(blocks[0].start, blocks[0].end) : id;
  const facts = { id, title, publisher: null, url: null, published: null, author: null, language: 'en' };
  return { ...facts, aliases: [], text, blocks, passages, credits: [] };
}

/** What the author of an article should look at. */
export function checkArticle(_article: Article): Problem[] {
  return [];
}
