import { perWords } from '../../../../values/perWords.ts';
import { wordList, wordSet, wordTable } from '../../../wordList.ts';

/** Titles that say nothing of what somebody does. */
const COURTESY = wordSet(
  `mr mrs ms miss mx dr prof cllr cllrs coun drs engr ing adv messrs cr mme mlle maître maitre madame monsieur herr frau fru
   señor señora signor signora sir dame lord lady baron baroness comrade alhaji alhaja hajia hajiya barr shri smt`,
);

/** Titles that are not part of a name: "Dr. Mara Quist" is called Mara Quist. */
const TITLES = new Set([
  ...COURTESY,
  ...wordList(
    `professor rev revd reverend rear sen senator rep representative gov governor president chancellor premier king queen
   prince princess pope cardinal bishop archbishop justice judge ald assemb councillor councilman councilwoman councilmember
   councilmembers councilor councilors alderman alderwoman assemblyman assemblywoman mayor minister secretary general gen
   admiral adm colonel col captain capt major maj lieutenant lt sergeant sgt officer detective inspector sheriff attorney
   ambassador congressman congresswoman commissioner chairman chairwoman chair chief head director spokesman spokeswoman
   spokesperson deputy vice former ex-president coach manager ceo cfo coo cto abbot abbess père padre abbé pastor chaplain
   curate prior prioress rabbi imam vicar canon deacon provost superintendent constable commander commodore pm pte pvt insp
   supt det con dc dci pc pcso ch cmdr cpl hon msgr fr ombudsman ombudswoman speaker duke duchess count countess earl
   viscount archdeacon bailiff bursar gp gps marshal brigadier corporal rector prefect consul councillors counsel sens reps
   govs gens profs senators representatives mp mep msp mla mk (ret developer researcher executive trustee atty taoiseach
   tánaiste tanaiste author sister brother father aunt uncle`,
  ),
]);

/** What a title before a name is called where it stands alone: "Dr. Quist … the doctor". */
const IN_FULL = wordTable({
  dr: 'doctor',
  prof: 'professor',
  sen: 'senator',
  del: 'delegate',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  rev: 'reverend',
  revd: 'reverend',
  fr: 'priest',
  father: 'priest',
  msgr: 'monsignor',
  insp: 'inspector',
  supt: 'superintendent',
  adm: 'admiral',
  maj: 'major',
  cpl: 'corporal',
  cmdr: 'commander',
  cllr: 'councillor',
  coun: 'councillor',
  ald: 'alderman',
  cr: 'councillor',
  gp: 'doctor',
  maître: 'lawyer',
  king: 'king',
  queen: 'queen',
  prince: 'prince',
  pope: 'pope',
});

/** The title, in full, that words begin with. */
export const titleIn = perWords(
  (words) => IN_FULL[/^(\p{Lu}\p{LC}{1,5})\.? /u.exec(words)?.[1]?.toLowerCase() ?? ''] ?? null,
);

/** Words that end like occupations, but for papers, letters and banners: Composer Lise Amadi, Geologist Maren Oduya. */
const OCCUPATION =
  /(?:(?<!pap|lett|\bbann|\bpost|\bstick|\bremind)er|(?<=..)or|ist|ian|ant|eer|(?<!\bhu)man|woman|person|ess|smith|wright|chef|pilot|nurse|coach|poet|clerk|host|aide|cook|monk|analyst|student|resident|president|private|ensign|veteran|tenant|head|activist|(?:team|room|school|class|house|ship|flat|work|crew|in)mate|survivor|expert|chief|boss|star|critic|medic|engineer|mechanic|cleric|cyclist|pensioner|candidate|nominee|delegate|advocate|captain|magistrate|\bme?p|\bmsp|\bmla)$/;

/** First names with such an end. */
const FIRST_NAMES = wordSet(
  `alexander amber archer asher carter chandler christopher connor cooper eleanor elmer esther ezer fraser harper heather hector hunter
   igor jasper jennifer jupiter lester luther oliver oscar parker per peter piper roger rutger sander sawyer spencer summer tanner taylor
   trevor tucker tudor tyler victor walker walter werner winter xavier baptist evangelist adrian brian christian cian cyprian
   damian dorian fabian gillian ian julian killian lilian marian maximilian sebastian vivian bryant grant guillemant bess
   jess tess herman norman roman truman lyman osman usman rahman abdulrahman`,
);

