/**
 * How long the parts of a message may be, in characters (embed parts and labels) or in number.
 * From https://discord.com/developers/docs/resources/message#embed-object-embed-limits and the pages on
 * components and on application commands.
 */
export const LIMITS = {
  title: 256,
  author: 256,
  description: 4096,
  content: 2000,
  /** Content of a message that may be shared: whoever shares it is named above. */
  shared: 1850,
  fieldValue: 1024,
  /** Discord takes 2048, but all parts of an embed together may have 6000. */
  footer: 512,
  optionLabel: 100,
  buttonLabel: 80,
  customId: 100,
  options: 25,
  choice: 100,
  choices: 25,
} as const;

const ELLIPSIS = '…';

/** What belongs to the character before it: marks, joiners, the second half of a surrogate pair. */
const CONTINUATION = /^[\p{M}\u200d\udc00-\udfff]/u;

/**
 * The text as `render` shows it; if that is longer than `limit`, its longest beginning that fits, cut between
 * words, with an ellipsis. `render` must not make a longer text shorter.
 */
export function fit(text: string, limit: number, render: (part: string) => string = (part) => part): string {
  if (text.length <= limit) {
    const whole = render(text);
    if (whole.length <= limit) return whole;
  }
  const length = longestFitting(text, limit - ELLIPSIS.length, render);
  return render(text.slice(0, cutBetweenWords(text, length)).trimEnd()) + ELLIPSIS;
}

/** As `fit`, but with its longest end that fits, behind an ellipsis. */
export function fitEnd(
  text: string,
  limit: number,
  render: (part: string) => string = (part) => part,
): string {
  if (text.length <= limit) {
    const whole = render(text);
    if (whole.length <= limit) return whole;
  }
  const turned = (length: number): string => text.slice(text.length - length);
  const length = longestFitting(text, limit - ELLIPSIS.length, (part) => render(turned(part.length)));
  return ELLIPSIS + render(turned(length).slice(beginOfWord(turned(length))));
}

/** Where the first whole word of a cut text begins; where words are very long, its first whole character. */
function beginOfWord(cut: string): number {
  const space = cut.indexOf(' ') + 1;
  if (space > 0 && space < cut.length / 2) return space;
  let begin = 0;
  while (begin < cut.length / 2 && CONTINUATION.test(cut.charAt(begin))) begin++;
  return begin;
}

function longestFitting(text: string, limit: number, render: (part: string) => string): number {
  let fitting = 0;
  let most = Math.min(text.length, limit);
  while (fitting < most) {
    const middle = Math.ceil((fitting + most) / 2);
    if (render(text.slice(0, middle)).length <= limit) fitting = middle;
    else most = middle - 1;
  }
  return fitting;
}

/** A place to cut at or before `length`: between words, or between characters where words are very long. */
function cutBetweenWords(text: string, length: number): number {
  const space = text.lastIndexOf(' ', length);
  if (space > length / 2) return space;
  let end = length;
  while (end > length / 2 && CONTINUATION.test(text.charAt(end))) end--;
  return end;
}
