import { describe, expect, it } from '@jest/globals';
import { readArticle } from '../../../../src/article/read.ts';
import { attribute } from '../../../../src/attribution/attribute.ts';

/** "kind: speaker (role) > outlet" of each sentence that stands behind a first paragraph. */
function read(text: string): string[] {
  const article = attribute(
    readArticle({ id: 'a', text: `---\nlanguage: de\n---\nEin Titel\n\nEs regnete am See.\n\n${text}\n` }),
  );
  return article.passages.slice(2).map(({ attribution: { kind, speaker, role, outlet } }) => {
    const who = speaker ? `: ${speaker.name}` : '';
    return `${kind}${who}${role ? ` (${role})` : ''}${outlet ? ` > ${outlet.name}` : ''}`;
  });
}

// prettier-ignore
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'a quotation and who said it': [
    ['„Wir schaffen das“, so die Chefin der Stadtwerke, Helga Brandt.', 'direct: Helga Brandt (Chefin der Stadtwerke)'],
    ['„Warum jetzt?“, fragt Lena von Holt, Sprecherin der Initiative Grüner Hof.', 'direct: Lena von Holt (Sprecherin der Initiative Grüner Hof)'],
    ['„Das ist falsch“, brummte der Abgeordnete Mehmet Aydin. „Niemand hat uns gefragt.“', ...Array<string>(2).fill('direct: Mehmet Aydin (Abgeordnete)')],
    ['»Bis dahin«, sagte Ranner, »schlafen wir im Stall.«', 'direct: Ranner'],
    ['Ministerpräsidentin Jana Roth (53) betonte: „Wir halten Wort.“', 'direct: Jana Roth (Ministerpräsidentin)'],
    ['Ein Bauer entgegnet: »Auf 2.000 Metern baut keiner einen Zaun.«\n\nEr ging dann wieder fort.', 'direct: Ein Bauer', 'none'],
  ],
  'reported speech': [
    ['Der Sprecher der Feuerwehr, Dirk Lohse, sagte am Abend, das Feuer sei gelöscht.', 'indirect: Dirk Lohse (Sprecher der Feuerwehr)'],
    ['Bürgermeister Thomas Kühn hat am Dienstag mitgeteilt, dass die Schule geschlossen bleibt.', 'indirect: Thomas Kühn (Bürgermeister)'],
    ['Die Firma Textor, die 400 Menschen beschäftigt, teilte mit, das Werk bleibe offen.', 'indirect: Textor'],
    ['Kritiker werfen dem Konzern vor, Zahlen zu schönen.', 'indirect: Kritiker'],
    ['Anna Lehmann, die Leiterin des Instituts, warnte vor Hochwasser.', 'indirect: Anna Lehmann (Leiterin des Instituts)'],
    ['Das bestätigte eine Sprecherin des Landratsamtes auf Anfrage.', 'indirect: eine Sprecherin des Landratsamtes'],
    ['Die Brücke gehe nicht kaputt, hieß es aus dem Ministerium.', 'indirect: Ministerium'],
    ['Die Halle sei dicht, sagte Ingo Platz. Das Dach habe gehalten. Die Halle ist 40 Jahre alt.', 'indirect: Ingo Platz', 'indirect: Ingo Platz', 'none'],
  ],
  'what somebody holds, calls it, asks for or turns down': [
    ['Ada Renn sprach von einem „Skandal, den niemand erklären kann“.', 'mixed: Ada Renn'],
    ['Ada Renn nannte die Brücke „eine Ruine ohne Geländer“.', 'mixed: Ada Renn'],
    ['Ada Renn zeigte sich überzeugt, dass die Brücke hält.', 'indirect: Ada Renn'],
    ['Ada Renn zeigte sich enttäuscht: „Das ist bitter.“', 'direct: Ada Renn'],
    ['Eine Studie kommt zu dem Ergebnis, dass Brücken rosten.', 'indirect: Eine Studie'],
    ['Ada Renn fordert ein Verbot alter Brücken.', 'indirect: Ada Renn'],
    ['Ada Renn hofft auf eine Öffnung im Mai.', 'indirect: Ada Renn'],
    ['Ada Renn wies die Vorwürfe zurück.', 'none'],
    ['Die Staatsanwaltschaft wirft ihm Betrug vor.', 'indirect: Die Staatsanwaltschaft'],
    ['Nach den Worten von Ada Renn hält die Brücke.', 'indirect: Ada Renn'],
    ['Der „Bild“ sagte Anna Lehmann am Freitag, die Brücke halte noch neun Jahre.', 'indirect: Anna Lehmann > Bild'],
    ['Er nannte seinen Hund „Bello“ und ging.', 'none'],
    ['Er warf den Ball vor das Tor.', 'none'],
    ['Die Ausstellung zeigt Bilder aus Lisk.', 'none'],
    ['Der Zug kam zu spät an.', 'none'],
  ],
  'so somebody': [
    ['Das Dach sei neu, so Platz weiter.', 'indirect: Platz'],
    ['„Das Dach ist neu“, so Ingo Platz weiter. „Es hält.“', ...Array<string>(2).fill('direct: Ingo Platz')],
    ['„Das Dach ist neu“, so weiter Ingo Platz.', 'direct: Ingo Platz'],
    ['Das Dach ist neu, so weit man sieht.', 'none'],
    ['Mit dem Dach geht es wohl so weiter.', 'none'],
  ],
  'according to somebody': [
    ['Laut Umweltagentur wird das Wasser knapp.', 'indirect: Umweltagentur'],
    ['Laut dem Deutschen Wetterdienst wird es kalt.', 'indirect: Deutschen Wetterdienst'],
    ['Das sagte Ada Renn der Presse-Agentur Lenta.', 'indirect: Ada Renn > Lenta'],
    ['Die Ermittlungen dauern laut Polizei an.', 'indirect: Polizei'],
    ['Nach Meinung von Experten wird das Wasser knapp.', 'indirect: Experten'],
    ['Schuld sind nach Angaben der Bahn Schäden am Gleis.', 'indirect: Bahn'],
    ['Wie ein Sprecher der Bahn der „Morgenpost“ sagte, fallen alle Züge aus.', 'indirect: ein Sprecher der Bahn > Morgenpost'],
  ],
  'who is meant': [
    ['Umweltministerin Frauke Dietz sagte, es sei spät. Der Landrat Alois Mayer nickte. Die Ministerin warnte, das Wasser steige.', 'indirect: Frauke Dietz (Umweltministerin)', 'none', 'indirect: Frauke Dietz (Umweltministerin)'],
    ['Lotte Amsel sagte, es sei spät. „Ich gehe“, fügte sie hinzu.', 'indirect: Lotte Amsel', 'direct: Lotte Amsel'],
    ['Der Botschafter Tavo Renu kam. Dem Botschafter zufolge ist es spät.', 'none', 'indirect: Tavo Renu (Botschafter)'],
  ],
  'through whom it came': [
    ['Am Mittwoch erklärte die Forscherin Ute Faller in einem Interview mit der Lisker Zeitung, es werde kälter.', 'indirect: Ute Faller (Forscherin) > Lisker Zeitung'],
    ['Der Zoo teilte auf Facebook mit: „Das Tier ist wohlauf.“', 'direct: Der Zoo > Facebook'],
    ['Die Fische seien tot, sagte Greta Holm dem Sender Radio Ost.', 'indirect: Greta Holm > Radio Ost'],
  ],
  'nobody says anything': [
    ['Der Verein hat 300 Mitglieder und zwei Trainer.', 'none'],
    ['Der Weg ist lang, aber er lohnt sich.', 'none'],
    ['Er sprach mit Anwohnern über den Lärm.', 'none'],
  ],
};

describe.each(Object.entries(CASES))('German: %s', (_name, cases) => {
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(read(text)).toEqual(expected);
  });
});
