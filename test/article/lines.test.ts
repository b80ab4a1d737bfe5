import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readLinesPages, scoreLines } from '../../bench/lines.ts';
import { judgeLines } from '../../src/article/lines/judge.ts';
import { signsOf } from '../../src/article/lines/signs.ts';
import { withoutMarks } from '../../src/article/markup/unmarked.ts';
import { splitParagraphs } from '../../src/article/paragraphs.ts';
import { languageOf } from '../../src/language/languages.ts';

const ENGLISH = languageOf('en').article;
const PAGE = `Home
News
Sport

Old bridge at Lisk closes in May

By Ann Lee

The old bridge at Lisk will close in May for two years, the council said on Monday.

Sign up to our newsletter

“It is tired, and so are we,” said the engineer who has looked after it since he was a boy.

Related stories
Gulls steal chips at the harbour
Terms of use
`;

const paragraphsOf = (text: string, language = ENGLISH) =>
  splitParagraphs(withoutMarks(text, 0, 'a'), 0, language);

describe('how a line looks', () => {
  it('tells what stands around an article from what it tells, and the headline from other lines', () => {
    const paragraphs = paragraphsOf(PAGE);
    const judged = judgeLines(paragraphs, ENGLISH);
    const told = paragraphs.map(({ plain }, at) => (judged[at]!.boilerplate < 0 ? plain.slice(0, 15) : ''));
    expect(told.filter(Boolean)).toEqual(['Old bridge at L', 'The old bridge ', '“It is tired, a']);
    const most = judged.reduce(
      (best, { headline }, at) => (headline > judged[best]!.headline ? at : best),
      0,
    );
    expect(paragraphs[most]!.plain).toBe('Old bridge at Lisk closes in May');
  });

  it('tells nothing in a language of which nothing was learned', () => {
    const german = languageOf('de').article;
    expect(judgeLines(paragraphsOf(PAGE, german), german)).toEqual(
      paragraphsOf(PAGE, german).map(() => ({ boilerplate: 0, headline: 0 })),
    );
  });

  it('is the same for the same page, and there for any line', () => {
    for (const text of ['', 'a', '#', '“', '1', '—\n\n—', 'x '.repeat(500)]) {
      const paragraphs = paragraphsOf(text);
      const { bindingWords } = ENGLISH.lines;
      expect([...signsOf(paragraphs, bindingWords)]).toEqual([...signsOf(paragraphs, bindingWords)]);
      for (const { boilerplate, headline } of judgeLines(paragraphs, ENGLISH))
        expect([Number.isFinite(boilerplate), Number.isFinite(headline)]).toEqual([true, true]);
    }
  });
});

describe('pages that nothing was learned from', () => {
  it('lose few of their lines, show few of those around them, and have their headline as title', () => {
    const score = scoreLines(readLinesPages(join(__dirname, '../lines/held-back')));
    expect(score.lost / score.told).toBeLessThan(0.05);
    expect(score.shown / score.around).toBeLessThan(0.045);
    expect(score.titled / score.headlines).toBeGreaterThan(0.75);
  });
});
