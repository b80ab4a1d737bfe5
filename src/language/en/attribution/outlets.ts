import { perWords } from '../../../values/perWords.ts';
import { withoutAccents } from '../../../text/withoutAccents.ts';
import { isKnownMedium, isPlatform, platformIn, SMALL_MEDIA } from '../../any/attribution/outlets.ts';
import type { OutletLanguage } from '../../outlets.ts';
import { wholeWords } from '../../wholeWords.ts';
import { wordList } from '../../wordList.ts';
import { OUTLET_WORDS } from '../outlets.ts';
import { isLand } from './people/countries.ts';
import { lastWordOf } from '../../../text/lastWordOf.ts';

/** Governments by where they are: "told *Brussels*". */
const SEATS =
  /^(?:the )?(?:brussels|washington|moscow|beijing|kyiv|kiev|london|paris|berlin|tehran|ankara|tokyo|(?:new )?delhi|seoul|pyongyang|taipei|rome|madrid|warsaw|budapest|jerusalem|riyadh|cairo|islamabad|canberra|ottawa|whitehall|westminster|downing street|kremlin|pentagon|elysée|capitol hill)$/iu;

/** Nouns for a medium: "the business daily Kursblatt", "the publication", "the newspaper". */
const MEDIUM =
  /^(?:(?:news)?papers?|dail(?:y|ies)|weekl(?:y|ies)|monthly|quarterly|magazines?|publications?|outlets?|broadcasters?|stations?|programmes?|programs?|podcasts?|(?:news|web)?sites?|networks?|channels?|agency|agencies|newswires?|wire|blogs?|journals?|tabloids?|portals?|platforms?|show|bulletin|newscast|telethon|newsroom|newsletter|forum)$/;

const ON_AIR = wordList(
  'television broadcasting channel media network wire pravda zeitung presse online podcast fm',
);
/** What radio, television and newspapers are called elsewhere in Europe, without accents: "Český *rozhlas*", "*Gazeta* Wyborcza". */
const ABROAD = [
  ...wordList(
    `rozhlas radijas radyo raadio rundfunk fernsehen radiodiffusion radiotelevisione
     televize televizia televizija televizio telewizja televisione televisao televizyonu
     zeitung tageblatt nachrichten rundschau allgemeine diario periodico noticias gaceta giornale corriere gazzetta quotidiano
     jornal correio noviny dennik gazeta dziennik denik novine novosti dnevnik glasnik izvestia izvestiya vedomosti hirlap
     vecernji vecerni vecernje jutarnji jutranji vijesti vesti
     sanomat uutiset tidning tidningen tidende dagblad dagbladet nyheter gazetesi krant`,
  ),
  // Deutschlandfunk, Handelsblatt, Aftenposten
  String.raw`\p{LC}{3,}(?:rundfunk|landfunk|zeitung|bladet|posten|tidende|tidning(?:en)?)|(?:tage|abend|morgen|wochen|sonntags|volks|handels|kreis|amts)blatt`,
].join('|');
const FROM_ABROAD = wholeWords(ABROAD, 'iu');

/** "*Le* Monde", "*Der* Spiegel" */
export const ARTICLES_ABROAD = 'der|die|das|de|het|le|la|les|el|los|las|il|lo|o';
const ARTICLE_ABROAD = new RegExp(String.raw`^(?:${ARTICLES_ABROAD}) (?=\p{Lu})`, 'iu');

/** Words in the names of media. */
const MEDIUM_NAME = wholeWords([...OUTLET_WORDS, ...ON_AIR].join('|'), 'iu');

/** Bodies that listen but carry nothing: "told Congress". */
const AUDIENCE =
  /^(?:the |an? (?:\p{Ll}+ )?)?(?:commons|congress|parliament|legislature|senate|house|council|committee|court|jury|police|commission|cabinet|assembly|board|bundestag|duma|knesset|lords|mps|lawmakers|reporters|journalists|americans|republicans|democrats|white house|un|nato|eu|fbi|cia)\b/iu;

/** Parliaments by names of their own: "told *the Dáil*". */
const PARLIAMENT =
  /^(?:the )?(?:dáil(?: éireann)?|seanad|oireachtas|senedd|holyrood|stormont|tynwald|storting|riksdag|folketing|eduskunta|althing|løgting|riigikogu|saeima|seimas|sejm|rada|verkhovna rada|bundesrat|nationalrat|tweede kamer|cortes|majlis|lok sabha|rajya sabha|diet|jatiya sangsad|kurultai|jogorku kenesh|skupština|sobranie|sabor)$/iu;

/** "told *MEPs*", "told Unionist *MSPs*" */
const MEMBERS = wholeWords('(?:m[es]?ps|mlas|mks|tds)$', 'iu');

