/** Words that turn a claim into its opposite. */
const NEGATIONS = new Set(
  `not no never none nobody nothing neither nor without cannot hardly barely`.split(/\s+/),
);

/** Words that, left out before or after a claim, leave more than was said: "He denied that …", "… if it rains". */
const RESERVATIONS = new Set(
  `deny denies denied denying false falsely untrue wrong wrongly mistaken fake hoax doubt doubts doubted refute refutes refuted
   reject rejects rejected dismiss dismisses dismissed dispute disputes disputed
   if unless whether alleged allegedly allegation allegations rumour rumours rumor rumors rumoured rumored supposedly reportedly
   may might could would should perhaps possibly probably likely unlikely hypothetical hypothetically
   refuse refuses refused fail fails failed almost nearly until except unclear`.split(/\s+/),
);

/** Numbers in words. */
const NUMBERS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
   nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
   billions trillion dozen dozens half halves third quarter quarters twice double triple once first second`.split(
    /\s+/,
  ),
);

/** Who was named before. */
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** Whether a word in lower case denies: "not", "isn't". */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** Whether a claim is not made any more, or not for sure, when the word in lower case stands beside it. */
export function isReservation(word: string): boolean {
  return isNegation(word) || RESERVATIONS.has(word);
}

export function isNumberInWords(word: string): boolean {
  return NUMBERS.has(word);
}

export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}
