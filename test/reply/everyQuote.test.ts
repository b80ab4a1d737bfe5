import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { renderAnswer } from '../../src/reply/answer.ts';
import type { Reply } from '../../src/reply/message.ts';
import { renderSaid } from '../../src/reply/said.ts';
import { renderTerminalAnswer as renderInTerminal } from '../../src/reply/terminal.ts';
import type { Match } from '../../src/types.ts';
import { problemsOf } from './read.ts';
import { answerOf, matchOf } from './samples.ts';
import { EN } from '../../src/reply/words/en.ts';

const matches = fc.array(
  fc
    .record({
      quote: fc.lorem({ maxCount: 200 }),
      line: fc.lorem({ maxCount: 60 }),
      section: fc.constantFrom('title', 'body', 'background'),
      start: fc.nat(9000),
      title: fc.lorem({ maxCount: 40 }),
    })
    .map(({ quote, ...about }) => matchOf(quote, about)),
  { minLength: 1, maxLength: 9 },
);

/** The lines that follow a block quotation, one for each. */
function linesBelowQuotes({ content }: Reply): string[] {
  const lines = content.split('\n').filter(Boolean);
  return lines.filter((_, at) => at > 0 && isQuote(lines[at - 1]) && !isQuote(lines[at]));
}

function isQuote(line: string | undefined): boolean {
  return line?.startsWith('> ') ?? false;
}

/** The beginning of an attribution, as far as no limit cuts it. */
const beginning = (match: Match) =>
  match.passage.attribution.line.slice(0, 60).split(' ').slice(0, -1).join(' ');

describe('every quote has the line that says who said it', () => {
  test('below an answer and below closest passages', () => {
    fc.assert(
      fc.property(
        matches,
        fc.boolean(),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (found, answered, confidence) => {
          const reply = renderAnswer(answerOf({ matches: found, answered, confidence }), {
            canBeShared: true,
            words: EN,
          });
          expect(problemsOf(reply)).toEqual([]);
          const shown = answered ? found.slice(0, 1) : found.slice(0, 3);
          const lines = linesBelowQuotes(reply);
          expect(lines).toHaveLength(shown.length);
          shown.forEach((match, at) => expect(lines[at]?.startsWith(`— ${beginning(match)}`)).toBe(true));
        },
      ),
    );
  });

  test('in the list of other passages', () => {
    fc.assert(
      fc.property(matches, (found) => {
        const [row] = renderAnswer(answerOf({ matches: found }), {
          canBeShared: false,
          words: EN,
        }).components;
        const menu = row?.components[0];
        const options = menu && 'options' in menu ? menu.options : [];
        expect(options).toHaveLength(found.length < 2 ? 0 : found.length);
        options.forEach((option, at) =>
          expect(option.description?.startsWith(beginning(found[at]!))).toBe(true),
        );
      }),
    );
  });

  test('under what somebody said', () => {
    fc.assert(
      fc.property(matches, (quotations) => {
        const kinds = { direct: 1, mixed: 0, indirect: 0, none: 0 };
        const reply = renderSaid(
          { name: 'Dana', names: [], role: null, outlets: [], kinds, quotations },
          { scope: 'all', key: '0.a', page: 0 },
          EN,
        );
        expect(problemsOf(reply)).toEqual([]);
        const lines = linesBelowQuotes(reply);
        expect(lines).toHaveLength(Math.min(quotations.length, 6));
        lines.forEach((line, at) => expect(line.startsWith(`— ${beginning(quotations[at]!)}`)).toBe(true));
      }),
    );
  });

  test('in the terminal', () => {
    fc.assert(
      fc.property(matches, fc.boolean(), (found, answered) => {
        const text = renderInTerminal(answerOf({ matches: found, answered }), {
          width: 100_000,
          colours: false,
          words: EN,
        });
        const shown = answered ? found : found.slice(0, 3);
        for (const match of shown) expect(text).toContain(beginning(match));
      }),
    );
  });
});
