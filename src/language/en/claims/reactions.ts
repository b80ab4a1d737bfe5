import { wordSet } from '../../wordList.ts';
import { asksWhether } from './askingWhether.ts';

/** What is typed in a chat and is no word of an article; the last letters may be many. */
const CHAT =
  "lo+l|lma+o+|lmfa+o+|rofl|omf?g|wtf|wth|smh|ngl|tbh|imh?o|icymi|ffs|bruh+|tl;?dr|(?:ha|he){2,}h?|oo+f|ya+y|yikes|ugh+|eww+|aww+|wo+w|whoa+|damn+|welp|phew|meh|tho|bro+|let['’]?s\\s+go+";

/** Phrases that are cries where a sign parts them from the rest. */
const PHRASES = String.raw`rest\s+in\s+peace|mind\s+blown|good\s+(?:morning|afternoon|evening|night)|stay\s+safe(?:\s+(?:every(?:one|body)|all|guys|folks))?|(?:right|really)(?=\s*\?)|who\s+knew|well\s+said|told\s+you(?:\s+so)?|yeah\s+right|just\s+in|big\s+if\s+true|oh\s+my\s+god|my\s+god|same\s+(?:here|energy)|hot\s+take|oh|ah|rip|dang|man`;
/** What is called out behind a quotation or a picture. */
const EXCLAIMED = String.raw`what\s+an?\s+(?:\p{LC}+\s+)?\p{LC}+`;
/** What is called out before what somebody said. */
const DISBELIEF = String.raw`(?:i\s+)?can(?:no|['’])t\s+believe\s+(?=[^“"«„]*[“"«„])`;

/** What is neither a word nor the beginning of a quotation or a number. */
const SIGN = String.raw`[^\p{LC}\d“"«„‘'(\[<>%\p{Sc}@#-]`;

/** Cries at the beginning of a text, each with what parts it from the rest. */
export const criesBefore = new RegExp(
  String.raw`^(?:${SIGN}*(?:${CHAT})(?=[^\p{LC}\d'’-]|$)${SIGN}*|(?:${PHRASES})(?:\s*(?!\s)${SIGN}+|$)|${DISBELIEF})+`,
  'iu',
);

/** Cries at its end, with what parts them from it. */
export const criesBehind = new RegExp(
  String.raw`(?<=\S)(?:(?:[\s,.!?…”"»]\s*${SIGN}*(?:${CHAT})|(?<=[,.!?…”"»])\s*${SIGN}*(?:${PHRASES})|(?<=[”"»]|\p{Extended_Pictographic}\u{FE0F}?)\s+(?:${EXCLAIMED}))(?![\p{LC}\d'’-]))+${SIGN}*$`,
  'iu',
);

const ABOUT = '(?:article|piece|story|text|post|headline|page|link)';
/** What hands on what follows, and claims nothing of it; before "that", a colon or a dash. */
const HANDED_ON = [
  String.raw`(?:it['’]?s\s+|it\s+is\s+)?(?:also\s+|just\s+|well\s+|always\s+)?worth\s+(?:noting|knowing|mentioning|remembering|repeating|reading|sharing|adding|saying|a\s+read|pointing\s+out)`,
  String.raw`(?:just\s+)?(?:a\s+)?(?:quick\s+|friendly\s+|gentle\s+|daily\s+|little\s+)?(?:reminder|note|side\s?note|heads[-\s]up)`,
  String.raw`(?:please\s+)?(?:note|remember|mind\s+you|keep\s+in\s+mind|do\s?n['’]t\s+forget)`,
  String.raw`fyi|psa|p\.?s|just\s+so\s+(?:you|everyone|people)\s+knows?|for\s+(?:context|the\s+record)|in\s+case\s+you\s+missed\s+it`,
  String.raw`(?:just\s+)?(?:look(?:\s+at)?|see|read|check(?:\s+out)?|get|listen(?:\s+to)?|hear)\s+(?:this|that|here)(?:\s+(?:out|one|part|bit|quote|line))?`,
  String.raw`(?:so\s+|as\s+|well\s+)?(?:it|the\s+${ABOUT}|this\s+${ABOUT})\s+(?:literally\s+|actually\s+|clearly\s+)?(?:says|reads|states|goes)(?:\s+(?:so|here|in\s+the\s+${ABOUT}|right\s+(?:here|there)))?`,
  String.raw`they\s+(?:actually\s+|literally\s+|really\s+)?said\s+(?:it|this)`,
  String.raw`(?:from|in|per|according\s+to)\s+(?:the|this)\s+${ABOUT}`,
  String.raw`(?:the\s+|my\s+)?(?:favou?rite\s+)?(?:quote|line|sentence|headline)\s+of\s+the\s+(?:day|week|month|year|${ABOUT})`,
  String.raw`(?:in\s+)?(?:the\s+)?(?:first|second|third|fourth|fifth|last|\d{1,2}(?:st|nd|rd|th))\s+(?:paragraph|para|sentence|line)`,
  String.raw`did\s+you\s+(?:guys\s+|all\s+)?know`,
];

