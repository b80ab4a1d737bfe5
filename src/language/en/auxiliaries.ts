/** The texts of patterns for auxiliaries, by the verb that they are of; what else may stand there is added where it is looked for. */
export const BE = 'is|are|was|were';
export const HAVE = 'has|have|had';
export const DO = 'do|does|did';
export const WILL = 'will|would|can|could';
export const MAY = 'may|might|must|should';
/** Those that a question or a clause most often has. */
export const AUXILIARIES = `${BE}|${HAVE}|${DO}|${WILL}`;
