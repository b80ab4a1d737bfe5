import { counter } from './counter.ts';
import { EDITING, EDITING_COMMANDS } from './editing/uk.ts';
import type { Words } from './words.ts';

const both = new Intl.ListFormat('uk');
const count = counter<'one' | 'few' | 'many'>('uk');
const either = new Intl.ListFormat('uk', { type: 'disjunction' });
const ofSentences = count({ one: '# речення', few: '# речень', many: '# речень' });

function named(name: string, called: string | null): string {
  return called === null ? name : `${name} (тут: «${called}»)`;
}

/** "у Telegram", but "в Instagram". */
function inside(name: string): string {
  return `${/^[aeiouаеєиіїоуюя]/iu.test(name) ? 'в' : 'у'} ${name}`;
}

export const UK: Words = {
  language: 'uk',

  attribution: {
    ownWords: 'Слова самої статті',
    ownWordsFrom: (outlet) => `Слова самої статті, за даними ${outlet}`,
    notStated: 'Не вказано, хто сказав',
    notStatedIn: (outlet) => `Не вказано, хто сказав, ${inside(outlet)}`,
    notStatedOn: (platform) => `Не вказано, хто сказав, ${inside(platform)}`,
    to: (speaker, outlet) => `${speaker}, для ${outlet}`,
    on: (speaker, platform) => `${speaker}, ${inside(platform)}`,
  },

  answer: {
    notCertain: (strong) => `${strong('Немає певності')}, що це відповідь на запитання:`,
    noAnswer: (notQuoted) =>
      notQuoted === null ? 'У статті про це не сказано.' : `${notQuoted} про це в статті не цитують.`,
    closest: 'Найближчі уривки — на запитання вони не відповідають:',
    others: 'Інші уривки, що підходять:',
    read: (corrections) => corrections.map(({ from, to }) => `«${from}» прочитано як «${to}»`).join(', '),
    otherNames: (typed, names) => `${typed} у статті немає. Можливо, це ${either.format(names)}?`,
    sentenceBefore: 'Попереднє речення',
    chosen: 'один з уривків, що підходять',
    showAnother: 'Показати інший уривок, що підходить',
    by: (author) => `Текст: ${author}`,
  },

  behind: {
    context: 'Контекст',
    who: 'Хто це сказав',
    source: 'До джерела',
    inContext: 'У контексті',
    inBold: 'Жирним',
    kinds: {
      direct: 'У лапках: слово в слово.',
      mixed: 'Частково в лапках: частково слово в слово.',
      indirect: 'Переказано словами статті.',
      none: 'Слова самої статті.',
    },
    notStated: 'У статті не вказано, хто це сказав.',
    saidBy: (name, called) => `Каже ${named(name, called)}:`,
    carriedBy: (name, called) => `Передає ${named(name, called)}:`,
    saidAndCarriedBy: (name, called) => `Каже й передає ${named(name, called)}:`,
    publishedBy: (name) => `Видання: ${name}.`,
    foundBy: (rule) => `знайдено за правилом «${rule}»`,
  },

  place: {
    sections: {
      title: 'заголовок',
      lead: 'вступ',
      quote: 'цитата',
      details: 'деталі',
      background: 'передісторія',
    },
    paragraph: (number) => `абзац ${number}`,
  },

  kinds: { direct: 'пряма цитата', mixed: 'частково цитата', indirect: 'непряма мова' },

  facts: {
    subject: 'Про цю статтю',
    author: 'Про цю статтю · текст',
    publisher: 'Про цю статтю · видання',
    published: 'Про цю статтю · опубліковано',
    picture: 'Про цю статтю · фото та ілюстрації',
    address: 'Про цю статтю · де прочитати',
    quoted: 'Про цю статтю · кого цитують',
    person: 'Хто це',
  },

  sources: {
    heading: 'Кого цитують',
    nobody: 'Нікого не цитують.',
    credits: 'Фото та ілюстрації',
    sources: count({ one: '# джерело', few: '# джерела', many: '# джерел' }),
    passages: count({ one: '# уривок', few: '# уривки', many: '# уривків' }),
    kinds: {
      direct: count({ one: '# дослівно', few: '# дослівно', many: '# дослівно' }),
      mixed: count({ one: '# частково дослівно', few: '# частково дослівно', many: '# частково дослівно' }),
      indirect: count({ one: '# у переказі', few: '# у переказі', many: '# у переказі' }),
      none: count({ one: '# без автора', few: '# без автора', many: '# без автора' }),
    },
    through: (outlets) => `через ${outlets}`,
    page: (number, pages) => `сторінка ${number} з ${pages}`,
    previous: 'Назад',
    next: 'Далі',
    showSaid: 'Показати, що вони сказали',
  },

  check: {
    verdicts: {
      exact: 'Слово в слово',
      altered: 'Не слово в слово',
      'another speaker': 'Це сказав хтось інший',
      'not found': 'У статті немає такого речення.',
    },
    wordForWord: 'слово в слово',
    shortened: (said) => `${said}, з пропущеною частиною`,
    because: (verdict, reasons) => `${verdict}: ${reasons.join('; ')}.`,
    articleHas: 'У статті:',
    closest: 'Найближче, що є в статті:',
    allExact: 'Усе це є в статті слово в слово.',
    someExact: (exact, sentences) =>
      exact === 0
        ? `Жодного з ${ofSentences(sentences)} немає в статті слово в слово.`
        : `У статті слово в слово є ${exact} з ${ofSentences(sentences)}.`,
    notLookedAt: count({
      one: 'Ще # речення не перевірено.',
      few: 'Ще # речення не перевірено.',
      many: 'Ще # речень не перевірено.',
    }),
    quoted: (word) => `«${word}»`,
    leavesOut: (words) => `пропущено ${words}`,
    lacks: (words) => `бракує ${words}`,
    opposite: (message, article) => `сказано протилежне: ${message} (у статті: ${article})`,
    notInArticle: (words, _, instead) =>
      `у статті немає ${words}${instead === null ? '' : ` (є ${instead})`}`,
    otherOrder: (words, number) => `в іншому місці статті ${number === 1 ? 'стоїть' : 'стоять'} ${words}`,
    not: (names) => `не ${names}`,
  },

  reload: {
    added: 'Додано',
    removed: 'Вилучено',
    changed: 'Змінено',
    warnings: 'Попередження',
    notes: 'Примітки',
    reloaded: 'Статті перечитано',
    upToDate: 'Усі статті актуальні',
    unchanged: 'Нічого не змінилося',
    articles: count({
      one: '# стаття відповідає на запитання.',
      few: '# статті відповідають на запитання.',
      many: '# статей відповідають на запитання.',
    }),
    failed: 'Не перечитано: лишаються попередні статті',
    at: (file, line, column) => `${file}, рядок ${line}, стовпець ${column}`,
    takenUp: (when, changes) => `Підхоплено ${when}: ${changes}`,
    change: (kind, names) => `${{ added: 'додано', removed: 'вилучено', changed: 'змінено' }[kind]} ${names}`,
    more: count({ one: 'і ще #', few: 'і ще #', many: 'і ще #' }),
  },

  editing: EDITING,

  gaps: {
    heading: 'Запитання без відповіді',
    nothing: 'Жодне запитання не лишилося без відповіді.',
    questions: count({ one: '# запитання', few: '# запитання', many: '# запитань' }),
    days: count({ one: '# день', few: '# дні', many: '# днів' }),
    hours: count({ one: '# година', few: '# години', many: '# годин' }),
    newest: (newest, all) => `з ${newest} найновіших із ${all}`,
    keptFor: (time) => `термін зберігання: ${time}`,
    alsoAsked: (question) => `питали й так: ${question}`,
    more: count({ one: 'і ще # варіант', few: 'і ще # варіанти', many: 'і ще # варіантів' }),
    calledWrong: 'Відповіді, які вважають хибними',
    votes: {
      helpful: 'Корисно',
      'wrong quote': 'Не та цитата',
      'wrong speaker': 'Сказав хтось інший',
      'no answer': 'Це не відповідь',
    },
    wrong: 'Хибно',
    whatIsWrong: 'Що не так із відповіддю?',
    thanks: 'Дякуємо, враховано; ніхто не бачить, від кого це.',
    notKept: 'Запитання й голоси тут більше не зберігаються.',
    exported: 'Запитання без відповіді та що читачі думають про відповіді:',
    sureToDelete: count({
      one: 'Видалити # запитання без відповіді та всі голоси? Скасувати це не можна.',
      few: 'Видалити # запитання без відповіді та всі голоси? Скасувати це не можна.',
      many: 'Видалити # запитань без відповіді та всі голоси? Скасувати це не можна.',
    }),
    deleteAll: 'Видалити все',
    deleted: 'Усі запитання й голоси видалено.',
  },

  help: {
    title: 'Стаття відповідає своїми словами',
    ask: '`/ask` показує речення, яке відповідає на запитання, слово в слово, і хто це сказав; якщо стаття про це мовчить, так і каже.',
    behind:
      'Під відповіддю **Контекст** показує, що стоїть поруч, а **Хто це сказав** — слова, які називають мовця.',
    more: '`/sources` — кого цитують; меню повідомлення → Програми → **Звірити зі статтею** шукає його слова в статті.',
    examples: 'Наприклад:',
    whatDid: (name) => `Що сказав ${name}?`,
    moderators: (commands) =>
      `Для модераторів: ${both.format(commands)}. Discord показує такі команди лише тим, хто керує сервером; щоб дозволити їх ролі: Налаштування сервера → Інтеграції → цей бот → Додати ролі або учасників.`,
  },

  notices: {
    failed: 'На жаль, щось пішло не так. Помилку записано; спробуйте ще раз.',
    outOfDate: 'Це від старішої версії бота. Запитайте ще раз.',
    tooQuick: (when) => `Оце швидкість! Продовжити можна ${when}.`,
    tooMany:
      'Зараз запитань так багато, що відповідь забрала б кілька хвилин. Запитайте, будь ласка, трохи згодом.',
    stopping: 'Бот зупиняється і вже не зможе на це відповісти. Запитайте ще раз за мить.',
    homeOnly: 'Це працює лише на домашньому сервері бота.',
    moderatorsOnly: 'Це для модераторів бота.',
    answerChanged:
      'Стаття змінилася після цієї відповіді. Запитайте ще раз, щоб побачити, що в ній сказано тепер.',
    articleGone:
      'Статті, з якої ця відповідь, уже немає. Запитайте ще раз, щоб побачити, що сказано в інших.',
    sourcesChanged: 'Відтоді статті змінилися. Викличте /sources ще раз, щоб побачити, кого цитують тепер.',
    noArticle: (name) => `Немає статті з назвою «${name}».`,
    severalArticles: (name) => `Кілька статей мають назву «${name}».`,
    noSpeaker: (name, article) =>
      `Нікого на ім’я «${name}» не цитують${article === null ? '' : ` у статті «${article}»`}.`,
    chooseSpeaker: 'Виберіть когось зі списку.',
    askWhat: 'Потрібне запитання, мовець або обидва: тоді буде видно, що є в статті.',
    chooseArticle: 'Виберіть статтю зі списку.',
    noText: 'У цьому повідомленні немає тексту для пошуку.',
    share: 'Показати всім',
    shared: 'Показано всім:',
    sharedBy: (person) => `Усім показує ${person}`,
  },

  commands: {
    ask: 'Поставити запитання; стаття відповість своїми словами',
    askQuestion: 'Запитання до статті',
    askSpeaker: 'Лише те, що сказала ця людина чи установа',
    askPrivate: 'Показати відповідь лише мені',
    article: 'Шукати лише в цій статті',
    sources: 'Кого цитують, як часто і через яке медіа',
    reload: 'Перечитати статті',
    editing: EDITING_COMMANDS,
    gaps: 'Які запитання лишилися без відповіді',
    gapsList: 'Запитання без відповіді, спершу нові, і які відповіді вважають хибними',
    gapsExport: 'Те саме файлами для таблиці (CSV)',
    gapsClear: 'Видалити всі збережені запитання й голоси',
    help: 'Що вміє цей бот, із запитаннями для спроби',
    checkName: 'Звірити зі статтею',
  },

  terminal: {
    kinds: {
      direct: count({ one: '# дослівно', few: '# дослівно', many: '# дослівно' }),
      mixed: count({ one: '# частково', few: '# частково', many: '# частково' }),
      indirect: count({ one: '# у переказі', few: '# у переказі', many: '# у переказі' }),
    },
    askAbout: 'Можна запитати про',
    leaveWith: 'Щоб вийти: «exit» або Ctrl-D.',
    inOutlets: (outlets) => inside(outlets),
    why: 'чому',
    howToConnect: `Без DISCORD_TOKEN Whosaid працює на сторінці цього комп’ютера. Щоб під’єднати його до Discord:
  1. Створіть застосунок із ботом на https://discord.com/developers/applications
  2. Скопіюйте .env.example у .env і впишіть токен бота після DISCORD_TOKEN=
  3. Запустіть npm start ще раз; як запросити бота, написано в README.`,
    imported: (file, passages, publisher) =>
      `${file}: ${passages}, ${publisher === null ? 'видання не вказано' : `видання: ${publisher}`}`,
    forSubscribers: 'ця сторінка для передплатників; перевірте, чи текст повний',
    unreadable: 'деякі символи не вдалося прочитати, замість них стоїть �; чи сторінку збережено повністю?',
    previewAt: (address, takenPort) =>
      `${takenPort === null ? '' : `Порт ${takenPort} зайнятий. `}Відкрийте ${address} · Ctrl-C завершує`,
  },

  progress: {
    work: {
      reading: 'читаються статті',
      meaning: 'уривки читаються за змістом',
      importing: 'імпортуються сторінки',
    },
    of: (done, total) => `${done} з ${total}`,
    perSecond: (rate) => `${rate} за секунду`,
    left: (time) => `лишилося ${time}`,
  },
};
