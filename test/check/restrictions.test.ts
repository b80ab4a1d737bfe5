import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const POOL =
  'The old pool is open to members of the club. Guests may swim in it with a guard. The lagoon is safe to cross at low tide. The town banned dogs from the meadow. Nurses found no germs in jars older than a year. Lea Omer said the fever was rare among farmers. The ointment helped only on dry skin. Piet Maas told the court that he had never sold a goat to anybody but Lund. Half of the goats in the barn were sold. Moen counted 40 percent of the goats that grazed in May. “The rope holds, but only in calm water,” Omer said. The stall pays for meals of pupils with lunch cards. The island has the longest pier in Norrby.';
const FAIR =
  'Mayor Ida Roos opened the new mill in Norrby on Friday with a dance. Two boats were closed for repairs in May. The road was closed after the storm. Roos plans an inn with 40 rooms. Lund did not pay and left the town in May. Up to 90 clerks may be moved to Lomma. The boats could reach the island in June. Guards searched all boats on Tuesday. Nobody was hurt, Roos said on Monday. Maas left without a word on Sunday.';
const TO_COME =
  'The weir could reopen once two tests in a row were clean. Roos said the lift would run again when the parts arrived. The tunnel would open as soon as the pumps were mended. Lea Omer may play on Friday after a scan. The bakery will move to Lomma in May. Lund could have sold the goat after the fair. The mill closed when the roof leaked. Maas would leave after all.';

const OTHERS: readonly BesideCase[] = [
  [POOL, 'The old pool is open.', ['left out /to,members,of']],
  [POOL, 'The old pool is open to members.', ['left out /of,the,club']],
  [POOL, 'Guests may swim in it.', ['left out /with,a,guard']],
  [POOL, 'The lagoon is safe to cross.', ['left out /at,low,tide']],
  [POOL, 'The town banned dogs.', ['left out /from,the,meadow']],
  [POOL, 'Nurses found no germs in jars.', ['left out /older,than,a']],
  [POOL, 'Nurses found no germs.', ['left out /in,jars,older']],
  [POOL, 'Lea Omer said the fever was rare.', ['left out /among,farmers']],
  [POOL, 'The ointment helped.', ['left out /only,on,dry']],
  [POOL, 'Piet Maas told the court that he had never sold a goat to anybody.', ['left out /but,lund']],
  [POOL, 'Moen counted 40 percent of the goats.', ['left out /that,grazed,in']],
  [POOL, '“The rope holds,” Omer said.', ['left out /but,only,in,calm']],
  [POOL, 'The stall pays for meals of pupils.', ['left out /with,lunch,cards']],
  [POOL, 'The island has the longest pier.', ['left out /in,norrby']],
  [TO_COME, 'The weir could reopen.', ['left out /once,two,tests']],
  [TO_COME, 'The lift would run again.', ['left out /when,the,parts']],
  [TO_COME, 'The tunnel would open.', ['left out /as,soon,as']],
  [TO_COME, 'Lea Omer may play on Friday.', ['left out /after,a,scan']],
];

const SAME: readonly BesideCase[] = [
  [POOL, 'Half of the goats in the barn were sold.', ['exact']],
  [POOL, 'Guests may swim in it with a guard.', ['exact']],
  [POOL, '“The rope holds, but only in calm water,” Omer said.', ['exact']],
  // What was done is no less so where it is not told when, where or with what.
  [FAIR, 'Mayor Ida Roos opened the new mill.', ['exact']],
  [FAIR, 'Mayor Ida Roos opened the new mill in Norrby.', ['exact']],
  [FAIR, 'Mayor Ida Roos opened the new mill in Norrby on Friday.', ['exact']],
  [FAIR, 'Two boats were closed for repairs.', ['exact']],
  [FAIR, 'The road was closed.', ['exact']],
  [FAIR, 'Roos plans an inn.', ['exact']],
  [FAIR, 'Lund did not pay and left the town.', ['exact']],
  [FAIR, 'Up to 90 clerks may be moved.', ['exact']],
  [FAIR, 'The boats could reach the island.', ['exact']],
  [FAIR, 'Guards searched all boats.', ['exact']],
  [FAIR, 'Nobody was hurt, Roos said.', ['exact']],
  [FAIR, 'Maas left without a word.', ['exact']],
  [TO_COME, 'The bakery will move to Lomma.', ['exact']],
  [TO_COME, 'Lund could have sold the goat.', ['exact']],
  [TO_COME, 'The mill closed.', ['exact']],
  [TO_COME, 'Maas would leave.', ['exact']],
];

describe('of whom or where alone something holds', () => {
  test.each(OTHERS)('is not left out, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is there, or limits nothing, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
