import type { AppealLanguage } from '../../surroundings.ts';
import type { TextRule } from '../../textRule.ts';

/** Where an appeal begins: with the sentence, or after "If you liked this," and the like. */
const ASK = String.raw`^[^\p{LC}\d"“„«]*(?:(?:if|to|for|when|want|like|love|enjoy|not a|already a|help us|don['’]t)\b[^,?!]{0,90}(?:, (?:(?:and|or) )?[\p{LC} ]{3,30}){0,3}[,?!–—-]\s)?(?:please,? |just |so |now |then |and |but |why not )*`;

/** How somebody is reached: "contact Ann Lee, press officer, at 555-0142". */
const REACH = String.raw`(?:contact|reach|e-?mail|call|phone) (?!with\b|was\b)(?:\S+ ){1,6}(?:at|on|via|by) (?=\S*(?:@|\d{3}\D?\d{4})|\(?\+?\d[\d ().-]{5}\d)`;

/** Who may do so: "For years he would call the mayor". */
const SOMEBODY = '(?:i|you|he|she|it|we|they|who|that|people|to|would|could|can|will|had|used)';

/** A sentence that asks the reader to do something for the medium; `asked` is the text of a pattern for what. */
interface Call extends TextRule {
  readonly asked: string;
}

const asking = (asked: string): RegExp => new RegExp(`${ASK}(?:${asked})`, 'iu');

const call = (example: string, asked: string): Call => ({ example, asked, pattern: asking(asked) });

