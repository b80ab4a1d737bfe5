import { expect, test } from '@jest/globals';
import { readArticle } from '../../../../src/article/read.ts';
import { attribute } from '../../../../src/attribution/attribute.ts';

const LINES = [
  'У Ліську зачинили старий міст',
  'Старий міст у Ліську зачинили, повідомили рятувальники.',
  'Джерело: Олег Квіст у Telegram',
  'Дослівно: "Міст утомився. Ми теж."',
  'Деталі: Квіст додав, що новий міст відкриють у червні.',
  'Читайте також: Як живуть мости взимку',
  'Передісторія: Міст збудували ще у 1901 році.',
  'Читайте ще:',
  '• Скільки коштує новий човен',
  'Підтримайте "Лиський вісник" на Patreon!',
];

/** Each sentence below the title with its place, who said it and through whom. */
function saidIn(lines: readonly string[]): string[] {
  const text = lines.join('\n\n');
  return attribute(readArticle({ id: 'a', text }))
    .passages.filter(({ section }) => section !== 'title')
    .map(({ start, end, section, attribution: { speaker, outlet } }) =>
      [section, text.slice(start, end), speaker?.name ?? '', outlet?.name ?? ''].join(' | '),
    );
}

test('a Ukrainian report is read by its labels', () => {
  expect(saidIn(LINES)).toEqual([
    'lead | Старий міст у Ліську зачинили, повідомили рятувальники. |  | ',
    'quote | Міст утомився. | Олег Квіст | Telegram',
    'quote | Ми теж. | Олег Квіст | Telegram',
    'details | Квіст додав, що новий міст відкриють у червні. |  | ',
    'background | Міст збудували ще у 1901 році. |  | ',
  ]);
});

test.each([
  'Підтримайте нашу громаду, сказала мерка, і вона підтримає вас.',
  'Цитата мерки облетіла місто: усі її знають.',
  'Він сказав: міст зачинять у травні.',
])('a sentence that begins like a line of the page is shown: %s', (line) => {
  const text = [...LINES.slice(0, 2), line, 'Човни ходять щогодини, кажуть у раді міста.'].join('\n\n');
  const { passages } = readArticle({ id: 'a', text });
  expect(passages.map(({ start, end }) => text.slice(start, end))).toContain(line);
});

test('somebody with a medium before a quotation is read in any language', () => {
  const said = saidIn([
    'Le pont de Lisk est fermé',
    'Le pont de Lisk est fermé depuis lundi, a déclaré la maire de la ville.',
    'Mara Quist, Kursblatt : « Le pont est fatigué, et nous le sommes aussi. »',
  ]);
  expect(said.at(-1)).toContain('« Le pont est fatigué');
});
