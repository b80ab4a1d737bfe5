import { describe, expect, test } from '@jest/globals';
import { toldBeside } from '../toldBeside.ts';

/** A sentence of an article, and the same with a part left out that changes nothing. */
const HONEST: readonly (readonly [article: string, message: string])[] = [
  // A clause that hangs on what stands before it.
  [
    'A harbour clerk who sold two stolen boats was fined in Norrby on Friday.',
    'A harbour clerk [...] was fined in Norrby on Friday.',
  ],
  [
    'Nine goats drowned and a barn burned down when lightning struck the farm of Piet Maas late on Sunday.',
    'Nine goats drowned and a barn burned down (…) late on Sunday.',
  ],
  [
    'Edda Falk, who had won the race before, came home with a cold on Sunday.',
    'Edda Falk ... came home with a cold on Sunday.',
  ],
  // What stands between commas or dashes.
  [
    '“We rang the bell in nine villages, including Lomma, and we have the lists,” Edda Falk said.',
    '“We rang the bell in nine villages … and we have the lists,” Edda Falk said.',
  ],
  [
    'Piet Maas, a baker with a wooden leg, opened the pier on Sunday.',
    'Piet Maas […] opened the pier on Sunday.',
  ],
  // A phrase as a whole.
  [
    'The council of Norrby agreed to a new pier for the pilots at the end of May.',
    'The council [...] agreed to a new pier for the pilots at the end of May.',
  ],
  [
    'Edda Falk and Piet Maas opened the new pier on Sunday.',
    'Edda Falk [...] opened the new pier on Sunday.',
  ],
  ['The 40 clerks and Piet Maas signed the letter.', 'The 40 clerks [...] signed the letter.'],
  // More than one part, and the end.
  [
    '“The old pier of Norrby will stand for years after the last storm in the bay,” Edda Falk said.',
    '“The old pier [...] will stand for years [...] in the bay,” Edda Falk said.',
  ],
  [
    '“We will ask the bank again in the spring,” Piet Maas said.',
    '“We will ask the bank again…” Piet Maas said.',
  ],
  [
    '“We will ask the bank again in the spring,” Piet Maas said.',
    'Piet Maas: “We will ask the bank again [...]”',
  ],
  ['“The pier… it is gone,” Edda Falk said.', 'Edda Falk said: “The pier… it is gone”'],
];

/** The same where what is left out matters. */
const MATTERS: readonly (readonly [article: string, message: string])[] = [
  // What denies, hedges, counts, compares.
  ['The pier will, by law, not be closed in the spring.', 'The pier will [...] be closed in the spring.'],
  ['The clerk never sold the boats in Norrby.', 'The clerk [...] sold the boats in Norrby.'],
  ['The clerk who allegedly sold two boats was fined.', 'The clerk [...] sold two boats was fined.'],
  ['The pier will open in May if the bank pays in time.', 'The pier will open in May [...] in time.'],
  ['The bank gave more money than the council of Norrby.', 'The bank gave more [...] of Norrby.'],
  ['He was jailed for nine years and six months in Norrby.', 'He was jailed for nine years [...] in Norrby.'],
  ['Fares rise by at least five crowns in the spring.', 'Fares rise by [...] five crowns in the spring.'],
  [
    'The clerk was charged with, but cleared of, theft in May.',
    'The clerk was charged with [...] theft in May.',
  ],
  ['In May 40 clerks and bakers signed the letter.', '40 clerks [...] signed the letter.'],
  ['Edda Falk denied to Piet Maas that she sold the boats.', 'Edda Falk [...] sold the boats.'],
  // Whoever stands before would do what follows.
  ['The brother of the clerk was jailed for theft.', 'The [...] clerk was jailed for theft.'],
  ['The bank manager Piet Maas was jailed for theft.', 'The bank [...] was jailed for theft.'],
  [
    'Edda Falk hit Piet Maas and Ola Berg ran into the sea.',
    'Edda Falk hit Piet Maas [...] ran into the sea.',
  ],
  [
    'Edda Falk hit Piet Maas, Ola Berg hit her, and was jailed.',
    'Edda Falk hit Piet Maas [...] and was jailed.',
  ],
  [
    'Edda Falk met Ola Berg, who hit her and was jailed for it.',
    'Edda Falk met Ola Berg [...] and was jailed for it.',
  ],
  ['The clerk whose brother sold two boats was jailed.', 'The clerk whose brother [...] was jailed.'],
  ['The clerk says the brother of Ola Berg sold the boats.', 'The clerk says [...] Ola Berg sold the boats.'],
  [
    'Edda Falk, Piet Maas, the thief, and Ola Berg came to the pier.',
    'Edda Falk [...] the thief, and Ola Berg came to the pier.',
  ],
  ['The brother of Edda Falk, the mayor, opened the pier.', 'The brother [...] the mayor, opened the pier.'],
  [
    'She accused Piet Maas of lying and Ola Berg of stealing boats.',
    'She accused Piet Maas [...] of stealing boats.',
  ],
  ['Falk lost four boats to Maas and five to Berg in May.', 'Falk lost four boats [...] to Berg in May.'],
  ['The pier of Norrby fell and the mayor of Lomma was jailed.', 'The pier of Norrby [...] was jailed.'],
  // It would hold of more than it does.
  ['The council did not vote for the pier in May.', 'The council did not vote [...] in May.'],
  ['The council banned boats from the old harbour in May.', 'The council banned boats [...] in May.'],
  ['All boats from Norrby are painted red in spring.', 'All boats [...] are painted red in spring.'],
  ['They stopped the sale of boats to children in May.', 'They stopped the sale of boats [...] in May.'],
  // From two sentences, and in another order.
  [
    'Edda Falk sold two boats in May. The clerk was jailed for theft.',
    'Edda Falk sold two boats [...] was jailed for theft.',
  ],
  [
    '“We love the pier,” said Edda Falk, “but the bank hates the pilots of Norrby.”',
    '“We love [...] the pilots of Norrby.”',
  ],
  [
    'A harbour clerk who sold two boats was fined in Norrby.',
    'A clerk who [...] sold two harbour boats was fined.',
  ],
  // The end.
  [
    '“He took the money, but he denies that he lit the fire,” Edda Falk said.',
    '“He took the money [...],” Edda Falk said.',
  ],
  [
    '“I only wanted him to say sorry, and he never did,” Edda Falk said.',
    'Edda Falk: “I only wanted him to say sorry [...]”',
  ],
  [
    '“The pier will close in 2031 at the earliest,” Edda Falk said.',
    '“The pier will close in 2031 …,” Edda Falk said.',
  ],
  // Somebody else said it.
  [
    '“We rang the bell in nine villages, including Lomma, and we have the lists,” Edda Falk said. Piet Maas left.',
    '“We rang the bell in nine villages … and we have the lists,” Piet Maas said.',
  ],
];

describe('withLeftOut', () => {
  test.each(HONEST)('beside “%s” %s is exact, with a part left out', async (article, message) => {
    expect(await toldBeside(article, message)).toEqual(['exact']);
  });

  test.each(MATTERS)('beside “%s” %s is not', async (article, message) => {
    const told = await toldBeside(article, message);
    expect(told.every((one) => one === 'exact')).toBe(false);
  });
});
