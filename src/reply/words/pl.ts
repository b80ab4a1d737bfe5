import { counter } from './counter.ts';
import { EDITING, EDITING_COMMANDS } from './editing/pl.ts';
import type { Words } from './words.ts';

const both = new Intl.ListFormat('pl');
const count = counter<'one' | 'few' | 'many'>('pl');
const either = new Intl.ListFormat('pl', { type: 'disjunction' });

function named(name: string, called: string | null): string {
  return called === null ? name : `${name} (tutaj „${called}”)`;
}

export const PL: Words = {
  language: 'pl',

  attribution: {
    ownWords: 'Słowa samego artykułu',
    ownWordsFrom: (outlet) => `Słowa samego artykułu, za ${outlet}`,
    notStated: 'Nie podano, kto to powiedział',
    notStatedIn: (outlet) => `Nie podano, kto to powiedział, dla ${outlet}`,
    notStatedOn: (platform) => `Nie podano, kto to powiedział, na ${platform}`,
    to: (speaker, outlet) => `${speaker}, dla ${outlet}`,
    on: (speaker, platform) => `${speaker}, na ${platform}`,
  },

  answer: {
    notCertain: (strong) => `${strong('Nie ma pewności')}, że to odpowiedź na pytanie:`,
    noAnswer: (notQuoted) =>
      notQuoted === null
        ? 'Artykuł o tym nie mówi.'
        : `Artykuł nie przytacza na ten temat wypowiedzi: ${notQuoted}.`,
    closest: 'Najbliższe fragmenty — nie odpowiadają na pytanie:',
    others: 'Inne pasujące fragmenty:',
    read: (corrections) => corrections.map(({ from, to }) => `„${from}” odczytano jako „${to}”`).join(', '),
    otherNames: (typed, names) => `W artykule nie ma ${typed}. Może chodzi o ${either.format(names)}?`,
    sentenceBefore: 'Zdanie przed nim',
    chosen: 'jeden z pasujących fragmentów',
    showAnother: 'Pokaż inny pasujący fragment',
    by: (author) => `Tekst: ${author}`,
  },

  behind: {
    context: 'Kontekst',
    who: 'Kto to powiedział',
    source: 'Do źródła',
    inContext: 'W kontekście',
    inBold: 'Pogrubione',
    kinds: {
      direct: 'W cudzysłowie: słowo w słowo.',
      mixed: 'Częściowo w cudzysłowie: częściowo słowo w słowo.',
      indirect: 'Przekazane słowami artykułu.',
      none: 'Słowa samego artykułu.',
    },
    notStated: 'Artykuł nie podaje, kto to powiedział.',
    saidBy: (name, called) => `Mówi ${named(name, called)}:`,
    carriedBy: (name, called) => `Przekazuje ${named(name, called)}:`,
    saidAndCarriedBy: (name, called) => `Mówi i przekazuje ${named(name, called)}:`,
    publishedBy: (name) => `Publikacja: ${name}.`,
    foundBy: (rule) => `znaleziono dzięki regule „${rule}”`,
  },

  place: {
    sections: {
      title: 'tytuł',
      lead: 'wstęp',
      quote: 'cytat',
      details: 'szczegóły',
      background: 'tło',
    },
    paragraph: (number) => `akapit ${number}`,
  },

  kinds: { direct: 'dosłowny cytat', mixed: 'częściowo cytat', indirect: 'mowa zależna' },

  facts: {
    subject: 'O tym artykule',
    author: 'O tym artykule · tekst',
    publisher: 'O tym artykule · wydawca',
    published: 'O tym artykule · data publikacji',
    picture: 'O tym artykule · zdjęcia i ilustracje',
    address: 'O tym artykule · gdzie go przeczytać',
    quoted: 'O tym artykule · kogo się cytuje',
    person: 'Kto to jest',
  },

  sources: {
    heading: 'Kto jest cytowany',
    nobody: 'Nikt nie jest cytowany.',
    credits: 'Zdjęcia i ilustracje',
    sources: count({ one: '# źródło', few: '# źródła', many: '# źródeł' }),
    passages: count({ one: '# fragment', few: '# fragmenty', many: '# fragmentów' }),
    kinds: {
      direct: count({ one: '# dosłownie', few: '# dosłownie', many: '# dosłownie' }),
      mixed: count({
        one: '# częściowo dosłownie',
        few: '# częściowo dosłownie',
        many: '# częściowo dosłownie',
      }),
      indirect: count({ one: '# w mowie zależnej', few: '# w mowie zależnej', many: '# w mowie zależnej' }),
      none: count({ one: '# bez autora', few: '# bez autora', many: '# bez autora' }),
    },
    through: (outlets) => `przez ${outlets}`,
    page: (number, pages) => `strona ${number} z ${pages}`,
    previous: 'Poprzednia',
    next: 'Następna',
    showSaid: 'Pokaż wypowiedzi',
  },

  check: {
    verdicts: {
      exact: 'Słowo w słowo',
      altered: 'Nie słowo w słowo',
      'another speaker': 'Powiedział to ktoś inny',
      'not found': 'W artykule nie ma takiego zdania.',
    },
    wordForWord: 'słowo w słowo',
    shortened: (said) => `${said}, z pominięciem fragmentu`,
    because: (verdict, reasons) => `${verdict}: ${reasons.join('; ')}.`,
    articleHas: 'W artykule jest:',
    closest: 'Najbliższe, co w nim jest:',
    allExact: 'Wszystko to jest w artykule słowo w słowo.',
    someExact: (exact, sentences) =>
      exact === 0
        ? `Żadnego z ${sentences} zdań nie ma w artykule słowo w słowo.`
        : `Słowo w słowo jest w artykule ${exact} z ${sentences} zdań.`,
    notLookedAt: count({
      one: 'Nie sprawdzono jeszcze # zdania.',
      few: 'Nie sprawdzono jeszcze # zdań.',
      many: 'Nie sprawdzono jeszcze # zdań.',
    }),
    quoted: (word) => `„${word}”`,
    leavesOut: (words) => `pominięto ${words}`,
    lacks: (words) => `brakuje ${words}`,
    opposite: (message, article) => `mówi coś przeciwnego: ${message} (w artykule: ${article})`,
    notInArticle: (words, _, instead) =>
      `nie ma w nim ${words}${instead === null ? '' : ` (w artykule: ${instead})`}`,
    otherOrder: (words, number) => `w innym miejscu ${number === 1 ? 'jest' : 'są'} w nim ${words}`,
    not: (names) => `nie ${names}`,
  },

  reload: {
    added: 'Dodane',
    removed: 'Usunięte',
    changed: 'Zmienione',
    warnings: 'Ostrzeżenia',
    notes: 'Uwagi',
    reloaded: 'Artykuły wczytano ponownie',
    upToDate: 'Artykuły są aktualne',
    unchanged: 'Nic się nie zmieniło',
    articles: count({
      one: '# artykuł odpowiada na pytania.',
      few: '# artykuły odpowiadają na pytania.',
      many: '# artykułów odpowiada na pytania.',
    }),
    failed: 'Nie wczytano ponownie: zostają dotychczasowe artykuły',
    at: (file, line, column) => `${file}, wiersz ${line}, kolumna ${column}`,
    takenUp: (when, changes) => `Przyjęto ${when}: ${changes}`,
    change: (kind, names) =>
      `${{ added: 'dodano', removed: 'usunięto', changed: 'zmieniono' }[kind]} ${names}`,
    more: count({ one: 'i jeszcze #', few: 'i jeszcze #', many: 'i jeszcze #' }),
  },

  editing: EDITING,

  gaps: {
    heading: 'Pytania bez odpowiedzi',
    nothing: 'Żadne pytanie nie zostało bez odpowiedzi.',
    questions: count({ one: '# pytanie', few: '# pytania', many: '# pytań' }),
    days: count({ one: '# dzień', few: '# dni', many: '# dni' }),
    hours: count({ one: '# godzina', few: '# godziny', many: '# godzin' }),
    newest: (newest, all) => `z ${newest} najnowszych spośród ${all}`,
    keptFor: (time) => `czas przechowywania: ${time}`,
    alsoAsked: (question) => `pytano też tak: ${question}`,
    more: count({ one: 'i jeszcze # wersja', few: 'i jeszcze # wersje', many: 'i jeszcze # wersji' }),
    calledWrong: 'Odpowiedzi uznane za błędne',
    votes: {
      helpful: 'Pomocne',
      'wrong quote': 'Zły cytat',
      'wrong speaker': 'Powiedział to kto inny',
      'no answer': 'To nie odpowiedź',
    },
    wrong: 'Błędne',
    whatIsWrong: 'Co jest nie tak z odpowiedzią?',
    thanks: 'Dziękujemy, policzone; nikt nie widzi, od kogo to pochodzi.',
    notKept: 'Pytania i głosy nie są tu już przechowywane.',
    exported: 'Pytania bez odpowiedzi i opinie o odpowiedziach:',
    sureToDelete: count({
      one: 'Usunąć # pytanie bez odpowiedzi i wszystkie głosy? Nie można tego cofnąć.',
      few: 'Usunąć # pytania bez odpowiedzi i wszystkie głosy? Nie można tego cofnąć.',
      many: 'Usunąć # pytań bez odpowiedzi i wszystkie głosy? Nie można tego cofnąć.',
    }),
    deleteAll: 'Usuń wszystko',
    deleted: 'Wszystkie pytania i głosy zostały usunięte.',
  },

  help: {
    title: 'Artykuł odpowiada własnymi słowami',
    ask: '`/ask` pokazuje zdanie, które odpowiada na pytanie, słowo w słowo, i kto je powiedział; jeśli artykuł o tym milczy, mówi to wprost.',
    behind:
      'Pod odpowiedzią **Kontekst** pokazuje, co stoi obok, a **Kto to powiedział** słowa, które nazywają mówiącego.',
    more: '`/sources` wymienia, kto jest cytowany; menu wiadomości → Aplikacje → **Porównaj z artykułem** szuka jej słów w artykule.',
    examples: 'Na przykład:',
    whatDid: (name) => `Co powiedział ${name}?`,
    moderators: (commands) =>
      `Dla moderatorów: ${both.format(commands)}. Discord pokazuje takie polecenia tylko osobom, które zarządzają serwerem; dla roli: Ustawienia serwera → Integracje → ten bot → Dodaj role lub członków.`,
  },

  notices: {
    failed: 'Niestety coś poszło nie tak. Błąd został odnotowany; proszę spróbować ponownie.',
    outOfDate: 'To pochodzi ze starszej wersji bota. Proszę zapytać ponownie.',
    tooQuick: (when) => `Ale tempo! Można kontynuować ${when}.`,
    tooMany: 'Pytań jest teraz tyle, że odpowiedź zajęłaby kilka minut. Proszę zapytać trochę później.',
    stopping: 'Bot jest właśnie zatrzymywany i już na to nie odpowie. Proszę zapytać ponownie za chwilę.',
    homeOnly: 'To działa tylko na głównym serwerze bota.',
    moderatorsOnly: 'To jest dla moderatorów bota.',
    answerChanged: 'Artykuł zmienił się od czasu tej odpowiedzi. Ponowne pytanie pokaże, co mówi teraz.',
    articleGone:
      'Artykułu, z którego jest ta odpowiedź, już nie ma. Ponowne pytanie pokaże, co mówią pozostałe.',
    sourcesChanged: 'Od tego czasu artykuły się zmieniły. Ponowne /sources pokaże, kto jest cytowany teraz.',
    noArticle: (name) => `Żaden artykuł nie nazywa się „${name}”.`,
    severalArticles: (name) => `Kilka artykułów nazywa się „${name}”.`,
    noSpeaker: (name, article) =>
      `Nikt o nazwie „${name}” nie jest cytowany${article === null ? '' : ` w artykule „${article}”`}.`,
    chooseSpeaker: 'Proszę wybrać kogoś z listy.',
    askWhat: 'Potrzebne jest pytanie, osoba albo jedno i drugie: wtedy widać, co ma artykuł.',
    chooseArticle: 'Proszę wybrać artykuł z listy.',
    noText: 'W tej wiadomości nie ma tekstu, którego można szukać.',
    share: 'Pokaż wszystkim',
    shared: 'Pokazano wszystkim:',
    sharedBy: (person) => `Wszystkim pokazuje ${person}`,
  },

  commands: {
    ask: 'Zadaj pytanie; artykuł odpowie własnymi słowami',
    askQuestion: 'Pytanie do artykułu',
    askSpeaker: 'Tylko to, co powiedziała ta osoba lub instytucja',
    askPrivate: 'Pokaż odpowiedź tylko mnie',
    article: 'Szukaj tylko w tym artykule',
    sources: 'Kto jest cytowany, jak często i przez jakie medium',
    reload: 'Wczytaj artykuły ponownie',
    editing: EDITING_COMMANDS,
    gaps: 'Które pytania nie znalazły odpowiedzi',
    gapsList: 'Pytania bez odpowiedzi, od najnowszych, i odpowiedzi uznane za błędne',
    gapsExport: 'To samo jako pliki do arkusza (CSV)',
    gapsClear: 'Usuń wszystkie przechowywane pytania i głosy',
    help: 'Co robi ten bot, z pytaniami na próbę',
    checkName: 'Porównaj z artykułem',
  },

  terminal: {
    kinds: {
      direct: count({ one: '# dosłownie', few: '# dosłownie', many: '# dosłownie' }),
      mixed: count({ one: '# częściowo', few: '# częściowo', many: '# częściowo' }),
      indirect: count({ one: '# zależnie', few: '# zależnie', many: '# zależnie' }),
    },
    askAbout: 'Można pytać o',
    leaveWith: 'Wyjście: „exit” albo Ctrl-D.',
    inOutlets: (outlets) => `w ${outlets}`,
    why: 'dlaczego',
    howToConnect: `Bez DISCORD_TOKEN Whosaid działa na stronie tego komputera. Aby połączyć go z Discordem:
  1. Utwórz aplikację z botem na https://discord.com/developers/applications
  2. Skopiuj .env.example do .env i wpisz token bota po DISCORD_TOKEN=
  3. Uruchom npm start jeszcze raz; jak zaprosić bota, mówi README.`,
    imported: (file, passages, publisher) =>
      `${file}: ${passages}, ${publisher === null ? 'bez podanego wydawcy' : `publikacja: ${publisher}`}`,
    forSubscribers: 'strona jest dla subskrybentów; sprawdź, czy tekst jest pełny',
    unreadable:
      'niektórych znaków nie dało się odczytać i stoją tam jako �; czy strona została zapisana w całości?',
    previewAt: (address, takenPort) =>
      `${takenPort === null ? '' : `Port ${takenPort} jest zajęty. `}Otwórz ${address} · Ctrl-C kończy`,
  },

  progress: {
    work: {
      reading: 'czytanie artykułów',
      meaning: 'czytanie fragmentów według znaczenia',
      importing: 'importowanie stron',
    },
    of: (done, total) => `${done} z ${total}`,
    perSecond: (rate) => `${rate} na sekundę`,
    left: (time) => `pozostało ${time}`,
  },
};
