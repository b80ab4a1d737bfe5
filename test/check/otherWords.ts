import type { Finding } from '../../src/check/finding.ts';

/**
 * What a message says of an article in other words: the same, the opposite, another number, as somebody else's words, or
 * something that the article does not say.
 */
export type Says = 'same' | 'opposite' | 'number' | 'speaker' | 'invented';

/** A message, what it is, and the first words of the sentence that it is about; none of an invented one. */
export type OtherWords = readonly [says: Says, message: string, about?: string];

export interface Story {
  readonly id: string;
  readonly text: string;
  readonly messages: readonly OtherWords[];
}

const HOSPITAL = `---
publisher: Hollin Herald
---
Hollin hospital keeps its maternity ward

The council of Hollin voted on Monday to keep the maternity ward open until 2029. Nurses had feared that it would be shut this autumn, after two of the five midwives resigned.

“We have hired three midwives from Norway, and the first arrives in March,” hospital director Ruth Ansel told the Hollin Herald.

The state refused to pay for a new operating theatre, which would have cost 14 million crowns. Health minister Karl Boge said the ministry had never promised the money.

Last year 412 children were born at the hospital, fewer than in any year since 1990. The ward's roof, damaged by a storm in December, has not been repaired. A petition signed by 8,000 people was handed to the mayor.
`;

const DAM = `---
publisher: Lenn Valley News
---
Dam at Kessel passes its test

Engineers opened all six gates of the Kessel dam on Thursday, and the wall held. The reservoir supplies drinking water to 90,000 households in the valley.

“There is no crack in the wall, and there never was one,” chief engineer Ines Vogt told Radio Lenn. The operator denied that it had ignored warnings from farmers downstream.

Farmers' spokesman Jon Marek accused the company of hiding two reports. The company said it would publish the reports next week.

The government has banned fishing in the reservoir until May. No resident of the villages below the dam had to leave home during the test. Repairs to the spillway cost 3.2 million euros, half of what was planned.
`;

const AIRLINE = `---
publisher: Varby Post
---
Airline and pilots agree on pay

Norrair and its pilots ended a twelve-day strike on Sunday night. The pilots accepted a pay rise of 6 per cent, after asking for 11.

All flights from Varby took off on time on Monday, the airline said. “We did not win everything, but nobody will be dismissed,” union leader Sofia Brandt said.

The airline lost 40 million crowns during the strike, finance chief Olle Grann told the Varby Post. Passengers whose flights were cancelled will get their money back within 30 days.

Ground staff were not part of the strike and have not been offered more pay. The transport ministry declined to mediate.
`;

/** Messages on which the rules were chosen; the article that ships is asked too. All were written before the rules. */
export const SHIPPED: readonly OtherWords[] = [
  ['same', 'Beijing has been giving Moscow pictures taken from space.', 'Amid signs'],
  ['same', 'Beijing says it will stay away from the talks unless Moscow is let in.', 'Otherwise, Beijing'],
  ['same', 'Commerce between Russia and China has never been higher.', 'However, the publication'],
  ['same', 'Washington told Beijing not to help Moscow fight Ukraine.', 'Earlier this week'],
  ['opposite', 'China refused to hand Russia any images.', 'Amid signs'],
  ['opposite', 'China never gave the Kremlin satellite photos.', 'China has stepped up'],
  ['opposite', 'Russia now sells less coal and oil to China.', 'At the same time'],
  ['opposite', 'Beijing does not even pretend to be neutral.', 'Bloomberg reiterates'],
  ['number', 'Commerce between China and Russia was worth 190 billion dollars.', 'However, the publication'],
  ['number', 'In 2021 their trade reached 240 billion dollars.', 'However, the publication'],
  ['speaker', 'Li Hui told Politico that Europe should let Russia join the talks.', 'Officials recently'],
  ['speaker', 'According to the Kremlin, China sent Russia satellite pictures.', 'Amid signs'],
  ['invented', 'China has shipped fighter jets to Russia.'],
  ['invented', 'Bloomberg reports that North Korea trained Russian pilots.'],
  ['invented', 'Antony Blinken will travel to Beijing in May.'],
];

