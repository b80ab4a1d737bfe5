/** "Ob der Turm zu retten ist", "Warum der Alarm aus war": a question that is told, and not asked. */
const TOLD =
  /^(?:ob|warum|weshalb|wieso|wer|wen|wem|wessen|was|wie|wo|wohin|woher|wann|welche[nmrs]?)\s[^,?]*[.;]?$/iu;

/** Whether a German line, such as one of a list, tells what is open: no sentence by itself. */
export function isOpenQuestion(sentence: string): boolean {
  return TOLD.test(sentence.trim());
}
