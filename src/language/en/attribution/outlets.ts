import { perWords } from '../../../perWords.ts';
import { isKnownMedium, isPlatform, platformIn } from '../../any/attribution/outlets.ts';
import type { OutletLanguage } from '../../outlets.ts';
import { wholeWords } from '../../wholeWords.ts';
import { wordList } from '../../wordList.ts';
import { OUTLET_WORDS } from '../outlets.ts';

/** Nouns for a medium: "the business daily Kursblatt", "the publication", "the newspaper". */
const MEDIUM =
  /^(?:(?:news)?papers?|dail(?:y|ies)|weekl(?:y|ies)|monthly|magazines?|publications?|outlets?|broadcasters?|stations?|programmes?|programs?|podcasts?|(?:news|web)?sites?|websites?|networks?|channels?|agency|agencies|newswires?|wire|blogs?|journals?|tabloids?|portals?|platforms?|show|bulletin|newscast|telethon|newsroom|newsletter|forum)$/;

const ON_AIR = wordList(
  'television broadcasting channel media network wire pravda zeitung presse online podcast fm',
);
/** Words in the names of media. */
const MEDIUM_NAME = wholeWords([...OUTLET_WORDS, ...ON_AIR].join('|'), 'iu');

/** Bodies that listen but carry nothing: "told Congress". */
const AUDIENCE =
  /^(?:the |an? (?:\p{Ll}+ )?)?(?:commons|congress|parliament|senate|house|council|committee|court|jury|police|commission|cabinet|assembly|board|bundestag|duma|knesset|lords|mps|lawmakers|reporters|journalists|americans|republicans|democrats|white house|un|nato|eu|fbi|cia)\b/iu;

/** Parliaments by names of their own: "told *the Dáil*". */
const PARLIAMENT =
  /^(?:the )?(?:dáil(?: éireann)?|seanad|oireachtas|senedd|holyrood|stormont|tynwald|storting|riksdag|folketing|eduskunta|althing|løgting|riigikogu|saeima|seimas|sejm|rada|verkhovna rada|bundesrat|nationalrat|tweede kamer|cortes|majlis|lok sabha|rajya sabha|diet|jatiya sangsad|kurultai|jogorku kenesh|skupština|sobranie|sabor)$/iu;

/** "told *MEPs*", "told Unionist *MSPs*" */
const MEMBERS = wholeWords('(?:m[es]?ps|mlas|mks|tds)$', 'iu');

/** Bodies whose letters look like those of a medium: "told NASA", but not "told NASA TV". */
const LETTERS =
  /^(?:the )?(?:nasa|esa|unesco|unicef|unhcr|unep|unfccc|fifa|uefa|ioc|opec(?:\+)?|who|wto|imf|oecd|osce|iaea|icc|icj|ecb|efta|asean|faa|fcc|fda|epa|fema|cdc|sec|dea|atf|nsa|nhs|hmrc|gchq|mi[56]|ofcom|ofsted|ofgem|ofwat|interpol|europol|eurojust|eurocontrol|frontex)$/iu;

/** "told the Lisk Regional Court" */
const HEARING = wholeWords(
  '(?:court|tribunal|council|committee|parliament|assembly|commission|inquest|inquiry|jury|senate|congress|conference)$',
  'iu',
);

/** "told the Lisk Canal Trust", but not "told the Press Association" */
const BODY = wholeWords(
  '(?:trust|international|ministry|police|union|bank|board|department|authority|government|party)$',
  'iu',
);

/** "the Office for Budget Review", which reviews budgets and is none */
const OFFICE = /^(?:Office|Board|Commission|Committee|Council|Bureau|Panel|Agency|Authority) (?:for|of|on) /u;

/** Whether a name is that of a medium. */
const isMediumName = perWords((name) => {
  const words = name.replace(/^the /iu, '');
  if (!/^\p{Lu}/u.test(words) || /^an? /iu.test(words)) return false;
  if (/['’]s \p{Ll}/u.test(words) || OFFICE.test(words)) return false; // the Observer's source in the council
  // "Independent researchers from a college"
  if (/^\S+ \p{Ll}+s(?: |$)/u.test(words)) return false;
  const word = MEDIUM_NAME.exec(words)?.[0] ?? '';
  return isKnownMedium(words) || /^\p{Lu}/u.test(word);
});

/** "state television", "national public radio" */
const STATION = /(?<![\p{L}-])(?:state(?:-\p{L}+)?|public|national|regional|local) (?:television|tv|radio)$/u;

/** "Kruna 24 television", but not "Norlandic television" */
const NAMED_STATION =
  /^\p{Lu}[\p{L}\d]*(?<!\p{L}{2}(?:ish|ese|ian|ic|an))(?: [\p{Lu}\d][\p{L}\d]*){0,2} (?:television|radio)$/u;

/** "the fire station" */
const NO_STATION =
  /(?:^|[ -])(?:ambulance|bus|charging|coach|coastguard|filling|fire|gas|lifeboat|metro|petrol|police|polling|power|pumping|railway|ranger|research|service|space|subway|train|tram|tube|underground|weather) stations?$/u;

/** Whether words end in a noun for a medium: "the publication". */
const isMediumNoun = perWords(
  (words) =>
    (MEDIUM.test(words.toLowerCase().split(' ').at(-1) ?? '') && !NO_STATION.test(words)) ||
    STATION.test(words.toLowerCase()) ||
    NAMED_STATION.test(words),
);

export const OUTLETS: OutletLanguage = {
  isMediumName,
  isKnown: isKnownMedium,
  isMediumNoun,
  itself: /^(?:this|our) /iu,
  printed: /paper$|^(?:daily|weekly|magazine|tabloid)$/,
  onAir: wholeWords('radio|tv|television|channel|fm|podcast|university|institute', 'iu'),
  broadcasting: /^(?:networks?|stations?|broadcasters?|channels?)$/,
  inPrint: wholeWords('times|post|herald|tribune|gazette|journal|newspaper|magazine|chronicle|courier', 'iu'),
  platformIn,
  isPlatform,
  platformNoun: /^(?:platform|network|channel|app|site|website|service)$/,
  profileNoun: /^(?:pages?|accounts?|groups?|feeds?|profiles?|users?|community)$/,
  isAudience: perWords(
    (name) =>
      AUDIENCE.test(name) ||
      PARLIAMENT.test(name) ||
      MEMBERS.test(name) ||
      LETTERS.test(name) ||
      HEARING.test(name) ||
      (BODY.test(name) && !isMediumName(name)),
  ),
};
