import { perWords } from '../../../../values/perWords.ts';
import { genderOfName } from './firstNames.ts';
import { wholeWords } from '../../../wholeWords.ts';

/** Words in what organisations, and what they write, are called. */
const BODY = wholeWords(
  'company|firm|group|ministry|department|agency|council|committee|commission|court|bank|university|institute|office|party|union|association|organi[sz]ation|government|police|army|team|club|board|service|authority|federation|foundation|centre|center|school|hospital|museum|church|administration|campaign|report|study|statement|survey|poll|letter|document|chain|supplier|carmaker|automaker|chipmaker|drugmaker|lender|maker|manufacturer|retailer|charity|watchdog|regulator|insurer|airline|operator|embassy|parliament|senate|laborator(?:y|ies)|academy|society|trust|corporation|inc|ltd|corp|plc|gmbh|llc|llp|staff|bureau|forum|league|network|coalition|alliance|fund|studio|orchestra|theatre|theater|institution|lab|homes|power|works|industries|holdings|partners|brothers|systems|technologies|airlines|airways|motors|energy|foods|studios|games|media|railways?|airport|port|clinic|college|brigade|guard|utility|waterworks|zoo|chamber|dioce(?:se)|tribunal|caucus|strategies|solutions|consulting|analytics|ventures|logistics|pharmaceuticals|securities|enterprises|inspectorate|constabulary|directorate|consortium|co-?operative|assembly|guild|forces?|navy|corps|registry|observatory|treasury|secretariat|presidency|chairmanship|(?:defen[cs]e|military|naval|foreign) intelligence',
  'iu',
);

/** What a firm is by law, behind its name: "Brae Tools, *Inc.*" */
export const LEGAL_FORMS = String.raw`(?:Inc(?:orporated)?|Ltd|Limited|LL[CP]|plc|PLC|Corp|Co|GmbH|S\.A)\.?`;
const LEGAL_FORM = new RegExp(`^${LEGAL_FORMS}$`, 'i');

/** Whether a word tells what a firm is by law. */
export const isLegalForm = (word: string): boolean => LEGAL_FORM.test(word);

/** "Keel & Cargo" */
const FIRM = /^\p{Lu}\S* & \p{Lu}\S*$/u;

/** "Dunmore County Council" */
const OF_PLACE =
  / (?:council|service|police|constabulary|brigade|hospital|school|college|university|court|library|airport|authority|trust)$/iu;

/** Whether a name ends in what a place has. */
export const isOfPlace = perWords((name) => OF_PLACE.test(name));

/** What firms and services are called that are no bodies by a noun alone: "Sund *Lines*", "Lisk Fire and *Rescue*". */
const TRADE =
  /^\p{Lu}.* (?:Lines|Ferries|Shipping|Rescue|Dental|Stores|Supermarkets|Brewer(?:y|ies)|Farms|Hotels|Pharma|Biotech|Robotics|Labs|Capital|Insurance|Transport|Construction|Properties|Telecom|Turbines|Foundry|Bakery|Co\.?)$/u;

/** The same behind a word that is not known as a first name: "Corvina *Minerals*". */
const TRADES = new RegExp(
  String.raw`^(?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* (?:${`
    AI Advisers Advisors Aerospace Aircraft Apps Architects Armaments Arms Assurance Athletics Automotive
    Aviation Bakeries Bancorp Battalion Beverages Bikes Biosciences Broadband Broadcasting Builders Burgers Cafes Casinos
    Ceramics Chemicals Clothing Cloud Coaches Command Cosmetics Couriers Cruises Dairies Defence Defense
    Developers Diagnostics Digital Distillers Distillery Drilling Drones Dynamics Electric Electronics Engineering
    Engineers Entertainment Equity Esports Estates Exports Financial Fisheries Fitness Fleet Flotilla Freight Fuels Funds
    Furniture Gaming Garrison Genetics Genomics Grids Groceries Grocers Growers Gyms Haulage Headquarters Healthcare Holidays Housing
    Imports Interactive Internet Investments Investors Kitchens Machinery Materials Medical Metals
    Mills Minerals Mining Mobile Motorcycles Motors Networks Nuclear Oil Outlets Packaging Petroleum Pictures Pipelines
    Productions Publishing Railways Realty Refining Regiment Resorts Resources Restaurants Retail Salons
    Satellites Sciences Seafood Semiconductors? Services Shipbuilding Shipyards Shoes Software Solar Squadron
    Sports Sportswear Taxis Tech Telecoms Television Textiles Therapeutics Timber Tours Toys
    Tractors Trains Travel Trucks Underwriters Watch Wellness Wireless Yachts
    Bulkers Carriers Cement Maritime Offshore Salvage Tankers Towage Trawlers`
    .trim()
    .split(/\s+/)
    .join('|')})$`,
  'u',
);

/** "BrightArc Dental": a capital inside a word, which a person has only behind "Mc", "De", "Van" … */
const CAMEL = /^(?!Ma?c|D[aeiu]|L[aeo]|V[ao]n|Fitz|El|Al|Ben|Ab|Ap|St)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\S* \p{Lu}/u;

/** "Sport *England*", "Network *Rail*": behind a word that is not known as a first name, what a body is for. */
const NATIONAL =
  /^(?!New|Great|(?:North|South|East|West)(?:ern)?|Central|Upper|Lower|Mid|Rural)\p{Lu}\p{Ll}+ (?:England|Scotland|Wales|Ireland|Britain|Australia|Canada|Zealand|Norway|Sweden|Denmark|Finland|Europe|Africa|Rail|Water|Highways)$/u;

/** Whether words name an organisation or a document: "the agriculture ministry", "Brightwick Bank". */
export const isBody = perWords(
  (words) =>
    BODY.test(words) ||
    FIRM.test(words) ||
    TRADE.test(words) ||
    CAMEL.test(words) ||
    ((TRADES.test(words) || NATIONAL.test(words)) && genderOfName(words) === null),
);

/** Whether a whole name is a firm's or a body's, though a word of it may be a title: "General Motors", "King & Falk", "Human Rights Watch". */
export const isFirmsName = perWords(
  (name) => FIRM.test(name) || TRADE.test(name) || (TRADES.test(name) && genderOfName(name) === null),
);

/** What the names of firms say that are called by their trade. */
const CALLED_BY_TRADE: readonly (readonly [noun: RegExp, names: RegExp])[] = [
  [/^(?:car|auto)maker$/, wholeWords('motors?|cars|automobiles?|automotive', 'iu')],
  [/^(?:airline|carrier)$/, wholeWords('air|airlines?|airways', 'iu')],
  [/^lender$/, wholeWords('bank|banco|banque|savings', 'iu')],
  [/^insurer$/, wholeWords('insurance|assurance', 'iu')],
  [/^drugmaker$/, wholeWords('pharma|pharmaceuticals?|therapeutics|biotech', 'iu')],
  [/^chipmaker$/, wholeWords('semiconductors?|chips', 'iu')],
  [/^brewer$/, wholeWords('brewery|brewing|brewers', 'iu')],
  [/^(?:retailer|supermarket)$/, wholeWords('stores|supermarkets?|retail', 'iu')],
];

/** Whether the name of a firm tells the trade by which it is called: "the carmaker" Lisk Motors. */
export const isOfTrade = (called: string, name: string): boolean =>
  CALLED_BY_TRADE.some(([noun, names]) => noun.test(called) && names.test(name));
