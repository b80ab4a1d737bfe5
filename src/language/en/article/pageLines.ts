import type { TextRule } from '../../textRule.ts';
import { ARTICLE } from './amendments.ts';

/** What a page puts around its article: buttons and marks, where the article goes on, comment forms, other articles. */
// prettier-ignore
export const PAGE_LINES: readonly TextRule[] = [
  // Buttons and marks of the page
  {
    example: 'ADVERTISEMENT',
    pattern:
      /^\W*(?:share|print|tweet|e-?mail|save|bookmark|copy link|comments?|listen|gift|loading|menu|home|close|download|embed|restack|advert(?:isement)?s?|advertising|advertorial|ad|related|recommended|trending|popular|more|reply|like|follow|log ?in|sign ?(?:in|up)|register|subscribe|search|live|exclusive|breaking|opinion|analysis|sponsored|promoted)(?: (?:this|article|story|page|content|post|on|via|by|for|to|later|options|now|us)){0,4}\W*$/iu,
  },
  { example: 'facebook (opens in new window)', pattern: /^[^.!?"“]{2,60} \((?:will )?opens? in (?:an? )?new (?:window|tab)\)$/iu },
  { example: 'Bet £5 get £20 in free bets – 18+ only, T&Cs apply', pattern: /^[^"“]{3,120}\b(?:T&Cs|(?:terms|T&C) (?:and|&) conditions) apply\b[^"“]{0,60}$|^(?=.*\b18\+)[^"“]{0,80}\b(?:free bets?|gambl\w+|bonus|deposit)\b[^"“]{0,80}$|\bgamble responsibly\b/iu },
  { example: 'Heard on Morning Tide', pattern: /^(?:(?:As )?(?:[Hh]eard|[Ss]een)|Aired|Broadcast|First (?:aired|broadcast)) on \p{Lu}[^.!?"“]{2,60}$/u },
  { example: 'Subs not used: Falk, Renn.', pattern: /^(?:unused )?sub(?:stitute)?s?(?: not used)?: \p{Lu}[^!?"“]{3,200}$/iu },
  { example: 'Sponsored: Mattresses at half price', pattern: /^\W*(?:sponsored|promoted|paid (?:content|post|partnership|for))\b[^.?]{0,80}$/iu },
  { example: 'Like Comment Share', pattern: /^(?:(?:like|comments?|share|reply|save|print|tweet|follow|send|more|post|facebook|twitter|whatsapp|telegram|e-?mail|linkedin|reddit|instagram|pinterest|messenger|copy|link|subscribe|x)\b\W*){2,10}$/iu },
  { example: 'Before you go...', pattern: /^(?:before you (?:go|leave|move on)|one (?:more|last) thing(?: before you go)?|thanks for stopping by)[.…!:]*$/iu },
  { example: 'DOI: 10.5555/lisk.2026.014', pattern: /^(?:doi:? ?|(?:doi: ?)?https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S+$/iu },
  { example: 'Reference: M. Tysk et al., Bridges that sway, Spans 12, 2024.', holds: ['reference', 'citation', 'cite', 'journal'], pattern: /^(?:(?:full |journal |paper )?(?:references?|citations?|journal)|cite (?:this )?as|how to cite):\s(?=.*(?:\bet al\b|\b(?:19|20)\d\d\b|doi|10\.\d{4})).{8,400}$/iu },
  { example: 'Lund, P., & Quist, A. (2024). Bridges that sway. Spans, 12(3). https://doi.org/10.5555/lisk.7', holds: ['doi'], pattern: /^(?=\p{Lu}[\p{LC}'’-]+,? \p{Lu}\.|\p{Lu}\.[ -]?(?:\p{Lu}\. ?)?\p{Lu}|.{2,60}\bet al\b)[^“”"]{8,380}\b(?:doi:? ?|doi\.org\/)10\.\d{4,9}\/\S+$/iu },
  { example: 'Back to top', pattern: /^(?:back to top|toggle caption|hide caption|enlarge this image|load more|show more|top stories|latest(?: news)?|(?:next|previous) (?:article|story|post)|manage preferences)$/iu },
  { example: 'Share this story on Yapper', pattern: /^(?:share|post|print|tweet|send|mail|forward|pin|e-?mail|copy|save) (?:this|it|the (?:story|article|link)|on|to|via)\b[^.!?]{0,80}$/iu },
  { example: '12 comments', pattern: /^\W*(?:\d[\d.,km]* (?:comments?|replies|shares?|views?|likes?)|comments?(?: \(\d+\)|\W+\d+))\W*$/iu },
  { example: 'LIVE NOW Channel 9 at 5', pattern: /^(?:LIVE NOW\b|(?:Watch|Listen) (?:Now|Live)$)[^.!?"“]{0,40}$/u },
  { example: 'Suggested Topics:', pattern: /^(?:suggested|related) topics:?$/iu },
  { example: 'Quay Account', pattern: /^(?:\p{Lu}[\p{LC}\d]+ ){1,2}account$/iu },
  { example: 'Falk 4, Renn 3, Holm 2 | Marr 6, Lund 1', pattern: /^(?:\p{Lu}[\p{LC}.'’ -]{1,30} \d{1,3}(?: \([^()]{1,12}\))?(?:, | [|;·–-] |; )?){3,}$/u },
  { example: '78°', pattern: /^[-−–]?\d{1,3} ?°[CF]?$/u },
  { example: 'View all comments', pattern: /^(?:view|show|load|read|see) (?:all |\d+ |more |the )*(?:comments?|replies)\b.{0,30}$/iu },
  { example: 'Filed under Planning, Roads', pattern: /^(?:filed|posted|published|archived|categori[sz]ed|listed) (?:under|in):? (?!\p{LC}+ (?:on|by)\b)[^.!?"“]{2,80}$|^tagged(?: with| as)?:? [^.!?"“]{2,100}$/iu },
  { example: 'Search this site', pattern: /^search (?:this|our|the) (?:blog|site|website|page|archives?)\b.{0,20}$/iu },
  { example: 'Blog at Pressbox.com.', pattern: /^(?:(?:web)?site|blog|theme|page)(?:: \p{LC}+)? (?:at|by|from|on) \S+(?: \S+)?$/iu },
  { example: 'You can find this story in My Bookmarks.', pattern: /^you can (?:find|see|read|view|manage|change|update|edit|remove)\b[^.!?"“]{0,60}\b(?:in|on|from|under|at) (?:my|your) (?:bookmarks|saved|account|profile|list|library|settings|preferences|reading list|dashboard)\b[^.!?]{0,30}[.!]?(?:\s?Or by \p{Ll}+ing [^.!?"“]{3,80}\.?)?$/iu },
  { example: 'Key events', pattern: /^(?:(?:key|main|latest) (?:events|moments|updates|posts)(?: so far)?|(?:opening|closing|morning|evening) summary)$/iu },
  { example: 'Page 1 of 3', pattern: /^\W*(?:page|photo|image|slide|picture)? ?\d{1,3} ?(?:of|\/) ?\d{1,3}\W*$/iu },
  { example: 'May 2031 · 9 minute read', holds: ['min'], pattern: /^(?:\p{LC}+ )?(?:\d{1,2},? )?(?:\p{LC}+ )?\d{4}\W+\d{1,3}[\s-]min(?:ute)?s? (?:read|listen|watch)$/iu },
  { example: 'Newsletter sign-up', pattern: /^(?:news)?letters?,? sign[- ]?up$|^(?:e-?mail|alerts?) sign[- ]?up$/iu },
  { example: 'How do I sign up for breaking news alerts?', pattern: /^how (?:do|can) (?:i|you) (?:sign up|subscribe|register|donate|cancel)\b[^.!]{0,80}\?$/iu },
  { example: 'Lisk Rovers (4-4-2) Falk; Renn, Holm', pattern: /^\p{Lu}[^.!?()]{2,40} \(\d(?:-\d){2,4}\)[:;]? \p{Lu}[^!?“"]{10,300}$/u },
  { example: 'play', pattern: /^(?:(?:play|pause|replay|mute|unmute)(?: video)?|autoplay|now playing|volume \d{1,3} ?%|\d{1,3} of \d{1,3} seconds|this video can ?not be played)$/iu },
  { example: 'HNR -9.70% DUNM +1.22%', holds: ['%'], pattern: /^(?:[A-Z\d][A-Z\d&. ]{0,12} [+−–-]?\d[\d.,]*%[ |·]*(?:[▲▼] ?)?){2,}$/u },
  { example: 'ROPE RP2 5.412 +3.87%', holds: ['%'], pattern: /^(?:[A-Z][A-Z\d&.!/ ]{1,30} \d[\d.,]*\p{LC}? \(?[+−–-]\d[\d.,]*%\)?\s*)+$/u },
  { example: 'Data is delayed at least 15 minutes.', pattern: /^\W*(?:(?:market )?data|quotes|prices)\b.{0,60}\b(?:real-time snapshot|delayed (?:by )?(?:at least )?\d+ minutes)\b.{0,80}$/iu },
  { example: 'If you enjoy this article, consider subscribing.', pattern: /^if you(?:['’]re| are)? (?:enjoy(?:ing|ed)?|like[d]?|appreciate|value) (?:this|our|what)\b[^"“]{0,60}, (?:please )?(?:consider|think about|subscribe|support|donate|join|share)\b[^"“]{0,120}$/iu },
  { example: 'Sign in   Subscribe', pattern: /^(?:(?:sign in|log ?in|sign up|register|subscribe|my account|account|basket|newsletters?|donate)(?:\s+|\W+|$)){2,5}$/iu },
  { example: 'Summer fair – book now', holds: ['–', '—', '-'], pattern: /^[^.!?"“–—]{3,60} [–—-] (?:enter|book|buy|register|apply|subscribe|join|vote|shop|order|sign up|donate)(?: (?:now|here|today|online|early|free))?$/iu },
  { example: 'Follow GorgeLamp', pattern: /^(?:[Ff]ollow|FOLLOW) (?:\p{Lu}[\p{LC}\d'’&-]* ?){1,4}$/u },
  { example: 'Quick guide', pattern: /^(?:quick guide|show|hide|expand|collapse)$/iu },
  { example: 'Was this page useful?', pattern: /^(?:was|did|is|do) (?:you find )?(?:this|the) (?:\p{LC}+ )?(?:article|story|page|piece|information|content|answer)\b[^.!?]{0,20} (?:helpful|useful|interesting)(?: to you)?\?$/iu },
  { example: 'Yes No', pattern: /^(?:[👍👎] ?)?yes\b\W{0,4}no\b\W{0,3}$/iu },
  { example: '3 min read', pattern: /^\W*(?:(?:reading|listening) time\W+)?(?:about )?\d{1,3}[\s-]?(?:min(?:ute)?s?|sec(?:ond)?s?)\.?(?: (?:read|listen|watch|video))?\W*$/iu },
  { example: 'When you buy through links on our site, we may earn a commission.', holds: ['links', 'commission'], pattern: /(?<!\w)(?:buy|shop|order|purchases?)\b[^.]{0,40} (?:through|via|using) (?:the |our |these )?links\b|(?<!\w)we (?:may|might|can) (?:earn|receive|get) an? (?:\w+ )?commission\b/iu },
  { example: 'Upland Bulletin is a member of the Press Council.', holds: ['member of'], pattern: /^(?:\p{Lu}[\p{LC}\d'’&-]*\s){1,5}is an? (?:\p{Ll}+ )?member of (?:the )?[^.]{0,40}\b(?:press|media|publishers?|editors?|newspapers?|journalis\w+|broadcast\w+)\b[^.]{0,40}\.?$/iu },
  { example: 'Listen · 5:08', pattern: /^\W*(?:listen|watch|play|audio|video)\W+\d{1,2}:\d\d\W*$/iu },
  { example: 'Listen to this article · 4 min', pattern: new RegExp(`^(?:listen to(?: (?:this|the))?|(?:watch|hear|play) (?:this|the)) (?:\\d{1,3}[ -]min(?:ute)? )?(?:${ARTICLE}|episode|video|podcast|report)\\b.{0,40}$`, 'iu') },

  // Where the article goes on
  { example: 'Story continues', pattern: /^\W*(?:story|article|text|report|post) continues\W*$/iu },
  { example: 'Story continues below', holds: ['continue', 'resumes'], pattern: /^.{0,40}\b(?:continues|continued|resumes) (?:below|after|on (?:the )?next)\b.{0,60}$/iu },
  { example: 'Scroll to continue reading', pattern: /^[([]?(?:advertisement\W+)?(?:(?:keep|continue) (?:scrolling|reading)|(?:scroll|swipe|tap|click|read|press) (?:down |here |on )?(?:to|for)\b).{0,80}$/iu },

  { example: 'This article is more than 3 years old', holds: ['more than'], pattern: /^(?:this (?:article|story|post|piece) (?:is|was published)|published) more than (?:\d{1,3}|an?|one|two) (?:day|week|month|year)s? (?:old|ago)\.?$/iu },
  { example: 'Upland Bulletin values your feedback', pattern: /^\p{Lu}[\p{LC} ]{1,30} values your (?:feedback|comments|views|privacy)\b[^.!?"“]{0,120}\.?$/iu },
  { example: '1. How relevant is this ad to you?', pattern: /^(?:\d\W{1,2})?(?:how relevant is this ad to you|did you encounter any technical issues)\?$/iu },
  { example: 'Ad froze or did not finish loading', pattern: /^(?:(?:video|ad|audio|content)(?: (?:player|content|on ad))? (?:was|never|froze|did not|moved|prevented)\b[^.!?"“]{0,60}\b(?:ad|load(?:ed|ing)?|content|loud|repetitive)\b[^.!?"“]{0,50}|ad feedback|other issues)$/iu },
  { example: 'Share full article', pattern: /^(?:share|gift|save|read|print|listen to) (?:the )?full (?:article|story)$/iu },
  // what is printed under the name of a paper
  { example: 'News you can trust since 1891', pattern: /^(?:(?:news|stories|journalism|reporting|facts|a (?:paper|voice)) (?:you can|that|worth) [^.!?"“]{3,40} since \d{4}|democracy dies in darkness)\.?$/iu },
  { example: 'Open Navigation Menu', pattern: /^(?:keyboard shortcuts for (?:the )?(?:audio|video|media) player|(?:open|close|toggle|show|hide|expand) (?:(?:the|main|site|top) )?(?:navigation|menu|search|sidebar)(?: (?:menu|bar|panel|form))?|(?:open|get|view|read) (?:this )?(?:in|on) (?:(?:the|our) )?app)$/iu },
  { example: 'Join Our Community', pattern: /^(?:join|support|meet) our (?:community|work|journalism|newsroom|mission|team|cause)[.!]?$/iu },
  { example: 'Add bookmark', pattern: /^(?:read|watch|listen|save(?: it)?) (?:for )?later$|^add (?:a |to )?bookmarks?$/iu },
  { example: 'Tarrow Post Homepage', pattern: /^(?:The )?(?:\p{Lu}[\p{LC}\d&'’-]* ){1,4}(?:[Hh]ome ?[Pp]age)$/u },
  { example: 'Did you find what you were looking for?', pattern: /^did you find what you (?:were looking for|needed|came for)\?$|^(?:thank you|thanks) for your feedback[.!]?$/iu },

  { example: 'All Sections', pattern: /^(?:all|our|more|other) (?:sections|news|topics|stories|categories|articles|editions|headlines|videos)[\s.…»>→]*$/iu },
  { example: 'Menu: Headlines - Courts - Weather', holds: [':'], pattern: /^(?:menu|sections|navigation|categories|rubrics|quick links)\s?:\s[^.!?"“]{3,200}$/iu },
  { example: 'Accessibility links', pattern: /^(?:accessibility (?:links|help|statement)|(?:skip|jump|go)(?: directly| straight| back)? (?:to|past) (?:the )?(?:(?:main|page|primary|site) )?(?:content|navigation|menu|search|footer|article|text)\b[^.!?]{0,30}|skip (?:to|past|navigation|main|search)\b[^.!?]{0,30}|(?:main )?navigation|our (?:partners|apps)|my (?:account|profile|library|subscriptions?))$/iu },
  { example: 'Who we are', pattern: /^(?:(?:who|what|where|how) we (?:are|do|work|help)|get involved)$/iu },
  { example: 'The full report can be downloaded here.', pattern: /^(?:the|our|a) (?:full |complete |entire )?(?:report|study|survey|paper|briefing|publication|press kit)\b[^.!?"“]{0,80}? (?:(?:can|may) be (?:downloaded|found|read|viewed)|(?:is|are) available(?: for download)?) (?:here|online|at|from|under|on request)\b[^!?"“]{0,60}$/iu },
  { example: 'Spokespeople are available for interview in two languages.', holds: ['available'], pattern: /^(?:\p{LC}+ ){0,3}(?:spokes\p{LC}+|experts|staff|interviewees|case studies|images|pictures|photo(?:graph)?s|footage) (?:is|are) available (?:for|on) (?:interviews?|comment|request|download)\b[^.!?"“]{0,60}\.?$|^spokes\p{LC}+ (?:is|are) available in [^.!?"“]{2,60}\.?$/iu },
  { example: 'Next week: why gulls steal chips', pattern: /^(?:next (?:week|month|time|issue)|coming (?:up|soon)): (?:what|why|how|who|where|when)\b[^!?"“]{3,100}$/iu },
  { example: 'Rovers: Falk 5; Renn 6, Holm 7, Marr 6; Lund 8, Quist 5 (Fry 70).', pattern: /^\p{Lu}[\p{LC}.'’ -]{1,30}(?: \(\d(?:-\d){2,4}\))?: (?:\p{Lu}[\p{LC}.'’ -]{1,25} \d{1,2}(?: \([^()]{2,25}\))?[,;.]? ?){6,}$/u },
  { example: 'Subjects: Tarrow, storms', pattern: /^(?:subjects?|related topics?|topics?|key ?words|tags?)(?:$|:\s.{2,120}$)/iu },

  // Comment forms
  { example: 'Comments: Our rules', pattern: /^comment(?:s|ing)?(?::|,| [–—-])? (?:(?:our|the|house|community) )?(?:rules|policy|guidelines|code of conduct)$/iu },
  { example: 'Leave a Reply', pattern: /^(?:leave|post|submit|add|write|publish|cancel) (?:a |your )?(?:comments?|repl(?:y|ies))$/iu },
  { example: 'Your email address will not be published.', holds: ['mail', 'required fields'], pattern: /(?<!\w)your e-?mail(?: address)? will (?:not|never) be\b|^(?:\* ?)?required fields are marked\b/iu },
  { example: 'You must be logged in to post a comment.', pattern: /^(?:you must be|please|to comment,?) (?:logged|log|sign|signed) in\b.{0,60}$|^be the first to (?:comment|reply)\b|^this site uses \w+ to reduce spam\b|^submit$/iu },
  { example: 'Name *', pattern: /^(?:your )?(?:full )?(?:name|e-?mail(?: address)?|website|comment|message)\s?\*?$|^save my name\b|^notify me (?:of|when|by)\b/iu },

  // Other articles
  {
    example: 'Most read in business',
    pattern:
      /^(?:related|recommended|more|most|popular|trending|latest|top|other|further|editors?['’]?s?['’]?)\s(?:stories|articles|news|reading|read|popular|now|viewed|shared|links?|from|on|in|by|coverage|content|for you|picks?|choice|topics?|like this|headlines)\b[^.?!]{0,60}:?$/iu,
  },
  { example: 'Related internet links', pattern: /^(?:related|recommended|further|external)(?: \p{LC}+){0,3} (?:stories|articles|links?|topics?|content|coverage|reading|symbols|companies)$/iu },
  { example: 'You may also like', pattern: /^you (?:may|might|could) (?:also )?(?:like|enjoy|be interested)\b[^.?!]{0,100}$/iu },
  { example: 'Read next', pattern: /^(?:(?:read|up|what to read|watch) next|don['’]t miss|see (?:also|more)|read (?:more|also))\b[^.?!]{0,100}$|^also (?:read|see|watch)(?: (?:this|these|next|now))?:?$/iu },
  { example: 'People are also reading…', pattern: /^(?:people|others|readers) (?:are|also)(?: also)? (?:reading|read|like|liked|viewing|viewed)\W*$/iu },
];
