import type { Frame } from '../../frame.ts';

const PLEASE = '(?:bitte(?: sehr)?|pls+|plz+)';
const SOMEBODY = '(?:(?:irgend)?(?:jemand|wer)|einer)';
const THIS = '(?:de[mrn]|das|die|diese[mrsn]?) (?:artikel|bericht hier|beitrag|text|meldung|nachricht)';
const THANKS =
  '(?:(?:vielen|herzlichen|besten|schönen|lieben|tausend) )?dank(?:e(?:schön| schön| sehr)?)?(?: (?:im voraus|vorab|dir|euch|ihnen))*|thx+|merci';

export const FRAME: Frame = {
  opens:
    '(?:(?:in|an|auf|für|von|mit|bei|zu|aus|seit|über|unter|durch|gegen) )?(?:we(?:r|m|n|ssen|lche[rsnm]?)|wie(?:so|viele?)?|wann|woher|wohin|wo(?:r?(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|von|vor|zu))?|warum|weshalb|weswegen|was)|ob|' +
    'ist|sind|war(?:en)?|ha(?:t|ben|tten?)|w(?:ird|erden|urden?)|k(?:ann|önnen|onnten?)|gibt|gab|d(?:arf|ürfen)|m(?:uss|üssen)|soll(?:en|te)?|will|wollen',
  greetings:
    '(?:hallo+|hi+|hey+|moin(?: moin)?|servus|grüezi|grüß (?:gott|dich|euch)|guten? (?:morgen|tag|abend)|liebe[rs]? (?:bot|alle))(?: (?:zusammen|alle|an alle|leute|ihr|bot|da|allerseits))?',
  fillers:
    'also|so|und|aber|ok(?:ay)?|na|nun|ähm*|öhm|hm+|ach|ach so|übrigens|apropos|sag mal|mal ehrlich|entschuldigung|sorry|btw',
  asking: `(?:weißt|weisst|wissen|wisst) (?:du|sie|ihr)(?: (?:zufällig|vielleicht|eigentlich|auch|schon))*,?|wei(?:ß|ss) ${SOMEBODY}(?: (?:hier|zufällig|vielleicht))*,?|(?:steht|sagt|schreibt|erwähnt|erklärt) (?:im artikel|der artikel|der text|dieser artikel|in diesem artikel|da|dort)(?: (?:auch|etwas))*,?|keine ahnung,?`,
  setOff: `(?:(?:meine|eine|kurze|nur|noch|dumme|kleine) )*frage|ich (?:frage|hab(?:e)? mich gefragt)(?: mich)?(?: (?:gerade|nur|schon|eben))*|ich habe? mich(?: (?:gerade|nur|schon))* gefragt|ich (?:würde|möchte|will|wollte)(?: (?:gerne?|nur|mal))* wissen|mich (?:würde|tät) interessieren|mich interessiert|(?:laut|nach) (?:diesem |dem )?(?:artikel|text|beitrag)|laut ${THIS}|in (?:diesem|dem) artikel|im artikel`,
  telling: `(?:(?:kannst|könntest|können|könnten|könnt) (?:du|sie|ihr)(?: (?:mir|uns|bitte|mal))* (?:sagen|erklären|verraten)|sag(?:en sie|t)? (?:mir|uns)(?: (?:bitte|mal))*),?|${PLEASE},?`,
  given: 'd(?:er|ie|as|en|em)|ein(?:e[nmrs]?)?|zwei|drei|etwas|mehr|alles|von|über',
  closings: `${THANKS}|${PLEASE}|gruß|lg|vg|(?:viele|liebe|beste) grüße|(?:wei(?:ß|ss) (?:das )?${SOMEBODY}(?: das)?)`,
  loose: `(?:vielen |besten )?dank(?:e)?(?: (?:im voraus|vorab))?|thx+|pls+|plz+|bitte`,
  takes:
    'sag(?:t|te|ten|en)|gesagt|schr(?:ieb|eibt|eiben|ieben)|r(?:ief|uft|ufen)|hei(?:ß|ss)t|bedeutet|der|die|das|ein|eine|einen|dem|den|des|und|oder|zu|zum|mit|ohne|für|von|kein|keine|keinen|sein|seinen|seinem|ihr|ihren|ihrem|gilt|galt|gebührt|wer|wen|wem|was|um|auf',
  behind: `laut (?:diesem |dem )?(?:artikel|text|beitrag)|dem artikel zufolge`,
};
