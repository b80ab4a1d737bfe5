import { describe, expect, it } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { renderTerminalAnswer, renderGreeting } from '../../src/reply/terminal.ts';
import { renderTerminalSources } from '../../src/reply/terminalSources.ts';
import { EN } from '../../src/reply/words/en.ts';

const ESCAPE = '\u001b[31m';
const TURN = '\u202e';

/** An article in which everything that it tells would command a terminal. */
const TEXT = `---
title: "\\e[2JFerry\\e]0;owned\\a \\u202Efares"
publisher: "Harbour\\e[2J \\x9b2JPost"
author: "\\e[5mAnn"
published: "2026\\e[7m-02-03"
url: https://example.org/x
---

The ferry fare rises to $5 in May, the ${ESCAPE}harbour office told ${ESCAPE}Politico.

# Red ${ESCAPE}head ${TURN}der

The road to Selby is closed, Bo ${ESCAPE}Lin${TURN} said. “It ${ESCAPE}rains,” he said.
`;

const style = { width: 60, colours: false, words: EN };
/** Lines without a character that steers a terminal. */
const TAME = /^(?:\n|[^\p{Cc}\u202a-\u202e])+$/u;

describe('an article that would command the terminal', () => {
  const library = Library.fromTexts([{ id: 'ferry', text: TEXT }], { semantic: false });

  it.each([
    'How much is the ferry fare?',
    'Is the road to Selby closed?',
    'Who is Bo Lind?',
    'Who wrote this?',
  ])('does not in the answer to %s', async (question) => {
    const answer = await library.ask(question, { explain: true });
    expect(answer.matches).not.toEqual([]);
    expect(renderTerminalAnswer(answer, style)).toMatch(TAME);
  });

  it('does not in the list of sources, or the greeting', () => {
    const sources = [...library.sources(), ...library.unattributed()];
    expect(renderTerminalSources(sources, style, () => library.articles[0]!)).toMatch(TAME);
    expect(renderGreeting([library.articles[0]!.title], style)).toMatch(TAME);
  });
});