// prettier-ignore
const CALLS: readonly Call[] = [
  call('Subscribe to Upland Bulletin!', 'subscribe\\b'),
  call('Sign up for our newsletter.', 'sign up\\b'),
  call('Become a patron!', 'become (?:one of us\\b|(?:a|an|our|one of our) (?:\\w+ ){0,2}(?:patron|member|subscriber|supporter|friend|donor|reader))'),
  call('Follow us on Yapper.', 'follow (?:us|me|our|@|\\S+(?: \\S+){0,6} on )'),
  call('Drop us a line.', 'drop us\\b'),
  call('Find us on Plinth.', 'find us\\b'),
  call("Join the Lamp's Telegram channel.", '(?:join|follow|subscribe to) (?:the )?\\S+(?: \\S+){0,3}[’\\x27]s? (?:free |new |official )?(?:whatsapp|telegram|viber|signal|messenger|youtube|x|facebook) (?:channel|group|community|page)\\b'),
  call('Join 3,000 readers.', 'join (?:us\\b|as an? (?:\\w+ )?(?:member|reader|subscriber|supporter|patron|friend)\\b|the (?:\\w+ )?(?:club|community|friends|circle) of |our\\b|the (?:conversation|discussion|debate)|\\S+(?: \\S+){0,3} on \\S+[!.]?$|[\\d.,]+ (?:other )?(?:readers|subscribers|members))'),
  call('Support us.', 'support (?:us\\b|our\\b|independent|quality|local (?:news|journalism)|(?!for\\b|from\\b|among\\b|the\\b)\\S+(?: \\S+){0,3} (?:or|by|with|today|now|from|on)\\b|(?!for\\b|from\\b|among\\b|the\\b)\\S+(?: \\S+){0,3}!|[^:.]{2,40}?\\s?[:–—-] (?:become|join|subscribe|donate|give)\\b)'),
  call('Help us keep the lights on.', 'help us\\b'),
  call('Stand by Upland Bulletin: become a patron today.', '(?!the\\b|an?\\b)[\\p{LC}\\x27’]+ [^.!?,:;]{2,60}[,:;–—-] ?(?:and |or |then )?(?:become|join (?:us|our|the|a)|subscribe|donate|support (?:us|our)|be (?:an?|our|one)|help us|buy us|support \\S+(?: \\S+){0,3}(?=[.!]?$))(?!\\p{LC})'),
  call('Stand with Upland Bulletin – give what a coffee costs!', 'stand (?:by|with) \\S+(?: \\S+){0,3} ?[:–—-] '),
  call('Stand by Upland Bulletin today!', '(?:stand (?:by|with)|back|fund|sponsor|keep) \\S+(?: \\S+){0,4}(?: (?:today|now|alive|going|independent|free|on air))?!'),
  call('Donate now.', 'donate\\b'),
  call('Stay with Upland Bulletin and chip in!', '(?:stay|be) with (?:us\\b|\\S+(?: \\S+){0,3}(?: and (?:chip|join|help|give|support|subscribe|become)\\b|!))'),
  call('You may want to help us.', 'you (?:may|might|can|could) (?:also )?(?:want to |wish to )?(?:help|support|fund|join) (?:us|our)\\b'),
  call('Never miss a story: sign up.', '(?:never|don[\'’]t) miss (?:an?|our|the)\\b'),
  call('Give what you can.', 'give what you can'),
  call('Consider a small donation.', '(?:make|consider making|consider) an? (?:\\w+ )?(?:donation|contribution|donating|subscription)'),
  call('Chip in today.', 'chip in\\b'),
  call('Order your copy now!', 'order (?:now|today|your|a|our|the (?:\\w+ )?(?:copy|issue|edition|book))'),
  call('Like our page.', 'like (?:us|our|this) (?:on|page|facebook|channel|story|article|post)\\b'),
  call('Buy the author a coffee.', 'buy (?:\\S+ ){1,3}a (?:coffee|beer|drink)\\b'),
  call('Take out a subscription to Upland Bulletin.', '(?:take out|get|buy|give|choose) (?:\\S+ ){1,3}(?:subscription|membership)\\b'),
  call('Buy us a coffee.', 'buy (?:now|us|your|the (?:print|latest|new)|a (?:copy|coffee|subscription|ticket))\\b'),
  call('Get involved with the news in your community', 'get involved (?:with|in)\\b[^.!?]{0,30}\\b(?:news|our|your|us)\\b'),
  call('Get our app.', '(?:download|install|get) (?:the|our|your) (?:[^.!?]{0,40}\\b)?apps?\\b'),
  call('Try it free for a month.', 'try (?:it |us )?(?:free|now|our)\\b'),
  call('Start your free trial.', 'start your (?:free )?(?:trial|subscription)'),
  call('Get the news in your inbox.', 'get (?:the|our|all|unlimited|full|your|more|weekly|daily)\\b[^.!?]{0,80}\\b(?:inbox|newsletters?|edition|access|subscription|e-?mail|alerts?|briefing)'),
  call('Read us without ads.', '(?:receive|read|enjoy)\\b[^.!?]{0,80}\\b(?:in your inbox|newsletter|ad-free|for free|without ads)'),
  call('Turn on notifications.', 'turn on (?:push )?notifications'),
  call('Leave a comment.', '(?:leave|post|add) (?:a|your) (?:comment|reply|review)'),
  call('Have your say below.', 'have your say\\b'),
  call('Log in to comment.', '(?:log|sign) in(?: (?:to|or|and|here)\\b|[.!]?$)'),
  call('Create an account', '(?:register|create an account)\\b[^.!?]{0,60}$'),
  call('Choose Upland Bulletin as a preferred source.', '(?:choose|set|make|add|mark) \\S+(?: \\S+){0,3} as (?:an?|your|one of your) [^.!?]{0,25}\\bsources?\\b'),
  call('Tell us what you think.', '(?:let us know|tell us|send us|e-?mail us|contact us|call us|message us|reach us|text us|write us|ask us)\\b'),
  call('Write to the editors.', '(?:write|talk|send (?:\\w+ ){1,4}) ?to (?:us\\b|our\\b|the (?:editors?|newsroom))'),
  call('Call the newsroom.', '(?:e-?mail|contact|call|write to|reach) (?:our|the (?:editors?|newsroom|newsdesk|press office|duty editor|author|reporter))'),
  call('Contact Ann Lee, press officer, at 555-0142.', REACH),
  call('For case studies please contact the press office.', `for (?:(?!${SOMEBODY}\\b)[\\p{LC}-]+ ){1,4}(?:please )?(?:${REACH}|(?:contact|e-?mail) (?:our|the) (?:editors?|newsroom|newsdesk|press office|media (?:team|office))\\b)`),
  call('You can send us your stories.', 'you can (?:also )?(?:send|e-?mail|write to|message|contact|reach|text|call) us\\b'),
  call('Share this with a friend.', 'share (?:(?:your|this|it|the (?:story|article|link))\\b|[^.!?]{3,60} with (?:your )?(?:a )?(?:friends?|family)\\b(?!.*\\b(?:said|told|asked)\\b))'),
  call('Send your tips and pictures.', 'send (?:in )?your\\b'),
  call('Click here for more.', '(?:click|tap|press|swipe) (?:here|on|the|to|below)\\b'),
  call('Read our full report.', '(?:read|see|find(?: out)?|watch|hear|listen to|discover|explore|browse|check out|view) (?:more|also|all|our|the full|the rest|the whole|the latest|other|next|here|this (?:article|story))\\b[^.!?]{0,80}(?:[.!]|$)'),
  call('Enter to win a room.', 'enter to win\\b'),
  call('Select the text and press Ctrl+Enter.', '(?:select|highlight|mark)(?:ing)? (?:it|(?:the|that|this|a|any) \\w+)\\b[^.!?]{0,40} (?:and|then|to) (?:press|hit|click|send|report|use|let|tell)\\b|(?:press|hit|use) (?:ctrl|shift|cmd|alt)\\b|(?:notify|inform|alert) us\\b'),
  call('Stay tuned.', 'stay (?:up to date|informed|tuned|connected|in touch)\\b'),
  call('Continue reading', '(?:keep|continue) (?:reading|scrolling)\\b'),
];

