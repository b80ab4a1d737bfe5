import { escapePattern } from '../../text/escapePattern.ts';

/** The texts of patterns for a body as an article has it: its words, and these as the end of its name there. */
export function bodyPatterns(name: string): { readonly body: string; readonly whole: string } {
  const body = escapePattern(name)
    .replaceAll(/\s+/gu, String.raw`\s+`)
    .replaceAll(/['’]/gu, "['’]");
  return { body, whole: String.raw`(?:\p{Lu}[\p{LC}]*\s+){0,2}${body}(?!['’-]?\p{LC}|\s+\p{Lu})` };
}