/** Bodies whose letters look like those of a medium: "told NASA", but not "told NASA TV". */
const LETTERS =
  /^(?:the )?(?:nasa|esa|unesco|unicef|unhcr|unep|unfccc|fifa|uefa|ioc|opec(?:\+)?|who|wto|imf|oecd|osce|iaea|icc|icj|ecb|efta|asean|faa|fcc|fda|epa|fema|cdc|sec|dea|atf|nsa|nhs|hmrc|gchq|mi[56]|ofcom|ofsted|ofgem|ofwat|interpol|europol|eurojust|eurocontrol|frontex)$/iu;

/** "told the Lisk Regional Court" */
const ASSEMBLY = wholeWords(
  '(?:court|tribunal|council|committee|parliament|assembly|commission|inquest|inquiry|jury|senate|congress|legislature|conference)$',
  'iu',
);

/** "told the Lisk Canal Trust", but not "told the Press Association" */
const BODY = wholeWords(
  '(?:trust|international|ministry|police|union|bank|board|department|authority|government|party)$',
  'iu',
);

/** "told *the Bank of Norland*", "told the Church of Norland" */
const BODY_OF =
  /^(?:the )?(?:\p{Lu}\S* )*(?:bank|ministry|department|board|council|house|church|university|college|institute|office|bureau|city|state|port|county) of /iu;

/** "the Office for Budget Review", which reviews budgets and is none */
const OFFICE = /^(?:Office|Board|Commission|Committee|Council|Bureau|Panel|Agency|Authority) (?:for|of|on) /u;

/** "*Network* Rail", "Royal *Mail*", "the *Post* Office": who runs tracks, or takes letters round */
const CARRIAGE =
  /^(?:Network Rail|Royal (?:Mail|Post)|An Post|(?:\p{Lu}\S* ){0,3}(?:Sub-)?Post Office(?: Limited| Ltd)?)$/u;

/** "Norland *Post*": that of a country, where a town's is a paper */
const isPostOf = (name: string): boolean => name.endsWith(' Post') && isLand(name.slice(0, -' Post'.length));

/** "*Press service* of the guard": whoever speaks for a body */
const PRESS_OFFICE =
  /^[Pp]ress (?:[Ss]ervice|[Oo]ffice|[Cc]ent(?:re|er)|[Dd]epartment|[Ss]ecretar(?:y|iat)|[Tt]eam|[Cc]orps)(?! \p{Lu})/u;

/** What several have together that tells of media: "Arctic *Broadcasting* Network", "*News* Network", "*Press* Association". */
const OF_MEDIA = wholeWords(
  'news|broadcasting|broadcast|television|tv|radio|media|press|cable|channel|sports?|film|music|online|digital',
  'iu',
);
const isOfMedia = (name: string): boolean => OF_MEDIA.test(name) || isKnownMedium(name);

/** "the Harbour Safety *Network*": of several, for what its other words tell */
const CAUSE = /^(?:\S+ ){2,}Networks?$/u;
const isOfCause = (name: string): boolean => CAUSE.test(name) && !isOfMedia(name);

