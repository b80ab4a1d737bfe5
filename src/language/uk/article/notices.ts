import { ARTICLE } from '../../any/article/index.ts';
import type { NoticeLanguage } from '../../surroundings.ts';

export const NOTICES: NoticeLanguage = {
  ...ARTICLE.notices,
  lines: [
    ...ARTICLE.notices.lines,
    {
      example: 'Читайте також: Як живе порт узимку',
      pattern: /^(?:Читайте|Дивіться|Слухайте) (?:також|ще)(?!\p{LC}).{0,160}$/u,
    },
    {
      example: 'Підтримайте “Береговий вісник” на Patreon!',
      pattern:
        /^(?:Підтримайте|Підтримуйте|Станьте|Підпис(?:уйтесь|уйтеся|атися|атись)|Приєднуйтесь|Приєднуйтеся)(?!\p{LC})[^.:]{0,120}(?:Patreon|Telegram|Facebook|YouTube|Instagram|патрон|підписник|розсилк|нас(?!\p{LC})|наш)[^.:]{0,40}[.!]?$/u,
    },
    {
      example: 'Усі права захищено',
      pattern: /^(?:© ?.{0,60}|Усі права (?:захищено|захищені)\.?|Реклама:?)$/u,
    },
  ],
  others: /^(?:(?:Читайте|Дивіться) (?:також|ще)|Популярне|Головне сьогодні|Останні новини)(?!\p{LC})/iu,
};
