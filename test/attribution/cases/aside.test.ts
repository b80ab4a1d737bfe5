import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

/** Words of somebody that a sentence only sets in, or leads up to → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'words of somebody in a relative clause': [
    ['The toll, which Ole Falk described as “a tax on rain”, was dropped in May.', 'mixed: Ole Falk'],
    ['The toll, which harbourmaster Ole Falk has described as “a tax on rain”, was dropped.', 'mixed: Ole Falk'],
    ['The guild dropped the toll, which Ole Falk described as “a tax on rain”.', 'mixed: Ole Falk'],
    ['The toll, described by Ole Falk as “a tax on rain”, was dropped.', 'mixed: Ole Falk'],
    ['The suspect, described by police as “armed and cold”, fled by boat.', 'mixed: police'],
    ['The guild scrapped what Ole Falk described as “a tax on rain”.', 'mixed: Ole Falk'],
    ['The guild scrapped what Ole Falk called “a tax on rain”.', 'mixed: Ole Falk'],
    ['The dam, which Ole Falk insisted was “as safe as a bed”, burst in May.', 'mixed: Ole Falk'],
    ['The letters, which Ole Falk claimed had been “lost in the post”, lay in a drawer.', 'mixed: Ole Falk'],
    ['A toll that Ole Falk said was “a bad joke” was dropped on Monday.', 'mixed: Ole Falk'],
  ],
  'no words of somebody in a relative clause': [
    ['The toll, which was described as unfair, was dropped in May.', 'none'],
    ['The toll, which Ole Falk brought in last May, was dropped.', 'none'],
    ['The film “Rain”, which Ole Falk directed in 1990, was lost in a fire.', 'none'],
    ['The harbour, which Ole Falk described in his first book, is dry.', 'none'],
    ['The suspect, described by keepers as tall, fled by boat.', 'none'],
    ['The guild scrapped what keepers call “the Rain Toll”.', 'none'],
    ['The guild declined to comment on what it called “private letters”.', 'none'],
    [
      'The storm, which Ole Falk described as “severe”, tore the roof off a school and flooded the harbour, and left four thousand homes without power or water for a night and a day.',
      'none',
    ],
    ['The toll, which Ole Falk described as “a tax on rain”, will stay, the mayor said.', 'mixed: the mayor'],
    ['Ada Febig said the toll, which Ole Falk described as “a tax on rain”, would stay.', 'mixed: Ada Febig'],
    ['Last year I scrapped what you described as “a tax on rain”.', 'none'],
  ],
  'what figures show, whoever gave them': [
    ['Catches fell by a tenth, data from the Ministry of Fish show.', 'indirect: data from the Ministry of Fish'],
    ['Catches fell by a tenth, data from the council show.', 'indirect: data from the council'],
    [
      'Nine boats sank, figures from the Office for Inland Waters and Canals show.',
      'indirect: figures from the Office for Inland Waters and Canals',
    ],
    ['Half of all wells are dry, studies from the University of Lisk show.', 'indirect: studies from the University of Lisk'],
    ['Data from the nearest gauge show winds of 20 knots.', 'none'],
    ['He kept records from the Lisk Motor Show in a box.', 'none'],
    ['Documents from the Lisk horse show, held in May, were lost.', 'none'],
  ],
  'what somebody remembers doing': [
    ['Ole Falk remembers seeing the wave from his bed.', 'indirect: Ole Falk'],
    ['Her aunt remembers hiding under the stairs with a radio.', 'indirect: Her aunt'],
    ['Many keepers remember hearing the wave.', 'indirect: Many keepers'],
    ['Ole Falk recalled being told that nobody rows.', 'indirect: Ole Falk'],
    ['Her editor at Brine Books, Ada Febig, recalls walking home.', 'indirect: Ada Febig'],
    ['Ole Falk remembered seeing the wave, and ran.', 'none'],
    ['Nobody remembers seeing the wave.', 'none'],
    ['Ole Falk does not remember drinking the tea.', 'none'],
    ['A plaque recalls rowing races on the lake.', 'none'],
    ['Lisk Foods recalled baking tins in May.', 'none'],
  ],
  'what somebody’s words come to': [
    ['The message from the bank was clear: no more loans.', 'indirect: the bank'],
    ['The warning from Ole Falk was blunt: sell the boats or lose them.', 'indirect: Ole Falk'],
    ['The message from the lab was wrong: two letters had been swapped.', 'none'],
    ['The view from the tower was clear: boats, islands and a lamp.', 'none'],
    ['The message of the film is simple: boats rot.', 'none'],
    ['The order from the kitchen was short: two teas.', 'none'],
    ['To quote Ole Falk: “Rain is only rain.”', 'direct: Ole Falk'],
    ['The pier is, to quote the mayor, “a marriage with tar”.', 'mixed: the mayor'],
    ['To quote Ole Falk, the pier is tired.', 'indirect: Ole Falk'],
    ['To quote a fair price, painters come twice.', 'none'],
    ['Among those to speak was Ole Falk, who said the wells would last.', 'indirect: Ole Falk'],
    ['Among those who came was Ole Falk, who rowed across the lake in an hour.', 'none'],
    ['Among the dead was Ole Falk, who had said in May that the pier was safe.', 'none'],
  ],
  'a name on something': [
    ['“I heard a bang”: Ole Falk on the night of the storm.', 'direct: Ole Falk'],
    ['Ole Falk on the night the pier fell: “I heard a bang.”', 'direct: Ole Falk'],
    ['“Rain on Tin”: Ole Falk on piano.', 'none'],
    ['“Rain on Tin”: a night on the lake.', 'none'],
    ['“A nightmare to row”: Harbour Road on a Friday.', 'none'],
  ],
  'a name before a quotation, behind another sentence': [
    ['The ward shut on Monday. Nurse Ada Febig: “There are no beds left.”', 'none', 'direct: Ada Febig'],
    ['The ward shut on Monday. Ole Falk: “There are no beds left.”', 'none', 'direct: Ole Falk'],
    ['The ward shut on Monday. Police chief Ole Falk: “Two men were held.”', 'none', 'direct: Ole Falk'],
    ['The ward shut on Monday. Farmer Ole Falk, 51: “The hay is wet.”', 'none', 'direct: Ole Falk'],
    ['The ward shut on Monday. Analyst Ole Falk of Keel Bank: “Two more will go.”', 'none', 'direct: Ole Falk'],
    ['The ward shut on Monday. Film of the week: “Rain on Tin”.', 'none', 'none'],
    ['The ward shut on Monday. Song by Ole Falk: “Rain on Tin”.', 'none', 'none'],
    ['The ward shut on Monday. Photographer Ole Falk: “Hay at Dawn”.', 'none', 'none'],
  ],
  'who says something behind a relative clause': [
    ['The governor, Ada Febig, came to Lisk. She met the widow of a man who drowned, and said the guild would pay.', 'none', 'indirect: Ada Febig'],
    ['The governor, Ada Febig, came to Lisk. She met a woman who had lost her boat, and promised that the guild would pay.', 'none', 'indirect: Ada Febig'],
    ['The governor, Ada Febig, came to Lisk. She met a man who had left and said nothing.', 'none', 'none'],
    ['The governor, Ada Febig, came to Lisk. She hired a clerk who lied, and said goodbye to the old one.', 'none', 'none'],
  ],
  'whom an interviewer names in a question': [
    [
      'Ada Febig has kept the pier for nine years.\n\n**Why is there no gate?**\n\nI took it off.\n\n**The keeper Ole Falk once said that you run “a pier for ducks”.**\n\nI asked him to tea.\n\n**Do you row?**\n\nEvery day, and I sing.',
      'none', 'direct: Ada Febig', 'mixed: Ole Falk', 'direct: Ada Febig', 'direct: Ada Febig',
    ],
    [
      'Ada Febig has kept the pier for nine years.\n\n**Why is there no gate?**\n\nI took it off.\n\n**Rowers in Lisk accuse you of locking the pier.**\n\nI asked them to tea.\n\n**Do you row?**\n\nEvery day, and I sing.',
      'none', 'direct: Ada Febig', 'none', 'direct: Ada Febig', 'direct: Ada Febig',
    ],
  ],
  'what a body says of several': [
    ['The company has another explanation. Rats had chewed the ropes, it says.', 'none', 'indirect: The company'],
    ['The company has another explanation. Thieves took the ropes, it says.', 'none', 'indirect: The company'],
    ['The pier was shut on Monday. Norlink cut jobs, it says.', 'none', 'indirect: Norlink'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
