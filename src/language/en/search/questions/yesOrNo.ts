const YES_OR_NO =
  /^\W*(?:(?:do|is|are|was|were|has|have|had|can|could|will|would|should)(?:es)?|did)(?:n['’]?t)?(?!\p{LC})/iu;

/** Whether a question asks if something is so, which no figure alone answers. */
export const asksYesOrNo = (question: string): boolean => YES_OR_NO.test(question);
