import { LONG_BODY } from '../../language/any/ties.ts';
import type { ClaimLanguage } from '../../language/claims.ts';
import { initialsOf } from '../../text/initialsOf.ts';
import { escapePattern } from '../../text/escapePattern.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Beside } from '../beside.ts';
import type { Report } from '../message/report.ts';

/** What a name may be called for short. */
const SHORT = /(?<![\p{LC}\d])\p{Lu}{2,6}(?![\p{LC}\d])/gu;
/** A name of several words, with small ones between them: "Office of Civil Defense". */
const NAME = new RegExp(LONG_BODY, 'gu');

/**
 * A report that names whoever spoke or heard it as the passage does: in full where it has initials that only one name there has, and
 * by initials that the article explains, anywhere in brackets behind the name, where the passage has these.
 *
 *     The Office of Civil Defense (OCD) said …   →   The OCD: The Office of Civil Defense
 */
export function withOwnAbbreviations(
  report: Report,
  { match, article, language: { claims } }: Beside,
): Report {
  const { speaker, rest } = report;
  if (speaker === null) return report;
  const { attribution } = match.passage;
  const named = [attribution.speaker?.name, attribution.role, attribution.outlet?.name, shownQuote(match)]
    .filter((words) => words !== null && words !== undefined)
    .join(' . ');
  const text = article?.text ?? '';
  const written = (words: string): string => inShort(inFull(words, named, claims), named, text, claims);
  return { ...report, speaker: written(speaker), rest: written(rest) };
}

/** Initials in full, as the passage has the name. */
function inFull(words: string, named: string, { isFirstName }: ClaimLanguage): string {
  return words.replace(SHORT, (short) => {
    if (new RegExp(String.raw`(?<!\p{L})${short}(?!\p{L})`, 'u').test(named.replaceAll(`(${short})`, '')))
      return short;
    const [long, ...others] = longOf(short, named);
    const [first = ''] = long?.toLowerCase().split(/\s+/u) ?? [];
    // Nobody is called by the initials of a person.
    return long === undefined || others.length > 0 || isFirstName(first) ? short : long;
  });
}

/** The names in full for which the passage has initials that the article explains. */
function inShort(words: string, named: string, text: string, claims: ClaimLanguage): string {
  const shorts = new Set(named.match(SHORT) ?? []);
  return [...shorts].reduce((said, short) => {
    const [long, ...others] = longOf(short, declaring(short, text, claims));
    return long === undefined || others.length > 0 || named.includes(long) ? said : said.replace(long, short);
  }, words);
}

/** What stands before initials in brackets, wherever a text has them so. */
function declaring(short: string, text: string, { ties }: ClaimLanguage): string {
  const pattern = new RegExp(
    String.raw`[^.!?\n]{0,120}(?=\s+\((?:${ties.definite})?${escapePattern(short)}\))`,
    'gu',
  );
  return (text.match(pattern) ?? []).join(' . ');
}

/** The names in a text that have these initials, each once. */
function longOf(short: string, text: string): readonly string[] {
  const names = (text.match(NAME) ?? []).flatMap((name) => {
    const words = name.split(/\s+/u);
    const ends = words.map((_, at) => words.slice(at)).filter(([first = '']) => /^\p{Lu}/u.test(first));
    const own = ends.find((end) => initialsOf(end.filter((word) => /^\p{Lu}/u.test(word))) === short);
    return own ? [own.join(' ').replace(/['’]s$/u, '')] : [];
  });
  return [...new Set(names)];
}
