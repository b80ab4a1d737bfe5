import { perWords } from '../../../../values/perWords.ts';
import { WEEKDAYS } from '../../calendar.ts';
import { genderOfName } from './firstNames.ts';

/** What things, places and events are called that have two words or more, as people have. */
const THING =
  / (?:prize|award|medal|act|amendment|treaty|accords?|agreement|convention|constitution|doctrine|plan|project|initiative|festival|fair|cup|games|olympics|eve|war|revolution|movement|mall|avenue|boulevard|street|road|row|lane|crescent|terrace|square|plaza|atoll|islands?|ocean|sea|mountains|valley|coast|peninsula|county|province|district|stadium|arena|rock|bay|beach|creek|falls|reef|cape|fjord|glacier|canyon|desert|harbou?r|tower|palace|monument|house|memorial|cathedral)$/iu;

/** "Tarrow Friday", "Friday on The Quay Show", in what was said on Friday */
const DAY = new RegExp(String.raw`^(?:${WEEKDAYS.join('|')}) | (?:${WEEKDAYS.join('|')})$`, 'iu');

/** Places that stand for those who work there, and what begins like a body's name: "U.N. Fishers". */
const KNOWN =
  /^(?:Capitol Hill|Wall Street|Downing Street|Main Street)$|^(?:U\.?N\.?|E\.?U\.?|U\.?S\.?) \p{Lu}/u;

/** "Dancing in the Dark", "Singing for Supper": a title, and no first name. */
const DOING = /^\p{LC}{2,}ing (?:in|on|at|with|for|to|the|of|up|out|by|off|and)(?: |$)/iu;

/** Whether a name can't be a person's: "the Lisk Prize", "a Europe without Britain". */
export const isThing = perWords(
  (name) =>
    /^an? /iu.test(name) ||
    DAY.test(name) ||
    KNOWN.test(name) ||
    DOING.test(name) ||
    (THING.test(name) && genderOfName(name) === null),
);

/** Works, vessels, animals and places to stay: her album, *Spin Cycle*; the trawler *Ada Febig*; his dog, *Biscuit*. */
export const NAMED_THING =
  /^(?:albums?|singles?|songs?|tracks?|records?|symphony|sonata|opera|musical|ballet|films?|movies?|documentar(?:y|ies)|thriller|comedy|drama|sitcom|series|play|plays|novels?|novella|memoirs?|autobiography|books?|bestsellers?|poems?|essays?|paintings?|sculptures?|portraits?|installation|exhibition|video|videogame|game|app|debut|sequel|ships?|ferr(?:y|ies)|boats?|trawlers?|yachts?|schooner|tankers?|freighters?|vessels?|tugs?|tugboat|barges?|cruisers?|frigates?|destroyers?|corvettes?|submarines?|lifeboats?|sloop|steamer|rocket|satellite|probe|telescope|locomotive|dogs?|cats?|horses?|pon(?:y|ies)|mare|stallion|gelding|colt|filly|parrot|puppy|labrador|terrier|spaniel|collie|cow|bull|goat|tortoise|restaurant|pub|café|cafe|bar|bakery|bookshop|cottage|farmhouse)$/u;

/** Verbs behind which a clause may stand at once, without “that”. */
export const CLAUSE_VERB =
  /^(?:says?|said|saying|thinks?|thought|believe[sd]?|confirm(?:s|ed)?|report(?:s|ed)?|claim(?:s|ed)?|announce[sd]?|add(?:s|ed)?|fear(?:s|ed)?|hope[sd]?|suspect(?:s|ed)?|kn[eo]ws?|told|insist(?:s|ed)?|warn(?:s|ed)?|admit(?:s|ted)?|means?|meant|learn(?:s|ed)|allege[sd]?)$/;
