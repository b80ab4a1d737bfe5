import type { NameMention } from './mentions.ts';

const TOKEN = /\p{L}+(?:['’]\p{L}+)*|\d+|[^\s\p{L}\d]/gu;

/** The words on both sides of a name in its line, as names of signs. */
export function besideSigns({ beside, where }: NameMention): string[] {
  if (!beside) return [];
  const left = tokensOf(beside.before);
  const right = tokensOf(beside.after);
  const told = where === 'told' || where === 'caption' ? `${where} ` : '';
  return [
    `${told}before ${left.at(-1) ?? '^'}`,
    `${told}before ${left.slice(-2).join(' ')}`,
    `${told}after ${right[0] ?? '$'}`,
    `${told}after ${right.slice(0, 2).join(' ')}`,
  ];
}

function tokensOf(words: string): string[] {
  const tokens = words.toLowerCase().replaceAll('’', "'").match(TOKEN) ?? [];
  return tokens.map((token) => (/^\d/u.test(token) ? '0' : token));
}