/** `\b` looks to both sides of each letter in a pattern for any case: what must begin a word takes a tenth of the time. */
export const APPEALS: AppealLanguage = {
  calls: CALLS,
  call: asking(CALLS.map(({ asked }) => asked).join('|')),
  asksFirst:
    /^(?:did (?:we|you)|something|anything|found|find|spotted|spot|see|seen|notice|noticed|have (?:you|an?|something|any)|do you|are you|got|want|like|liked|enjoy|enjoyed|know|looking for|need|any|is there|questions?|problems?|curious|interested|love|already|not)\b[^.?]{0,100}\?\s+(?:please |just |then )?(?:write|call|e-?mail|contact|send|tell|let|subscribe|sign|click|join|visit|report|get|support|share|order|tip|message|reach|drop|fill|read|follow|download|try|see|leave|comment|help|ask|give|use|check|listen|watch|buy|make|become|we|select|highlight|press|log)\b/iu,
  pleads:
    /^(?:if you [^,.?]{2,60}, (?:please )?(?=(?:buy us|join (?:us|as)|become (?:our|an? (?:member|patron|subscriber|supporter))|support (?:us|our)|subscribe|donate|chip in|consider)\b))?(?:please |so |and )?(?:support|become|subscribe|donate|join|help|give|order|buy|stand|back|fund|sponsor|keep|be|get|sign|chip|take|like|choose|pay|write|stay|make)\b[^?]{0,120}$/iu,
  tells:
    /(?<!\w)(?:was|were|is|are|has|had|have|will|would|said|says?|told|wrote|demand\w*|asked|named|takes?|took|made|came|went)\b/iu,
  goods:
    /(?<!\w)(?:subscriptions?|donations?|patrons?|memberships?|supporters?|newsletters?|monthly gifts?|coffee|independent journalism|our (?:work|team|newsroom|readers|journalism|club|community))\b/iu,
  product:
    /(?<!\w)(?:our|the|a|free|weekly|daily|this) (?:\w+ )?(?:newsletters?|podcast|app|channel|print edition|digital edition|e-?paper|membership|subscriptions?)\b/iu,
  reader: /(?<!\w)(?:you|your|yours)\b/iu,
  medium: /(?<!\w)(?:our|us|we)\b/iu,
};
