import { describe, expect, it } from '@jest/globals';
import { askCommand } from '../../src/terminal/ask.ts';

describe('a command to copy', () => {
  it.each([
    ['Who is Li Hui?', {}, 'npm run ask -- "Who is Li Hui?"'],
    ['Who is O’Neill?', { article: 'ferry-2026' }, 'npm run ask -- --article ferry-2026 "Who is O’Neill?"'],
    ['Why?', { speaker: 'Dana Wren' }, 'npm run ask -- --speaker "Dana Wren" "Why?"'],
    ["Who's $HOME?", {}, String.raw`npm run ask -- 'Who'\''s $HOME?'`],
    [String.raw`Who\s?`, {}, String.raw`npm run ask -- 'Who\s?'`],
    ['Who!', {}, "npm run ask -- 'Who!'"],
    ['"Who"?', { article: 'the ferry' }, `npm run ask -- --article "the ferry" '"Who"?'`],
  ])('%s', (question, options, command) => {
    expect(askCommand('npm run ask --', question, options)).toBe(command);
  });
});