/** "the *Independent* Bakers' *Guild*", "the *Post* Office *Union*": those who have joined */
const JOINED =
  /(?:^|[ ’'])(?:Union|Guild|Trust|Alliance|Association|Society|Federation|League|Coalition|Confederation|Foundation|Partnership|Charity)$/;
const haveJoined = (name: string): boolean => JOINED.test(name) && !isOfMedia(name);

/** "*Times & Lamb*", partners in a firm; but: Press & Journal, Express & Star */
function arePartners(name: string): boolean {
  const [, other = ''] = /^\S+ & (\p{Lu}\p{LC}+)$/u.exec(name) ?? [];
  return other !== '' && !MEDIUM_NAME.test(other) && !isKnownMedium(other);
}

/** Whether a name is that of a medium. */
const isMediumName = perWords((name) => {
  const words = withoutAccents(name.replace(/^the /iu, ''));
  if (SMALL_MEDIA.has(words)) return true;
  if (!/^\p{Lu}/u.test(words) || /^an? /iu.test(words)) return false;
  if (/['’]s \p{Ll}/u.test(words)) return false; // the Observer's source in the council
  if (OFFICE.test(words) || CARRIAGE.test(words) || PRESS_OFFICE.test(words)) return false;
  if (isPostOf(words) || arePartners(words) || isOfCause(words) || haveJoined(words)) return false;
  // "Independent researchers from a college"
  if (/^\S+ \p{Ll}+s(?: |$)/u.test(words)) return false;
  const word = MEDIUM_NAME.exec(words)?.[0] ?? '';
  return isKnownMedium(words.replace(ARTICLE_ABROAD, '')) || /^\p{Lu}/u.test(word) || FROM_ABROAD.test(words);
});

/** "state television", "national public radio" */
const STATION =
  /(?<![\p{LC}-])(?:state(?:-\p{LC}+)?|public|national|regional|local) (?:television|tv|radio)$/u;

/** "Kruna 24 television", but not "Norlandic television" */
const NAMED_STATION =
  /^(?:\d{1,3})?\p{Lu}[\p{LC}\d]*(?<!\p{LC}{2}(?:ish|ese|ian|ic|an))(?: [\p{Lu}\d][\p{LC}\d]*){0,2} (?:television|radio)$/u;

/** "Český *rozhlas*", "Yle *uutiset*": names that go on in small letters, as they do there. */
const isNamedAbroad = (words: string): boolean =>
  /^\p{Lu}\S*(?: \p{LC}\S*){0,2} \p{Ll}+$/u.test(words) &&
  FROM_ABROAD.test(lastWordOf(withoutAccents(words)));

/** "the fire station" */
const NO_STATION =
  /(?:^|[ -])(?:ambulance|bus|charging|coach|coastguard|filling|fire|gas|lifeboat|metro|petrol|police|polling|power|pumping|railway|ranger|research|service|space|subway|train|tram|tube|underground|weather) stations?$/u;

/** "the building site": where something is done or lies, and nothing to read */
const NO_SITE =
  /(?:^|[ -])(?:accident|archaeological|blast|bomb(?:ing)?|building|burial|camp(?:ing)?|construction|crash|crime|demolition|dig|disaster|disposal|drilling|dump|excavation|explosion|factory|grave|heritage|historic|industrial|landfill|landing|launch|memorial|mining|mine|nesting|nuclear|production|project|quarry|strike|test(?:ing)?|waste|work) sites?$/u;

/** "the refugee agency", "the European border agency": a body that carries nothing */
const OTHER_AGENCY =
  /(?:^|[ -])(?:refugees?|border|coast(?:al|guard)?|rivers?|rural|welfare|housing|planning|adoption|recruitment|licensing|conservation|heritage|wildlife|defen[cs]e|procurement|disaster|emergency|space|health|children['’]s|food|aid|relief|humanitarian|development|intelligence|security|spy|police|crime|law[- ]enforcement|weather|meteorological|environment(?:al)?|drugs?|medicines|tax|energy|nuclear|statistics|employment|labou?r|transport|safety|aviation|maritime|standards|protection|ratings?|credit|travel|estate|modell?ing|talent|advertising|ad|marketing|migration|data|property|water|forest(?:ry)?|fisher(?:y|ies)|roads?|rail(?:way)?|harbou?r|ports?) agenc(?:y|ies)$/iu;

/** Whether words end in a noun for a medium: "the publication". */
const isMediumNoun = perWords(
  (words) =>
    (MEDIUM.test(lastWordOf(words.toLowerCase())) &&
      !NO_STATION.test(words) &&
      !NO_SITE.test(words) &&
      !OTHER_AGENCY.test(words)) ||
    STATION.test(words.toLowerCase()) ||
    NAMED_STATION.test(words) ||
    isNamedAbroad(words),
);

/** "told *10 Downing Street*", "told *40 Norlanders*": a house, and people by their number */
const COUNTED =
  /^\d+ (?:\p{Lu}\S* )*(?:Street|Road|Square|Lane)$|^\d+ (?!Minutes|Hours|Days|News|Investigates)\p{Lu}\p{Ll}+[^s]s$/u;

export const OUTLETS: OutletLanguage = {
  isMediumName,
  isMediumNoun,
  itself: /^(?:this|our) /iu,
  printed: /paper$|^(?:daily|weekly|magazine|tabloid)$/,
  onAir: wholeWords('radio|tv|television|channel|fm|podcast|university|institute', 'iu'),
  broadcasting: /^(?:networks?|stations?|broadcasters?|channels?)$/,
  inPrint: wholeWords('times|post|herald|tribune|gazette|journal|newspaper|magazine|chronicle|courier', 'iu'),
  platformIn,
  isPlatform,
  platformNoun: /^(?:platform|network|channel|app|site|website|service)$/,
  sharedNoun: /^(?:newscast|telethon)$/,
  profileNoun: /^(?:pages?|accounts?|groups?|feeds?|profiles?|users?|community)$/,
  bareNoun: /^(?:Analysis|Report|Review|Record|Study|Survey|News|Post|Press|Network|Channel)$/,
  isAudience: perWords(
    (name) =>
      AUDIENCE.test(name) ||
      SEATS.test(name) ||
      PARLIAMENT.test(name) ||
      MEMBERS.test(name) ||
      LETTERS.test(name) ||
      ASSEMBLY.test(name) ||
      COUNTED.test(name) ||
      CARRIAGE.test(name.replace(/^the /iu, '')) ||
      isOfCause(name.replace(/^the /iu, '')) ||
      ((BODY.test(name) || BODY_OF.test(name)) && !isMediumName(name)),
  ),
};
