import type { Frame } from '../../frame.ts';

const PLEASE = "(?:s['’ ]?il (?:vous|te) pla[iî]t|svp|stp|pls+|plz+)";
const SOMEBODY = "(?:quelqu['’]un|qqn)";
const THIS = "(?:l['’]article|cet article|le texte|ce texte)";
const THANKS =
  "(?:(?:un )?(?:grand|tout grand) )?merci(?: (?:beaucoup|bien|d['’]avance|à (?:tous|vous|toi)|infiniment))*|thx+";
const INTERROGATIVE =
  "qui|que|qu['’](?:est-ce|il|elle|on|a)|quoi|quels?|quelles?|lequel|laquelle|où|quand|combien|comment|pourquoi";

export const FRAME: Frame = {
  opens: `(?:(?:à|en|dans|de|par|pour|avec|depuis|sur|chez) )?(?:${INTERROGATIVE})|si|est-ce|ce que|ce qui|est|sont|était|a-t-(?:il|elle|on)`,
  greetings:
    '(?:bonjour|bonsoir|salut|coucou|hello+|hey+|hi+|allô)(?: (?:à tous|à toutes|tout le monde|les amis|le bot|bot))*',
  fillers:
    "alors|et|mais|donc|bon|ben|eh bien|euh+|hm+|ok|d['’]accord|au fait|du coup|sinon|dis|dites|pardon|désolée?|excuse[zs]?-moi|excuse-moi",
  asking: `(?:sais-tu|savez-vous|tu sais|vous savez)(?: (?:peut-être|par hasard))?|(?:est-ce que )?${SOMEBODY} sait|(?:est-ce que )?(?:tu sais|vous savez)|(?:est-ce que )?${THIS} (?:dit|précise|mentionne|explique|indique)(?:-il)?`,
  setOff: `(?:(?:ma|une|petite|simple|juste|autre) )*question|je me (?:demande|demandais)|(?:j['’]aimerais|je (?:voudrais|veux)|j['’]ai besoin de)(?: bien)? savoir|par curiosité|(?:selon|d['’]après|dans) ${THIS}`,
  telling: `(?:(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez)(?: ${PLEASE})? (?:me|nous) (?:dire|expliquer|rappeler)|(?:dis|dites|explique|expliquez)-(?:moi|nous))(?:,? ${PLEASE})?|${PLEASE},?`,
  given: "l['’]|la|le|les|une?|des|du|de|deux|trois|quelque chose|plus|tout",
  closings: `${THANKS}|${PLEASE}(?: merci)?|(?:bonne journée|bonne soirée)|${SOMEBODY} sait`,
  loose: `merci(?: (?:beaucoup|d['’]avance))*|thx+|${PLEASE}`,
  takes:
    'di(?:t|re|sent|sait|saient)|écri(?:t|re|vait)|un|le|la|les|de|du|des|et|ou|à|au|pour|sans|avec|son|sa|mon|leur|qui|que|quoi|mot|veut dire|par',
  behind: `(?:selon|d['’]après) ${THIS}`,
};
