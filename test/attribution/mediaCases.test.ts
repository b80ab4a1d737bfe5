import { describe, expect, it } from '@jest/globals';
import { voicesOf } from './voicesOf.ts';

/** Where and to whom something was said → who says it, and through which medium. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a medium of two names': [
    ['Mara Quist told the Rope and Anchor podcast that the harbour would be closed.', 'indirect: Mara Quist > Rope and Anchor'],
    ['“No,” Mara Quist said on the Salt & Sand programme.', 'direct: Mara Quist > Salt & Sand'],
    ['“No,” Mara Quist told Oar and Anchor magazine.', 'direct: Mara Quist > Oar and Anchor'],
  ],
  'whom somebody informs, and who is no medium': [
    ['Mara Quist informed the Upper Lisk Evening Post that it was late.', 'indirect: Mara Quist > Upper Lisk Evening Post'],
    ['The pier closes on Monday, her office informed the news agency LNA on Friday.', 'indirect: her office > LNA'],
    ['“It is late,” Mara Quist wrote to Harbour Minister Tom Fry on 4 May.', 'direct: Mara Quist'],
    ['Speaking for the Friends of the Pier, Mara Quist said that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist told our colleagues at Kursblatt that it was late.', 'indirect: Mara Quist > Kursblatt'],
    ['Tom Fry bought a boat after answering an ad on Facebook for a “dry tub, hardly used”.', 'none'],
    ['The Office for Budget Review said that it was late.', 'indirect: The Office for Budget Review'],
    ['The Commission on Press Standards said that it was late.', 'indirect: The Commission on Press Standards'],
  ],
  'bodies in letters and members, who are no media': [
    ['Mara Quist told MEPs on Friday that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist told Unionist MSPs that it was late.', 'indirect: Mara Quist'],
    ['“It is late,” Mara Quist told UEFA. “It is cold,” she told NATO.', 'direct: Mara Quist', 'direct: Mara Quist'],
    ['Mara Quist told OPEC Radio that it was late.', 'indirect: Mara Quist > OPEC Radio'],
    ['“It is late,” Mara Quist told Radio Sund. “It is cold,” she told Kursblatt.', 'direct: Mara Quist > Radio Sund', 'direct: Mara Quist > Kursblatt'],
  ],
  'where somebody speaks, and in what somebody writes': [
    ['Speaking in Lisk, Harbour Minister Mara Quist said that it was late.', 'indirect: Mara Quist'],
    ['Speaking in Norway, Mara Quist said that it was late.', 'indirect: Mara Quist'],
    ['Speaking on Radio Sund, Mara Quist said that it was late.', 'indirect: Mara Quist > Radio Sund'],
    ['Speaking in the Lisk Courier, Mara Quist said that it was late.', 'indirect: Mara Quist > Lisk Courier'],
    ['Mara Quist wrote in Norway that it was late.', 'indirect: Mara Quist'],
    ['“It is late,” wrote the novelist Mara Quist in Kursblatt on Monday.', 'direct: Mara Quist > Kursblatt'],
    ['“It is late,” wrote Mara Quist in El Muelle.', 'direct: Mara Quist > El Muelle'],
    ['“It is late,” wrote Mara Quist in March.', 'direct: Mara Quist'],
    ['“It is late,” wrote Mara Quist in London.', 'direct: Mara Quist'],
    ['“It is late,” wrote Mara Quist of the Rope Institute in Brask.', 'direct: Mara Quist'],
    ['“It is late,” wrote Mara Quist in her diary.', 'direct: Mara Quist'],
    ['“It is late,” said Mara Quist in Lisk.', 'direct: Mara Quist'],
  ],
  'who asked, and the service of a station': [
    ['“It is late,” replied Mara Quist when asked by Norish channel KTK about the ice.', 'direct: Mara Quist > KTK'],
    ['“It is late,” said Mara Quist when asked by Radio Sund about the ice.', 'direct: Mara Quist > Radio Sund'],
    ['“It is late,” replied Mara Quist when asked by Tom Fry about the ice.', 'direct: Mara Quist'],
    ['“It is late,” replied Mara Quist when asked about Radio Sund.', 'direct: Mara Quist'],
    ['Mara Quist told the Norish service of Radio Sund that it was late.', 'indirect: Mara Quist > Radio Sund'],
    ['Mara Quist told the health service of Lisk that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist told the Lisk office of the guild that it was late.', 'indirect: Mara Quist'],
  ],
  'the language that somebody writes in': [
    ['Mara Quist wrote in German on Facebook that it was late.', 'indirect: Mara Quist > Facebook'],
    ['Mara Quist wrote in Odravan on X that it was late.', 'indirect: Mara Quist > X'],
    ['“It is late,” Mara Quist tweeted in Danish.', 'direct: Mara Quist'],
    ['“It is late,” Mara Quist wrote in Kursblatt on Monday.', 'direct: Mara Quist > Kursblatt'],
  ],
  'who is called what media are called, or is none': [
    ['The Ropers’ Federation met. Mara Quist told the dpa news agency that it was late.', 'none', 'indirect: Mara Quist > dpa'],
    ['The Treasurer reported that it was late.', 'indirect: The Treasurer'],
    ['The rope was dear, her clerk told the Sun.', 'indirect: her clerk > Sun'],
    ['The baker Abdi Post said that it was late.', 'indirect: Abdi Post'],
    ['The broadcaster Radio Sund said that it was late.', 'indirect: Radio Sund > Radio Sund'],
    ['Tom Fry told Radio Sund that it was late. “It is cold,” she said.', 'indirect: Tom Fry > Radio Sund', 'direct: she'],
  ],
  'to which medium, before a colon': [
    ['The rival’s keeper Tom Fry to the Sportblatt newspaper: “It is late.”', 'direct: Tom Fry > Sportblatt newspaper'],
    ['The guild’s clerk Mara Quist to the daily Kursblatt: “It is late.”', 'direct: Mara Quist > Kursblatt'],
  ],
  'somebody who is told, and no medium': [
    ['Mara Quist told Lotte Renn that it was late.', 'indirect: Mara Quist'],
    ['Mara Quist told Kanal Renn that it was late.', 'indirect: Mara Quist > Kanal Renn'],
  ],
  'what stands behind a medium': [
    ['Mara Quist told the Sund Advertiser at the time that it was late.', 'indirect: Mara Quist > Sund Advertiser'],
    ['Mara Quist told Channel 9 news on Monday that it was late.', 'indirect: Mara Quist > Channel 9'],
    ['“It is late,” Mara Quist told a packed Commons.', 'direct: Mara Quist'],
    ['WellBridge International runs nine wells. Fatou Kemba, a mother of four, told WellBridge that it was late.', 'none', 'indirect: Fatou Kemba'],
    ['Two envoys have proposed to open the pier, according to a draft seen by Kursblatt.', 'indirect: Two envoys > Kursblatt'],
  ],
  'a person with the name of a paper': [
    ['Roads Minister Ilinca Post has announced that it will be late.', 'indirect: Ilinca Post'],
    ['The Lisk Post has announced that it will be late.', 'indirect: The Lisk Post > The Lisk Post'],
  ],
  'somebody through a medium that is told of first': [
    ['According to Reuters, Mara Quist said that it was late.', 'indirect: Mara Quist > Reuters'],
    ['According to the state news agency Lantern, harbour spokesman Tom Fry called the plan “a bath”.', 'mixed: Tom Fry > Lantern'],
    ['According to Reuters, the ice is thin.', 'indirect: Reuters > Reuters'],
    ['According to the guild, Mara Quist said that it was late.', 'indirect: the guild'],
    ['According to Reuters, Mara Quist believes that it was late.', 'indirect: Reuters > Reuters'],
  ],
  'where it was said': [
    ['Mara Quist said on Kruna 24 television that it was late.', 'indirect: Mara Quist > Kruna 24 television'],
    ['Responding on X to a draft of the report, the envoy Mara Quist urged the guilds to wait.', 'indirect: Mara Quist > X'],
    ['In a post on the Keep Our Pier group on Facebook, Mara Quist accused the county of sleep.', 'indirect: Mara Quist > Facebook'],
    ["On KT4's breakfast debate, Mara Quist said that it was late.", 'indirect: Mara Quist > KT4'],
    ['Mara Quist called it “a bath with corners” in an interview with Salt TV that ended early.', 'mixed: Mara Quist > Salt TV'],
  ],
  'where somebody said it whose verb comes first': [
    ['“No,” said Mara Quist in an interview with Radio Sund.', 'direct: Mara Quist > Radio Sund'],
    ['“No,” said the mayor, Mara Quist, in a post on X.', 'direct: Mara Quist > X'],
    ['“No,” said Mara Quist in a statement to the guild.', 'direct: Mara Quist'],
    ['“No,” said Mara Quist in the Lisk Courier.', 'direct: Mara Quist > Lisk Courier'],
    ['“No,” said Mara Quist on Radio Sund’s breakfast show.', 'direct: Mara Quist > Radio Sund'],
    ['“No,” said Mara Quist, speaking on Radio Sund.', 'mixed: Mara Quist > Radio Sund'],
    ['“No,” said Mara Quist, who gave an interview to Radio Sund in May.', 'direct: Mara Quist'],
  ],
  'whose readers are told, and whose work it is': [
    ['In a TikTok seen by thousands, Mara Quist said it was late.', 'indirect: Mara Quist > TikTok'],
    ['Mara Quist told fans on Telegram that it was late.', 'indirect: Mara Quist > Telegram'],
    ['The guild met 61 times, according to a Guardian analysis of its log.', 'indirect: a Guardian analysis of its log > Guardian'],
    ['A Harbour analysis of the log found that the guild met 61 times.', 'indirect: A Harbour analysis of the log'],
  ],
  'what is done, as a subject, and whose it is': [
    ['Keeping nine boats in the water is dear, according to the guild.', 'indirect: the guild'],
    ['Recording what the pier lost, and contributed to by neglect, Mara Quist said that it was late.', 'indirect: Mara Quist'],
    ["Zoria's General Staff denied that it was late.", "indirect: Zoria's General Staff"],
    ['Halden Group sells rope. Shares in the company fell. The company expects that it will be late.', 'none', 'none', 'indirect: Halden Group'],
  ],
  'an agency behind its name, and a medium that has known or found something': [
    ['The guild will close nine piers, Bloomberg reported.\n\nLisk is preparing a reply, the Lantern news agency reported.', 'indirect: Bloomberg > Bloomberg', 'indirect: Lantern > Lantern'],
    ['Tom Fry told the Lantern press agency that it was late.', 'indirect: Tom Fry > Lantern'],
    ['Lisk is late, the Norwegian news agency reported.', 'indirect: the Norwegian news agency'],
    ['The guild had known for years, Le Temps reported.', 'indirect: Le Temps'],
    ['The guild has known for years that the pier is old, Mara Quist said.', 'indirect: Mara Quist'],
    ['The actress Nina Volk left.\n\nPolice had ignored it, The Guardian has found.', 'none', 'indirect: The Guardian > The Guardian'],
    ['Nina Volk left.\n\nThe Bulgarian said it was late.', 'none', 'indirect: Nina Volk'],
    ['Tom Fry told Sky Sports that it was late.\n\n“It is old,” he told the club website.', 'indirect: Tom Fry > Sky Sports', 'direct: Tom Fry > the club website'],
    ['Tom Fry told Sky Sports that it was late.\n\n“It is old,” he told the broadcaster.', 'indirect: Tom Fry > Sky Sports', 'direct: Tom Fry > Sky Sports'],
  ],
  'who comes after somebody who spoke to a medium': [
    ['Mara Quist told Radio Sund that it was late. Officials at the harbour office say it was early.', 'indirect: Mara Quist > Radio Sund', 'indirect: Officials at the harbour office'],
    ['Officials told Radio Sund that it was late. A second official said it was early.', 'indirect: Officials > Radio Sund', 'indirect: A second official > Radio Sund'],
  ],
}; // prettier-ignore

describe('media and places of speech', () => {
  describe.each(Object.entries(CASES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, ...expected) => {
      expect(voicesOf(text)).toEqual(expected);
    });
  });
});
