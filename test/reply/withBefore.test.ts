import { beforeAll, describe, expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import type { Answer } from '../../src/types.ts';
import { renderAnswer } from '../../src/reply/answer.ts';
import { renderTerminalAnswer as renderInTerminal } from '../../src/reply/terminal.ts';
import { withBefore } from '../../src/reply/withBefore.ts';
import { shownIn } from '../../src/text/marks.ts';
import { EN } from '../../src/reply/words/en.ts';

const TEXT = `---
publisher: The Gazette
---
Ice for Lisk

Lisk paid 40 million crowns for ice, mayor Ann Lee said. Half of it melted on the pier in May.

The pier was mended in May.`;

const library = Library.fromTexts([{ id: 'ice', text: TEXT }], { semantic: false });
let answer: Answer;
beforeAll(async () => {
  answer = { ...(await library.ask('How much melted on the pier?')), answered: true, confidence: 0.9 };
});
const both =
  'Lisk paid 40 million crowns for ice, mayor Ann Lee said. Half of it **melted** on the **pier** in May.';

describe('a passage that can’t be understood without the sentence before', () => {
  test('is found with it, as one slice of the article', () => {
    const [match] = answer.matches;
    expect(match?.quote).toBe('Half of it melted on the pier in May.');
    expect(TEXT.slice(match?.before?.passage.start, match?.passage.end)).toBe(
      (match?.before?.words ?? '') + (match?.quote ?? ''),
    );
  });

  test('is shown with it in Discord, and with who said each where they differ', () => {
    const { content } = renderAnswer(answer, { canBeShared: false, words: EN });
    expect(content).toContain(`> ${both}`);
    expect(content).toContain('-# The sentence before: Ann Lee');
  });

  test('is shown with it in a terminal', () => {
    const shown = renderInTerminal(answer, { width: 200, colours: false, words: EN });
    expect(shown).toContain(both.replaceAll('**', ''));
    expect(shown).toContain('The sentence before: Ann Lee');
  });

  test('has the words that answer set off, and no others', () => {
    const [match] = answer.matches;
    const start = TEXT.indexOf('Half of it');
    const judgement = { ...match!, answer: { start, end: start + 'Half of it'.length } };
    const read: Answer = { ...answer, by: 'reading', matches: [judgement] };
    const { content } = renderAnswer(read, { canBeShared: false, words: EN });
    expect(content).toContain(
      '> Lisk paid 40 million crowns for ice, mayor Ann Lee said. **Half of it** melted on the pier in May.',
    );
    const shown = renderInTerminal(read, { width: 200, colours: true, words: EN });
    expect(shown).toContain('mayor Ann Lee said. \u001b[1mHalf of it\u001b[22m melted on the pier in May.');
  });

  test('is not said twice to be somebody’s where both are', () => {
    const one = answer.matches.map((match) => ({
      ...match,
      before: match.before && {
        ...match.before,
        passage: { ...match.before.passage, attribution: match.passage.attribution },
      },
    }));
    const { content } = renderAnswer({ ...answer, matches: one }, { canBeShared: false, words: EN });
    expect(content).toContain(`> ${both}`);
    expect(content).not.toContain('The sentence before');
  });

  test('is shown with it where it goes on with what is said there', async () => {
    const text = TEXT.replace('melted on the pier in May.', 'would have to be sold before the ice melted.');
    const asked = Library.fromTexts([{ id: 'ice', text }], { semantic: false });
    const { matches } = await asked.ask('How much would have to be sold?');
    expect(matches[0]?.passage.attribution).toMatchObject({
      speaker: { name: 'Ann Lee' },
      reason: { rule: 'goes on' },
    });
    expect(matches[0]?.before?.words).toBe('Lisk paid 40 million crowns for ice, mayor Ann Lee said. ');
  });
});

describe('a passage that says little without what stands above it', () => {
  const hearing = Library.fromTexts(
    [
      {
        id: 'hearing',
        text: `The hearing on the tower

CHAIR: Was the alarm of the tower switched on that night?

ROOS: Never.

CHAIR: Who had the key to the tower at that time?

ROOS: The baker had it, and before him the priest.

CHAIR: When did you hear of it?

ROOS: Too late.
`,
      },
    ],
    { semantic: false },
  );

  test('is shown below it in Discord and in a terminal', async () => {
    const found = await hearing.ask('Was the alarm of the tower switched on that night?');
    const matches = found.matches.filter(({ quote }) => quote === 'Never.');
    const sure = { ...found, answered: true, confidence: 0.9, matches };
    expect(matches.map(({ above }) => above)).toEqual(['Was the alarm of the tower switched on that night?']);
    expect(renderAnswer(sure, { canBeShared: false, words: EN }).content).toMatch(
      /^-# Was the alarm of the tower switched on that night\?\n> Never\.\n/u,
    );
    expect(renderInTerminal(sure, { width: 200, colours: false, words: EN })).toMatch(
      /^Was the alarm of the tower switched on that night\?\n│ Never\.\n/u,
    );
  });
});

test('the signs of a block quotation between the two are left out', () => {
  const text = '> Lisk paid for ice.\n> Half of it melted.';
  const [article] = Library.fromTexts([{ id: 'ice', text }], { semantic: false }).articles;
  const [first, second] = article!.passages;
  const { passage: shown, quote } = withBefore({
    article: article!,
    terms: [],
    passage: second!,
    quote: 'Half of it melted.',
    before: { passage: first!, words: 'Lisk paid for ice.\n> ' },
  });
  expect(quote).toBe(text.slice(2));
  expect(shownIn(text, shown)).toBe('Lisk paid for ice.\nHalf of it melted.');
});
