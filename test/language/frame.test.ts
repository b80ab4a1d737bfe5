import { describe, expect, it } from '@jest/globals';
import { languageOf } from '../../src/language/languages.ts';

const without = (tag: string, question: string) => languageOf(tag).search.withoutFrame(question);

describe('what is said around a question is taken off', () => {
  it.each([
    ['Hi! Is the ferry late? Thanks!', 'Is the ferry late?'],
    ['hi Is the ferry late?', 'Is the ferry late?'],
    ['Hello everyone, is the ferry late? Thank you so much in advance :)', 'is the ferry late?'],
    ['good morning all - who won', 'who won'],
    ['hey ferry timetable', 'ferry timetable'],
    ['HEY WHO WON', 'WHO WON'],
    ['Hi, thanks for your help! Who won?', 'Who won?'],
    ['so Does she get paid?', 'Does she get paid?'],
    ['ok and Does she get paid?', 'Does she get paid?'],
    ['um, well, who won', 'who won'],
    ['btw in which town was it', 'in which town was it'],
    ['And who won?', 'who won?'],
    ['So what about the union?', 'what about the union?'],
    ['@Whosaid Is the ferry late?', 'Is the ferry late?'],
    ['@Whosaid hello, ferry price', 'ferry price'],
    ['@Whosaid, please tell me who won', 'who won'],
    ['<@!1234> <@&5> is the ferry late', 'is the ferry late'],
    ['Is the ferry late? <@1234>', 'Is the ferry late?'],
    ['who won 🙏🏽', 'who won'],
    ['who won 🙏?', 'who won?'],
    ['**Who won?**', 'Who won?'],
    ['1. who won', 'who won'],
    ['2) > _Who won_?', 'Who won?'],
    ['“Who won?”', 'Who won?'],
    ['- `who won?`', 'who won?'],
    ['3.5 million for whom?', '3.5 million for whom?'],
    ['“We won” – who said it?', '“We won” – who said it?'],
    ['**Lund** or **Pike**?', '**Lund** or **Pike**?'],
    ['🚢 who won? <:wave:12> :pray:', 'who won?'],
    ['Question: Does she get paid?', 'Does she get paid?'],
    ['I have a quick question: ferry price', 'ferry price'],
    ['quick question, who won', 'who won'],
    ['hey can you tell me ferry price', 'ferry price'],
    ['Could you please tell me who won?', 'who won?'],
    ['could someone explain why it sank', 'why it sank'],
    ['pls tell me how many came', 'how many came'],
    ['please who won', 'who won'],
    ['Do you happen to know who won?', 'who won?'],
    ['do you know Is it late?', 'Is it late?'],
    ['does anyone here know if it rained?', 'if it rained?'],
    ['any idea who won', 'who won'],
    ['I was wondering whether it rained', 'whether it rained'],
    ['i was wondering: ferry price', 'ferry price'],
    ["I'd like to know what it cost", 'what it cost'],
    ['just curious, who won', 'who won'],
    ['According to the article, does she get paid?', 'does she get paid?'],
    ['in this story, who dies?', 'who dies?'],
    ['Who won, according to the article?', 'Who won?'],
    ['Does the article say who paid?', 'who paid?'],
    ['does it mention which ferry sank', 'which ferry sank'],
    ['Hi, do you know who the owners are?', 'do you know who the owners are?'],
    ['do you know where this is from', 'where this is from'],
    ['who coaches kiel pls', 'who coaches kiel'],
    ['who coaches kiel plz?', 'who coaches kiel?'],
    ['who coaches kiel, please?', 'who coaches kiel?'],
    ['were any of them deadly Thanks!', 'were any of them deadly'],
    ['who won? just wondering', 'who won?'],
    ['who won? does anyone know?', 'who won?'],
  ])('%j', (question, left) => {
    expect(without('en', question)).toBe(left);
  });

  it.each([
    ['de', 'Hallo zusammen! Wer hat gewonnen? Danke!', 'Wer hat gewonnen?'],
    ['de', 'Weißt du zufällig, wer gewonnen hat?', 'wer gewonnen hat?'],
    ['de', 'kannst du mir bitte sagen, ob die Fähre fährt', 'ob die Fähre fährt'],
    ['de', 'Laut dem Artikel, wann war das?', 'wann war das?'],
    ['fr', 'Bonjour, qui a gagné ? Merci !', 'qui a gagné ?'],
    ['fr', "Est-ce que quelqu'un sait où c'est ?", "où c'est ?"],
    ['fr', 'Peux-tu me dire combien ça coûte svp', 'combien ça coûte'],
    ['es', '¡Hola! ¿Quién ganó? ¡Gracias!', '¿Quién ganó?'],
    ['es', '¿Sabes quién ganó?', 'quién ganó?'],
    ['es', 'me puedes decir cuánto cuesta, por favor', 'cuánto cuesta'],
    ['pl', 'Cześć! Kto wygrał? Z góry dziękuję!', 'Kto wygrał?'],
    ['pl', 'Czy wiesz, kto wygrał?', 'kto wygrał?'],
    ['pl', 'możesz mi powiedzieć, ile to kosztuje', 'ile to kosztuje'],
    ['uk', 'Привіт! Хто переміг? Дякую!', 'Хто переміг?'],
    ['uk', 'чи знаєте ви, хто переміг', 'чи знаєте ви, хто переміг'],
    ['uk', 'Не знаєте, хто переміг?', 'хто переміг?'],
    ['uk', 'підкажіть, будь ласка, скільки це коштує', 'скільки це коштує'],
    ['tlh', '<@12> nuqneH 🙏', 'nuqneH'],
  ])('%s: %j', (tag, question, left) => {
    expect(without(tag, question)).toBe(left);
  });
});

