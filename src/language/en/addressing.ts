import { PERSON } from '../any/personNames.ts';

/** Words of whoever speaks of himself, of whoever speaks for others too, and of whoever speaks to somebody. */
export const ONESELF = /(?<![\p{LC}])(?:I|[Mm]e|[Mm]y|[Mm]yself)(?![\p{LC}])/u;
export const OURSELVES = /(?<![\p{LC}])(?:[Ww]e|[Oo]urs?|[Uu]s)(?![\p{LC}.])/u;
export const ASKED = /(?<![\p{LC}])(?:you|your)(?![\p{LC}])/iu;

const THEM = '(?:him|her|them)';
const QUESTIONS = String.raw`(?:(?:the|our|your|some|these|ten|\d+|most|common|frequent(?:ly asked)?|important|urgent|burning|big|readers['’]?) )*questions`;
/** "asked him *why*", "spoke to her*.*"; but: "asked her to leave" */
const ON_WHAT = String.raw`(?:[.:!?,]| (?:what|how|why|who|whom|where|when|which|whether|if|about|on|in|at|for|over|some|${QUESTIONS})(?![\p{LC}]))`;

/** Words of an introduction by which somebody was asked whom it names elsewhere: "The Courier asked *her* why." */
export const INTERVIEWED = new RegExp(
  String.raw`(?<![\p{LC}])(?:` +
    String.raw`(?:asked|asks|interviewed|interviews|questioned|met|meets|(?:spoke|spoken|speaks|talk(?:s|ed)|chat(?:s|ted)|sat down|sits down|caught up) (?:to|with)) ${THEM}(?=${ON_WHAT})` +
    String.raw`|(?:put|puts|sent) ${QUESTIONS} to ${THEM})`,
  'iu',
);

/** Words of an introduction by which somebody answers below: "here are *his answers*", "answers our questions". */
export const ANSWERING = new RegExp(
  String.raw`(?<![\p{LC}])(?:(?:here|these|below) (?:are|is) (?:his|her|their) (?:answers?|replies|responses)` +
    String.raw`|(?:answer(?:s|ed)|respond(?:s|ed) to|repl(?:ies|ied) to|takes|took) ${QUESTIONS})(?![\p{LC}])`,
  'iu',
);

/** How a page says who asks: "Interview: Tom Fry", "as told to Tom Fry", "our reporter Tom Fry". */
export const ASKED_BY = new RegExp(
  String.raw`(?<![\p{LC}])(?:(?:[Ii]nterview(?:er|ed)?|[Ww]ords|[Qq]uestions|[Tt]ext)(?: (?:and|&) \p{LC}+)?(?: by|:)|[Aa]s told to` +
    String.raw`|[Oo]ur (?:\p{Ll}+ ){0,3}?(?:reporter|correspondent|editor|writer|columnist|critic|colleague|journalist),?) (?<name>${PERSON})`,
  'gu',
);

/** "She spoke to Tom Fry.", "In an interview with Tom Fry, the keeper Mara Quist explains why." */
export const PERHAPS_ASKED_BY = new RegExp(
  String.raw`(?:(?<=^|[.!?]["”']? )(?:[Ss]?[Hh]e|[Tt]hey) (?:recently |also |then )?(?:(?:spoke|talked|talks|speaks|chatted|chats|sat down|sits down) (?:to|with)|told)` +
    String.raw`|(?<![\p{LC}])[Ii]n (?:an?|this) (?:\p{Ll}[\p{Ll}-]* )?(?:interview|conversation|talk) with) (?<name>${PERSON})`,
  'gu',
);

/**
 * What a headline says of an interview and whose it is: "The keeper: an interview with Mara Quist", "“It never fails”: Mara Quist
 * in conversation", "Ten minutes with Mara Quist".
 */
export const INTERVIEW_WITH = new RegExp(
  String.raw`(?:^\W*|[:–—,-] )(?:(?:(?:[Aa]n?|[Tt]he|[Oo]ur) )?(?:[Ee]xclusive )?(?:[Ii]nterview|[Cc]onversation|Q ?& ?A) with (?:\p{Ll}[\p{LC}-]* ){0,4}(?<with>${PERSON})(?=[*_]*$|[:,–—]| [–—])|(?:[\p{LC}\d]+ )?(?:[Mm]inutes|[Hh]ours?|[Qq]uestions|[Ll]unch|[Cc]offee|[Tt]ea|[Dd]inner|[Mm]orning|[Aa]fternoon) (?:with|for) (?<beside>${PERSON})[*_]*$|(?<name>${PERSON}) in (?:an )?(?:interview|conversation)[*_]*$)(?!.*[.!]$)`,
  'u',
);

/** The label of whoever asks in an interview: "Q:", "Interviewer:". */
export const INTERVIEWER = /^(?:q(?:uestion)?|interviewer|reporter|journalist)$/iu;
