import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../src/language/languages.ts';
import { splitSentences } from '../../src/article/sentences.ts';

/** Sentences are parted by "|". */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    // abbreviations and initials
    'The U.S. Treasury warned banks.|It named none.',
    'He moved to the U.S.|The firm stayed.',
    'Brig. Gen. (res.) Ann Lee and Col. (Res.) Bo Dean spoke.|Major (ret.) Tom Fry did not.',
    'Prof. em. Dr. Ann Lee fell.|Prof. emer. Bo Dean did not.|They asked the Prof. too.|The dean left.',
    '“It is old,” said Eng. Ann Lee.|Tom left.|(No.)|Ann stayed (Yes.)|Nobody knew.',
    '“Wait,” said Engr. Cris Holm.|Ing. Karel Fry and Adv. Ann Lee did not.',
    'She works for Lisk (Norl.)|The town is small.',
    'U.S. and U.K. officials met in Washington, D.C., on Friday.',
    'Dr. Holm and Mr. J. Smith Jr. spoke.|Prof. Li Hui did not.',
    'J. K. Rowling wrote it.|George W. Bush read it.',
    'It opens at 7 a.m. Monday.|It shuts at 10 p.m.|Nobody minds.',
    'It shuts at 6 p.m. EST.|Nobody minds.',
    'it opens at 7 a.m. on Sunday and shuts at 6 p.m. every day',
    'it shuts at 6 p.m.|nobody minds',
    'It opens at 7 a.m.|On Sunday nobody minds.',
    'At 11.47 p.m. Ann Lee releases the brake.|It moves at 11.48 p.m.|Nobody minds.',
    'Shortly after 5 a.m. Lisk was quiet.|Tom came by 6 p.m.|Ann had left.',
    'Bus No. 5 stops at St. Petersburg St. in the rain.',
    'See Fig. 3 and pp. 12-14.|Then stop.',
    'The answer was no.|Twelve left.',
    'On Nov. 28, two left.|On Dec. 1 one came.',
    'Goldcomb Inc. Chief Executive Ann Lee left.|She works for Norlink Ltd.|The pay is poor.',
    'They sell lamps, clocks, etc.|Few buy them.',
    'The choice was plan B.|The minister took plan A.',
    'Sen. Ann Lee (D-Calif.) voted no.|Rep. Bo Dean (R-N.Y.) did not.',
    'Gen. Brun vs. Col. Lauda, i.e. the army vs. itself.',
    'He has a Ph.D. in bees.|She has none.',
    'Mt. Everest is 8,849 m high.|It grows.',
    'Ashley "A.J." Jewell saw Jones et al. 1998 and Brown v. Board of Trinity-St. Paul.',
    '“No,” she wrote on X.|“Tonight we rest.”',
    'Malcolm X. Lee left.',
    'She fell ill.|Doctors came.|He was a sales rep.|Quist was not.',
    'He lives on Main St.|The shop is shut.',
    'He is 6 ft. 2 in. tall and weighs 12 lb. 4 oz. less.|The ft. is a measure.|The hull is 9 ft.|It leaks.',
    'She runs Goldcomb Inc.|“Never!” she said.|He met the U.S. “Dreamers” in May.',
    // figures
    'It cost US$240bn, or 4.2% of 5.7 trillion.|Version 7.1.2 cost £4.8 million.',
    'It grew by 3.|5 did not.',
    '$3 was paid.|€5 was owed.|£7 was lost.',
    'The fee is $85.|$15 goes to the club.',
    // quotations
    '“Every cent goes back.|Nobody fills in a form.”|She left.',
    '"Why?" he asked.|"Because," she said.',
    '"Why?" Stenvall asked.|"Why not?"',
    '“Some sing.|Others hum. 🎶🎉”|She left.|🎉 They cheered.|🎉 "So did I."',
    '"Thanks a lot, Foodhall!", one customer wrote.',
    'Ann Lee wrote: "Never!"|Her son Tom said: "So do I."|"Why?" Stenvall asked: "Who pays?"',
    '"Is it fair?" the council asked.|Nobody spoke.',
    '"I left."|She nodded.',
    '“No!” Ann Lee shouted to the crowd.|“Now!” Former Harbour Chief Whip Ann Lee cried from the deck.',
    '“Who pays?” Lisk mayoral candidate Ann Lee asked on Monday.|“Who?” Ann Lee, the mayor, asked.',
    '“Who pays?”|The bill was announced in May.|“Now!”|The band of Lisk played on.',
    '"Who pays?" Stenvall mused.|"Who indeed?"|Nobody answered.',
    "He said, 'Go home.'|They went.",
    'She called it "a treasure."|He did not.',
    '“God has heard that one.”|The roof fell.',
    '«Il est parti.»|Elle est restée.',
    'He asked, "Who pays?"|Nobody did.',
    // brackets and notes
    '(It was late.)|They left.',
    'He left in 1988.[12]|She stayed.[note 3]|Both won.',
    'It was closed (see p. 4).|It stays so.',
    'Lisk 4–3 Brine (att. 1,204).|It rained, max. 14 degrees.',
    'Nobody.|(laughs) I teach.',
    // pauses
    'The vote removed reasons for any group ... to use force.',
    'Well ... I think so.|Perhaps.',
    'He waited…|Nobody came.',
    'He waited... and left.',
    'Wait. . . what?',
    // marks in a row
    'What?!|No!!!|Yes.',
    'He said yes!|She said no?|They left.',
    // spaces
    'It costs 6\u00a0a.m. money.|It is Mr.\u00a0Tranter’s.',
    'The super\u00admarket closed.|Thurs\u00adday came.',
    'It broke over\ntwo lines.|It\r\nended.',
    'Visit example.com or Node.js today.|Do it.',
    'The path is C:\\temp.|It is full.',
    // small letters
    'the app crashed.|i lost it.|we left',
    'He uses an iPhone.|i’m sure.',
    // counts
    '1. Open the lid.|2. Close it.',
    // other scripts
    'वह गया।|वह रुकी।',
    'ذهب.|هل بقي؟|نعم.',
  ],
  de: [
    'Am 5. Mai kam Dr. Holm, d. h. zu spät.|Er ging um 18.30 Uhr.',
    'Der 1. FC Lisk verlor.|Das war z. B. teuer, ca. 3 Mio. Euro.',
    '„Wir gehen.|Niemand bleibt.“|Sie gingen.',
    'Im 19. Jahrhundert war das anders.|Im Jahr 2015.|Der Rest ist bekannt.',
    'Es kostet rd. 900 Euro, d. h. 90 im Jahr, z. B. 1 am Tag.|Dr. h. c. Ina Quist zahlt.|Das war in Haus d. Hier.',
    'Nr. 5 lebt in St. Gallen usw.|Alle wissen es.',
  ],
  es: [
    'El Sr. Ruiz y la Dra. Gil viven en EE. UU. desde 2015.|¿Por qué?|Nadie lo sabe.',
    'Llegó a las 7 p. m. y salió.|¡Qué pena!|Fin.',
    'Véase la pág. 5.|Está en la Av. Sur.',
  ],
  fr: ['M. Brun et Mme Roy sont partis.|Ils ont pris le n° 5.|« Pourquoi ? » a-t-il demandé.'],
  ru: [
    'А. С. Пушкин родился в 1799 г. в Москве.|Он писал и т. д.|Все знают.',
    'Ул. им. Ленина, д. 5, стоит 3 млн руб.|Это дорого.',
    '«Зачем?» — спросил он.|«Нет».',
    'В XIX в. было иначе, т. е. хуже.|Так и есть.',
  ],
};

describe('splitting sentences', () => {
  for (const [language, cases] of Object.entries(CASES)) {
    it.each(cases)(`parts %j (${language})`, (marked) => {
      expect(split(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|'));
    });
  }

  it.each([
    ['It is the end.The next came.', ['It is the end.', 'The next came.']],
    ['他走了。她留下了。', ['他走了。', '她留下了。']],
    ['  Spaces \u00a0 around.   Many.\u200b ', ['Spaces \u00a0 around.', 'Many.']],
    ['no end', ['no end']],
    [' \n ', []],
    ['', []],
  ])('parts %j', (text, sentences) => {
    expect(split(text, 'en')).toEqual(sentences);
  });

  it.each([
    '. '.repeat(100_000),
    '."'.repeat(100_000),
    'U.'.repeat(100_000),
    '... ('.repeat(100_000),
    '[1]'.repeat(100_000),
  ])('comes to the end of many signs (%#)', (text) => {
    expect(splitSentences(text, languageOf('en').article).at(-1)?.end).toBe(text.trimEnd().length);
  });
});

function split(text: string, language: string): string[] {
  return splitSentences(text, languageOf(language).article).map(({ start, end }) => text.slice(start, end));
}
