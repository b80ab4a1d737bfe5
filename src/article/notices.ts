/** What a page says about itself: never part of the article. */
interface NoticeRule {
  readonly pattern: RegExp;
  readonly example: string;
}

/** Where an appeal begins: with the sentence, or after "If you liked this," and the like. */
const ASK = String.raw`^\W*(?:(?:if|to|for|when|want|like|love|enjoy|not a|already a|help us|don['’]t)\b[^,?!]{0,90}[,?!–—-]\s)?(?:please |just |so |now |then |and |but |why not )*`;

/** Sentences that ask the reader to do something for the medium; "If this text helped you, subscribe to Upland Bulletin!" */
const CALLS = [
  'subscribe\\b',
  'sign up\\b',
  'become (?:a|an|our|one of our) (?:\\w+ ){0,2}(?:patron|member|subscriber|supporter|friend|donor|reader)',
  'follow (?:us|me|our|@|\\S+(?: \\S+){0,3} on )',
  'join (?:us\\b|our\\b|the (?:conversation|discussion|debate)|\\S+(?: \\S+){0,3} on \\S+[!.]?$|[\\d.,]+ (?:other )?(?:readers|subscribers|members))',
  'support (?:us\\b|our\\b|independent|quality|local (?:news|journalism)|\\S+(?: \\S+){0,3} (?:or|by|with|today|now)\\b)',
  'donate\\b',
  '(?:make|consider making|consider) an? (?:\\w+ )?(?:donation|contribution|donating|subscription)',
  'chip in\\b',
  'order (?:now|today|your|a|our|the (?:\\w+ )?(?:copy|issue|edition|book))',
  'buy (?:now|us|your|a (?:copy|coffee|subscription|ticket))\\b',
  '(?:download|install|get) (?:the|our|your) (?:[^.!?]{0,40}\\b)?apps?\\b',
  'try (?:it |us )?(?:free|now|our)\\b',
  'start your (?:free )?(?:trial|subscription)',
  'get (?:the|our|all|unlimited|full|your|more|weekly|daily)\\b[^.!?]{0,80}\\b(?:inbox|newsletters?|edition|access|subscription|e-?mail|alerts?|briefing)',
  '(?:receive|read|enjoy)\\b[^.!?]{0,80}\\b(?:in your inbox|newsletter|ad-free|for free|without ads)',
  'turn on (?:push )?notifications',
  'leave (?:a|your) (?:comment|reply|review)',
  '(?:log|sign) in (?:to|or|and)\\b',
  '(?:register|create an account)\\b[^.!?]{0,60}$',
  '(?:let us know|tell us|send us|e-?mail us|contact us|call us|message us|reach us|text us|write us|ask us)\\b',
  '(?:write|talk|send (?:\\w+ ){1,4}) ?to (?:us\\b|our\\b|the (?:editors?|newsroom))',
  '(?:e-?mail|contact|call|write to|reach) (?:our|the (?:editors?|newsroom|press office|duty editor|author|reporter))',
  'share (?:your|this|it|the (?:story|article|link))\\b',
  '(?:click|tap|press|swipe) (?:here|on|the|to|below)\\b',
  '(?:read|see|find|watch|hear|listen to|discover|explore|browse|check out|view) (?:more|also|all|our|the full|the rest|the whole|the latest|other|next|here|this (?:article|story))\\b[^.!?]{0,80}(?:[.!]|$)',
  'enter to win\\b',
  'stay (?:up to date|informed|tuned|connected|in touch)\\b',
  '(?:keep|continue) (?:reading|scrolling)\\b',
];
const CALL = new RegExp(`${ASK}(?:${CALLS.join('|')})`, 'iu');

/** What else an appeal names, in a sentence that speaks to the reader: "Our newsletter lands in your inbox on Fridays." */
const PRODUCT =
  /\b(?:our|the|a|free|weekly|daily|this) (?:\w+ )?(?:newsletters?|podcast|app|channel|print edition|digital edition|e-?paper|membership|subscriptions?)\b/iu;
const READER = /\b(?:you|your|yours)\b/iu;
const MEDIUM = /\b(?:our|us|we)\b/iu;

