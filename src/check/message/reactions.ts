import type { ClaimLanguage } from '../../language/claims.ts';
import { formsIn } from '../words/claimWords.ts';

/** What stands before what is quoted or told; its groups are the words, and what parts them from it. */
const BEFORE: readonly RegExp[] = [
  /^(?<words>[^“”"«»„]*?)(?<![\s\p{P}\p{S}\p{M}])(?<sign>[\s\p{P}\p{S}\p{M}]*)(?=[“"«„]\S)/u,
  /^(?<words>[^“”"«»„:]{1,60})(?<sign>:\s+)(?=\S)/u,
];
/** What stands behind a quotation, at the end. */
const BEHIND = /(?<=^[“"«„][^“”"«»„]+[”"»])[^“”"«»„]+$/u;
/** A sign that parts words from what follows them, as a space does not. */
const PARTS = /[^\s\p{M}]/u;

/**
 * A sentence without what whoever sends it says of it and that claims nothing. What takes it back, counts, names somebody or
 * tells anything else stays.
 *
 *     lol, this is wild: “We cannot pay” amazing   →   “We cannot pay”
 */
export function withoutReactions(sentence: string, language: ClaimLanguage): string {
  const said = withoutCries(sentence, language).replace(language.handedOn, '');
  const lead = BEFORE.map((before) => before.exec(said)).find(
    (found) => found && tellsNothing(found.groups!['words']!, PARTS.test(found.groups!['sign']!), language),
  );
  const spoken = said.slice(lead?.[0].length ?? 0);
  const behind = BEHIND.exec(spoken)?.[0] ?? '';
  const quoted = tellsNothing(behind, true, language) ? spoken.slice(0, -behind.length) : spoken;
  return withoutCries(quoted, language);
}

/** Whether a sentence is nothing but a reaction to another one. */
export function isReactionAlone(sentence: string, language: ClaimLanguage): boolean {
  return !/[“”"«»„]/u.test(sentence) && tellsNothing(sentence, true, language);
}

function withoutCries(sentence: string, { criesBefore, criesBehind }: ClaimLanguage): string {
  return sentence.replace(criesBefore, '').replace(criesBehind, '');
}

function tellsNothing(text: string, isParted: boolean, language: ClaimLanguage): boolean {
  const forms = formsIn(text, language);
  return forms.length > 0 && language.isReaction(forms, isParted);
}
