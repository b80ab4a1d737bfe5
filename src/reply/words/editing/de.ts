import { counter } from '../counter.ts';
import type { EditingCommandWords, EditingWords } from './words.ts';

const count = counter<'one' | 'other'>('de');

export const EDITING: EditingWords = {
  headings: {
    add: (article) => `Neuer Artikel: ${article}`,
    replace: (article) => `Neuer Text für ${article}`,
    remove: (article) => `${article} soll entfernt werden`,
    undo: (article) => `Zurück zum Stand davor: ${article}`,
  },
  decide: { add: 'Übernehmen', replace: 'Übernehmen', remove: 'Entfernen', undo: 'Zurücknehmen' },
  cancel: 'Abbrechen',
  facts: {
    title: 'Titel',
    publisher: 'Herausgeber',
    author: 'Verfasst von',
    published: 'Erschienen',
    language: 'Sprache',
  },
  notSaid: 'nicht angegeben',
  inLine: (line) => `aus Zeile ${line}`,
  passages: (added, removed, changed) => `Stellen: ${added} neu, ${removed} entfernt, ${changed} geändert`,
  attributions: (added, removed, changed) =>
    `Zuschreibungen: ${added} neu, ${removed} entfernt, ${changed} geändert`,
  reattributed: 'Anders zugeschrieben',
  goldenFailed: 'Nicht bestandene Prüffragen',
  goldenAnswered: count({
    one: 'Die Prüffrage wird beantwortet.',
    other: 'Alle # Prüffragen werden beantwortet.',
  }),
  goldenNotAsked: 'Die Prüffragen wurden nicht gestellt: Der Artikel ist dafür zu lang.',
  noAnswer: (question) => `„${question}“ wird nicht beantwortet`,
  otherWords: (question, quote, words) => `„${question}“ wird mit „${quote}“ beantwortet, ohne „${words}“`,
  otherSpeaker: (question, quote, speaker, expected) =>
    `„${question}“ wird mit „${quote}“ beantwortet, ${speaker === null ? 'ohne Sprecher' : `gesagt von ${speaker}`}, nicht von ${expected}`,
  renamed: (wished, article) =>
    `Aus „${wished}“ wird ${article}: Namen haben nur kleine Buchstaben, Ziffern und Bindestriche.`,
  exists: (article) => `Den Artikel ${article} gibt es schon; dieser würde ihn ersetzen.`,
  changedMeanwhile: 'Der Artikel wurde inzwischen geändert. Das würde sich jetzt ändern:',
  lastChanges: {
    add: (person, when) => `hinzugefügt von ${person} ${when}`,
    replace: (person, when) => `ersetzt von ${person} ${when}`,
    remove: (person, when) => `entfernt von ${person} ${when}`,
    undo: (person, when) => `Änderung zurückgenommen von ${person} ${when}`,
  },
  done: {
    add: (article) => `${article} ist da und beantwortet Fragen.`,
    replace: (article) => `${article} hat jetzt den neuen Text.`,
    remove: (article) => `${article} ist entfernt.`,
    undo: (article) => `Die letzte Änderung an ${article} ist zurückgenommen.`,
  },
  takeBack: (command) => `Rückgängig machen: ${command}`,
  notTakenUp: (article) =>
    `Die Änderung von ${article} ist geschrieben, aber die Artikel ließen sich nicht neu einlesen. Bis das behoben ist, antworten die alten:`,
  cancelled: 'Abgebrochen. Nichts hat sich geändert.',
  drafts: {
    taken: 'Das ist schon entschieden.',
    'not yours': 'Das ist für die Person, die es angefordert hat.',
    gone: 'Das lag zu lange, oder der Bot wurde inzwischen neu gestartet. Bitte noch einmal schicken.',
  },
  listHeading: 'Artikel',
  gone: (command) => `nicht mehr da; ${command} holt ihn zurück`,
  notUp: 'beantwortet keine Fragen: diese Datei oder eine andere lässt sich nicht lesen',
  refusals: {
    heading: 'Nichts hat sich geändert',
    wrongKind: (name) =>
      `In ${name} kann kein Artikel stehen. Möglich sind .md, .txt und gespeicherte Webseiten (.html).`,
    tooLarge: (megabytes) =>
      `Die Datei ist größer als ${megabytes} MB. Am besten in mehrere Artikel aufteilen.`,
    strangeHost: 'Die Datei liegt nicht bei Discord. Bitte an den Befehl anhängen.',
    tooSlow: (seconds) =>
      `Die Datei kam nicht innerhalb von ${seconds} Sekunden an. Bitte noch einmal versuchen.`,
    notFetched: 'Die Datei ließ sich nicht von Discord abrufen. Bitte noch einmal schicken.',
    unchanged: (article) => `${article} hat schon genau diesen Inhalt.`,
    oneFile:
      'Der Bot kennt nur eine Datei: Ihr Text lässt sich ersetzen, Artikel hinzufügen oder entfernen geht nicht. Wer den Bot betreibt, kann KNOWLEDGE_PATH auf einen Ordner setzen.',
    inMemory: 'Diese Artikel sind nur im Speicher und haben keine Dateien.',
    lastOne:
      'Das ist der einzige Artikel, und der Bot braucht einen. Ersetzen geht, oder erst einen anderen hinzufügen.',
    nothingToUndo: (article) =>
      article === null
        ? 'Es gibt keine Änderung, die sich zurücknehmen lässt.'
        : `An ${article} gibt es keine Änderung, die sich zurücknehmen lässt.`,
    versionLost: (article) => `Die Fassung von ${article} davor ist nicht mehr aufbewahrt.`,
    notWritable: {
      'read-only':
        'In den Wissensordner lässt sich nicht schreiben: Er ist schreibgeschützt. Bitte an die Person wenden, die den Bot betreibt.',
      full: 'In den Wissensordner lässt sich nicht schreiben: Der Datenträger ist voll. Bitte an die Person wenden, die den Bot betreibt.',
      'no permission':
        'In den Wissensordner lässt sich nicht schreiben: Der Bot darf es nicht. Bitte an die Person wenden, die den Bot betreibt.',
      'out of order':
        'In den Wissensordner lässt sich nicht schreiben: Der Datenträger ist gestört. Bitte an die Person wenden, die den Bot betreibt.',
      'in use':
        'In den Wissensordner lässt sich nicht schreiben: Ein anderer Prozess ändert ihn gerade. Bitte gleich noch einmal versuchen.',
    },
    notShown: (megabytes) => `Die Datei ist größer als die ${megabytes} MB, die Discord hier annimmt.`,
  },
};

export const EDITING_COMMANDS: EditingCommandWords = {
  article: 'Ändern, was der Bot weiß',
  add: 'Einen Artikel hinzufügen',
  addFile: 'Eine .md- oder .txt-Datei oder gespeicherte Webseite (.html), höchstens 2 MB',
  addName: 'Wie der Artikel heißen soll; sonst wie die Datei',
  replace: 'Einem Artikel einen neuen Text geben',
  replaceFile: 'Der neue Text: .md, .txt oder gespeicherte Webseite (.html)',
  which: 'Welcher Artikel?',
  remove: 'Einen Artikel entfernen',
  list: 'Alle Artikel, und wer sie zuletzt geändert hat',
  show: 'Die Datei eines Artikels holen',
  undo: 'Die letzte Änderung zurücknehmen',
  undoWhich: 'An welchem Artikel? Sonst am zuletzt geänderten',
};
