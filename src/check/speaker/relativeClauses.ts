import type { Language } from '../../language/language.ts';
import { shownQuote } from '../../text/marks.ts';
import type { Article } from '../../types.ts';
import type { Beside } from '../beside.ts';
import { relativeClausesIn } from '../message/relativeClause.ts';
import type { Report } from '../message/report.ts';
import { isTelling, wordsOf } from '../words/claimWords.ts';
import { comparableWords } from '../words/comparable.ts';
import { compareWords, type Difference } from '../words/compare.ts';
import { isStated } from '../words/isStated.ts';
import { firstNamesOf } from './firstNames.ts';
import { namedForPronoun } from './namedForPronoun.ts';

/**
 * In what a clause beside the name of whoever is said to speak differs from what the article tells of them: "the guard, *who took a
 * bribe*, told the jury". In nothing where the article has it of them, there or elsewhere, in its own words.
 */
export function compareRelativeClause({ speaker, clause = null }: Report, beside: Beside): Difference[] {
  const { match, article, language } = beside;
  if (speaker === null || clause === null) return [];
  const said = match.passage.attribution.speaker?.name ?? speaker;
  const names = namesFor(speaker, said, article, language);
  const told = `${clause.opens} ${clause.rest}`;
  // "Whose wife left" says nothing of him that he did.
  const isSubject = language.claims.opensForSubject(clause.opens);
  // "The brother of Ida Roos was jailed" has "Roos was jailed", too.
  const claimsIn = (text: string) =>
    names
      .filter((name) => name === said || !names.includes(said) || !text.includes(said))
      .flatMap((name) => [`${name} ${told}`, ...(isSubject ? [`${name} ${clause.rest}`] : [])]);
  const key = clause.rest.split(/\s+/u).toSorted((one, other) => other.length - one.length)[0] ?? '';
  const own = (article?.passages ?? []).filter(
    ({ start, end, attribution: { speaker: one } }) =>
      (one === null || one.name === said) && mayTell(article!.text.slice(start, end), key, language),
  );
  const texts = [shownQuote(match), ...own.map(({ start, end }) => article!.text.slice(start, end))];
  const isTold =
    texts.some((text) => claimsIn(text).some((claim) => isStated(claim, text, language))) ||
    (isSubject &&
      own.some((passage) => {
        const text = article!.text.slice(passage.start, passage.end);
        const renamed = namedForPronoun(`${said} ${clause.rest}`, {
          ...beside,
          match: { ...match, passage },
        });
        return renamed !== null && isStated(renamed.sentence, text, language);
      }));
  if (isTold) return [];
  const words = comparableWords(told, language);
  const theirs = texts.flatMap((text) => clausesBehind(names, text, language));
  const compared = theirs.map((one) => compareWords(words, comparableWords(one, language)));
  // "Dana Wren of the harbour board, who was not hurt": the name stands further off.
  if (compared.some((differences) => differences.length === 0)) return [];
  const nearest = compared.find((differences) => differences.length > 0);
  const telling = words.slice(1).filter((word) => word.isNegation || isTelling(word));
  const message = (telling.length > 0 ? telling : words).map(({ form }) => form);
  return [...(nearest ?? [{ kind: 'words', message, article: [] } as const])];
}

/** Whether a text has the longest word of a clause, or a clause beside a name: most have neither. */
function mayTell(text: string, key: string, { claims }: Language): boolean {
  return text.toLowerCase().includes(key.toLowerCase()) || relativeClausesIn(text, claims).length > 0;
}

/** What an article may call whoever is said to speak: by a last name alone only where nobody else there has it. */
function namesFor(speaker: string, said: string, article: Article | null, language: Language): string[] {
  const last = wordsOf(said, language.claims).findLast(({ isCapital, start }) => isCapital && start > 0);
  const { articles } = language.attribution.people;
  if (!last) return [...new Set([speaker, said].map((name) => name.replace(articles, '')))];
  const isOnly = firstNamesOf(last.form, article?.text ?? '', language).length <= 1;
  return isOnly ? [said, said.slice(last.start, last.end)] : [said];
}

/** The clauses that a text has right behind one of some names, or behind what it has with it: "Dana Wren *of the harbour board*". */
function clausesBehind(names: readonly string[], text: string, { claims }: Language): string[] {
  return relativeClausesIn(text, claims)
    .filter(({ before }) => names.some((name) => isBehind(before, name, claims)))
    .map(({ clause }) => `${clause.opens} ${clause.rest}`);
}

function isBehind(before: string, name: string, claims: Language['claims']): boolean {
  const at = before.toLowerCase().lastIndexOf(name.toLowerCase());
  const between = at < 0 ? null : before.slice(at + name.length);
  if (between === null || between === '') return between === '';
  // Of "Dana Wren of the office of Ida Roos" either may be meant.
  const isOther = wordsOf(between, claims).some(
    ({ form, isCapital }) => isCapital && claims.isFirstName(form),
  );
  return (
    !isOther &&
    /^\s[^,.:;!?“”"()–—]*$/u.test(between) &&
    claims.opensDescription.test(between) &&
    !claims.hasVerb(between)
  );
}
