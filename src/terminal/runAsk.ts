import type { Library } from '../library.ts';
import { articleCalled } from './articleCalled.ts';
import { answerLines, answerOne, converse } from './ask.ts';
import { callOf } from './call.ts';
import { whenReady } from './load.ts';
import { speakerCalled } from './speakerCalled.ts';
import type { Terminal } from './terminal.ts';
import type { Wish } from './wish.ts';

/** Answers the question of a command line, or those that are typed or come through a pipe. */
export async function runAsk(
  wish: Pick<Wish & { command: 'ask' }, 'question' | 'options' | 'json' | 'knowledge'>,
  library: Library,
  terminal: Terminal,
): Promise<void> {
  const { article: name, speaker: who } = wish.options;
  const article = name === undefined ? undefined : articleCalled(library.articles, name);
  const options = {
    ...wish.options,
    ...(article !== undefined && { article }),
    ...(who !== undefined && { speaker: speakerCalled(library, who, article) }),
  };
  const { json, knowledge } = wish;
  const manner = { json, knowledge, options, call: callOf('ask', process.env) };
  // Somebody at a terminal need not wait; whoever asks in one line, or through a pipe, wants the same answer every time.
  if (wish.question !== null || !process.stdin.isTTY) await whenReady(library, terminal);
  if (wish.question !== null) await answerOne(wish.question, library, manner, terminal);
  else if (process.stdin.isTTY) await converse(library, manner, terminal);
  else await answerLines(library, manner, terminal);
  await library.close();
}
