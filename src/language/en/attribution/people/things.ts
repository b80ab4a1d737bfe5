import { WEEKDAYS } from '../../calendar.ts';
import { genderOfName } from './firstNames.ts';

/** What things, places and events are called that have two words or more, as people have. */
const THING =
  / (?:prize|award|medal|act|amendment|treaty|accords?|agreement|convention|constitution|doctrine|plan|project|initiative|festival|fair|cup|games|olympics|eve|war|revolution|movement|mall|avenue|boulevard|square|plaza|atoll|islands?|ocean|sea|mountains|valley|coast|peninsula|county|province|district|stadium|arena|tower|palace|monument|house|memorial|cathedral)$/iu;

/** "Tarrow Friday", in what was said in Tarrow on Friday */
const DAY = new RegExp(String.raw` (?:${WEEKDAYS.join('|')})$`, 'iu');

/** Whether a name can't be a person's: "the Lisk Prize", "a Europe without Britain". */
export const isThing = (name: string): boolean =>
  /^an? /iu.test(name) || DAY.test(name) || (THING.test(name) && genderOfName(name) === null);