const RULES: readonly NoticeRule[] = [
  {
    pattern:
      /^(?:share|print|tweet|e-?mail|save|bookmark|copy link|comments?|listen|gift|loading|menu|home|close|back to top|skip to (?:main )?content|advertisements?|advertising|advertorial|ad|sponsored(?: content| by .{1,40})?|promoted(?: content)?|paid (?:content|post|partnership)|related|more|reply|like|follow|log ?in|sign ?in|register|subscribe|search|top stories|latest(?: news)?)(?: (?:this|article|story|on|via|to|options|now|us))*(?: \p{L}+)?[\s.…:!]*$/iu,
    example: 'ADVERTISEMENT',
  },
  {
    pattern:
      /^(?:share|post|print|tweet|send|mail|forward|pin|e-?mail|copy|save)\s(?:this|it|the (?:story|article|link)|on|to|via)\b[^.!?]{0,80}$/iu,
    example: 'Share this story on Yapper',
  },
  {
    pattern:
      /^[([]?(?:(?:keep|continue) (?:scrolling|reading)|(?:scroll|swipe|tap|click|read|press) (?:down |here |on )?(?:to|for)\b).{0,80}$/iu,
    example: 'Scroll to continue reading',
  },
  {
    pattern: /^.{0,40}\b(?:continues|continued|resumes) (?:below|after|on (?:the )?next)\b.{0,60}$/iu,
    example: 'Story continues below',
  },
  {
    pattern:
      /^(?:did (?:we|you)|found|find|spotted|spot|see|seen|notice|noticed|have (?:you|a)|do you|are you|got|want|like|liked|enjoy|enjoyed|know|looking for|need|any|is there|questions?|problems?|curious|interested|love|thinking)\b[^.?]{0,100}\?\s+(?:please |just |then )?(?:write|call|e-?mail|contact|send|tell|let|subscribe|sign|click|join|visit|report|get|support|share|order|tip|message|reach|drop|fill|read|follow|download|try|see|leave|comment|help|ask|give|use|check|listen|watch|buy|make|become|we)\b/iu,
    example: 'Found a mistake? Write to the newsroom or call the duty editor.',
  },
  {
    pattern:
      /^.{0,60}\b(?:appears|is published|comes out) (?:\w+ )?(?:daily|weekly|monthly|quarterly|times a|every|once a|twice a)\b.{0,40}$/iu,
    example: 'Slow Trades appears four times a year.',
  },
  {
    pattern:
      /^.{0,30}\b(?:comments?|commenting|discussion)\b.{0,40}\b(?:closed|disabled|moderated|turned off|open)\.?$|^(?:view|show|load|read|see) (?:all |\d+ |more )*(?:comments?|replies)\b.{0,30}$|^\d[\d.,km]* (?:comments?|replies|shares?|views?|likes?)$/iu,
    example: 'Comments on this story are closed.',
  },
  {
    pattern:
      /^(?:this|the|our) (?:article|story|piece|interview|text|transcript|report|post|page|column|headline|conversation|content|article's headline|live blog)(?: \w+){0,4}? (?:(?:was|has been|have been|is|are|will be|were) (?:\w+ )?(?:amended|updated|corrected|edited|published|translated|condensed|republished|shortened|produced|created|part of|developing|abridged|sponsored|supported|funded|lightly|adapted|reproduced|syndicated|free to read)|(?:first|originally) (?:appeared|ran)|appeared (?:first|originally)|contains? (?:affiliate|sponsored|paid))\b/iu,
    example: 'This article was amended on 12 May 2026.',
  },
  {
    pattern:
      /^(?:this is a (?:developing|breaking)|more (?:to follow|follows|soon)|developing story|breaking news|an? (?:earlier|previous) version of|it (?:was|has been) amended)\b/iu,
    example: 'An earlier version of this article misstated the year.',
  },
  {
    pattern: /^\W*(?:corrections?|clarifications?|editor['’]s note|update note)\b.{0,40}:/iu,
    example: 'Correction (12 May): The bridge is in Lisk.',
  },
  {
    pattern:
      /\b(?:we|this (?:site|website|page)|our (?:site|website|partners)|\S+\.(?:com|org|net)) uses? cookies\b|\b(?:accept|reject|manage|allow) (?:all )?(?:cookies|and continue)\b|^.{0,60}\b(?:cookie|privacy) (?:policy|settings|preferences|notice)\b.{0,60}$|^by (?:clicking|continuing|signing|subscribing|using this)\b.{0,120}\byou (?:agree|accept|consent)/iu,
    example: 'We use cookies to improve your experience.',
  },
  {
    pattern:
      /^\W*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?! (?:law|in)\b)).{0,160}$|\ball rights reserved\b|\ball reproduction\b|\b(?:may|must) not be (?:published|reproduced|republished|broadcast)\b.{0,120}\b(?:permission|consent|redistributed)\b/iu,
    example: '© Daily Brindle Media. All rights reserved.',
  },
  {
    pattern:
      /^\W*(?:for immediate release|(?:press|news|media) (?:release|statement)|embargoed? (?:until|for|:).{0,60})\W*(?:\d.{0,30})?$/iu,
    example: 'FOR IMMEDIATE RELEASE',
  },
  { pattern: /^\W*(?:#(?: ?#)+|-?30-?|\(?ends?\)?|the end)\W*$/iu, example: '# # #' },
  {
    pattern:
      /^(?:\W*\d{1,3}[\s-]?(?:min(?:ute)?s?|sec(?:ond)?s?)\.?(?: (?:read|listen|watch|video))?)\W*$|\b\d{1,3}[\s-]?min(?:ute)?s? (?:read|listen)$/iu,
    example: '3 min read',
  },
  {
    pattern:
      /^(?:listen to|watch|hear|play) (?:this|the) (?:article|story|episode|video|podcast|report)\b.{0,40}$/iu,
    example: 'Listen to this article · 4 min',
  },
  {
    pattern:
      /^(?:related|recommended|more|most|popular|trending|latest|top|other|further|editors?['’]?s?['’]?)\s(?:stories|articles|news|reading|read|popular|viewed|shared|links?|from|on|in|by|coverage|content|for you|picks?|choice|topics?|like this|headlines)\b[^.?!]{0,60}:?$|^(?:you (?:may|might|could) (?:also )?(?:like|be interested)|(?:read|up|what to read|watch) next|don['’]t miss|see (?:also|more)|read (?:more|also))\b[^.?!]{0,100}$/iu,
    example: 'Most read in business',
  },
  {
    pattern:
      /^(?:for|to) (?:more|further|additional|media|press|general) (?:information|enquiries|inquiries|details)\b.{0,40}\b(?:contact|visit|see|call|e-?mail|please|go to|write)\b/iu,
    example: 'For more information, visit the website.',
  },
  { pattern: /^[([][^()[\]]{1,60}\s[=≈]\s[^()[\]]{1,60}[)\]]\.?$/u, example: '(1 florin = $0.46)' },
  {
    pattern:
      /^(?:\W*(?:https?:\/\/|www\.)\S+\W*|!?\[[^\]]{0,200}\]\([^)\s]{1,300}\)\W*|\[[^\]]{1,60}\]:\s?\S+.{0,80})$/iu,
    example: '[Five games that outlived their makers](https://example.org)',
  },
  { pattern: /^<!--.{0,400}-->$|^<\/?\w[^<>]{0,200}>$/u, example: '<!-- more -->' },
  {
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|about us|contact us|advertise with us|sitemap|faqs?)\b[^.?!]{0,60}$/iu,
    example: 'Terms of use',
  },
];

const OTHERS =
  /^[\W_]*(?:related|recommended|more|most|popular|trending|latest|top|other|further|read|see|also|you (?:may|might)|up next|don['’]t miss|editors?['’]?s?['’]? picks?|in other news|elsewhere)\b/iu;

/** Longest notice in characters: a longer paragraph is text, whatever it holds. */
const LONGEST = 420;
/** A sentence somebody is quoted with may ask anything. */
const QUOTATION = /["“„«].{20,}["”“»]/u;

/** Whether a paragraph is the page speaking of itself: share and support lines, advertisements, corrections, cookies. */
export function isNotice(plain: string): boolean {
  if (plain.length > LONGEST) return false;
  const words = plain.replace(/^[*_\s]+|[*_\s]+$/gu, '');
  if (isToolbar(words) || isContact(words)) return true;
  return !QUOTATION.test(words) && (RULES.some(({ pattern }) => pattern.test(words)) || isAppeal(words));
}

/** Whether at least half of the sentences ask the reader for something. */
function isAppeal(plain: string): boolean {
  const sentences = plain.split(/(?<=[.!?]["”’)*_]{0,3})\s+/u);
  const asking = sentences.filter((sentence) => isCall(sentence)).length;
  return asking > 0 && asking >= sentences.length / 2;
}

function isCall(sentence: string): boolean {
  return (
    CALL.test(sentence) ||
    (PRODUCT.test(sentence) && READER.test(sentence) && (MEDIUM.test(sentence) || sentence.endsWith('!')))
  );
}

/** "Share   Post to Yapper   Print   💬 112 replies", "News › Money › Shopping": short pieces side by side. */
export function isToolbar(plain: string): boolean {
  if (plain.length > 200 || /[.!?]["”»]?$/u.test(plain)) return false;
  const pieces = plain.split(/\s{2,}|\s?[|›»•·→/]\s|\s>\s/u).filter(Boolean);
  const isShort = pieces.every((piece) => piece.split(' ').length <= 6 && !/[.!?,;:]$/u.test(piece));
  return (
    isShort &&
    (pieces.length >= 3 || (pieces.length >= 1 && /^\P{L}*\p{Extended_Pictographic}\P{L}*\d/u.test(plain)))
  );
}

/** A line with an address or a telephone number that is no sentence. */
function isContact(plain: string): boolean {
  if (/[.!?]["”»]?$/u.test(plain)) return false;
  return /\S@\S+\.\p{L}{2,}/u.test(plain) || /(?:^|[\s:(])(?:\+\d|\(?0\d)[\d\s()./-]{6,}\d/u.test(plain);
}

/** "Related stories", "Most read", "Read also:": what follows without a full stop is a list of other articles. */
export function isListOfOthers(plain: string): boolean {
  return OTHERS.test(plain.slice(0, 80));
}

/** A line after which an advertisement stands. */
export function isAdvertisementStart(plain: string): boolean {
  return /^\W*(?:advertisements?|advertising|ad|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post))\W*$/iu.test(
    plain.slice(0, 60),
  );
}

/** A line before which an advertisement ends. */
export function isAdvertisementEnd(plain: string): boolean {
  return /^\W*(?:scroll|(?:story|article|text|report|post) continues|(?:continue|keep) (?:reading|scrolling)|end of (?:ad|advertisement)|skip (?:ad|advertisement))\b/iu.test(
    plain.slice(0, 80),
  );
}
