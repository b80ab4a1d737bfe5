import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const LIST =
  'Everything hangs on the nine deputies of the Blue List. Their spokeswoman, Ida Roos, said the group would meet in May. “We want the toll gone,” Roos said.';
const BANK =
  'Lomma Mutual said that all nine families had been paid in full. It has since changed its locks. “We let them down, and we are sorry,” said the society’s director of sales, Bo Vik. The mill was sold to the firm Norland Oil. Its lawyer, Tomas Berg, said that the wall was theirs in May.';
const KIN =
  'Piet Maas’s son Carl, 51, said the fine was low. “She will be out in two years,” he said. Moen did not speak. Her coach, Edda Lind, said she was tired but not hurt.';
const FORMER =
  'Netbund’s deputy director, Lea Omer, met Holm’s former lawyer, Bo Vik. “We have no oil left,” Omer said. “I saw nine carts,” Vik said.';

const OTHERS: readonly BesideCase[] = [
  [
    LIST,
    '“We want the toll gone,” said Ida Roos, the Blue List’s leader.',
    ["name list's/; words leader/; Ida Roos, the Blue List’s leader"],
  ],
  [LIST, '“We want the toll gone,” said Ida Roos of the Red List.', ['Ida Roos of the Red List']],
  [LIST, '“We want the toll gone,” said Ida Holm of the Blue List.', ['Ida Holm']],
  [LIST, 'The Red List’s spokeswoman said: “We want the toll gone.”', ["name list's/"]],
  [
    BANK,
    '“We let them down, and we are sorry,” said Bo Vik, Lomma Mutual’s lawyer.',
    ["name mutual's/; words lawyer/; Bo Vik, Lomma Mutual’s lawyer"],
  ],
  [BANK, '“We let them down, and we are sorry,” said Bo Vik of Norrby Mutual.', ['Bo Vik of Norrby Mutual']],
  [
    BANK,
    'Tomas Berg, the head of Norland Oil, said that the wall was theirs in May.',
    ['name oil/; words head/; Tomas Berg, the head of Norland Oil'],
  ],
  [BANK, 'Tomas Berg, the lawyer of Lomma Mutual, said that the wall was theirs in May.', ['name mutual/']],
  [
    KIN,
    '“She will be out in two years,” said Carl, the son of Ola Berg.',
    ['name berg/; Carl, the son of Ola Berg'],
  ],
  [KIN, '“She will be out in two years,” Maas’s daughter said.', ['Maas’s daughter']],
  [KIN, '“She will be out in two years,” Piet Maas said.', ['Piet Maas']],
  [KIN, 'Lind’s coach said she was tired but not hurt.', ['Lind’s coach']],
  [KIN, 'Moen’s doctor said she was tired but not hurt.', ["name moen's/; Moen’s doctor"]],
  [FORMER, '“We have no oil left,” said Lea Omer, the director of Netbund.', ['left out /deputy']],
  [
    FORMER,
    '“I saw nine carts,” said Bo Vik, Holm’s lawyer.',
    ["name holm's/; words lawyer/; Bo Vik, Holm’s lawyer"],
  ],
  [
    FORMER,
    '“I saw nine carts,” said Bo Vik, Netbund’s former lawyer.',
    ["name netbund's/; words former,lawyer/; Bo Vik, Netbund’s former lawyer"],
  ],
];

const SAME: readonly BesideCase[] = [
  [LIST, '“We want the toll gone,” said Ida Roos of the Blue List.', ['exact']],
  [LIST, '“We want the toll gone,” said Ida Roos, the Blue List’s spokeswoman.', ['exact']],
  [LIST, '“We want the toll gone,” said Ida Roos, spokeswoman for the Blue List.', ['exact']],
  [LIST, 'The Blue List’s spokeswoman said: “We want the toll gone.”', ['exact']],
  [LIST, '“We want the toll gone.” — Ida Roos, Blue List', ['exact']],
  [BANK, '“We let them down, and we are sorry,” said Bo Vik of Lomma Mutual.', ['exact']],
  [BANK, '“We are sorry,” said Bo Vik, the director of sales at Lomma Mutual.', ['exact']],
  [BANK, '“We let them down, and we are sorry,” said Bo Vik, Lomma Mutual’s director of sales.', ['exact']],
  [BANK, 'Tomas Berg, the lawyer of Norland Oil, said that the wall was theirs in May.', ['exact']],
  [BANK, 'Norland Oil’s lawyer said that the wall was theirs in May.', ['exact']],
  [KIN, '“She will be out in two years,” said Carl, the son of Piet Maas.', ['exact']],
  [KIN, '“She will be out in two years,” Piet Maas’s son Carl said.', ['exact']],
  [KIN, 'Moen’s coach said she was tired but not hurt.', ['exact']],
  [KIN, 'Edda Lind, Moen’s coach, said she was tired but not hurt.', ['exact']],
  [FORMER, '“We have no oil left,” said Lea Omer, the deputy director of Netbund.', ['exact']],
  [FORMER, '“I saw nine carts,” said Bo Vik, the former lawyer of Holm.', ['exact']],
];

describe('whose somebody is, in whatever way the article puts it', () => {
  test.each(OTHERS)(
    'is told where it is somebody else’s or another one, beside %j: %j',
    async (article, message, told) => {
      expect(await toldBeside(article, message)).toEqual(told);
    },
  );
  test.each(SAME)('is right, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
