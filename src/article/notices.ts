/** What a page says about itself: never part of the article. */
interface NoticeRule {
  readonly pattern: RegExp;
  readonly example: string;
}

/** A verb that asks the reader to do something for the medium, where a sentence or clause begins. */
const ASK = String.raw`(?:^|[.!?:,;–—-]\s|\b(?:please|and|to|or|just)\s)`;

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
    pattern: new RegExp(
      `${ASK}(?:subscribe (?:to|now|today|for|here|and|from)|sign up\\b|become (?:a|an|our|one of our) (?:\\w+ )?(?:patron|member|subscriber|supporter|friend|donor|reader)|follow (?:us|me|our|\\S+(?: \\S+){0,3} on \\p{Lu})|join (?:us\\b|our\\b|the (?:conversation|discussion|debate)|\\S+ (?:on|readers))|support (?:us\\b|our\\b|independent|quality|local|free|\\S+(?: \\S+){0,3} (?:or|by|with|today|now))|donate\\b(?! \\w+ (?:blood|to))|make a (?:donation|contribution)|chip in|order (?:your|a|our|the) (?:\\w+ )?(?:copy|issue|subscription)|order (?:now|today)|buy (?:now|your|us)\\b|download (?:the|our|your) |install (?:the|our) |try (?:it )?(?:free|now|our)|start your (?:free )?(?:trial|subscription)|get (?:the|our|all|unlimited|full|your|more)\\b[^.!?]{0,60}\\b(?:inbox|newsletter|app|edition|access|subscription|e-?mail|stories|alerts?|news)|turn on notifications|leave (?:a|your) comments?|log in to|let us know|tell us\\b|write to (?:us\\b|our\\b)|(?:e-?mail|contact|call|message|reach|text|tip) (?:us\\b|our\\b)|send us\\b|share your)`,
      'iu',
    ),
    example: 'If this text helped you, subscribe to Upland Bulletin!',
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

/** Longest notice in characters: a longer paragraph is text, whatever it holds. */
const LONGEST = 420;
/** A sentence somebody is quoted with may ask anything. */
const QUOTATION = /["“„«].{20,}["”“»]/u;

/** Whether a paragraph is the page speaking of itself: share and support lines, advertisements, corrections, cookies. */
export function isNotice(plain: string): boolean {
  if (plain.length > LONGEST) return false;
  const bare = plain.replace(/^[*_\s]+|[*_\s]+$/gu, '');
  return (
    (RULES.some(({ pattern }) => pattern.test(bare)) && !QUOTATION.test(bare)) ||
    isToolbar(bare) ||
    isContact(bare)
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