/** Such words at the beginning of a text, with what parts them from the rest; "it says" alone may be somebody’s. */
export const handedOn = new RegExp(
  String.raw`^${SIGN}*(?!it\s+(?:actually\s+|clearly\s+)?(?:says|states)\s*(?:[:,“"«„]|that\b))(?:(?:${HANDED_ON.join('|')})(?:\s+that\s+|\s*[:,]\s+|\s+(?=[“"«„])|\s+[—–-]{1,2}\s+)|(?:fyi|psa|icymi)\s+)+(?=\S)`,
  'iu',
);

/** Who is spoken to, and what is called out. */
const CALLS = wordSet(
  'guys folks everyone everybody people bro dude dudes hey hi hello yo friends oh ah seriously honestly literally well ok okay so apparently also and yes please mood same wait look imagine finally yeah yep btw',
);

/** How something strikes whoever sends it. */
const FEELINGS = wordSet(
  `amazing incredible unbelievable wild crazy insane nuts brutal sad tragic heartbreaking devastating horrible terrible awful horrifying
   horrific terrifying scary chilling shocking stunning disgusting infuriating outrageous hilarious funny beautiful lovely sweet cute
   great good bad best worst nice cool awesome epic iconic legendary powerful relatable interesting fascinating important big huge
   absurd ridiculous embarrassing painful touching moving inspiring wholesome cringe harsh savage weird strange bizarre sickening
   depressing frightening worrying surprising true agreed right`,
);

/** What is sent, as a chat calls it, and how it is liked. */
const TALK = wordSet(
  'news quote quotes line lines part bit sentence passage article story piece paragraph text post read take vibe vibes energy stuff thing highlight love loved hate adore favourite favorite key top',
);

/** Words that join those to a phrase. */
const LITTLE = wordSet(
  `this that these those this's that's is are was i i'm me you we us my our your a an the what how such very really just absolutely
   too pretty of from in for to here all`,
);
const STRENGTHENS = wordSet('very really just absolutely pretty too how so');
const POINTS = wordSet('this these that here');

const calls = (word: string): boolean => CALLS.has(word) || FEELINGS.has(word);

/**
 * Whether words beside a sentence only tell how it strikes whoever sends it, or that it comes: "this is wild", "from the article",
 * "good news". A word of any other kind may state something; and where no sign parts them from what follows, "this great" goes on
 * to it, unlike "so relatable".
 */
const ASKED = new RegExp(
  String.raw`^(?:(?:wait|hey|ok|okay|so|guys|and|omg) )*(?:(?:did|do|have|has|can|could) )?(?:you|u|ya|y'all|anyone|anybody|everyone|everybody|we) (?:(?:guys|all|people|folks|else|ever|even|already|just) )*(?:see|seen|saw|read|hear|heard|know|believe|notice|noticed|imagine)(?: about)?(?: (?:this|that|it|these))?(?: (?:one|news|article|story|quote|part|bit|yet|already))?$`,
  'u',
);
export function isReaction(
  words: readonly string[],
  isParted: boolean,
  isLabel: (word: string) => boolean,
): boolean {
  if (asksWhether(words)) return true;
  if (!isParted) return words.some(calls) && words.every((word) => calls(word) || STRENGTHENS.has(word));
  if (words.length === 1 && POINTS.has(words[0]!)) return true;
  if (ASKED.test(words.join(' '))) return true;
  const tells = (word: string) => calls(word) || TALK.has(word) || isLabel(word);
  return words.some(tells) && words.every((word) => tells(word) || LITTLE.has(word));
}
