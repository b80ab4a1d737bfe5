import type { TextRule } from '../../textRule.ts';
import { DAY_OF_MONTH, WEEKDAY } from '../calendar.ts';

/** Lines around a press release. */
// prettier-ignore
export const RELEASE_NOTICES: readonly TextRule[] = [
  { example: 'FOR IMMEDIATE RELEASE', pattern: new RegExp(String.raw`^\W*(?:for immediate release|(?:press|news|media) (?:release|statement)|(?:embargoed?|for release) (?:until|for|on|at|:).{0,60})\W*(?:(?:no|nr|number)\W{0,3})?(?:(?:of|from|dated) )?(?:\d.{0,30}|(?:${WEEKDAY},? )?${DAY_OF_MONTH}.{0,20})?$`, 'iu') },
  { example: 'Embargo: Thursday 4 March, 06:00', pattern: /^\W*embargo\W.{0,60}$/iu },
  { example: '-ENDS-', pattern: /^\W*(?:30|ends?|the end)\W*$/iu },
  { example: 'Contacts', pattern: /^(?:(?:media|press|investor) )?contacts?(?: us| details| information)?\W*$/iu },
  { example: 'For more information, visit the website.', pattern: /^(?:for|to) (?:more|further|additional|media|press|general) (?:information|enquiries|inquiries|details)\b.{0,40}\b(?:contact|visit|see|call|e-?mail|please|go to|write)\b/iu },
  { example: 'Ref: HBC/25/118', pattern: /^(?:ref(?:erence)?|release|press release|notice)(?: (?:no|number|nr))?\.?[:#]? ?[A-Z\d][A-Z\d/.-]*\d[A-Z\d/.-]*$/iu },
];
