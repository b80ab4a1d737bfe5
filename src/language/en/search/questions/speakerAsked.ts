import type { Span } from '../../../../types.ts';
import { groupIn } from '../../../../text/groupIn.ts';
import { BE, DO, HAVE, WILL } from '../../auxiliaries.ts';

/**
 * What people do who put something into words; promises and threats are deeds, which others tell of. "State" is left out:
 * "What did the State Department say?"
 */
const SAY =
  '(?:say|says|said|saying|tell|tells|told|claim(?:s|ed)?|argue[sd]?|report(?:s|ed)?|write|writes|wrote|written|' +
  'note[sd]?|comment(?:s|ed)?|mention(?:s|ed)?|explain(?:s|ed)?|add(?:s|ed)?|think|thinks|thought|believe[sd]?|' +
  'remark(?:s|ed)?|reply|replies|replied|respond(?:s|ed)?|answer(?:s|ed)?|reiterate[sd]?|' +
  'hear|hears|heard|learn(?:s|ed|t)?)';

const AUXILIARY = `(?:${DO}|${HAVE}|will|would)`;

/** Words between somebody and what he says: "did Ann *also* say". */
const BESIDES = '(?: (?:also|then|just|ever|later|already|not|\\w+ly))*';

/** Who is asked for stands in the group; the first rule that fits decides. An example beside each. */
export const RULES: readonly (readonly [pattern: RegExp, example: string])[] = [
  [
    new RegExp(`\\bwh(?:at|y|en|ere)(?: else| exactly)? ${AUXILIARY} (.{2,60}?)${BESIDES} ${SAY}\\b`, 'id'),
    'What did the Kremlin say?',
  ],
  [new RegExp(`\\bhow ${AUXILIARY} (.{2,60}?)${BESIDES} ${SAY}\\b`, 'id'), 'How did Ann Lee respond?'],
  [new RegExp(`^${AUXILIARY} (.{2,60}?)${BESIDES} ${SAY}\\b`, 'id'), 'Did Ann Lee say that it is shut?'],
  [
    new RegExp(
      `\\bwhat(?:'s|’s| is| was| were| are) (.{2,60}?)['’]s? (?:view|opinion|reaction|response|answer|comment|statement|take|stance)s?\\b`,
      'id',
    ),
    "What is Ann Lee's view of it?",
  ],
  [
    /\b(?:said|reported|written|claimed|quotes?|statements?|comments?) (?:by|from) (.{2,60}?)(?= (?:about|on|of|that)\b|[?.,]|$)/di,
    'What was said by Ann Lee?',
  ],
  [
    /\baccording to (.{2,60}?)(?=[,?.;:]|$| (?:what|why|how|who|when|where|which|is|are|was|were|do|does|did|has|have)\b)/di,
    'What happened, according to Ann Lee?',
  ],
  [new RegExp(`^(.{2,60}?)${BESIDES} ${SAY} what\\b`, 'id'), 'Ann Lee said what?'],
];

const PATTERNS = RULES.map(([pattern]) => pattern);

/** Where a question names whom it asks for what they said; null where it asks for no one's words. */
export const speakerAsked = (question: string): Span | null => groupIn(PATTERNS, question);

const HOLDS =
  '(?:think|believe|want|need|support|back|favou?r|like|love|welcome|defend|doubt|reject|oppose|object|dislike|hate|fear|refuse|criticis\\w+|disagree|agree|(?:so )?(?:for|against|happy|unhappy|angry|worried|convinced|sure|certain|in favou?r))';

/** "Why does Ann Lee want the ban?", "Why is Ann Lee against it?" */
const HOLDER = new RegExp(
  `^(?:(?:and|so|but) )?why (?:${DO}|${BE}|has|have)(?:n['’]?t)? (.{2,40}?)${BESIDES} ${HOLDS}\\b`,
  'id',
);

/** Where a question names whose reasons for what they think or want it asks for; null where it asks for nobody's. */
export const holderAsked = (question: string): Span | null => groupIn([HOLDER], question);

/** Past forms that have no ending of their own. */
const PAST =
  'said|told|wrote|sold|bought|took|went|came|left|won|lost|met|held|led|cut|hit|began|became|built|broke|brought|chose|' +
  'drew|drove|fell|felt|fought|found|gave|got|grew|kept|knew|laid|made|paid|put|ran|rose|saw|sent|set|shot|shut|sought|' +
  'spent|spoke|stood|struck|swore|thought|threw|withdrew';
const PRESENT = 'says|tells|thinks|writes|adds|claims|notes|warns|reports|argues|insists|wants|plans|denies';

/**
 * What follows somebody who does something: "Ann Lee *has provided* details", "Ann Lee, a mayor, *said*", "a mayor, Ann Lee, *will
 * resign*", "Ann Lee *did not comment*", "Ann Lee *was asked*".
 */
const DOING = new RegExp(
  `^['’]?(?:, [^,.;]{1,60},|,)?(?: (?:also|then|later|recently|now|\\w+ly))*` +
    `(?: (?:${HAVE}|${DO}|${WILL}|may|might|must) (?:not )?\\w+` +
    `| (?:${BE}) (?:not )?\\w+(?:ing|ed)\\b| (?:\\w+(?:ed|es)|${PAST}|${PRESENT})\\b)`,
  'i',
);

/** Whether somebody who stands before the words does something in them. */
export function isDoing(after: string): boolean {
  return DOING.test(after);
}

/** "What did the EU do?", "What has Ann Lee done about it?" */
const DEED = /\bwhat(?: else)? (?:do|does|did|has|have|had|is|was|were|are) (.{2,60}?) (?:do|done|doing)\b/di;

/** Where a question names whom it asks for what they did; null where it asks for no one's deeds. */
export const doerAsked = (question: string): Span | null => groupIn([DEED], question);
