import { counter } from '../counter.ts';
import type { EditingCommandWords, EditingWords } from './words.ts';

const count = counter<'one' | 'few' | 'many' | 'other'>('pl');

export const EDITING: EditingWords = {
  headings: {
    add: (article) => `Nowy artykuł: ${article}`,
    replace: (article) => `Nowy tekst artykułu ${article}`,
    remove: (article) => `Usunięcie artykułu ${article}`,
    undo: (article) => `Powrót do poprzedniej wersji: ${article}`,
  },
  decide: { add: 'Zastosuj', replace: 'Zastosuj', remove: 'Usuń', undo: 'Cofnij' },
  cancel: 'Anuluj',
  facts: {
    title: 'Tytuł',
    publisher: 'Wydawca',
    author: 'Autor',
    published: 'Opublikowano',
    language: 'Język',
  },
  notSaid: 'nie podano',
  inLine: (line) => `z wiersza ${line}`,
  passages: (added, removed, changed) =>
    `Fragmenty: dodane ${added}, usunięte ${removed}, zmienione ${changed}`,
  attributions: (added, removed, changed) =>
    `Przypisania: dodane ${added}, usunięte ${removed}, zmienione ${changed}`,
  reattributed: 'Przypisane komuś innemu',
  goldenFailed: 'Pytania kontrolne bez właściwej odpowiedzi',
  goldenAnswered: count({
    one: 'Pytanie kontrolne ma właściwą odpowiedź.',
    few: 'Wszystkie # pytania kontrolne mają właściwe odpowiedzi.',
    many: 'Wszystkie pytania kontrolne (#) mają właściwe odpowiedzi.',
    other: 'Wszystkie pytania kontrolne (#) mają właściwe odpowiedzi.',
  }),
  goldenNotAsked: 'Pytań kontrolnych nie zadano: artykuł jest na to za długi.',
  noAnswer: (question) => `„${question}” pozostaje bez odpowiedzi`,
  otherWords: (question, quote, words) => `„${question}” — odpowiedź to „${quote}”, bez słów „${words}”`,
  otherSpeaker: (question, quote, speaker, expected) =>
    `„${question}” — odpowiedź to „${quote}”, mówi: ${speaker ?? 'nie wiadomo kto'}, a powinno być: ${expected}`,
  renamed: (wished, article) =>
    `Z „${wished}” robi się ${article}: nazwy mają tylko małe litery, cyfry i łączniki.`,
  exists: (article) => `Artykuł ${article} już jest; ten zająłby jego miejsce.`,
  changedMeanwhile: 'Artykuł w międzyczasie się zmienił. Teraz zmieniłoby się to:',
  lastChanges: {
    add: (person, when) => `dodane przez ${person} ${when}`,
    replace: (person, when) => `zastąpione przez ${person} ${when}`,
    remove: (person, when) => `usunięte przez ${person} ${when}`,
    undo: (person, when) => `zmiana cofnięta przez ${person} ${when}`,
  },
  done: {
    add: (article) => `Artykuł ${article} już jest i odpowiada na pytania.`,
    replace: (article) => `Artykuł ${article} ma nowy tekst.`,
    remove: (article) => `Artykuł ${article} usunięto.`,
    undo: (article) => `Cofnięto ostatnią zmianę artykułu ${article}.`,
  },
  takeBack: (command) => `Aby to cofnąć: ${command}`,
  notTakenUp: (article) =>
    `Zmiana artykułu ${article} jest zapisana, ale artykułów nie udało się odczytać ponownie. Dopóki to nie zostanie naprawione, odpowiadają poprzednie:`,
  cancelled: 'Anulowano. Nic się nie zmieniło.',
  drafts: {
    taken: 'To jest już rozstrzygnięte.',
    'not yours': 'To jest dla osoby, która o to poprosiła.',
    gone: 'Minęło zbyt dużo czasu albo bot został ponownie uruchomiony. Trzeba wysłać to jeszcze raz.',
  },
  listHeading: 'Artykuły',
  gone: (command) => `już go nie ma; przywraca go ${command}`,
  notUp: 'nie odpowiada na pytania: tego lub innego pliku nie da się odczytać',
  refusals: {
    heading: 'Nic się nie zmieniło',
    wrongKind: (name) =>
      `W pliku ${name} nie może być artykułu. Nadaje się .md, .txt albo zapisana strona (.html).`,
    tooLarge: (megabytes) => `Plik ma ponad ${megabytes} MB. Najlepiej podzielić go na kilka artykułów.`,
    strangeHost: 'Plik nie leży na serwerach Discorda. Trzeba go dołączyć do polecenia.',
    tooSlow: (seconds) => `Plik nie dotarł w ciągu ${seconds} s. Trzeba spróbować jeszcze raz.`,
    notFetched: 'Nie udało się pobrać pliku z Discorda. Trzeba wysłać go jeszcze raz.',
    unchanged: (article) => `Artykuł ${article} jest już dokładnie taki.`,
    oneFile:
      'Bot zna tylko jeden plik: można zastąpić jego tekst, ale nie dodać ani usunąć artykułu. Osoba, która prowadzi bota, może ustawić w KNOWLEDGE_PATH folder.',
    inMemory: 'Te artykuły są tylko w pamięci i nie mają plików.',
    lastOne: 'To jedyny artykuł, a bot potrzebuje jednego. Można go zastąpić albo najpierw dodać inny.',
    nothingToUndo: (article) =>
      article === null ? 'Nie ma zmiany do cofnięcia.' : `Artykuł ${article} nie ma zmiany do cofnięcia.`,
    versionLost: (article) => `Poprzednia wersja artykułu ${article} nie jest już przechowywana.`,
    notWritable: {
      'read-only':
        'Do folderu z artykułami nie można pisać: jest tylko do odczytu. Trzeba dać znać osobie, która prowadzi bota.',
      full: 'Do folderu z artykułami nie można pisać: dysk jest pełny. Trzeba dać znać osobie, która prowadzi bota.',
      'no permission':
        'Do folderu z artykułami nie można pisać: bot nie ma uprawnień. Trzeba dać znać osobie, która prowadzi bota.',
      'out of order':
        'Do folderu z artykułami nie można pisać: dysk nie działa poprawnie. Trzeba dać znać osobie, która prowadzi bota.',
      'in use':
        'Do folderu z artykułami nie można pisać: zmienia go właśnie inny proces. Trzeba spróbować ponownie za chwilę.',
    },
    notShown: (megabytes) => `Plik ma ponad ${megabytes} MB, które Discord tu przyjmuje.`,
  },
};

export const EDITING_COMMANDS: EditingCommandWords = {
  article: 'Zmień to, co wie bot',
  add: 'Dodaj artykuł',
  addFile: 'Plik .md lub .txt albo zapisana strona (.html), najwyżej 2 MB',
  addName: 'Jak ma się nazywać artykuł; w przeciwnym razie tak jak plik',
  replace: 'Daj artykułowi nowy tekst',
  replaceFile: 'Nowy tekst: .md, .txt albo zapisana strona (.html)',
  which: 'Który artykuł?',
  remove: 'Usuń artykuł',
  list: 'Wszystkie artykuły i kto je ostatnio zmienił',
  show: 'Pobierz plik artykułu',
  undo: 'Cofnij ostatnią zmianę',
  undoWhich: 'Którego artykułu? W przeciwnym razie ostatnio zmienionego',
};
