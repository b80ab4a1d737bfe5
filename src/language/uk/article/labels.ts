import { LABELS as ANY_LABELS } from '../../any/article/labels.ts';
import type { LabelLanguage, LabelRule } from '../../article.ts';

// prettier-ignore
const RULES: readonly LabelRule[] = [
  { role: 'source', example: 'Джерело', pattern: /^джерел[оа]$/u },
  { role: 'quote', example: 'Дослівно', pattern: /^(?:дослівно|пряма мова|цитата)(?: \p{LC}+){0,2}$/u },
  { role: 'details', example: 'Деталі', pattern: /^(?:більше )?(?:деталі|деталей|подробиці|подробиць)$/u },
  { role: 'background', example: 'Передісторія', pattern: /^(?:передісторія|що передувало|що було раніше|нагадаємо|контекст|довідка)$/u },
  { role: 'update', example: 'Оновлено о 10:05', pattern: /^(?:оновлено|доповнено)(?: (?:о|об) \d.{0,8})?$/u },
  { role: 'notice', example: 'Читайте також', pattern: /^(?:(?:читайте|дивіться|слухайте) (?:також|ще)|теги|реклама|виправлення|від редакції)$/u },
  { role: 'caption', example: 'Фото', pattern: /^(?:фото|відео|ілюстрація|колаж|скриншот)$/u },
  { role: 'byline', example: 'Автор', pattern: /^(?:автор(?:ка|и)?|текст|переклад|опубліковано)$/u },
];

export const LABELS: LabelLanguage = {
  ...ANY_LABELS,
  rules: RULES,
  // "Він сказав:" is the beginning of a sentence
  clause:
    /(?:^|\s)(?:я|він|вона|вони|ми|це|але|і|й|а|сказа(?:в|ла|ли)|каже|заяви(?:в|ла|ли)|написа(?:в|ла|ли)|дода(?:в|ла|ли)|повідоми(?:в|ла|ли)|наголоси(?:в|ла|ли)|є|був|була|були)(?!\p{LC})/iu,
};
