import { expect, test } from '@jest/globals';
import { Library } from '../../src/library.ts';
import { renderAnswer } from '../../src/reply/answer.ts';
import { renderContext } from '../../src/reply/context.ts';
import { renderTerminalAnswer as renderInTerminal } from '../../src/reply/terminal.ts';
import { renderTerminalSources } from '../../src/reply/terminalSources.ts';
import { renderWho } from '../../src/reply/who.ts';
import { EN } from '../../src/reply/words/en.ts';

const TEXT = `# Ferries

**Source:** [Mara Quist](https://coast.example/quist), *director*, on Telegram

**Quote:** "The [last **ferry**](https://coast.example) leaves Lisk at *nine*.[1] Nobody &amp; nothing waits."

The **old** quay stays shut for the winter.
`;

/** Marks, also those that Discord would show because they are escaped. */
const MARKS = /\\\*|\\_|\]\(|&amp;|\[1|coast\.example/u;

test('no reader sees a mark of Markdown, in Discord or in the terminal', async () => {
  const library = Library.fromTexts([{ id: 'a', text: TEXT }], { semantic: false });
  const answer = await library.ask('When does the last ferry leave Lisk?');
  const [match] = answer.matches;
  const [article] = library.articles;
  if (!match || !article) throw new Error('nothing was found');
  expect(match.quote).toBe(TEXT.slice(match.passage.start, match.passage.end));

  const style = { width: 200, colours: false, words: EN };
  const found = { ...match, article };
  const shown = [
    renderAnswer({ ...answer, answered: true }, { canBeShared: true, words: EN }),
    renderAnswer({ ...answer, answered: false }, { canBeShared: true, words: EN }),
    renderContext(found, EN),
    renderWho(found, EN),
    renderInTerminal(answer, style),
    renderTerminalSources(library.sources(), style, () => article),
  ].map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
  for (const part of shown) expect(part).not.toMatch(MARKS);
  expect(shown[0]).toContain('> The **last ferry leaves Lisk** at nine.');
  expect(shown[4]).toContain('leaves Lisk at nine.');
});