/** Nouns for people that do not end like occupations. */
const PERSON =
  /^(?:(?:grand)?(?:mum|mom|mother|dad|father|parent)-of-[a-z]+|neighbou?r|pal|buddy|opponent|proponent|rival|ally|client|patient|dissident|correspondent|respondent|recipient|adherent|hostage|victim|fan|youth|teen|adult|bloke|peer|foe|dean|(?:grand|step|god)?(?:mother|father|brother|sister)|(?:mother|father|brother|sister|son|daughter)-in-law|twin|widow|widower|fianc[eé]e?|(?:class|room|flat|house|team|work|ship)mate|girl|boy|lady|friend|relative|cousin|colleague|counterpart|deputy|agent|guide|guard|judge|nun|counsel|priest|king|queen|prince|princess|lord|source|official|civilian|individual|insider|voter|parent|husband|wife|landlord|landlady|substitute|quarterback|linebacker|(?:grand)?(?:mum|mom|dad|ma|pa|son|daughter|child)|nan|nana|gran|granny|grandad|aunt|uncle|nephew|niece|employee|trainee|referee|refugee|trustee|detainee|evacuee|attendee|diplomat|passer-by|envoy|bureaucrat|technocrat|athlete|democrat|republican|rival|nominee|incumbent|surgeon|vet|physio|midwife|(?:full|wing|centre|center|left|right|half|corner)-?back|(?:centre|center|fly|scrum)-?half|(?:(?:centre|center)-)?forward|shortstop|entrepreneur|architect|shepherd|pupil|(?:under|post)?graduate|alumnus|academic|lifeguard|retiree|(?:boy|girl)friend|apprentice|intern|recruit|rookie|jockey|umpire|(?:multi-?)?[bm]illionaire|tycoon|magnate|thief|burglar|convict|captive|cop|warden|astronaut|cosmonaut|principal|bailiff|cadet|undersheriff|matron|registrar|bursar|maestro|soprano|baritone|contralto|pundit|coxswain|publican|barista)$/;

/** What somebody can be, in few letters and mostly in capitals. */
export const IN_CAPITALS = /^(?:gp|mp|msp|mep|mk|pm|vp|dj|c[efiot]o)$/;

const bare = (word: string): string => word.replace(/\.\)?$/, '');

/** "secretary-general", "vice-chancellor" */
const COMPOUND =
  /^(?:(?:vice|deputy|sub|under|co|acting)-)?(\p{LC}+?)(?:-(?:general|elect|designate|in-chief))?$/u;

/** "Del." is a delegate, "Del" a part of a name. */
export const isTitle = perWords(
  (word) => TITLES.has(bare(word)) || word === 'del.' || TITLES.has(COMPOUND.exec(word)?.[1] ?? ''),
);

export const isCourtesy = (word: string): boolean => COURTESY.has(bare(word));

/** A title that has "the" before it and is no part of a name: "the Rev Tobias Munn", "the MP Ada Febig". */
export const takesArticle = (word: string): boolean =>
  /^(?:rev(?:\.|erend)?|me?p|msp|mla|senator)$/.test(word);

/** A title that stays before a single name: "Queen Maude", "Pope Leo", "Lord Quist", "Aunt Bep". */
export const staysBefore = (word: string): boolean =>
  /^(?:king|queen|prince|princess|pope|lord|lady|aunt|uncle|sister|brother|father)$/.test(word);

/** Words that end like occupations and are none: "the order", "a process". */
const THING =
  /^(?:(?:amber|thunder|b?order|number|pier|river|barrier|crater|counter|freezer|heater|boiler|burner|cooker|charger|router|scanner|scooter|shutter|shelter|theater|trigger|tumor|thriller|blockbuster|bestseller|chopper|cruiser|locker|drawer|mixer|answer|buffer|butter|gender|murder|powder|encounter|remainder|burger|bumper|water|power|offer|corner|layer|tower|weather|winter|summer|matter|shower|dinner|supper|chapter|cover|folder|container|computer|server|printer|shoulder|finger|liver|cancer|fever|timber|rubber|silver|leather|ladder|hammer|cylinder|quarter|\p{LC}*meter|filter|transformer|trailer|tanker|freighter|helicopter|danger|disorder|disaster|register|charter|center|factor|reactor|tractor|sector|terror|horror|error|harbor|labor|flavor|color|honor|armor|door|floor|corridor|motor|elevator|sensor|generator|indicator|minor|major|plant|grant|warrant|restaurant|hydrant|list|mist|wrist|fist|twist|process|address|access|success|business|press|mess|stress|progress|congress|fortress|mattress|dress)s?|(?!(?:eye)?witness)\p{LC}+ness(?:es)?)$/u;

/** Whether a capitalised word can be an occupation before a name: Composer, Geologist. */
export const isOccupation = perWords((word) => OCCUPATION.test(word) && !FIRST_NAMES.has(word));

/** Whether a noun is for people and no occupation: official, neighbour. */
export const isKindOfPerson = perWords((word) => PERSON.test(word) || IN_CAPITALS.test(word));

/** Whether nobody is called so in the plural: "Residents said", "Activists said", but "Waters said". */
export const isNoSurname = perWords(
  (word) => isKindOfPerson(word) || (isOccupation(word) && !THING.test(word) && NO_SURNAME.test(word)),
);
const NO_SURNAME = /(?:ist|yst|ian|ant|eer|resident|student|expert|veteran|[aeiou]tor|cutor|pilot|survivor)$/;

/** Whether a common noun is what a person can be: geologist, neighbour. */
export const isPersonNoun = perWords(
  (word) => (OCCUPATION.test(word) && !THING.test(word)) || isKindOfPerson(word),
);

/** Whether a noun tells of several persons: geologists, neighbours. */
export const arePeople = (word: string): boolean => /[^s]s$/.test(word) && isPersonNoun(word.slice(0, -1));

/** Whether a common noun is what one or several can be: geologist, geologists. */
export const isPersonOrPeople = (word: string): boolean => isPersonNoun(word) || arePeople(word);

/** Whether a word is a title or what a person can be: minister, geologist. */
export const isPersonWord = (word: string): boolean => isTitle(word) || isPersonNoun(word);
