import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const LIMITED =
  'The ferries will be free, though only for nurses. Rents will rise, albeit by two per cent. The salve heals burns, in rabbits. The baths are free, for children. The lake is open, ice permitting. The scheme is over, at least for this winter. The stall sells warm bread – only in the morning. The tower is free – on Sundays. They closed the tunnel to vans. The council shut the road for cyclists. Trains run more often than in Lomma.';
const DIVIDED =
  '“We will sing,” said Siri Quist, “when the roof has been mended.” Quist will step down, she said, as soon as a new captain is found. “The pier is safe,” said Ola Berg, “for walkers.” “The reef is closed,” Berg said on Friday, “to divers with lamps.”';
const FAIR =
  'The mill opened at noon, in Lomma. The lane was shut on Friday, for nine days. The boat will sail in May, for the first time. “We will all sing,” said Kofi Mensah, “and we will dance.” “No goat was hurt,” said Ida Roos, standing in the barn. The fair was full, though on Friday it rained. The school will close in July, for repairs. The road was closed – on Sunday. The council closed the bridge for repairs. Maas left, he said, as soon as the bell rang.';

const OTHERS: readonly BesideCase[] = [
  [LIMITED, 'The ferries will be free.', ['left out /though,only,for,nurses']],
  [LIMITED, 'Rents will rise.', ['left out /albeit,by,two,per']],
  [LIMITED, 'The salve heals burns.', ['left out /in,rabbits']],
  [LIMITED, 'The baths are free.', ['left out /for,children']],
  [LIMITED, 'The lake is open.', ['left out /ice,permitting']],
  [LIMITED, 'The scheme is over.', ['left out /at,least,for,this']],
  [LIMITED, 'The stall sells warm bread.', ['left out /only,in,the,morning']],
  [LIMITED, 'The tower is free.', ['left out /on,sundays']],
  [LIMITED, 'They closed the tunnel.', ['left out /to,vans']],
  [LIMITED, 'The council shut the road.', ['left out /for,cyclists']],
  [LIMITED, 'Trains run more often.', ['left out /than,in,lomma']],
  [DIVIDED, '“We will sing,” said Siri Quist.', ['left out /when,the,roof,has']],
  [DIVIDED, 'Quist will step down.', ['left out /as,soon,as,a,new,captain']],
  [DIVIDED, 'Ola Berg said the pier is safe.', ['left out /for,walkers']],
  [DIVIDED, '“The reef is closed,” Berg said.', ['left out /to,divers,with']],
];

const SAME: readonly BesideCase[] = [
  [LIMITED, 'The ferries will be free, though only for nurses.', ['exact']],
  [LIMITED, 'The tower is free – on Sundays.', ['exact']],
  [DIVIDED, '“The pier is safe,” said Ola Berg, “for walkers.”', ['exact']],
  // Where, how long or why it is so.
  [FAIR, 'The mill opened at noon.', ['exact']],
  [FAIR, 'The lane was shut on Friday.', ['exact']],
  [FAIR, 'The boat will sail in May.', ['exact']],
  [FAIR, '“We will all sing,” said Kofi Mensah.', ['exact']],
  [FAIR, '“No goat was hurt,” said Ida Roos.', ['exact']],
  [FAIR, 'The fair was full.', ['exact']],
  [FAIR, 'The school will close in July.', ['exact']],
  [FAIR, 'The road was closed.', ['exact']],
  [FAIR, 'The council closed the bridge.', ['exact']],
  [FAIR, 'Maas left, he said.', ['exact']],
];

describe('what is set off behind a claim, and makes less of it', () => {
  test.each(OTHERS)('is not left out, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is there, or takes nothing away, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
