import { ARTICLE } from '../../any/article/index.ts';
import { menuOf } from '../../any/article/menus.ts';
import { NOTICES as ANYWHERE } from '../../any/article/notices.ts';
import type { NoticeLanguage } from '../../surroundings.ts';

export const NOTICES: NoticeLanguage = {
  ...ARTICLE.notices,
  menu: menuOf(
    `startseite politik wirtschaft kultur sport wissen wissenschaft gesellschaft digital panorama ausland inland meinung
    reise gesundheit lokales regional wetter video podcast abo anmelden mehr`.split(/\s+/u),
  ),
  lines: [
    ...ANYWHERE,
    {
      example: 'Lesen Sie auch: Die längsten Tunnel',
      pattern:
        /^(?:Lesen Sie (?:auch|mehr|hier|dazu)|Auch interessant|Mehr zum Thema|Zum Thema|Siehe auch)\b.{0,160}$/u,
    },
    {
      example: 'Abonnieren Sie unseren Newsletter.',
      pattern: /^(?:Abonnieren|Folgen|Unterstützen|Teilen) Sie .{0,160}$/u,
    },
    {
      example: 'Lesezeit: 3 Min.',
      pattern: /^(?:Lesezeit|Lesedauer)(?::| ca\.)? (?:ca\. )?\d{1,3} ?(?:Min\.?|Minuten?)$/iu,
    },
    {
      example: 'Dieser Artikel erschien zuerst in der Lisker Zeitung.',
      pattern:
        /^(?:Dieser|Dieses|Das) (?:Artikel|Text|Beitrag|Interview|Gespräch) (?:erschien (?:zuerst|zunächst|ursprünglich|erstmals|am \d)|(?:ist|wurde) (?:zuerst|zunächst|ursprünglich|erstmals|am \d)(?=[^"„“,]* (?:erschienen|veröffentlicht|gedruckt)\b))(?:[^."„“,]|(?<=\d)\.){0,120}\.?$/u,
    },
    {
      example: 'Alle Rechte vorbehalten',
      pattern: /^(?:© ?.{0,60}|Alle Rechte vorbehalten\.?|Anzeige|Werbung)$/u,
    },
  ],
  correction:
    /^\W*(?:Korrektur|Berichtigung|Richtigstellung|Klarstellung)(?=\W)[^:"„]{0,40}:(?=.*(?:[Ff]assung|Version|Artikels?\b|Überschrift|irrtümlich|fälschlich))/u,
  others: /^(?:Meistgelesen|Das könnte Sie auch interessieren|Mehr zum Thema|Weitere Artikel)\b/iu,
};
