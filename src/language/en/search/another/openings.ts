/** What opens for those who want to take part, before the thing itself does. */
const ENLISTING =
  '(?:applications?|bookings?|registrations?|entries|enrol(?:l)?ments?|nominations?|submissions?|(?:ticket |advance )?sales|reservations?|admissions?|auditions?|sign-?ups?|tenders?|subscriptions?|pre-?orders?)';
const STEP =
  '(?:open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shuts?|start(?:s|ed|ing)?|beg[iau]n(?:s|ning)?|end(?:s|ed|ing)?|finish(?:es|ed)?)';
const STEPS = new RegExp(String.raw`(?<!\p{LC})${STEP}(?!\p{LC})`, 'iu');
const ASKS = new RegExp(
  String.raw`^(?:(?:and|so|but) )?(?:when|(?:on |at )?(?:what|which) (?:day|date|time|year|month|week))(?!\p{LC}).*(?<!\p{LC})${STEP}(?!\p{LC})`,
  'iu',
);
/** What tells that it is asked how to take part. */
const ASKS_ENLISTING = new RegExp(
  String.raw`(?<!\p{LC})(?:${ENLISTING}|appl(?:y|ying|ied|icants?)|book|register|enter|entry|enrol\p{LC}*|nominat\p{LC}*|submi\p{LC}*|tickets?|buy|bids?|sale|reserv\p{LC}*|audition|sign up|subscri\p{LC}*|order)(?!\p{LC})`,
  'iu',
);
const OPENS = new RegExp(
  String.raw`(?<!\p{LC})${ENLISTING}(?: (?:for|to|of) (?:[\p{LC}’'-]+ ){0,5}?[\p{LC}’'-]+)? (?:(?:will|would|can|is|are|was|were|has|have|had|now|be|been|also|to|due) )*${STEP}(?!\p{LC})`,
  'iu',
);

/** Whether it is asked when something opens, and a sentence tells only when one may apply for it or book it: “Applications open in May.” */
export const isOfEnlisting = (question: string, sentence: string): boolean =>
  ASKS.test(question) &&
  !ASKS_ENLISTING.test(question) &&
  OPENS.test(sentence) &&
  !STEPS.test(sentence.replace(OPENS, ' '));
