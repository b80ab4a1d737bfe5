/**
 * How sure an answer is in which only who said it can be wrong: about nine of ten attributions are right. Set by hand, and lower, for
 * an answer that says too much is worse than one that is offered with a doubt.
 */
export const AS_ATTRIBUTED = 0.8;
