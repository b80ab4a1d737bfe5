import { HOME_PAGES } from '../../../any/article/menus.ts';

/** What leads somewhere else on the site: "Current issue", "Saved articles". */
const LINKS = [
  '(?:print|digital|gift|student|group|my|your|manage) (?:subscriptions?|account|profile|articles?|cards?|alerts?)',
  '(?:search|find|post) (?:an? )?jobs?',
  'jobs board',
  '(?:customer|subscriber) (?:service|services|support|care)',
  'help (?:cent(?:re|er)|desk)',
  'saved (?:articles|stories|items)',
  'place an ad',
  '(?:current|latest|back|past|previous|next) issues?',
  'e-?papers?',
  '(?:home|front|start) ?page',
  'main page',
  ...HOME_PAGES,
  String.raw`(?:today['’]s|digital|print) (?:paper|edition|issue)`,
  'magazine',
  'languages?',
  'open in app',
  'skip links?',
  '(?:write|create|compose|upload)(?: (?:a|your) (?:story|post))?',
  'keyboard shortcuts.*',
  'about (?:the|this) (?:journal|author|magazine)',
];

/** What it calls its parts: "Crime & Courts", "Gorge Obituaries", "Must reads". */
const PARTS = [
  '(?:in|under) (?:focus|depth|brief|pictures|photos|numbers|figures|short|the (?:news|headlines|spotlight))',
  'at a glance',
  '(?:council|club|school|university|church|union|company|team|staff|members?|community) (?:news|updates?)',
  '(?:the |news )?spotlight',
  'my (?:town|city|area|region|news|feed|stories)',
  'hot topics?',
  'must[- ](?:reads?|see|watch)',
  'special reports?',
  'series',
  'the latest',
  'worth a read',
  "what['’]s (?:hot|new|next)",
  String.raw`(?:\S+ ){1,3}(?:obituaries|opinion|editorial board)`,
  '(?:morning|evening|top) (?:headlines|update|briefing)',
  'crime(?: (?:&|and) courts?)?',
  'courts?',
  'public safety',
  'obituary',
  'inquiry',
];

/** Sports and what is played for: "Rugby union", "Northern League", "County Championship Division Two". */
const SPORTS = [
  String.raw`(?:[\p{LC}'’]+ ){0,3}(?:(?:division|championship|cup|trophy)(?: (?:one|two|three|north|south|east|west|\d))?|league (?:one|two|three|\d))`,
  "(?:(?:premier|national|super|northern|southern|eastern|western|champions|football|women['’]s) )+league(?: (?:north|south|east|west))?",
  'rugby (?:union|league)',
  'football',
  'cricket',
];

/** What it asks for, or says for whom: "Support the Lamp", "Special to the Lamp". */
const REQUESTS = [
  String.raw`(?:support|donate to|subscribe to) (?:the|us|our)\b.*`,
  'subscribe to .*',
  '(?:for|special (?:to|for)) the .*',
  'our (?:community|work|journalism|newsroom|mission|team|cause)',
  'sponsor(?:ed)? messages?',
  '(?:advertiser|affiliate) disclosure',
];

/** What it says of a text and who made it: "Court reporter", "Post date", "Press release". */
const FACTS = [
  '(?:post|publication) date',
  '(?:staff|court|special|senior|chief|crime|sports?) (?:writer|reporter|correspondent)s?',
  '(?:press|news|media|court|judgment|executive|daily|morning|white house) (?:release|summary|conference|briefing|advisory|statement)',
  'prepared remarks',
  'opening remarks',
  'earnings call',
];

/** The text of a pattern for what a page calls its own parts and people, asks for, or says for whom. */
export const OF_A_PAGE = `^(?:${[...LINKS, ...PARTS, ...SPORTS, ...REQUESTS, ...FACTS].join('|')})$`;
