const forms = (verbs: string): string => `(?:${verbs.trim().split(/\s+/u).join('|')})`;

/** Two sides of one deed; whoever takes, and whoever gives. */
const BARGAINS = [
  {
    takes: forms(String.raw`buy buys buying bought acquir(?:e|es|ing|ed) purchas(?:e|es|ing|ed)`),
    gives: forms(String.raw`sell sells selling sold for\ssale on\sthe\smarket under\sthe\shammer`),
  },
  {
    takes: forms('borrow(?:s|ing|ed)?'),
    gives: forms('lend lends lending lent'),
  },
].map(({ takes, gives }) => ({
  takes: whole(takes),
  gives: whole(gives),
  asksTaker: asks(takes),
  asksGiver: asks(gives),
}));

function whole(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{LC})${words}(?!\p{LC})`, 'iu');
}

/** "*Who* wants to *buy* the mill?" */
function asks(words: string): RegExp {
  return new RegExp(
    String.raw`^(?:(?:and|so|but) )?(?:who|which \p{LC}+)(?: (?:is|are|was|were|will|would|may|might|could|has|have|had|going|wants?|wanted|hopes?|hoped|plans?|planned|intends?|trying|tries|tried|likes?|offer(?:s|ed)?|agreed|in|talks|to|else|also|really|actually))* ${words}(?!\p{LC})`,
    'iu',
  );
}

/** Who takes and who gives, beside the other one: "sold *to a bank*", "bought *from Lund*". */
const TO = /(?<!\p{LC})to (?:(?:the|an?|his|her|its|their|one|two|three|several|some) |\p{Lu}|\d)/u;
const FROM = /(?<!\p{LC})(?:from|of) /iu;
/** Another word for whoever takes: "a buyer", "the bid". */
const TAKER =
  /(?<!\p{LC})(?:buyers?|bids?|bidders?|offers?|offered|purchasers?|borrowers?|customers?|takeover)(?!\p{LC})/iu;
const GIVER = /(?<!\p{LC})(?:sellers?|sale|vendors?|owners?|lenders?)(?!\p{LC})/iu;

/** Whether a sentence tells of the other side of a bargain alone: of whoever sells the mill, where it is asked who buys it. */
export function isOtherSideOfBargain(question: string, sentence: string): boolean {
  return BARGAINS.some(({ takes, gives, asksTaker, asksGiver }) => {
    if (asksTaker.test(question))
      return gives.test(sentence) && !takes.test(sentence) && !TO.test(sentence) && !TAKER.test(sentence);
    return (
      asksGiver.test(question) &&
      takes.test(sentence) &&
      ![gives, FROM, GIVER].some((pattern) => pattern.test(sentence))
    );
  });
}
