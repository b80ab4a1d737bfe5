import { readWeights } from '../../../../disk/learned.ts';
import { once } from '../../../../values/once.ts';
import { outletName } from '../../../any/article/names.ts';
import { wordSet } from '../../../wordList.ts';
import type { PublisherLanguage } from '../../../surroundings.ts';
import { isRegion } from '../../attribution/people/regions.ts';
import { MONTHS, WEEKDAYS } from '../../calendar.ts';
import { SECTION_NAMES } from '../sectionNames.ts';
import { DOUBTFUL_OUTLET_WORDS, OUTLET_WORDS } from '../../outlets.ts';
import { ASKS } from './appeals.ts';
import { FOLLOW, LINES, TELLS } from './lines.ts';
import { GIVEN, STATES } from './stated.ts';
import { KICKERS, RUBRIC, SHOW } from './mastheads.ts';
import { OF_A_PAGE } from './ofAPage.ts';
import { NAME } from './names.ts';
import { TAGLINES } from './taglines.ts';

const COMMON: ReadonlySet<string> = new Set([
  ...SECTION_NAMES,
  ...WEEKDAYS.map((day) => day.toLowerCase()),
  ...MONTHS.map((month) => month.toLowerCase()),
  ...`copyright us our the this me it all you up now breaking latest top more local today tonight post comments comment
  stories headlines star mail share print promoted sponsored press media room centre center a my and & of for to in on
  content main skip watch listen log account
  en eng de deu ger fr fra es esp it ita pl pol ua ukr ru rus`.split(/\s+/u),
]);

export const PUBLISHER: PublisherLanguage = {
  sections: new Set(SECTION_NAMES.filter((name) => name.length > 3)),
  common: COMMON,
  media: new Set([...OUTLET_WORDS, ...DOUBTFUL_OUTLET_WORDS, 'wire', 'agency', 'online', 'channel']),
  bodies: wordSet(
    `council university college school ministry department institute museum association federation club society foundation
     trust commission inspectorate authority office union league rufc fc board network police church service`,
  ),
  weights: once(() => readWeights('en/publisher.txt')),
  // A capital or the "t" of "the" first, which is soon told: looking back at each letter takes long.
  names: new RegExp(
    `(?=[A-Zt]|[^\\0-\\u007f])(?<![\\p{LC}\\d@.])(?!(?:Contact|E-?mail) \\p{Lu})${outletName('(?:The|the)', 'of|and|the|for|&')}`,
    'gu',
  ),
  rubric: new RegExp(
    [RUBRIC.source, ...KICKERS.map(({ pattern }) => pattern.source), OF_A_PAGE].join('|'),
    'iu',
  ),
  editor: /^(?:web |chief |copy )?editors?: \S[^.!?]{1,40}$/iu,
  isPlace: isRegion,
  states: [...STATES, SHOW, ...ASKS, ...TAGLINES],
  given: GIVEN,
  lines: LINES,
  follow: FOLLOW,
  tells: TELLS,
  toldTo: {
    before:
      /(?<!\p{LC})(?:told|tells|telling|informed|assured|confided (?:in|to)|(?:confirmed|explained|admitted|stated|revealed) (?:it |this )?(?:to|for)|(?:said|wrote|spoke|speaking|talked|talking|written) (?:to|with|for)|(?:interview|conversation|talk|call) (?:with|for|to)|(?:comments?|remarks?|statements?|answers?|reply|requests?|questions?|inquiry) (?:to|for|from|by|of)) (?:the )?$/u,
    after:
      /^(?:[.,;:!?"”)]|$| (?:that|in|on|during|by|when|while|after|before|last|at|over|how|why|what|whether|it|he|she|they|there|the|and)(?!\p{LC}))/u,
  },
  ownAgency:
    /(?<!\p{LC})(?:told|informed|(?:to|with|for|from|by|of)) this (?:news |press )?agency(?![\p{LC}’'])/u,
  release:
    /\b(?:(?:immediate|press|news|media) release|for release|statements (?:and|&) releases)\b|^\W*embargo(?:ed)?(?: until| for|:)/iu,
  // news agencies give no year: "LISK, May 4 (Brine Newswire) -"
  releaseWire: /(?:\b\d{4} ?[/(][^/()]{0,20}(?:wire|PRWeb|CNW)\b|\((?:Business Wire|Globe ?Newswire)\))/iu,
  announces: new RegExp(
    `^${NAME}(?:,[^,]{3,80},)? (?:today|has today|is |announced|announces|will|has|launched)\\b`,
    'u',
  ),
  firm: / (?:(?:\p{Lu}\p{LC}+ )?Bureau|(?:News (?:& )?)?Media(?: Group)?(?: Holdings)?(?: Limited)?|Holdings|Trust|Pvt Ltd|Digital|plc|LLP|Newspapers Limited|Publishing Ltd|Ltd|DAC|L\.?P|Pty(?: Ltd)?|ASA|Limited|Inc|LLC|Group|News(?:papers)?|Publishing|Publications|Company|Co|Corporation|Corp|SRL|GmbH|AG|All|Newsroom|Staff|Club|Circle)\.?$/u,
  circle: / (?:Community|Club|Circle|Family|Members(?:hip)?|Supporters|Insiders|Patrons)$/u,
  tail: / (?:WhatsApp|Telegram|Facebook|Instagram|YouTube|TikTok|X|Bluesky|Viber|Threads|app|App)$/u,
  elsewhere:
    /^(?:telegram|patreon|twitter|facebook|youtube|instagram|whatsapp|viber|google(?: news)?|apple(?: news)?|x|tiktok|threads|bluesky|mastodon|spotify|signal|linkedin|reddit|substack|paypal|android|ios|ctrl|enter|internet|english)(?:$| and )|\b(?:press (?:standards|council|complaints)|code of (?:practice|conduct))\b/iu,
  article: /^The /u,
};