export const CHOSEN_ON: readonly Story[] = [
  {
    id: 'hospital',
    text: HOSPITAL,
    messages: [
      ['same', "The maternity ward isn't going to close for the next few years.", 'The council of Hollin'],
      ['same', 'The hospital has recruited midwives abroad.', '“We have hired'],
      ['same', 'The roof is still broken months after the storm.', "The ward's roof"],
      ['same', 'Fewer babies than at any time since 1990 came into the world there.', 'Last year 412'],
      ['opposite', 'The council has decided to close the maternity ward.', 'The council of Hollin'],
      ['opposite', 'The state agreed to fund the new operating theatre.', 'The state refused'],
      ['opposite', 'The money had been promised by the ministry, Boge admitted.', 'Health minister'],
      ['opposite', 'The storm damage to the roof has been fixed.', "The ward's roof"],
      ['number', 'Ruth Ansel found ten midwives in Norway.', '“We have hired'],
      ['number', 'A new operating theatre would come to 40 million crowns.', 'The state refused'],
      ['number', 'All five midwives quit.', 'Nurses had feared'],
      ['speaker', 'Karl Boge said that they had found three midwives in Norway.', '“We have hired'],
      ['speaker', 'The ministry never promised any money, Ruth Ansel said.', 'Health minister'],
      ['invented', 'The mayor of Hollin has resigned over the affair.'],
      ['invented', 'A second hospital will be built across the river.'],
    ],
  },
];

/** Messages on which nothing was chosen; written before the rules, too. */
export const REPORTED: readonly Story[] = [
  {
    id: 'dam',
    text: DAM,
    messages: [
      ['same', 'The Kessel dam withstood the trial with every gate open.', 'Engineers opened'],
      ['same', 'Nobody living under the dam was evacuated.', 'No resident'],
      ['same', 'Anglers must stay away from the reservoir until May.', 'The government'],
      ['same', 'The spillway work came in at half the budget.', 'Repairs'],
      ['opposite', 'The wall of the Kessel dam broke when the gates were opened.', 'Engineers opened'],
      ['opposite', 'People in the villages below had to be evacuated during the test.', 'No resident'],
      ['opposite', 'Fishing in the reservoir is allowed again.', 'The government'],
      [
        'opposite',
        "The operator admitted that it had brushed aside the farmers' warnings.",
        'The operator denied',
      ],
      ['number', 'Only four gates of the Kessel dam were opened.', 'Engineers opened'],
      ['number', 'The reservoir gives 60,000 homes their drinking water.', 'The reservoir supplies'],
      ['speaker', 'Jon Marek says that there is no crack in the wall.', '“There is no crack'],
      ['speaker', 'Ines Vogt accuses the company of having hidden two reports.', "Farmers' spokesman"],
      ['invented', 'A second dam is going to be built upstream.'],
      ['invented', 'Two workers were injured during the test.'],
      ['invented', 'The dam was sold to a French company.'],
    ],
  },
  {
    id: 'airline',
    text: AIRLINE,
    messages: [
      ['same', 'After almost two weeks the walkout at Norrair is over.', 'Norrair and its'],
      ['same', 'The pilots got less than they had asked for.', 'The pilots accepted'],
      ['same', 'No one is going to lose their job, Sofia Brandt promised.', '“We did not win'],
      ['same', 'Travellers with cancelled flights are to be refunded.', 'Passengers whose'],
      ['opposite', 'The pilots rejected the pay offer.', 'The pilots accepted'],
      ['opposite', 'The strike at Norrair goes on.', 'Norrair and its'],
      ['opposite', 'Travellers will not be refunded for cancelled flights.', 'Passengers whose'],
      ['opposite', 'Ground staff will get higher wages too.', 'Ground staff'],
      ['number', 'The pilots get nine per cent more.', 'The pilots accepted'],
      ['number', 'The walkout cost Norrair 75 million crowns.', 'The airline lost'],
      ['number', 'Refunds will take up to 90 days.', 'Passengers whose'],
      ['speaker', 'Olle Grann said that nobody will be dismissed.', '“We did not win'],
      [
        'speaker',
        'Sofia Brandt told the Varby Post that the walkout had cost 40 million crowns.',
        'The airline lost',
      ],
      ['invented', 'Norrair is going to buy new aircraft.'],
      ['invented', 'Cabin crew have threatened to strike next month.'],
    ],
  },
];

/** What a finding says of a message; null where it says only that the words are others. */
export function toldBy({ strangers, differences }: Finding): Says | null {
  const has = (...kinds: readonly string[]) => differences.some(({ kind }) => kinds.includes(kind));
  if (strangers.length > 0) return 'speaker';
  if (has('opposite', 'negation')) return 'opposite';
  return has('number') ? 'number' : null;
}
