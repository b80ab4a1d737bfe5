import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const POOL =
  'The old bath will open on Sundays to members only. The boat leaves on Monday solely for crews. The course is held in May by card alone. The salve works in pigs, Lea Omer said. The salve healed wounds in rats. The clinic will see patients over 18 from May. The diet cut deaths among men over 60. The radar works in fog of two kilometres. The fund paid families with more than three children. The ward treats women aged 20 to 30. The bridge carries carts on weekdays excluding hay carts.';
const SIDES =
  'Prices fell in Lomma but rose in Norrby. The tax fell by half in two of the nine towns. Rents rose in the north, while they fell in the south.';
const FAIR =
  'Ida Roos opened the mill in Norrby on Friday but left early. The club built homes over two years. The council met on Friday only to find the door shut. The choir sang in Lomma, and only Lund wept. Guards found tools in homes. The mayor met bakers from Lund in May with only nine guests. The road was closed on Friday, but only Roos complained. The prize was shared among three towns. Farmers planted trees above the lake. Sales dropped 9 percent to 58 million crowns.';

const NEEDS =
  'The club needed a roof more than a pier. The baker Ida Roos has run the shop more than a year. The village wants a ferry less than a bridge.';

const TIMES =
  'It was the third fire at the mill since 2011. It is Moen’s second strike in six years. The dairy had its biggest loss in a decade. A third of the huts have burnt since 2015. Its second boat left in May.';

const OTHERS: readonly BesideCase[] = [
  [TIMES, 'It was the third fire at the mill.', ['left out /since,2011']],
  [TIMES, 'It is Moen’s second strike.', ['left out /in,six,years']],
  [TIMES, 'The dairy had its biggest loss.', ['left out /in,a,decade']],
  [NEEDS, 'The club needed a roof.', ['left out /more,than,a,pier']],
  [NEEDS, 'The village wants a ferry.', ['left out /less,than,a,bridge']],
  [POOL, 'The old bath will open on Sundays.', ['left out /to,members,only']],
  [POOL, 'The old bath will open.', ['left out /to,members,only']],
  [POOL, 'The old bath will open on Sundays to members.', ['left out /only']],
  [POOL, 'The boat leaves on Monday.', ['left out /solely,for,crews']],
  [POOL, 'The salve works, Lea Omer said.', ['left out /in,pigs']],
  [POOL, 'The salve healed wounds.', ['left out /in,rats']],
  [POOL, 'The clinic will see patients.', ['left out /over,18']],
  [POOL, 'The diet cut deaths.', ['left out /among,men,over']],
  [POOL, 'The diet cut deaths among men.', ['left out /over,60']],
  [POOL, 'The radar works.', ['left out /in,fog,of']],
  [POOL, 'The fund paid families.', ['left out /with,more,than,three']],
  [POOL, 'The ward treats women.', ['left out /aged,20']],
  [POOL, 'The bridge carries carts on weekdays.', ['left out /excluding,hay,carts']],
  [SIDES, 'Prices fell.', ['left out /in,lomma,but,rose']],
  [SIDES, 'The tax fell by half.', ['left out /in,two,of,the']],
];

const SAME: readonly BesideCase[] = [
  [TIMES, 'It was the third fire at the mill since 2011.', ['exact']],
  [TIMES, 'A third of the huts have burnt.', ['exact']],
  [TIMES, 'Its second boat left.', ['exact']],
  [NEEDS, 'The club needed a roof more than a pier.', ['exact']],
  [NEEDS, 'The baker Ida Roos has run the shop.', ['exact']],
  [POOL, 'The old bath will open on Sundays to members only.', ['exact']],
  [POOL, 'The salve works in pigs, Lea Omer said.', ['exact']],
  [POOL, 'The clinic will see patients over 18.', ['exact']],
  [POOL, 'The diet cut deaths among men over 60.', ['exact']],
  [POOL, 'The fund paid families with more than three children.', ['exact']],
  [SIDES, 'Prices fell in Lomma.', ['exact']],
  [SIDES, 'The tax fell by half in two of the nine towns.', ['exact']],
  [FAIR, 'Ida Roos opened the mill.', ['exact']],
  [FAIR, 'The club built homes.', ['exact']],
  [FAIR, 'The council met on Friday.', ['exact']],
  [FAIR, 'The choir sang in Lomma.', ['exact']],
  [FAIR, 'Guards found tools.', ['exact']],
  [FAIR, 'The mayor met bakers from Lund in May.', ['exact']],
  [FAIR, 'The road was closed on Friday.', ['exact']],
  [FAIR, 'The prize was shared.', ['exact']],
  [FAIR, 'Farmers planted trees.', ['exact']],
  [FAIR, 'Sales dropped 9 percent.', ['exact']],
];

describe('of whom alone or where alone something holds, at the end of its clause', () => {
  test.each(OTHERS)('is not left out, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is there, or limits nothing, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
