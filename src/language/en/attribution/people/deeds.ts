import { wholeWords } from '../../../wholeWords.ts';
import { mayPlayAs } from './positions.ts';

/** What people are called, words of what is told of one who may be called so, and an example. */
const DEEDS: readonly (readonly [
  noun: RegExp,
  words: string,
  example: readonly [noun: string, told: string],
])[] = [
  [
    /^(?:singer|musician|rapper|songwriter|vocalist|(?:guitar|pian|violin|cell)ist|drummer|composer|star|idol)$/,
    'songs?|sang|sings?|sung|singing|albums?|tours?|toured|music\\p{Ll}*|gigs?|concerts?|bands?|opera|orchestra|festival|piano|guitar|lyrics|tunes?|singles?|charts?',
    ['singer', 'Mara Quist will tour in May.'],
  ],
  [
    /^(?:artist|painter|sculptor|illustrator|photographer)$/,
    'arts?|artworks?|paint\\p{Ll}*|sculpt\\p{Ll}*|exhibit\\p{Ll}*|galler(?:y|ies)|murals?|canvas\\p{Ll}*|draw(?:s|n|ings?)?|drew|portraits?|biennale|photo\\p{Ll}*|songs?|albums?',
    ['artist', 'The mural is by Mara Quist.'],
  ],
  [
    /^(?:actor|actress|comedian|comic|presenter|broadcaster|entertainer|film-?maker|star)$/,
    'films?|movies?|series|theat(?:re|er)|play(?:s|ed|ing)|comed\\p{Ll}*|stand-up|drama|sitcom|soap|starr?(?:s|ed|ing)?|programmes?|podcasts?|television|tv|radio|bbc|itv|hollywood',
    ['actress', 'Mara Quist played the queen.'],
  ],
  [
    /^(?:writer|author|novelist|poet|playwright|biographer|historian)$/,
    'books?|novels?|plays?|poems?|poetry|wrote|writ(?:es?|ing|ten)|memoirs?|stories|verses?|histor(?:y|ies)',
    ['writer', 'The play by Mara Quist was cut.'],
  ],
  [
    /^(?:runner|swimmer|cyclist|rider|boxer|golfer|skier|rower|climber|athlete|sprinter|gymnast|jockey|champion|fighter|racer|player|footballer|cricketer|forward|star)$/,
    'race[sd]?|gold|medals?|silver|bronze|marathon|metres|finals?|tournaments?|championships?|olympic\\p{Ll}*|match(?:es)?|goals?|scored|season|teams?|club|lap|rac?ing|won|wins?|injur(?:y|ed)',
    ['runner', 'Mara Quist won gold in the 800 metres.'],
  ],
  [
    /^(?:business(?:wo)?man|entrepreneur|[bm]illionaire|tycoon|magnate|founder|owner|proprietor|restaurateur|hotelier|investor)$/,
    'compan(?:y|ies)|firms?|business(?:es)?|co-?founded|founded|set up|owns|owned|bought|sold|invest\\p{Ll}*|shops?|stores?|hotels?|restaurants?|pubs?',
    ['founder', 'Mara Quist set up Norlink in May.'],
  ],
  [
    /^(?:leader|chief|head)$/,
    'leads?|led|heads?|headed|chairs?|chaired',
    ['leader', 'Quist heads the guild.'],
  ],
  [
    /^(?:manager|boss|director)$/,
    'manages?|managing|runs?|ran|heads?|headed|directs?|directed|in charge',
    ['manager', 'Quist runs the mill.'],
  ],
  [
    /^(?:driver|motorist|trucker|cabbie)$/,
    'drives?|drove|driven|driving|wheel|cars?|bus(?:es)?|trams?|lorr(?:y|ies)|trucks?|taxis?|vans?|cabs?',
    ['driver', 'Quist was at the wheel.'],
  ],
  [
    /^(?:pilot|airman|captain|skipper|sailor)$/,
    'fl(?:y|ies|ew|own|ying)|flights?|planes?|aircraft|helicopters?|cockpit|ships?|boats?|ferr(?:y|ies)|vessels?|sail\\p{Ll}*|yachts?|teams?|crew',
    ['pilot', 'Quist flew a small plane.'],
  ],
  [
    /^(?:farmer|grower|shepherd|rancher|beekeeper)$/,
    'farm(?:s|ed|ing)?|fields?|crops?|cattle|cows?|sheep|herds?|flocks?|harvest\\p{Ll}*|acres?|hectares?|orchards?|vines?|bees|hives?',
    ['farmer', 'Quist lost nine cows.'],
  ],
  [/^(?:fisherman|angler)$/, 'fish(?:ing|ed)?|boats?|nets?|trawlers?', ['fisherman', 'The boat is Quist’s.']],
  [
    /^(?:shopkeeper|grocer|butcher|baker|florist|greengrocer|bookseller|trader|merchant)$/,
    'shops?|stores?|counters?|tills?|customers?|stalls?|bak(?:es?|ed|ery|ing)|bread|flowers|books',
    ['shopkeeper', 'Quist has run the store since May.'],
  ],
  [
    /^(?:chef|cook|baker|restaurateur)$/,
    'cook(?:s|ed|ing)?|kitchens?|restaurants?|dish(?:es)?|menus?|recipes?|bak(?:es?|ed|ery|ing)',
    ['chef', 'Quist left the kitchen.'],
  ],
  [
    /^(?:teacher|lecturer|professor|tutor)$/,
    'teach(?:es|ing)?|taught|lessons?|lectur(?:es?|ed|ing)|tutors|tutored',
    ['teacher', 'Quist taught Latin.'],
  ],
  [
    /^(?:student|pupil|schoolboy|schoolgirl|(?:under)?graduate)$/,
    'stud(?:y|ies|ied|ying)|universit(?:y|ies)|college|exams?|degree|graduated',
    ['student', 'Quist is at university.'],
  ],
  [
    /^(?:researcher|scientist|academic|scholar|\p{Ll}*(?:olog|onom|physic|chem|iatr|botan)ist|historian|statistician)$/u,
    'stud(?:y|ies|ied)|research(?:es|ed)?|papers?|universit(?:y|ies)|institute|lab(?:oratory)?|museum|hospital|clinic',
    ['botanist', 'Quist is at the institute.'],
  ],
  [
    /^(?:mother|mum|mom|father|dad|parent)$/,
    'sons?|daughters?|child(?:ren)?|bab(?:y|ies)|kids?|twins?|toddlers?|pregnan\\p{Ll}+|birth',
    ['mother', 'Quist brought her son.'],
  ],
  [/^(?:widow|widower)$/, 'husband|wife|widow(?:ed)?', ['widow', 'Quist lost her husband in May.']],
  [
    /^(?:pensioner|retiree|grandmother|grandfather|gran|grandad|granny)$/,
    '(?:6[5-9]|[7-9]\\d|10\\d)|retire[ds]?|retirement|pension|grand(?:son|daughter|child)(?:ren|s)?',
    ['pensioner', 'Mara Quist, 81, won.'],
  ],
  [
    /^(?:activist|campaigner|protester|demonstrator)$/,
    'campaign(?:s|ed|ing)?|protest(?:s|ed|ing)?|march(?:es|ed)?|petitions?|rall(?:y|ied)|activism|demonstrat(?:es?|ed|ion)',
    ['activist', 'Quist marched on Lisk.'],
  ],
  [
    /^(?:politician|candidate|lawmaker|legislator|challenger)$/,
    'elect(?:ed|ions?)|part(?:y|ies)|parliament|votes?|voted|seat|stands?|stood|campaign(?:s|ed)?',
    ['politician', 'Quist stood for the party.'],
  ],
  [
    /^(?:defendant|accused|suspect)$/,
    'accused|charged|charges|trial|plead(?:s|ed)?|pled|denie[sd]|guilty|convicted|sentenced|jailed|dock|arrested|detained|custody',
    ['defendant', 'Quist denies the charge.'],
  ],
  [
    /^(?:victim|complainant)$/,
    'attack(?:s|ed|er)?|injur(?:y|ies|ed)|hurt|stabbed|robbed|shot|beaten|raped|assault(?:s|ed)?|wounded|defrauded',
    ['victim', 'Quist was robbed in May.'],
  ],
  [/^survivor$/, 'surviv(?:es?|ed)|rescued|escaped|pulled|crash(?:ed)?', ['survivor', 'Quist was rescued.']],
  [
    /^(?:eye)?witness$/,
    'court|inquest|hearing|tribunal|jury|trial|inquiry|testif(?:y|ied)|evidence|saw|watched',
    ['witness', 'Quist told the court that it was late.'],
  ],
  [
    /^(?:passenger|traveller)$/,
    'flights?|trains?|bus(?:es)?|board|flew|seats?|tickets?|cabin|ferr(?:y|ies)|travell?(?:ed|ing|s)?',
    ['passenger', 'Quist was on the ferry.'],
  ],
  [
    /^(?:patient)$/,
    'hospital|diagnos\\p{Ll}+|treat(?:ed|ment)|surgery|operation|cancer|ward|transplant',
    ['patient', 'Quist left hospital in May.'],
  ],
  [
    /^(?:resident|villager|islander|homeowner|householder)$/,
    'lives?|lived|living|moved|house|home|flat',
    ['resident', 'Quist has lived there since May.'],
  ],
  [
    /^(?:soldier|veteran|serviceman|servicewoman|conscript)$/,
    'army|serv(?:es?|ed|ing)|regiment|battalion|troops|war|front|unit|brigade',
    ['soldier', 'Quist fought in the war.'],
  ],
  [/^(?:refugee|migrant)$/, 'fled|asylum|border|camp', ['refugee', 'Quist fled in May.']],
  [/^winner$/, 'w[io]ns?|winning|prize|lottery', ['winner', 'Quist won the prize.']],
];