describe('what is asked about stays', () => {
  it.each([
    'Who said thanks?',
    'who said thanks',
    'Did he say please?',
    'did she ever write thank you',
    'Who sent their thanks?',
    'Thanks to whom did it survive?',
    'Who was called Ty?',
    'What did Hi-Tech say?',
    'Hi-Tech share price',
    'Hey Jude chart position',
    'What is a so-called kill switch?',
    'so-called kill switch',
    'So far how many came?',
    'Well water tests',
    'Question Time host',
    'OK Corral date',
    'Please Please Me sales',
    'Curious George author',
    'And the union?',
    'what happened in this article',
    'Is Lund in the article?',
    'What did the article say?',
    'Does the article mention Lund?',
    'Who wrote the article?',
    'According to the union, who won?',
    'Who won according to the article in Nature?',
    'Do you know Lund?',
    'Do we know when the court will hear it?',
    'does it say why they left',
    'Who knows where it is?',
    'tell me the name of the mayor',
    'Can you tell me more about it?',
    'Could you please name the town',
    'What did @lund post?',
    '@lund said what?',
    'thanks!',
    'Hi, thanks!',
    'hello there',
    'do you know',
    '🙏',
    '<@12>',
    '',
    'İ thanks!',
  ])('%j', (question) => {
    expect(without('en', question)).toBe(question);
  });

  it.each([
    ['de', 'Wer sagte danke?'],
    ['de', 'Also sprach Zarathustra'],
    ['de', 'Dank welcher Maßnahme blieb es ganz?'],
    ['es', 'Gracias a qué se salvó'],
    ['pl', 'Dzięki czemu przetrwał?'],
    ['fr', 'Qui a dit merci ?'],
    ['es', '¿Quién dijo gracias?'],
    ['pl', 'Kto powiedział dziękuję?'],
    ['uk', 'Хто сказав дякую?'],
    ['uk', 'Дякую!'],
  ])('%s: %j', (tag, question) => {
    expect(without(tag, question)).toBe(question);
  });

  it.each([
    `so, ${'so '.repeat(500)}${'!? '.repeat(300)}x`,
    `who won? ${'thanks! '.repeat(240)}`,
    `who won${', please'.repeat(240)}`,
    `${'please asking '.repeat(140)}x`,
    `${'hi, '.repeat(480)}x`,
    `${'🙏 '.repeat(600)}x`,
    `x${' , ; '.repeat(400)}x`,
  ])('of a text without end, soon', (long) => {
    const before = performance.now();
    without('en', long);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
