import type { TextRule } from '../../textRule.ts';
import { UNTOLD } from './boxes.ts';

/** What a letter that is sent by e-mail says of itself. */
export const MAIL_NOTICES: readonly TextRule[] = [
  {
    example: 'View this email in your browser',
    holds: ['browser', 'online', 'web'],
    pattern:
      /^(?:[^.!?"“]{3,60}\? )?(?:(?:click|tap) here to )?(?:view|read|open|see|display)(?: (?:this|the|our|it|as|full|entire))*(?: (?:e-?mail|message|newsletter|mail|post|issue|edition|letter))? (?:in (?:(?:your|a|the) )?(?:web )?browser|online|on the web|as an? web ?page)[.!]?$/iu,
  },
  {
    example: 'Unsubscribe | Update preferences',
    pattern:
      /^(?:(?:unsubscribe|opt out|view online|view in browser|contact us|privacy(?: policy)?|(?:update|manage|change)(?: (?:your|my|e-?mail|subscription))* preferences)(?:\W+|$)){1,5}$/iu,
  },
  {
    example: "That's all for today. See you tomorrow!",
    holds: ['that'],
    pattern: new RegExp(
      `^(?:and )?that['’]s (?:all|it)(?: (?:for|from) (?:today|now|tonight|this (?:week|month|morning|evening|issue)|me|us))+\\b${UNTOLD}[^"“]{0,80}$`,
      'iu',
    ),
  },
  {
    example: "Last week's poll: 62% of you said yes.",
    holds: ['poll', 'quiz', 'result', 'answer'],
    pattern:
      /^(?:(?:last|this|our) (?:week|month|time|weekend)['’]s|yesterday['’]s|today['’]s) (?:(?:reader|quiz|poll) )?(?:poll|quiz|results?|answers?): ?(?=.*\b(?:you|your|readers|voted)\b)[^"“]{0,100}$/iu,
  },
];
