import { describe, expect, it } from '@jest/globals';
import { checkArticle } from '../../src/article/checkArticle.ts';
import { readArticle } from '../../src/article/read.ts';
import { detectLanguage } from '../../src/language/detect.ts';

const GERMAN = `Die Fähre bleibt im Hafen

Die Fähre nach Norhavn fährt erst wieder im Frühjahr, sagte die Reederei am Montag. Bis dahin müssen die Leute auf
der Insel mit dem Bus um die Bucht fahren.`;

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry to Norhavn will not sail again until spring, the company said on Monday.'],
    ['de', GERMAN],
    [
      'es',
      'El transbordador no volverá a navegar hasta la primavera, dijo la compañía el lunes. Los vecinos de la isla tendrán que ir en autobús.',
    ],
    [
      'fr',
      'Le bac ne naviguera plus avant le printemps, a dit la compagnie lundi. Les habitants de l’île devront prendre le car pour aller en ville.',
    ],
    [
      'uk',
      'Пором до Нордгавна не ходитиме до весни, повідомила в понеділок компанія. До того часу людям з острова доведеться їздити автобусом, який іде навколо бухти.',
    ],
    [
      'ru',
      'Паром в Нордхавн не будет ходить до весны, сообщила в понедельник компания. До тех пор жителям острова придётся ездить на автобусе вокруг бухты.',
    ],
    [
      'nl',
      'De veerboot naar Norhavn vaart pas in het voorjaar weer, zei de rederij op maandag. Tot dan moeten de mensen van het eiland met de bus om de baai.',
    ],
    ['zh', '港务局周二表示，渡轮票价将于五月上涨至五元。委员会反对涨价。'],
    ['ja', 'ノルドハヴン行きのフェリーは春まで運航しないと、会社は月曜日に発表した。'],
    ['ko', '노르드하운행 여객선은 봄까지 운항하지 않는다고 회사가 월요일에 밝혔다.'],
    ['ar', 'قال مكتب الميناء يوم الثلاثاء إن أجرة العبارة سترتفع في مايو.'],
    ['el', 'Το πλοίο δεν θα ταξιδέψει ξανά πριν από την άνοιξη, ανακοίνωσε η εταιρεία.'],
  ])('is %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each([
    ['de', 'Radweg fertig\nDer Radweg nach Telgte ist fertig.'],
    ['de', 'Am Bahnhof in Hagen ist ein Mann in ein Auto gelaufen. Er war nicht verletzt.'],
    ['de', 'In Wien war am Morgen das Wasser knapp. „So war es nie“, sagte Wirtin Anna Ott.'],
    [
      'de',
      'Das Hotel am See in Bad Ems war am Sonntag leer. Der Wirt Karl Moser will es im August verkaufen.',
    ],
    ['de', 'Schnee auf der A9: Stau in Bayern'],
    ['es', 'La ministra Rosa Mena viaja a París. No hablará con la prensa.'],
    ['es', 'Gana el Celta\nEl Celta ganó 2-1 al Elche.'],
    ['fr', 'La gare rouvre\nLa gare de Metz a rouvert mardi.'],
    ['pl', 'Most w Gdyni jest zamknięty. „To stary most”, powiedziała burmistrz Anna Nowak.'],
    ['pl', 'Do miasta wraca tramwaj. To był ostatni dzień bez niego.'],
    ['uk', 'Міст у Вишгороді закрито. «Він старий», сказала мер Ольга Марчук.'],
    ['ru', 'Забастовка в порту\nДокеры сегодня не работают.'],
    [
      'be',
      'Мост праз Сож у Гомелі закрыты да восені, паведаміла ў панядзелак гарадская ўправа. Людзям з вёскі давядзецца ездзіць на аўтобусе.',
    ],
  ])('is known from a few words that English has not (%s): %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each([
    'Bayern have signed Jörg Müller from Mönchengladbach. "Ich bin froh," Müller said. He will play against Fürth.',
    'Die Zeit and Der Spiegel report on Görlitz.',
    'Die Linke wins in Görlitz',
    'Fürth v Köln: 2-1',
    'Von der Leyen and der Spiegel',
    'Ursula von der Leyen in Brüssel',
    'Los Angeles mayor quits',
    'San José de la Mata mayor Juan de la Cruz dies',
    'The port of Gdynia is shut. "To stary most," mayor Anna Nowak said.',
    'Café Über Alles in Köln closes',
    'Herr Müller in Wien',
    'so he lied',
  ])('is English among names and words of other languages: %s', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it.each([
    ['nothing', ''],
    ['a word', 'Norhavn'],
    ['names', 'Isaac Slade, Joe King, Dave Welsh, Ben Wysocki: Norhavn, Oslo, Bergen, Malmö'],
    ['figures and signs', '12.5 % – 3 000 € … ###'],
    ['a few signs', '渡轮'],
    ['English about a word of other letters', 'The ferry is called 渡轮, or паром, in Norhavn.'],
    ['a headline in English', 'Ferry company to suspend winter crossings'],
  ])('is taken for English where it can’t be told: %s', (_, text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});

const warnings = (text: string) => checkArticle(readArticle({ id: 'a', text })).map(({ message }) => message);

describe('an article', () => {
  it('is read in the language that it is in, and its author is told', () => {
    expect(readArticle({ id: 'a', text: GERMAN }).language).toBe('de');
    expect(warnings(GERMAN)).toContainEqual(expect.stringMatching(/^read as German; .*language:/));
  });

  it('keeps a short sentence in a language that parts no words', () => {
    const text =
      '渡轮票价上涨\n\n港务局周二表示，渡轮票价将于五月上涨至五元。警方说，大桥将于六月关闭。\n\n委员会反对涨价。\n';
    const { passages } = readArticle({ id: 'a', text });
    expect(passages.map(({ start, end }) => text.slice(start, end))).toContain('委员会反对涨价。');
  });

  it.each([
    ['says which language it is in', `---\nlanguage: nl\n---\n\n${GERMAN}`, 'nl'],
    ['is in English', 'The ferry\n\nThe ferry sails on Monday, and not before.', 'en'],
  ])('that %s is taken so, and nobody is told', (_, text, tag) => {
    expect(readArticle({ id: 'a', text }).language).toBe(tag);
    expect(warnings(text)).not.toContainEqual(expect.stringMatching(/^read as/));
  });
});
