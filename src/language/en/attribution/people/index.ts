import { perWords } from '../../../../values/perWords.ts';
import { COURTESY_INITIAL } from '../../../any/attribution/people.ts';
import { PARTICLES } from '../../../any/personNames.ts';
import type { Gender, PeopleLanguage } from '../../../people.ts';
import { wholeWords } from '../../../wholeWords.ts';
import { wordSet } from '../../../wordList.ts';
import { isDocumentNoun, POSSESSIVE, RELATIVE } from '../2-phrases/wordKinds.ts';
import { OUTLETS } from '../outlets.ts';
import { isBody, isFirmsName, isOfPlace, isOfTrade, LEGAL_FORMS } from './bodies.ts';
import { BODY_NOUN, mayBeBody, mayBeFirm, TRADE_NOUN } from './bodyNouns.ts';
import { isLoosely } from './callings.ts';
import { mayBeCalled } from './deeds.ts';
import { genderOfName, isFirstName, isGuessOfName } from './firstNames.ts';
import { fieldOfTitle, isCivil } from './givenTitles.ts';
import { MEANT } from './meant.ts';
import { CLAUSE_VERB, isThing, NAMED_THING } from './things.ts';
import { isRegion } from './regions.ts';
import { isParty, isPartisan } from './parties.ts';
import { mayPlayAs } from './positions.ts';
import { otherPost } from './otherPosts.ts';
import { PLURAL, PRONOUNS, REFLEXIVE } from './pronouns.ts';
import { headNoun, isAbove, isDeputyOf, isRoleOf } from './roles.ts';
import { SPEAKING_FOR } from './speakingFor.ts';
import {
  IN_CAPITALS,
  takesArticle,
  staysBefore,
  isCourtesy,
  isKindOfPerson,
  isNoSurname,
  isOccupation,
  isPersonNoun,
  isPersonWord,
  isTitle,
  titleIn,
} from './titles.ts';

const FEMALE = wholeWords(
  String.raw`ms|mrs|miss|mme|mlle|madame|frau|fru|señora|signora|lady|dame|queen|princess|madam|sister|mother|daughter|wife|aunt|grandmother|widow|girl|\p{LC}*woman|actress|heiress|hostess|waitress|nun|duchess|baroness|mum|mom|nan|nana|gran|granny|grandma`,
  'iu',
);
const MALE = wholeWords(
  String.raw`mr|monsieur|herr|señor|signor|sir|lord|king|prince|brother|father|son|husband|uncle|grandfather|widower|boy|(?!(?:ombuds|chair|alder|ger|hu|ro|nor|otto)man)\p{LC}*(?<!wo)man|actor|monk|duke|baron|dad|grandad|granddad|grandpa|imam|pope`,
  'iu',
);

