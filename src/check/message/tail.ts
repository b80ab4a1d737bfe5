import type { ClaimLanguage } from '../../language/claims.ts';
import { wordsOf, type Word } from '../words/claimWords.ts';
import { namesSomebody } from './labels.ts';
import { findVerb, isContracted, isDenied, withoutEmphasis } from './reportingVerb.ts';

/** Who is said to have said something, with what else is said of it; as in `Report`. */
interface Told {
  readonly speaker: string;
  readonly rest: string;
  readonly verb?: string;
}

/** Words that may name a speaker, and those that may follow the verb. */
export const LONGEST_NAME = 8;
export const LONGEST_REST = 8;
/** Words from the verb on that may follow a quotation, with what is told of whoever spoke. */
const LONGEST_BEHIND = 16;

/** What follows the last comma or closing mark that a word follows, and what follows the last quotation, or its end, with all its commas. */
const TAILS: readonly RegExp[] = [
  /[,”"»’][”"»’]*\s+[^,”"»]*$/u,
  /(?<!^),?[”"»]\s+(?=[^“”"„«»]*,)[^“”"„«»]*$(?<=^[“"„«].*)/su,
  // A quotation that an earlier sentence opens.
  /(?<=[^\s“”"„«»]),?[”"»](?<=^[^“”"„«»]*.)\s+(?=[^“”"„«»]*,)[^“”"„«»]*$/su,
];

/** A quotation in two parts, of which the second one goes on in small letters, with who said it between them. */
const DIVIDED =
  /^(?<one>[“"«][^“”"«»]+?)[,.;]?[”"»]\s+(?<told>[^“”"«»]{2,90}?)[,:]?\s+[“"«](?:\.{2,3}|…)?\s*(?<other>\p{Ll}[^“”"«»]*)[”"»]?[.!?…]*$/su;

/** Who is named between the two parts of a quotation: “The ferry,” *Dana Wren said*, “costs too much.” */
export function readDivided(
  sentence: string,
  language: ClaimLanguage,
): (Told & { readonly claim: string }) | null {
  const { one, told, other } = DIVIDED.exec(sentence)?.groups ?? {};
  const named = told === undefined ? null : readClause(told, true, language);
  return named && { claim: `${one}, ${other}`, ...named };
}

/** Who is named at the end of a sentence: “The ferry costs too much,” *Dana Wren told Reuters*. */
export function readTail(
  sentence: string,
  language: ClaimLanguage,
): (Told & { readonly claim: string }) | null {
  for (const pattern of TAILS) {
    const from = sentence.search(pattern);
    if (from < 0) continue;
    const tail = sentence.slice(from).replace(/^[,”"»’\s]+/u, '');
    const isQuoted = /^,?[”"»’]/u.test(sentence.slice(from));
    // "Dana Wren, a crofter, said boats …": who spoke stands before.
    const before = sentence.slice(0, from);
    if (!isQuoted && !language.hasVerb(before) && namesSomebody(before, language)) continue;
    const named = readSourceAfter(tail, language) ?? readClause(tail, isQuoted, language);
    if (named) return { claim: before, ...named };
  }
  return null;
}

/** "Dana Wren told Reuters", "said Dana Wren on Friday"; behind a quotation or behind what is only reported. */
function readClause(tail: string, isQuoted: boolean, language: ClaimLanguage): Told | null {
  const words = wordsOf(tail, language);
  const place = findVerb(words, 0, language);
  const at = words[place];
  const isTooLong = words.length - place > (isQuoted ? LONGEST_BEHIND : LONGEST_REST + 1);
  if (!at || place > LONGEST_NAME || isTooLong) return null;
  if (goesOn(tail, words, language)) return null;
  // "Death toll could go up", "I’ve told them": what follows is reported of nobody.
  const left = words[place - 1];
  if (left && (language.isUnsure(left.form) || isContracted(left, language))) return null;
  if (isDenied(tail, words, place, language)) return null;
  if (!isQuoted && language.leavesOpen(at.form)) return null;
  // "An hour after the last boat had gone": what stands in a clause of its own reports nothing.
  if (!isQuoted && words.slice(0, place).some(({ form }) => isSubordinate(form, language))) return null;
  const before = tail.slice(0, at.start).trim().replace(/,$/u, '');
  const after = tail
    .slice(at.end)
    .replace(/[.!?\s]+$/u, '')
    .trim();
  const verb = at.form;
  // "On 4 May, Dana Wren said that boats …": what was said stands behind the verb.
  if (!isQuoted && before !== '' && opensClause(verb, after, language)) return null;
  if (before !== '') return { speaker: withoutEmphasis(before, language), rest: after, verb };
  if (!/\p{L}/u.test(after) || language.hasHearer(verb)) return null;
  const opensRest = new RegExp(language.opensRest, 'iu');
  // "Went to a music school" and "said:" name nobody.
  if (opensRest.exec(` ${after}`)?.index === 0) return null;
  const rest = opensRest.exec(after)?.index ?? after.length;
  return { speaker: after.slice(0, rest).replace(/,\s*$/u, ''), rest: after.slice(rest).trim(), verb };
}

/** Whether what somebody said begins behind a verb: "that …", or a clause without it. */
function opensClause(verb: string, after: string, language: ClaimLanguage): boolean {
  const clause = new RegExp(`^(?:${language.opensClause})`, 'iu');
  return clause.test(` ${after}`) || language.bareClauseAt(verb, ` ${after}`) === 0;
}

const isSubordinate = (form: string, { beginsClause, addsClause }: ClaimLanguage): boolean =>
  beginsClause(form) && !addsClause(form) && !/^(?:who|as)/u.test(form);

/** Whether a clause of its own begins in what stands behind a quotation, unlike one that tells of whoever spoke: ", *but* Wren denied it", not ", who wept". */
function goesOn(tail: string, words: readonly Word[], { joinsClause, beginsClause }: ClaimLanguage): boolean {
  return words.some(
    ({ form, start }, at) =>
      (at === 0 || tail.slice(words[at - 1]!.end, start).includes(',')) &&
      joinsClause(form) &&
      !(at > 0 && form.startsWith('who') && beginsClause(form)),
  );
}

function readSourceAfter(text: string, { sourceAfter }: ClaimLanguage): Told | null {
  const found = sourceAfter.exec(text);
  return found ? { speaker: found[1] ?? '', rest: '' } : null;
}
