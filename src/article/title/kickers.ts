/** What may stand before a headline in its line, and ends like a sentence. */
export const KICKERS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '*SPLASH DOWN!* Balloon lands in pond', pattern: /^\P{Ll}{3,40}[!?] /u },
  { example: '*The ferry is back.* Should it be?', pattern: /^[^.!?"“]{3,60}\. (?=[^.!?]{3,60}\?$)/u },
  { example: '*Ready by May?* What the guilds say', pattern: /^[^.!?]{3,60}\?["”’»]? /u },
  { example: '*“Ready by May”?* What the guilds say', pattern: /^["“„«‘][^.!?]{3,60}["”’»]\? /u },
];

/** A headline without what stands before it in its line. */
export function withoutKicker(line: string): string {
  const kicker = KICKERS.map(({ pattern }) => pattern.exec(line)).find((found) => found !== null);
  return line.slice(kicker?.[0].length ?? 0);
}
