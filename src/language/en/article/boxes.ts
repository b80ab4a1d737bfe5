import type { TextRule } from '../../textRule.ts';
import { DISCLAIMERS } from './disclaimers.ts';

/** Nobody is reported. */
export const UNTOLD = String.raw`(?!.*\b(?:said|says|told|wrote|asked)\b)`;

/** What a medium has for its readers. */
const OFFERED =
  '(?:news|reports?|reporting|reportage|coverage|stories|headlines|opinions?|analys[ei]s|interviews?|columns?|maps?|facts|figures|background|journalism)';

/** Boxes among the text that speak to its readers in whole sentences, in words that no report has. */
export const BOXES: readonly TextRule[] = [
  ...DISCLAIMERS,
  {
    example:
      'Slow Ropes is a reader-supported publication. To receive new posts, consider becoming a subscriber.',
    holds: ['reader-'],
    pattern:
      /^(?:\p{LC}[\p{LC}\d'’&-]* ){1,6}is an? (?:\p{LC}+ )?reader-(?:supported|funded|owned) (?:publication|newsletter|magazine|newsroom|newspaper)\.(?: (?:to|if you|please|subscribe|consider|support|sign up)\b[^"“]{0,200})?$/iu,
  },
  {
    example: 'The Quay Star is written by those who live here. If you like it, please join as a member.',
    holds: ['if you '],
    pattern:
      /^[^.!?"“]{3,120}[.!] if you (?:like|love|value|enjoy|appreciate|read)\b[^.!?"“]{0,80}, (?:please |do |why not )?(?:consider )?(?:buy(?:ing)? us|join(?:ing)? (?:us|as)|becom(?:e|ing) (?:our|an? (?:\p{LC}+ )?(?:member|patron|subscriber|supporter|reader))(?!\p{LC})|support(?:ing)? (?:us|our)|donat(?:e|ing)|subscrib(?:e|ing)|chip(?:ping)? in)\b[^"“]{0,120}$/iu,
  },
  {
    example:
      'Jetcast This content is provided by Jetcast, which may be using cookies and other technologies.',
    holds: ['cookies'],
    pattern:
      /^(?:\p{LC}+ )?this (?:content|video|post|media) is (?:provided|hosted|supplied) by [^.!?"“]{2,40}, (?:which|who) (?:may|might|can) (?:be using|use|set|store) cookies\b[^"“]{0,160}$/iu,
  },
  {
    example: 'If you or someone you know needs help, call the line of the parish at 555-0142.',
    holds: ['someone', 'somebody', 'anyone', 'affected', 'issues'],
    pattern: new RegExp(
      `^if you(?: or (?:someone|somebody|anyone)(?: (?:that )?you (?:know|love|care (?:about|for)))?|(?:['’]ve| have)? ?been affected by (?:any of )?(?:the|these) issues|(?:['’]re| are) affected by (?:any of )?(?:the|these) issues)\\b${UNTOLD}[^"“]{0,160}\\b(?:call|contact|text|dial|visit|phone|reach|find|get|go to|helpline|hotline)\\b[^"“]{0,160}$`,
      'iu',
    ),
  },
  {
    example: 'Channel Nord is the place where you will find the figures behind the headlines.',
    holds: [' where '],
    pattern: new RegExp(
      String.raw`^(?:[Tt]he )?(?:\p{Lu}[\p{LC}\d'’&-]* ){1,4}is (?:the|a|your) (?:place|site|page|medium|address|newspaper|website) where (?:you|readers) (?:will |can |may |always )*(?:find|read|get|learn)\b(?=.*\b${OFFERED}\b)${UNTOLD}[^"“]{0,120}$`,
      'u',
    ),
  },
  {
    example: 'If you notice an error, select the text and press Ctrl + Enter to report it to the editors.',
    holds: ['ctrl', 'control', 'cmd', 'command', 'shift', '⌘'],
    pattern: new RegExp(
      `^(?=.*\\b(?:errors?|mistakes?|typos?|misprints?|inaccurac\\p{Ll}+|spelling)\\b)${UNTOLD}[^"“]{0,160}\\b(?:press(?:ing)?|hit(?:ting)?|us(?:e|ing)) (?:the )?["'‘“]?(?:(?:ctrl|control|cmd|command|shift) ?[+–-] ?[\\p{LC}\\d]|⌘)[^"“]{0,160}$`,
      'iu',
    ),
  },
  {
    example: 'By Ann Lee · Launched a year ago',
    holds: ['launched'],
    pattern: /^by [^.!?"“]{3,60} · launched [^.!?"“]{3,30} ago$/iu,
  },
  {
    example: 'Stay with Channel Nord for the latest on this story.',
    holds: ['stay ', 'stick ', 'keep it'],
    pattern: new RegExp(
      `^(?:stay|stick|keep it)(?: (?:tuned|connected|up to date))? (?:with|to|on) ${UNTOLD}[^.!?"“]{2,60} for (?:(?:the )?(?:latest|updates|more)|continuing coverage)\\b[^.!?"“]{0,80}[.!]?$`,
      'iu',
    ),
  },
  {
    example: "This is where we end today's coverage. Thank you for being with us.",
    holds: ['coverage', 'blog', 'ticker', 'live'],
    pattern: new RegExp(
      `^${UNTOLD}(?:(?:this is where we|(?:with (?:this|that),? )?we(?:['’]re| are|['’]ll| will)?(?: now| here)?) (?:end|ending|clos(?:e|ing)|finish|finishing|wrap up|wrapping up|stop|stopping|paus(?:e|ing)|conclud(?:e|ing)) (?:our|this|(?:today|tonight)['’]s|the day['’]s) (?:\\p{LC}+ ){0,2}(?:coverage|blog|ticker|reporting|updates)|our (?:live )?(?:coverage|blog|ticker|reporting|updates) (?:ends?|closes?|pauses?|stops?|concludes?))(?: (?:here|now|there|for (?:now|today|tonight|the day)))?[.!](?: (?:thank you|thanks|good ?night|goodbye|stay|see you)\\b[^.!?"“]{0,80}[.!]?){0,2}$`,
      'iu',
    ),
  },
  {
    example: 'Follow the Lamp on social media, listen to our podcasts here and sign up to our letter here.',
    holds: [' and sign up', ' and subscribe', ' and follow', ' and join', ' and download', ' and listen to'],
    pattern: new RegExp(
      `^[•·▪●]? ?(?:follow|listen to|find|like|join|read|watch|subscribe to|sign up (?:for|to)|download) ${UNTOLD}[^.!?"“]{2,80}(?:,| here)(?: [^.!?"“]{2,60},?)? and (?:(?:sign up|subscribe) (?:for|to|here)|follow|join|download|listen to)\\b[^.!?"“]{0,100}\\b(?:here|newsletters?|e-?mails?|podcasts?|channel|app|social media)[.!]?$`,
      'iu',
    ),
  },
  {
    example: 'It is prohibited to copy or republish the text of this page without permission.',
    holds: ['without', 'only with'],
    pattern:
      /^(?:it is (?:strictly )?(?:prohibited|forbidden|not (?:allowed|permitted)) to|(?:any |the )?(?=\p{LC}+ing\b|re\p{LC}+tion\b|use\b)[\p{LC}, -]{3,60} (?=(?:of|from) )|no part of)[^"“]{0,80}\b(?:texts?|contents?|materials?|articles?|publications?|photos|images|page|site|information)\b[^"“]{0,100}\b(?:without|only with)\b[^"“]{0,40}\b(?:permission|consent|authori[sz]ation|approval|reference|link|attribution)\b[^"“]{0,80}$/iu,
  },
  {
    example: 'Materials published on this site may be used only with a link to the source.',
    holds: ['only', 'provided', 'with', 'subject'],
    pattern: new RegExp(
      `^(?:(?:any|all|the) )?(?:materials?|texts?|contents?|articles?|publications?|photos|information)(?: (?:published|posted|placed|contained|available|taken))? (?:on|in|of|from) (?:the|this|our) (?:(?:web ?)?site|pages?|portal) (?:may|can|must|is|are) ${UNTOLD}[^.!?"“]{0,60}\\b(?:use[ds]?|copied|reproduced|reprinted|republished|quoted|cited)\\b[^.!?"“]{0,60}\\b(?:copyright|links?|hyperlinks?|references?|source|permission|consent|attribution)\\b[^.!?"“]{0,80}[.!]?$`,
      'iu',
    ),
  },
  {
    example: 'Comments will be moderated. Keep comments civil and short.',
    holds: ['comments', 'remarks', 'posts'],
    pattern: new RegExp(
      `^${UNTOLD}(?:(?:all )?(?:comments|remarks|posts) (?:will be|are) (?:pre-|post-)?moderated(?: (?:before|by|for|according) [^.!?"“]{2,60})?|(?:please )?keep (?:your |all )?(?:comments|remarks|posts) (?:relevant|civil|polite|respectful|clean|short|brief|on topic|to the (?:point|topic))(?: (?:and|to) [^.!?"“]{2,60})?|(?:comments|remarks|posts) (?:that contain|containing|with) [^.!?"“,]{3,60}(?:, [^.!?"“]{3,120})? will be (?:removed|deleted|blocked|hidden|rejected))[.!](?: [^"“]{2,320})?$`,
      'iu',
    ),
  },
];
