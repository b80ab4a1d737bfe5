import { counter } from '../counter.ts';
import type { EditingCommandWords, EditingWords } from './words.ts';

const count = counter<'one' | 'few' | 'many' | 'other'>('uk');

export const EDITING: EditingWords = {
  headings: {
    add: (article) => `Нова стаття: ${article}`,
    replace: (article) => `Новий текст статті ${article}`,
    remove: (article) => `Вилучення статті ${article}`,
    undo: (article) => `Повернення до попереднього: ${article}`,
  },
  decide: { add: 'Застосувати', replace: 'Застосувати', remove: 'Вилучити', undo: 'Повернути' },
  cancel: 'Скасувати',
  facts: {
    title: 'Заголовок',
    publisher: 'Видання',
    author: 'Автор',
    published: 'Опубліковано',
    language: 'Мова',
  },
  notSaid: 'не вказано',
  inLine: (line) => `з рядка ${line}`,
  passages: (added, removed, changed) => `Уривки: додано ${added}, вилучено ${removed}, змінено ${changed}`,
  attributions: (added, removed, changed) =>
    `Вказівки на мовця: додано ${added}, вилучено ${removed}, змінено ${changed}`,
  reattributed: 'Інший мовець',
  goldenFailed: 'Контрольні питання без правильної відповіді',
  goldenAnswered: count({
    one: '# контрольне питання має правильну відповідь.',
    few: '# контрольні питання мають правильні відповіді.',
    many: '# контрольних питань мають правильні відповіді.',
    other: '# контрольного питання мають правильні відповіді.',
  }),
  goldenNotAsked: 'Контрольні питання не поставлено: стаття для цього задовга.',
  noAnswer: (question) => `«${question}» — без відповіді`,
  otherWords: (question, quote, words) => `«${question}» — відповідь «${quote}», без слів «${words}»`,
  otherSpeaker: (question, quote, speaker, expected) =>
    `«${question}» — відповідь «${quote}», мовець: ${speaker ?? 'не названий'}, а має бути ${expected}`,
  renamed: (wished, article) => `Із «${wished}» стає ${article}: у назвах лише малі літери, цифри й дефіси.`,
  exists: (article) => `Стаття ${article} вже є; нова стане на її місце.`,
  changedMeanwhile: 'Тим часом статтю змінили. Ось що зміниться тепер:',
  lastChanges: {
    add: (person, when) => `додано: ${person}, ${when}`,
    replace: (person, when) => `замінено: ${person}, ${when}`,
    remove: (person, when) => `вилучено: ${person}, ${when}`,
    undo: (person, when) => `зміну скасовано: ${person}, ${when}`,
  },
  done: {
    add: (article) => `Статтю ${article} додано, вона вже відповідає на питання.`,
    replace: (article) => `Стаття ${article} має новий текст.`,
    remove: (article) => `Статтю ${article} вилучено.`,
    undo: (article) => `Останню зміну статті ${article} скасовано.`,
  },
  takeBack: (command) => `Повернути, як було: ${command}`,
  notTakenUp: (article) =>
    `Зміну статті ${article} записано, але перечитати статті не вдалося. Доки це не виправлено, відповідають попередні:`,
  cancelled: 'Скасовано. Нічого не змінилося.',
  drafts: {
    taken: 'Це вже вирішено.',
    'not yours': 'Це для модератора, який це запитав.',
    gone: 'Це пролежало задовго, або бота тим часом перезапустили. Надішліть, будь ласка, ще раз.',
  },
  listHeading: 'Статті',
  gone: (command) => `вже немає; повернути: ${command}`,
  notUp: 'не відповідає на запитання: цей або інший файл неможливо прочитати',
  refusals: {
    heading: 'Нічого не змінилося',
    wrongKind: (name) =>
      `У файлі ${name} не може бути статті. Підійдуть .md, .txt або збережена веб-сторінка (.html).`,
    tooLarge: (megabytes) => `Файл більший за ${megabytes} МБ. Його варто поділити на кілька статей.`,
    strangeHost: 'Файл лежить не в Discord. Його треба прикріпити до команди.',
    tooSlow: (seconds) => `Файл не надійшов за ${seconds} с. Спробуйте, будь ласка, ще раз.`,
    notFetched: 'Не вдалося отримати файл із Discord. Надішліть, будь ласка, ще раз.',
    unchanged: (article) => `Стаття ${article} вже саме така.`,
    oneFile:
      'Бот знає лише один файл: його текст можна замінити, але не додати чи вилучити статтю. Той, хто тримає бота, може вказати в KNOWLEDGE_PATH папку.',
    inMemory: 'Ці статті лише в пам’яті й не мають файлів.',
    lastOne: 'Це єдина стаття, а боту потрібна хоча б одна. Її можна замінити або спершу додати іншу.',
    nothingToUndo: (article) =>
      article === null
        ? 'Немає змін, які можна скасувати.'
        : `У статті ${article} немає змін, які можна скасувати.`,
    versionLost: (article) => `Попередня версія статті ${article} вже не зберігається.`,
    notWritable: {
      'read-only':
        'У папку знань не можна писати: вона лише для читання. Зверніться, будь ласка, до того, хто тримає бота.',
      full: 'У папку знань не можна писати: диск заповнено. Зверніться, будь ласка, до того, хто тримає бота.',
      'no permission':
        'У папку знань не можна писати: бот не має дозволу. Зверніться, будь ласка, до того, хто тримає бота.',
      'out of order':
        'У папку знань не можна писати: диск несправний. Зверніться, будь ласка, до того, хто тримає бота.',
      'in use':
        'У папку знань не можна писати: її саме змінює інший процес. Спробуйте, будь ласка, ще раз за мить.',
    },
    notShown: (megabytes) => `Файл більший за ${megabytes} МБ, які Discord тут приймає.`,
  },
};

export const EDITING_COMMANDS: EditingCommandWords = {
  article: 'Змінити те, що знає бот',
  add: 'Додати статтю',
  addFile: 'Файл .md чи .txt або збережена веб-сторінка (.html), до 2 МБ',
  addName: 'Як назвати статтю; інакше — як файл',
  replace: 'Дати статті новий текст',
  replaceFile: 'Новий текст: файл .md чи .txt або збережена веб-сторінка (.html)',
  which: 'Яка стаття?',
  remove: 'Вилучити статтю',
  list: 'Усі статті, і хто їх змінював останнім',
  show: 'Отримати файл статті',
  undo: 'Скасувати останню зміну',
  undoWhich: 'Якої статті? Інакше — тієї, що змінена останньою',
};
