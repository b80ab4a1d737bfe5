import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from './toldBeside.ts';

const NEWS =
  'The diver found a silver coin box. A diver lost a steel watch strap. The guild wants the beach hut back. She was elected by the Blue Party members. It was the wettest July week. He lives near the Lomma ferry landing. The trust will restore the old swimming pool. They elected the young candidate. They sold the mill to Netbund Bank. Co-owners pay nine crowns. The sauna is for members-only. Over-nineties eat free.';
const FAIR =
  'The council closed the pier yesterday. The court fined the lorry owner Tom Quill. She met Ida Roos. He met Mayor Edda Falk in May. The raft broke on Friday night. The firm sold 40 boats Monday. They named the boat Aurora. Prices rose 9 per cent last week.';

const OTHERS: readonly BesideCase[] = [
  [NEWS, 'The diver found a silver coin.', ['left out /box']],
  [NEWS, 'A diver lost a steel watch.', ['left out /strap']],
  [NEWS, 'The guild wants the beach.', ['left out /hut']],
  [NEWS, 'She was elected by the Blue Party.', ['left out /members']],
  [NEWS, 'It was the wettest July.', ['left out /week']],
  [NEWS, 'He lives near the Lomma.', ['left out /ferry']],
  [NEWS, 'He lives near the Lomma ferry.', ['left out /landing']],
  [NEWS, 'The trust will restore the old swimming.', ['left out /pool']],
  [NEWS, 'They elected the young.', ['left out /candidate']],
  [NEWS, 'They sold the mill to Netbund.', ['left out /bank']],
  // A word with a hyphen is one.
  [NEWS, 'Owners pay nine crowns.', ['left out /co']],
  [NEWS, 'The sauna is for members.', ['left out /only']],
  [NEWS, 'Nineties eat free.', ['left out /over']],
];

const SAME: readonly BesideCase[] = [
  [NEWS, 'The diver found a silver coin box.', ['exact']],
  [NEWS, 'The guild wants the beach hut.', ['exact']],
  [NEWS, 'Co-owners pay nine crowns.', ['exact']],
  // What follows has a name, or tells when.
  [FAIR, 'The council closed the pier.', ['exact']],
  [FAIR, 'The court fined the lorry owner.', ['exact']],
  [FAIR, 'She met Ida Roos.', ['exact']],
  [FAIR, 'The raft broke on Friday.', ['exact']],
  [FAIR, 'The firm sold 40 boats.', ['exact']],
  [FAIR, 'They named the boat Aurora.', ['exact']],
  [FAIR, 'Prices rose 9 per cent.', ['exact']],
];

describe('the noun that a noun at the end of a claim only tells more of', () => {
  test.each(OTHERS)('is not left out, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is there, or is none, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