/** What is told of whoever plays. */
const PLAYED = wholeWords(
  'goals?|scor(?:es?|ed|er|ing)|match(?:es)?|teams?|club|season|league|cup|bench|header|equaliser|penalt(?:y|ies)|innings|wickets?|runs|corner|shots?|pitch|squad|substitute|coach|side',
  'iu',
);

const TABLE = DEEDS.map(([noun, words]) => ({ noun, told: wholeWords(`(?:${words})`, 'iu') }));

/** What stands behind the stem of a word that tells what somebody does, and of whoever does it: "plumb*ing*", "plumb*er*". */
const DOING = '(?:e?s|e?d|e|ing|ery|r?y|ies)?';
const DOER = /^(?<stem>\p{LC}{4,}?)(?:er|or|ist|ian|erman|(?:wo)?man|keeper)$/u;

/**
 * Whether whoever is told of in some sentences may be called by a noun: "the driver" who was at the wheel, "the librarian" of
 * a library.
 */
export function mayBeCalled(noun: string, told: string): boolean {
  const rows = TABLE.filter((row) => row.noun.test(noun));
  const isInTable = rows.some((row) => row.told.test(told));
  if (isInTable || (mayPlayAs(noun, 'player') && PLAYED.test(told))) return true;
  // "found the fault" makes nobody a founder, but "zoology" a zoologist
  if (rows.length > 0 && !noun.endsWith('ist')) return false;
  const stem = DOER.exec(noun)?.groups?.['stem'];
  return stem !== undefined && wholeWords(stem + DOING, 'iu').test(told);
}

/** The examples of the table, for its test. */
export const DEED_EXAMPLES = DEEDS.map(([, , example]) => example);
