const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** "in *Q3*", "for *Q3* 2025"; what is called so otherwise, as a car, has no such place. */
const QUARTER =
  /(?<=(?<!\p{LC})(?:in|for|during|of) )Q(?<number>[1-4])(?=[?.!,]|$| (?:of )?(?:20\d\d|this|last))/giu;

/** A question with quarters of a year as an article has them: "the third quarter" for "Q3". */
export const withQuarters = (question: string): string =>
  question.replace(QUARTER, (_quarter, number: string) => `the ${ORDINALS[Number(number) - 1]!} quarter`);
