import { wordList } from '../wordList.ts';

/** Words in the names of newspapers, stations and magazines. */
export const OUTLET_WORDS = wordList(
  `news post times herald observer gazette journal press tribune daily weekly magazine radio tv today chronicle star mail
   telegraph courier review bulletin docket almanac standard echo sentinel monitor globe sun independent guardian
   record register dispatch express mirror mercury messenger monthly advertiser examiner inquirer enquirer intelligencer argus courant clarion`,
);

/** Words in their names that others bear too, so that they tell only where nothing but an outlet can stand. */
export const DOUBTFUL_OUTLET_WORDS = wordList('letter voice notebook');
