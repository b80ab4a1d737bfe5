import type { NoticeLanguage } from '../../surroundings.ts';
import { SPEECH_FORMS } from '../reportingVerbs.ts';

/** How what readers say below an article is told from the article. */
export const COMMENTS: NoticeLanguage['comments'] = {
  heading:
    /^\W*(?:\d+|one|no) (?:thoughts?|comments?|responses?|replies|reactions?) (?:on|to) .{2,160}$|^\W*(?:join|start) the (?:conversation|discussion)\W*$|^\W*(?:\d+ )?(?:(?:top|latest|all|recent|newest|best|most liked|your|readers?['’]?s?['’]?) )?(?:comments?|comentarios|commentaires|kommentare|replies|responses|reader comments|discussion(?: (?:about|of|on) this (?:post|article|story|piece|page))?)(?:\W*\d+|: (?:our |house |the )*(?:rules|guidelines|policy))?\W*$/iu,
  above:
    /^(?:your e-?mail(?: address)? will (?:not|never) be published\b.{0,60}|comments (?:will be|are) (?:(?:pre|post)-?)?moderated\b.{0,80})$/iu,
  line: /^(?:\p{LC}[\p{LC}\d.' -]{1,30} (?:says|said|writes|wrote|replied):?|reply|report|flag|(?:like|recommend|upvote)(?: \W?\d+\W?)?(?: reply)?|(?:log|sign) in to reply)$/iu,
  form: /^(?:(?:write|add|leave|post) a (?:public )?comment|sort (?:comments )?by\b.{0,20}|(?:newest|oldest|most liked|best) first)\W*$/iu,
  told: new RegExp(`["“”„«]|(?<![\\p{LC}])(?:${SPEECH_FORMS.join('|')})(?![\\p{LC}])`, 'iu'),
};
