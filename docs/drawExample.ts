import { renderAnswer } from '../src/reply/answer.ts';
import { Library } from '../src/library.ts';
import { drawReply } from './drawReply.ts';
import { EN } from '../src/reply/words/en.ts';

/** Misspelt, so that the picture shows how that is read. */
const QUESTION = 'What did China provide for military purposes besides satelite imagery?';

/** The reply to a question about the article that ships, as Discord shows it. */
export async function drawExample(): Promise<string> {
  const library = await Library.load('knowledge', { semantic: false });
  return drawReply(renderAnswer(await library.ask(QUESTION), { canBeShared: false, words: EN }));
}
