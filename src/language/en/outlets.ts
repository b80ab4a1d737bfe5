import { wordList } from '../wordList.ts';

/** Words in the names of newspapers, stations and magazines. */
export const OUTLET_WORDS = wordList(
  `news post times herald observer gazette journal press tribune daily weekly magazine radio tv today chronicle star mail
   telegraph courier letter review bulletin docket almanac standard echo sentinel monitor globe sun independent guardian
   record register dispatch express mirror mercury messenger monthly voice advertiser examiner inquirer argus`,
);
