import { describe, expect, it } from '@jest/globals';

import { readArticle } from '../../src/article/read.ts';
import { attribute } from '../../src/attribution/attribute.ts';
import { groupSources, groupUnattributed } from '../../src/attribution/groupSources.ts';

const sourcesOf = (...texts: string[]): ReturnType<typeof groupSources> =>
  groupSources(texts.map((text, i) => attribute(readArticle({ id: `article-${i}`, text }))));

const harbour = `Harbour closes

Harbour master Mara Quist told the Daily Brine that the port would close on Monday.

"We have no choice," Quist said. She added that "nobody is to blame".

Two officials said the barge was late.
`;

describe('groupSources', () => {
  it('puts together what the text calls one person, with role, outlet and kinds', () => {
    const [quist, officials] = sourcesOf(harbour);
    expect(quist).toMatchObject({
      name: 'Mara Quist',
      names: ['Mara Quist', 'Harbour master Mara Quist', 'Quist', 'She'],
      role: 'Harbour master',
      outlets: ['Daily Brine'],
      kinds: { direct: 1, mixed: 1, indirect: 1, none: 0 },
    });
    expect(quist?.quotations.map(({ quote }) => quote)[1]).toBe('"We have no choice," Quist said.');
    expect(officials?.name).toBe('Two officials');
  });

  it('puts together a source of several articles, and the names that an article calls the same', () => {
    const text = '---\naliases:\n  - [China, Beijing]\n---\nTalks\n\nBeijing said it would not come.\n';
    const [china] = sourcesOf(text, text);
    expect(china?.quotations).toHaveLength(2);
    expect(china?.quotations.map(({ article }) => article.id)).toEqual(['article-0', 'article-1']);
  });
});

describe('sources under another name', () => {
  const text = 'Talks\n\nBeijing said it would not come.\n\nChina said the talks were over.\n';

  it('are one where the article says that both names mean the same, and two otherwise', () => {
    const aliases = '---\naliases:\n  - [China, Beijing]\n---\n';
    expect(sourcesOf(aliases + text).map(({ quotations }) => quotations.length)).toEqual([2]);
    expect(sourcesOf(text).map(({ quotations }) => quotations.length)).toEqual([1, 1]);
  });
});

describe('who is meant', () => {
  it.each([
    ['a first name', 'Mara Quist met Tom Fry in Lisk. Mara said that the ice was thin.', 'Mara Quist'],
    ['"it" of a body', 'The Lisk Guild met on Monday. It said that the ice was thin.', 'Lisk Guild'],
  ])('by %s', (_what, sentences, name) => {
    const sources = sourcesOf(`The ice\n\n${sentences}\n`);
    expect(sources.map((source) => source.name.replace(/^the /i, ''))).toEqual([name]);
  });
});

describe('groupUnattributed', () => {
  it('has every passage that no source has', () => {
    const article = attribute(readArticle({ id: 'harbour', text: harbour }));
    const passages = [...groupSources([article]), ...groupUnattributed([article])].flatMap(({ quotations }) =>
      quotations.map(({ passage }) => passage),
    );
    expect(new Set(passages)).toEqual(new Set(article.passages));
    expect(passages).toHaveLength(article.passages.length);
    expect(groupUnattributed([article]).map(({ name }) => name)).toEqual(["The article's own words"]);
  });
});
