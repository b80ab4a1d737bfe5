import { counter } from './counter.ts';
import { EDITING, EDITING_COMMANDS } from './editing/de.ts';
import type { Words } from './words.ts';

const both = new Intl.ListFormat('de');
const count = counter<'one' | 'other'>('de');
const either = new Intl.ListFormat('de', { type: 'disjunction' });

function named(name: string, called: string | null): string {
  return called === null ? name : `${name}, hier „${called}“ genannt`;
}

export const DE: Words = {
  language: 'de',

  attribution: {
    ownWords: 'Der Artikel selbst',
    ownWordsFrom: (outlet) => `Der Artikel selbst, nach ${outlet}`,
    notStated: 'Ohne Angabe, von wem',
    notStatedIn: (outlet) => `Ohne Angabe, von wem, bei ${outlet}`,
    notStatedOn: (platform) => `Ohne Angabe, von wem, auf ${platform}`,
    to: (speaker, outlet) => `${speaker}, gegenüber ${outlet}`,
    on: (speaker, platform) => `${speaker}, auf ${platform}`,
  },

  answer: {
    notCertain: (strong) => `${strong('Nicht sicher')}, ob das die Frage beantwortet:`,
    noAnswer: (notQuoted) =>
      notQuoted === null ? 'Dazu steht nichts im Artikel.' : `Der Artikel zitiert ${notQuoted} dazu nicht.`,
    closest: 'Am nächsten kommen diese Stellen – die Frage beantworten sie nicht:',
    others: 'Weitere passende Stellen:',
    read: (corrections) =>
      `gelesen: ${corrections.map(({ from, to }) => `„${from}“ als „${to}“`).join(', ')}`,
    otherNames: (typed, names) => `${typed} kommt im Artikel nicht vor. Ist ${either.format(names)} gemeint?`,
    sentenceBefore: 'Der Satz davor',
    chosen: 'eine der passenden Stellen',
    showAnother: 'Eine andere passende Stelle anzeigen',
    by: (author) => `Von ${author}`,
  },

  behind: {
    context: 'Zusammenhang',
    who: 'Wer das gesagt hat',
    source: 'Zur Quelle',
    inContext: 'Im Zusammenhang',
    inBold: 'Fett gedruckt',
    kinds: {
      direct: 'In Anführungszeichen: Wort für Wort.',
      mixed: 'Teilweise in Anführungszeichen: nur dieser Teil ist Wort für Wort.',
      indirect: 'Wiedergegeben in den Worten des Artikels.',
      none: 'Die Worte des Artikels selbst.',
    },
    notStated: 'Der Artikel sagt nicht, von wem das stammt.',
    saidBy: (name, called) => `Gesagt von ${named(name, called)}:`,
    carriedBy: (name, called) => `Verbreitet von ${named(name, called)}:`,
    saidAndCarriedBy: (name, called) => `Gesagt und verbreitet von ${named(name, called)}:`,
    publishedBy: (name) => `Veröffentlicht von ${name}.`,
    foundBy: (rule) => `gefunden mit der Regel „${rule}“`,
  },

  place: {
    sections: {
      title: 'Titel',
      lead: 'Einstieg',
      quote: 'Zitat',
      details: 'Einzelheiten',
      background: 'Hintergrund',
    },
    paragraph: (number) => `Absatz ${number}`,
  },

  kinds: { direct: 'wörtliches Zitat', mixed: 'teilweise wörtlich', indirect: 'indirekte Rede' },

  facts: {
    subject: 'Über diesen Artikel',
    author: 'Über diesen Artikel · geschrieben von',
    publisher: 'Über diesen Artikel · veröffentlicht von',
    published: 'Über diesen Artikel · veröffentlicht am',
    picture: 'Über diesen Artikel · Fotos und Abbildungen',
    address: 'Über diesen Artikel · zu lesen unter',
    quoted: 'Über diesen Artikel · zu Wort kommen',
    person: 'Wer das ist',
  },

  sources: {
    heading: 'Wer zitiert wird',
    nobody: 'Niemand wird zitiert.',
    credits: 'Fotos und Abbildungen',
    sources: count({ one: '# Quelle', other: '# Quellen' }),
    passages: count({ one: '# Stelle', other: '# Stellen' }),
    kinds: {
      direct: count({ one: '# wörtlich', other: '# wörtlich' }),
      mixed: count({ one: '# teilweise wörtlich', other: '# teilweise wörtlich' }),
      indirect: count({ one: '# indirekt', other: '# indirekt' }),
      none: count({ one: '# ohne Zuordnung', other: '# ohne Zuordnung' }),
    },
    through: (outlets) => `über ${outlets}`,
    page: (number, pages) => `Seite ${number} von ${pages}`,
    previous: 'Zurück',
    next: 'Weiter',
    showSaid: 'Aussagen anzeigen',
  },

  check: {
    verdicts: {
      exact: 'Wort für Wort',
      altered: 'Nicht Wort für Wort',
      'another speaker': 'Das hat jemand anderes gesagt',
      'not found': 'So einen Satz gibt es im Artikel nicht.',
    },
    wordForWord: 'Wort für Wort',
    shortened: (said) => `${said}, mit einer Auslassung`,
    because: (verdict, reasons) => `${verdict}: ${reasons.join('; ')}.`,
    articleHas: 'Im Artikel steht:',
    closest: 'Am nächsten kommt im Artikel:',
    allExact: 'Alles davon steht Wort für Wort im Artikel.',
    someExact: (exact, sentences) =>
      `${exact === 0 ? 'Keiner' : exact} von ${sentences} Sätzen ${exact < 2 ? 'steht' : 'stehen'} Wort für Wort im Artikel.`,
    notLookedAt: count({
      one: '# weiterer Satz wurde nicht geprüft.',
      other: '# weitere Sätze wurden nicht geprüft.',
    }),
    quoted: (word) => `„${word}“`,
    leavesOut: (words) => `weggelassen ist ${words}`,
    lacks: (words) => `es fehlt ${words}`,
    opposite: (message, article) => `es sagt das Gegenteil: ${message} (im Artikel: ${article})`,
    notInArticle: (words, number, instead) =>
      `${words} ${number === 1 ? 'steht' : 'stehen'} nicht darin${instead === null ? '' : ` (im Artikel: ${instead})`}`,
    otherOrder: (words, number) => `${words} ${number === 1 ? 'steht' : 'stehen'} dort an anderer Stelle`,
    not: (names) => `nicht ${names}`,
  },

  reload: {
    added: 'Neu',
    removed: 'Entfernt',
    changed: 'Geändert',
    warnings: 'Warnungen',
    notes: 'Hinweise',
    reloaded: 'Die Artikel sind neu geladen',
    upToDate: 'Die Artikel sind auf dem neuesten Stand',
    unchanged: 'Nichts hat sich geändert',
    articles: count({ one: '# Artikel beantwortet Fragen.', other: '# Artikel beantworten Fragen.' }),
    failed: 'Nicht neu geladen: es bleibt beim alten Stand',
    at: (file, line, column) => `${file}, Zeile ${line}, Spalte ${column}`,
    takenUp: (when, changes) => `Übernommen ${when}: ${changes}`,
    change: (kind, names) => `${{ added: 'neu', removed: 'entfernt', changed: 'geändert' }[kind]}: ${names}`,
    more: count({ one: 'und noch #', other: 'und noch #' }),
  },

  editing: EDITING,

  gaps: {
    heading: 'Fragen ohne Antwort',
    nothing: 'Keine Frage ist ohne Antwort geblieben.',
    questions: count({ one: '# Frage', other: '# Fragen' }),
    days: count({ one: '# Tag', other: '# Tage' }),
    hours: count({ one: '# Stunde', other: '# Stunden' }),
    newest: (newest, all) => `aus den neuesten ${newest} von ${all}`,
    keptFor: (time) => `${time} aufbewahrt`,
    alsoAsked: (question) => `auch so gefragt: ${question}`,
    more: count({ one: 'und einmal anders', other: 'und # weitere' }),
    calledWrong: 'Antworten, die als falsch gelten',
    votes: {
      helpful: 'Hilfreich',
      'wrong quote': 'Falsches Zitat',
      'wrong speaker': 'Falsche Person',
      'no answer': 'Keine Antwort',
    },
    wrong: 'Falsch',
    whatIsWrong: 'Was stimmt an der Antwort nicht?',
    thanks: 'Danke, das ist gezählt; niemand sieht, von wem es kam.',
    notKept: 'Fragen und Stimmen werden hier nicht mehr aufbewahrt.',
    exported: 'Die Fragen ohne Antwort, und was von den Antworten gehalten wird:',
    sureToDelete: count({
      one: '# Frage ohne Antwort und alle Stimmen löschen? Das lässt sich nicht rückgängig machen.',
      other: '# Fragen ohne Antwort und alle Stimmen löschen? Das lässt sich nicht rückgängig machen.',
    }),
    deleteAll: 'Alles löschen',
    deleted: 'Alle Fragen und Stimmen sind gelöscht.',
  },

  help: {
    title: 'Der Artikel antwortet mit seinen eigenen Worten',
    ask: '`/ask` zeigt den Satz, der eine Frage beantwortet, Wort für Wort, und wer ihn gesagt hat; steht nichts davon im Artikel, steht das da.',
    behind:
      'Unter einer Antwort zeigt **Zusammenhang**, was darum herum steht, und **Wer das gesagt hat** die Worte, die den Sprecher nennen.',
    more: '`/sources` listet auf, wer zitiert wird; das Menü einer Nachricht → Apps → **Mit dem Artikel vergleichen** sucht ihre Worte im Artikel.',
    examples: 'Zum Beispiel:',
    whatDid: (name) => `Was sagte ${name}?`,
    moderators: (commands) =>
      `Für Moderation: ${both.format(commands)}. Discord zeigt solche Befehle nur denen, die den Server verwalten; für eine Rolle: Servereinstellungen → Integrationen → dieser Bot → Rollen oder Mitglieder hinzufügen.`,
  },

  notices: {
    failed: 'Da ist leider etwas schiefgegangen. Der Fehler ist notiert; bitte noch einmal versuchen.',
    outOfDate: 'Das gehört zu einer älteren Version des Bots. Bitte noch einmal fragen.',
    tooQuick: (when) => `Das ging schnell! Weiter geht es ${when}.`,
    tooMany: 'Gerade fragen so viele, dass es Minuten dauern würde. Bitte etwas später noch einmal fragen.',
    stopping:
      'Der Bot wird gerade beendet und kann das nicht mehr beantworten. Bitte gleich noch einmal fragen.',
    homeOnly: 'Das geht nur auf dem Heimatserver des Bots.',
    moderatorsOnly: 'Das ist für die Moderation des Bots.',
    answerChanged:
      'Der Artikel hat sich seit dieser Antwort geändert. Noch einmal fragen zeigt, was jetzt darin steht.',
    articleGone:
      'Den Artikel zu dieser Antwort gibt es hier nicht mehr. Noch einmal fragen zeigt, was die anderen sagen.',
    sourcesChanged:
      'Die Artikel haben sich seitdem geändert. Noch einmal /sources zeigt, wer jetzt zitiert wird.',
    noArticle: (name) => `Kein Artikel heißt „${name}“.`,
    severalArticles: (name) => `Mehrere Artikel heißen „${name}“.`,
    noSpeaker: (name, article) =>
      `Niemand namens „${name}“ wird ${article === null ? '' : `in „${article}“ `}zitiert.`,
    chooseSpeaker: 'Bitte jemanden aus der Liste wählen.',
    askWhat: 'Eine Frage, eine Person oder beides angeben: dann steht hier, was der Artikel dazu hat.',
    chooseArticle: 'Bitte einen aus der Liste wählen.',
    noText: 'Diese Nachricht enthält keinen Text, nach dem sich suchen ließe.',
    share: 'Allen zeigen',
    shared: 'Für alle sichtbar:',
    sharedBy: (person) => `Geteilt von ${person}`,
  },

  commands: {
    ask: 'Eine Frage stellen; der Artikel antwortet mit seinen eigenen Worten',
    askQuestion: 'Die Frage an den Artikel',
    askSpeaker: 'Nur, was diese Person oder Stelle gesagt hat',
    askPrivate: 'Die Antwort nur mir zeigen',
    article: 'Nur in diesem Artikel suchen',
    sources: 'Wer zitiert wird, wie oft und über welches Medium',
    reload: 'Die Artikel neu einlesen',
    editing: EDITING_COMMANDS,
    gaps: 'Welche Fragen keine Antwort fanden',
    gapsList: 'Die Fragen ohne Antwort, neueste zuerst, und welche Antworten als falsch gelten',
    gapsExport: 'Dasselbe als Dateien für eine Tabelle (CSV)',
    gapsClear: 'Alle aufbewahrten Fragen und Stimmen löschen',
    help: 'Was dieser Bot kann, mit Fragen zum Ausprobieren',
    checkName: 'Mit dem Artikel vergleichen',
  },

  terminal: {
    kinds: {
      direct: count({ one: '# wörtlich', other: '# wörtlich' }),
      mixed: count({ one: '# teilweise', other: '# teilweise' }),
      indirect: count({ one: '# indirekt', other: '# indirekt' }),
    },
    askAbout: 'Fragen sind möglich zu',
    leaveWith: 'Ende mit „exit“ oder Strg-D.',
    inOutlets: (outlets) => `bei ${outlets}`,
    why: 'warum',
    howToConnect: `Ohne DISCORD_TOKEN läuft Whosaid auf einer Seite dieses Computers. So kommt es zu Discord:
  1. Eine Anwendung mit einem Bot anlegen: https://discord.com/developers/applications
  2. .env.example nach .env kopieren und das Token des Bots hinter DISCORD_TOKEN= eintragen
  3. npm start noch einmal ausführen; wie der Bot eingeladen wird, steht im README.`,
    imported: (file, passages, publisher) =>
      `${file}: ${passages}, ${publisher === null ? 'ohne Angabe, wer es veröffentlicht hat' : `veröffentlicht von ${publisher}`}`,
    forSubscribers: 'die Seite ist für Abonnenten; ist ihr Text vollständig?',
    unreadable: 'einige Zeichen waren nicht zu lesen und stehen dort als �; ist die Seite ganz gespeichert?',
    previewAt: (address, takenPort) =>
      `${takenPort === null ? '' : `Port ${takenPort} ist belegt. `}${address} öffnen · Strg-C beendet`,
  },

  progress: {
    work: {
      reading: 'Artikel werden gelesen',
      meaning: 'Stellen werden nach ihrem Sinn gelesen',
      importing: 'Seiten werden importiert',
    },
    of: (done, total) => `${done} von ${total}`,
    perSecond: (rate) => `${rate} je Sekunde`,
    left: (time) => `noch ${time}`,
  },
};
