import { describe, expect, it } from '@jest/globals';

import { voicesOf } from './voicesOf.ts';

/** Names, titles and posts that look alike → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a name inside what somebody is': [
    ['Former Tarrow prop Edo Brandt, now a pundit, was harsher. “It is a bath,” he said.', 'none', 'direct: Edo Brandt'],
    ['Former Lisk Vale winger Small Edo Brandt was harsher. “It is a bath,” he said.', 'none', 'direct: Small Edo Brandt'],
    ['Mara Quist, who stands for Brine Street ward, left, saying the harbour would be closed.', 'indirect: Mara Quist'],
    ['Mara Quist, who lives near Brine Lane school, left, saying the harbour would be closed.', 'indirect: Mara Quist'],
    ['Mara Quist, who saw Tom Fry row, said the harbour would be closed.', 'indirect: Mara Quist'],
    ['Social Democrat Mara Quist, who stands for Brine Street, left, saying the harbour would be closed.', 'indirect: Mara Quist'],
  ],
  'a surname that several have': [
    ['Mara Quist, who built boats, has died. Her death was confirmed by her daughter, Ann Quist. Quist built nine boats. “It is late,” she used to tell the guild.', 'none', 'indirect: Ann Quist', 'none', 'direct: Mara Quist'],
    ['Mara Quist left with her brother, Ole Quist. “It is late,” Quist said. “It is not,” Ole Quist said.', 'none', 'direct: Mara Quist', 'direct: Ole Quist'],
    ['Mara Quist left. Ole Quist, a baker, stayed. “It is late,” Quist said.', 'none', 'none', 'direct: Ole Quist'],
    ['On the wall of Mara Quist’s office hangs a net. “It is late,” she says.', 'none', 'direct: Mara Quist'],
    ['At the house of Mara Quist’s uncle hangs a net. Quist says that it is late.', 'none', 'indirect: Mara Quist'],
  ],
  'a post, what it is for, and a name': [
    ['It is late, cabinet member for transport Karen Hess told the guild.', 'indirect: Karen Hess'],
    ['It is late, said deputy head for care and housing Ann Quist.', 'indirect: Ann Quist'],
    ['It is late, said a friend of the baker Ann Quist.', 'indirect: a friend of the baker Ann Quist'],
  ],
  'who is no other, though the noun is the same': [
    ['The Febig campaign said that it was late. The Falk campaign called it a lie.', 'indirect: The Febig campaign', 'indirect: The Falk campaign'],
    ['Ada Febig, the Centrist nominee, left. The Unionist nominee said that it was late.', 'none', 'indirect: The Unionist nominee'],
    ['Ada Febig, the Centrist nominee, left. The nominee said that it was late.', 'none', 'indirect: Ada Febig'],
    ['Ada Febig, head of Lisk Ferry Works (LFW), left. The LFW head said that it was late.', 'none', 'indirect: Ada Febig'],
    ['Ole Falk wrote it. The Falk plan says that it was late. “It was cold,” Mr. Falk said.', 'none', 'indirect: The Falk plan', 'direct: Ole Falk'],
  ],
  'what stands before a name or behind it': [
    ['But Karen Hess of the Tarrow Institute for Rope Repair, who has two boats, says that it is late.', 'indirect: Karen Hess'],
    ['“It is late,” Karen Hess, an engineer, wrote in a recent paper.', 'direct: Karen Hess'],
    ['Her cousin, who has two boats and lives in Lisk, calls every Sunday.', 'none'],
    ['Last week Falk in a televised interview appeared to blame the guild for it.', 'indirect: Falk'],
    ['The pier is old. Senator from Lisk says it will close. “It is late,” said Ole Falk, a senator.', 'none', 'indirect: Senator from Lisk', 'direct: Ole Falk'],
    ['At the fair, Senator Ole Falk, who lost the vote, named the fear of ropes as a reason. “It is too late for us.”', 'none', 'direct: Ole Falk'],
    ['Mr. Falk met Ada Febig. He named Ivo Renn. “It is late,” he said.', 'none', 'none', 'direct: Falk'],
    ['Ole Falk KC said that it was late. “It is cold,” Mr Falk said.', 'indirect: Ole Falk', 'direct: Ole Falk'],
    ['Democrat Ada Febig left. Republican Ole Falk said that it was late. Rival Ada Febig called it a lie.', 'none', 'indirect: Ole Falk', 'indirect: Ada Febig'],
    ['Sens. Ada Febig and Ole Falk said that it was late.', 'indirect: Ada Febig and Ole Falk'],
    ['“It is late,” said state Del. Ada Febig.', 'direct: Ada Febig'],
    ['“It is late,” said its delegate to the harbour council, Ada Febig.', 'direct: Ada Febig'],
    ['“It is late,” said a spokesman in Lisk, Port Tarrow.', 'direct: a spokesman in Lisk'],
    ['Both Mr. Falk and Mr. Renn say that it is late.', 'indirect: Falk and Renn'],
    ['Harbour Minister Ada May said this week that it was late.', 'indirect: Ada May'],
    ['Ole Falk Monday said that it was late.', 'indirect: Ole Falk'],
    ['It was a blow to Unionist Secretary of State Ole Falk. Falk said that it was late.', 'none', 'indirect: Ole Falk'],
    ['Ada Febig, 59, of Lisk, Ont., who rows, said that it was late.', 'indirect: Ada Febig'],
    ['Dean Falk said that it was late.', 'indirect: Dean Falk'],
    ['Dean Rosa Falk said that it was late.', 'indirect: Rosa Falk'],
    ['In Lisk, the vicar, Tobias Munn, said that it was late.', 'indirect: Tobias Munn'],
    ['Mr. Falk left. Rosa Falk came. “It is late,” Mr. Falk said.', 'none', 'none', 'direct: Falk'],
    ['Ciara Moon, who met Ole Falk, was asked whether he rowed. Ms Moon said that it was late.', 'none', 'indirect: Ciara Moon'],
    ['The guild met Rosalie Febig and then Kelvin Falk. She said that it was late.', 'none', 'indirect: Rosalie Febig'],
    ['The MP for Upper Lisk, Mara Quist, said that it was late.', 'indirect: Mara Quist'],
    ['The bishop of North Tarrow, Tom Fry, said that it was late.', 'indirect: Tom Fry'],
  ],
  'a name behind where somebody works': [
    ['A clerk at Brine Harbour, Anna Baker, said it was late.', 'indirect: Anna Baker'],
    ['“It is late,” said a diver in Port Lisk, Peter Lund.', 'direct: Peter Lund'],
    ['A keeper at Brine Harbour, Tarrow, said it was late.', 'indirect: A keeper at Brine Harbour'],
  ],
  'the names of bodies, whole': [
    ['Rope supplier Falk Brine cut two jobs on Monday. The company said that it was late.', 'none', 'indirect: Falk Brine'],
    ['The Committee for a Fair Harbour said that it was late.', 'indirect: The Committee for a Fair Harbour'],
    ['The Rope Tax Center at the Brine Institute and Lisk University said that it was late.', 'indirect: The Rope Tax Center'],
    ['The Bank of Tarrow said that it was late.', 'indirect: The Bank of Tarrow'],
    ['The 14th Regiment of Lisk left. The 9th Harbour Guard said that it was late. “It is cold,” the guard wrote.', 'none', 'indirect: The 9th Harbour Guard', 'direct: The 9th Harbour Guard'],
    ['The Search and Rescue Service said that it was late.', 'indirect: The Search and Rescue Service'],
    ['Source: Lisk office of the Search and Rescue Service on Telegram\n\nThe Search and Rescue Service said that it was late.', 'indirect: Lisk office of the Search and Rescue Service > Telegram'],
    ['The Baker and the Harbour Guard left. Monthly magazine Captain Tide reported that it was late.', 'none', 'indirect: Captain Tide > Captain Tide'],
    ['The aid group Boats at Night said that it was late.', 'indirect: Boats at Night'],
    ['The charity Call at Sea said that it was late.', 'indirect: Call at Sea'],
  ],
  'what somebody is called, or is': [
    ['A crew that calls itself Red Kite says it has the keys. “All of them,” it wrote.', 'indirect: Red Kite', 'direct: Red Kite'],
    ['A sailor calling himself Salt said he had them.', 'indirect: Salt'],
    ['Another MP, first elected in May, said it was late.', 'indirect: Another MP'],
    ['It was said by a Mr Otto Lind, who owns nine boats. “Nobody loves them,” he said.', 'indirect: Otto Lind', 'direct: Otto Lind'],
    ['The union Metall og Havn said that it was late.', 'indirect: Metall og Havn'],
    ['The only skipper to stay was Tom Fry of the Lisk guild. He said that it was late.', 'none', 'indirect: Tom Fry'],
  ],
  'what has a name and is nobody': [
    ['Ole Falk opened the hall, which got the Lisk Prize. He said that it was late.', 'none', 'indirect: Ole Falk'],
    ['In Port Lisk, Tarrow Friday, Ada Febig spoke. She said that it was late.', 'none', 'indirect: Ada Febig'],
    ['The former New Tarrow governor waved. He said that it was late.', 'none', 'indirect: The former New Tarrow governor'],
    ['Ole Falk was a judge on Rowing In The Dark. He said that it was late.', 'none', 'indirect: Ole Falk'],
    ['Ole Falk spoke Friday on The Quay Show. He said that it was late.', 'none', 'indirect: Ole Falk'],
    ['Ole Falk met the sailors of Capitol Hill and U.N. Fishers. He said that it was late.', 'none', 'indirect: Ole Falk'],
    ['In the Brine Lund scandal, boats sank. Brine Lund announced that it would pay.', 'none', 'indirect: Brine Lund'],
    ['Falk Says Harbour Hall Will Tell of ‘Salt and Rope.’\n\nMr. Falk left. He said that it was late.', 'none', 'none', 'indirect: Falk'],
    ['Ole Falk met Ivo Renn of Lisk Port.\n\nMr. Renn left. He said that it was late.', 'none', 'none', 'indirect: Ivo Renn'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