/** Whose somebody is: "*Mrs Quist's* husband". */
const OWNER = /^.{1,80}\p{LC}['’]s? (?=\p{Ll})/u;

const genderOf = perWords((words): Gender | null => {
  const own = words.replace(OWNER, '');
  if (FEMALE.test(own)) return 'female';
  return MALE.test(own) ? 'male' : null;
});

/** "the minister", "this government adviser"; "the race's website" is nobody's but its own. */
const describedNoun = perWords((called): string | null => {
  const name = called
    .replace(/(?<=\b(?:mum|mom|mother|dad|father|parent)) of (?=\p{LC}+$)/u, '-of-')
    // the company behind the two brands
    .replace(/(?<=^the (?:company|firm|group)) behind .*$/iu, '');
  const match = /^(?:the|this|that) ((?:[\p{LC}\d'-]+ ){0,3})([\p{LC}\d'-]+)$/iu.exec(name);
  return /'s |s' | (?:of|for|at|in|to|on|from|between|with|who|whose) /u.test(name)
    ? null
    : (match?.[2]?.toLowerCase() ?? null);
});

/** "the Republican", "the Lisk Democrat", "the Labour councillor" */
const PARTISAN = String.raw`(?:\p{Lu}[\p{LC}-]+ ){0,2}(?:Republican|(?:Liberal |Social |Christian )?Democrat|Conservative|Liberal|Tory|Socialist|Nationalist|Libertarian)|\p{Lu}[\p{LC}-]+(?: \p{Lu}[\p{LC}-]+)? (?:backbencher|councillor|(?:congress|council|assembly)(?:wo)?man|lawmaker|M[SE]?P)|\p{Lu}[\p{LC}-]+s member`;

/** What stands between a noun and what it is called: "a page *called* Lisk Wakes Up". */
const NAMED = /^(?:called|named|dubbed|titled|entitled)$/;

/** "a gang that *calls itself* Red Kite", "a man *calling himself* Salt" */
const CALLING = /^call(?:s|ed|ing)?$/;

/** Letters behind the two names of a person: "Mara Quist *KC*"; "a Labour MP" has none. */
const behindNames = (letters: string): RegExp =>
  new RegExp(String.raw`(?<=^\p{Lu}\S* (?:\S+ )*\p{Lu}\S+) (?:${letters})$`, 'u');
const HONOURS = '[KQ]C|[OMC]BE|PhD|MD|DDS|RN';
const SEATS = 'MP|MEP|MSP|MLA|MK|TD';
const [HONOURED, SEATED] = [behindNames(HONOURS), behindNames(SEATS)];

export const PEOPLE: PeopleLanguage = {
  pronouns: PRONOUNS,
  personal: wordSet('i he she it they we you who which that this him her them me us his its their both'),
  possessives: POSSESSIVE,
  owning: new Set(["'s", "'"]),
  bodyFor: / (?:of|for|on|in)\b/u,
  relatives: RELATIVE,
  and: 'and',
  of: 'of',
  speakingFor: SPEAKING_FOR,
  article: 'the',
  articles: /^(?:the|an?) /iu,
  particles: wordSet(
    `${PARTICLES.replaceAll('|', ' ')} do dos das los las bint ter zu zur af av y og och und of for and & the - . 's ' on in`,
  ),
  nobody:
    /^(?:not )?(?:every|any|some|no)(?:one|body| one|thing)\b|^the (?:rest|bulk|remainder) of\b|^(?:neither|none|both|all|many|others|some|most|few|several|each|this|that|these|those|there|what|here)$/iu,
  some: /^(?:some|others|many|most|several)$/,
  places: /^(?:at|in|near|outside|inside|across|over|around)$/,
  where: /^where$/,
  isTitle,
  isCourtesy,
  fieldOfTitle,
  isCivil,
  courtesyInitial: COURTESY_INITIAL,
  takesArticle,
  staysBefore,
  knownAs: (words) =>
    words.findIndex(
      (word, i) =>
        (word === 'as' && words[i - 1] === 'known') ||
        (i > 0 && NAMED.test(word) && !NAMED_THING.test(words[i - 1] ?? '')) ||
        (REFLEXIVE.test(word) && CALLING.test(words[i - 1] ?? '')),
    ) + 1,
  withoutLetters: (name) =>
    name.replace(HONOURED, '').replace(SEATED, (seat) => (genderOfName(name) === null ? seat : '')),
  postNominal: new RegExp(
    String.raw` (?:${HONOURS}|${SEATS}|MS|Esq|[JS]r\.?|II|III)$|,? ${LEGAL_FORMS}$`,
    'u',
  ),
  noRole:
    /^(?:I[APFR]S|[RDI]-\p{Lu}[\p{LC}.]*(?: \p{Lu}[\p{LC}.]*)*|(?:Ph\.?D|M\.?D|J\.?D|D\.?Phil|DDS|MPH|M\.?Sc|M\.?B\.?A|B\.?A|B\.?Sc|M\.?A)\.?)$/u,
  titleIn,
  isOccupation,
  isPersonNoun,
  isKindOfPerson,
  isPersonWord,
  isParty,
  isPartisan,
  isNoSurname,
  isDocument: (word) => isDocumentNoun({ word }),
  isBody,
  isFirmsName,
  isOfPlace,
  isThing,
  isRegion,
  bodyNoun: BODY_NOUN,
  firmsOwn:
    /^(?:shares?|stocks?|sales|profits?|revenues?|earnings|turnover|dividends?|shareholders|investors|customers|subscribers|employees|executives|bosses|ceo|board|spokes(?:man|woman|person))$/,
  isOfTrade,
  mayBeBody,
  mayBeFirm,
  singular: (word) => (word.endsWith('s') ? word.slice(0, -1) : null),
  plural: PLURAL,
  genderOf,
  genderOfName,
  isFirstName,
  isGuessOfName,
  describedNoun,
  isRoleOf,
  isLoosely,
  mayBeCalled,
  mayPlayAs,
  isDeputyOf,
  isAbove,
  otherPost,
  headNoun,
  oneOfThem:
    /^(?:our|my) server$|^(?:one|another|a (?:second|third)) of (?:them|us|those|(?:the|its|his|her|their) (?:crew|staff|team|family|crowd|people|men|women|children))(?![\p{LC}])/iu,
  same: /^the same /iu,
  calling:
    /^the (?:\p{Ll}[\p{LC}-]* )?(?:\p{Ll}+(?:ist|ian|crat)|diplomat|academic|entrepreneur|lawmaker)$/iu,
  portrayed: /^the (?:\p{Ll}[\p{LC}-]* ){0,2}?(?:wo)?man who \p{Ll}+s(?![\p{LC}])/iu,
  plainly:
    /^(?:the|this|that) (?:(?:young|younger|old|older|elderly) )?(?:man|woman|boy|girl|lady|gentleman|person|source|individual|insider)$/iu,
  namedAs: NAMED,
  namedThing: NAMED_THING,
  clauseVerb: CLAUSE_VERB,
  asPart:
    /^(?:(?:play|portray)(?:s|ed|ing)?|h(?:is|er)) (?:king|queen|prince|princess|lady|lord|duke|duchess|count|countess)$/,
  kin: /(?<family>\p{Lu}[\p{LC}-]+)['’]s? (?:widow(?:er)?|wife|husband|mother|father|son|daughter|brother|sister)$/u,
  aged: /-year-old$|^(?:mum|mother|dad|father)-of-|^(?:teenager|teen|youngster)$/u,
  demonym: new RegExp(
    String.raw`^[Tt]he (?:(?!Guardian|Custodian|Librarian|Comedian|\p{LC}+(?:ic|it)ian)\p{Lu}\p{LC}*(?:[ei]an|ese|ishman|ishwoman|chman|chwoman|lander|rican|xican)|Scot|Dane|Swede|Finn|Pole|Turk|Czech|Briton|Spaniard|Greek|Slovak|Croat|Serb|Kurd|Swiss|Thai|Kiwi|${PARTISAN})$`,
    'u',
  ),
  agency: /^(?:news|press) agency$/,
  isMediumNoun: OUTLETS.isMediumNoun,
  inCapitals: IN_CAPITALS,
  trade: TRADE_NOUN,
  leading:
    /^(?:co-)?(?:founder|owner|head|chair(?:man|woman|person)?|director|president|editor|boss|leader)$/,
  ofTeam:
    /^(?:star|ace|legend|striker|winger|midfielder|defender|goalkeeper|quarterback|pitcher|batsman|bowler)$/,
  leader: /^(?:boss|coach|manager|skipper|captain|chief)$/,
  office:
    /^(?:(?:vice)?president|chancellor|premier|mayor|minister|secretary|governor|candidate|nominee|challenger|incumbent|spokes.*)$/,
  onDuty:
    /^(?:judge|magistrate|sheriff|coroner|prosecutor|lawyer|solicitor|barrister|attorney|counsel|detective|inspector|officer|constable|sergeant|witness|juror|referee|umpire|interviewer|presenter|moderator|paramedic|doctor|nurse|surgeon|midwife|vet|caller|treasurer|clerk|registrar|interpreter|translator|investigator|auditor)$/,
  passing: /^(?:eye)?witness$/,
  close:
    /^(?:friend|colleague|ally|acquaintance|associate|aide|confidant|confidante|relative|cousin|neighbou?r|classmate|schoolmate|teammate|team-mate|contemporary|admirer|supporter|critic|rival|insider|pupil|student|apprentice|employee|patient|biographer|successor|predecessor|roommate|housemate|flatmate)$/,
  serving:
    /^(?:judge|magistrate|coroner|prosecutor|barrister|referee|umpire|interviewer|moderator|paramedic|midwife|registrar|interpreter|conductor|steward|stewardess|usher|waiter|waitress|barman|barmaid|receptionist)$/,
  tried: /^(?:victim|defendant|accused|complainant)s?$/,
  inCourt: wholeWords(
    'prosecut(?:ing|ors?)|defending|mitigating|presiding|sentencing|for the (?:prosecution|defen[cs]e|crown)|counsel|barrister|defen[cs]e (?:lawyer|attorney|solicitor)|judge|magistrate|recorder|coroner',
    'iu',
  ),
  formerly: /(?<![\p{LC}-])(?:former|retired|one-time|onetime|disgraced|veteran|ex)(?![\p{LC}])/u,
  doing: /^(?:prosecuting|defending|mitigating|presiding|sentencing|representing)$/,
  meant: MEANT,
};
