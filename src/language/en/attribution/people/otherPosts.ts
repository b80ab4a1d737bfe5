import { escapePattern } from '../../../../text/escapePattern.ts';
import { headNoun } from './roles.ts';

/** Words before a post that make another of it: "*deputy* mayor", "*assistant* coach". */
const BELOW = '(?:vice|deputy|assistant|associate|sub|under)';
const NO_LONGER = '(?:former|formerly|ex|onetime|late)';
/** With "assistant" before them they are still what they are. */
const STAYS = /^(?:professor|teacher|nurse|cook|gardener|curator|lecturer|librarian|director)s?$/u;
const HAS_SUCH = new RegExp(String.raw`(?<!\p{LC})(?:${BELOW}|${NO_LONGER})(?!\p{LC})`, 'iu');
/** Officers who are no police. */
const OTHER_OFFICER =
  /(?<!\p{LC})(?:press|fire|customs|medical|information|media|communications|probation|prison|army|naval|navy|health|returning|executive|operating|technology|welfare|safety|education|planning|environmental|conservation)(?: \p{LC}+)?[ -]officers?(?!\p{LC})/iu;

/**
 * Whether what somebody is called tells of another post than a question: the deputy mayor where the mayor is asked for, a press officer
 * for the police; 'perhaps' where they had it once.
 */
export function otherPost(asked: string, told: string): 'other' | 'perhaps' | null {
  const noun = headNoun(asked);
  if (noun === 'police') return OTHER_OFFICER.test(told) && !/police/iu.test(told) ? 'other' : null;
  if (noun === '' || HAS_SUCH.test(asked)) return null;
  // A deputy prime minister is a minister.
  if (noun === 'minister' && /prime/iu.test(told) && !/prime/iu.test(asked)) return null;
  if (isOnlyBehind(STAYS.test(noun) ? '(?:vice|deputy)' : BELOW, noun, told)) return 'other';
  return isOnlyBehind(NO_LONGER, noun, told) ? 'perhaps' : null;
}

/** Whether a text has a noun, and always behind one of these words. */
function isOnlyBehind(words: string, noun: string, text: string): boolean {
  const places = [
    ...text.matchAll(
      new RegExp(
        String.raw`(?<before>(?<!\p{LC})${words}[ -](?:(?!and(?!\p{LC}))[\p{LC}’'-]+[ -]){0,2})?(?<![\p{LC}])${escapePattern(noun)}(?!\p{LC})`,
        'giu',
      ),
    ),
  ];
  return places.length > 0 && places.every(({ groups }) => groups!['before'] !== undefined);
}
