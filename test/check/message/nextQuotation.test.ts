import { describe, expect, test } from '@jest/globals';
import { toldBeside, type BesideCase } from '../toldBeside.ts';

const TWO =
  'Mayor Ida Roos spoke first. “The pier is paid for by the fair,” she told The Bay Post. “Nobody will lose a berth.” Skipper Piet Maas did not agree. “The fair has paid for nothing at all,” he said. “We asked for a list and got none.”';
const PAID = '“The pier is paid for by the fair,” Roos said.';
const NOTHING = 'The fair has paid for nothing at all';

const OTHERS: readonly BesideCase[] = [
  [TWO, `${PAID} “${NOTHING}.”`, ['exact', 'Roos']],
  [TWO, `Ida Roos said: “The pier is paid for by the fair.” “${NOTHING}.”`, ['exact', 'Ida Roos']],
  [TWO, `${PAID} She added: “${NOTHING}.”`, ['exact', 'She; Roos']],
  [TWO, `${PAID} She said that the fair has paid for nothing at all.`, ['exact', 'She; Roos']],
  [TWO, `${PAID} “${NOTHING}. We asked for a list and got none.”`, ['exact', 'Roos', 'Roos']],
  [TWO, `Ida Roos:\n> The pier is paid for by the fair\n> ${NOTHING}`, ['exact', 'Ida Roos']],
];

const SAME: readonly BesideCase[] = [
  [TWO, `${PAID} “Nobody will lose a berth.”`, ['exact', 'exact']],
  [TWO, `${PAID} She added: “Nobody will lose a berth.”`, ['exact', 'exact']],
  [TWO, `${PAID} “${NOTHING},” said Piet Maas.`, ['exact', 'exact']],
  [TWO, `${PAID} “${NOTHING}” (Maas).`, ['exact', 'exact']],
  // A quotation of its own line is not hers, nor is what is no quotation.
  [TWO, `${PAID}\n\n“${NOTHING}.”`, ['exact', 'exact']],
  [TWO, `- ${PAID}\n- “${NOTHING}.”`, ['exact', 'exact']],
  [TWO, `${PAID} Skipper Piet Maas did not agree. “${NOTHING}.”`, ['exact', 'exact', 'exact']],
  [TWO, `“The pier is paid for by the fair.” “${NOTHING}.”`, ['exact', 'exact']],
];

describe('a quotation behind that of somebody', () => {
  test.each(OTHERS)('is told where it is another’s, beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
  test.each(SAME)('is right beside %j: %j', async (article, message, told) => {
    expect(await toldBeside(article, message)).toEqual(told);
  });
});
