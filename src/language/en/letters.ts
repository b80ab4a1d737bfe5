/** The text of a pattern for what letters to the editor are called as a whole: "Your letters". */
export const LETTERS_NAME =
  "(?:letters? to the editors?|(?:your|our|readers['’]) letters|letters from (?:our |the )?readers)";

/** A line that says that letters to the editor stand below: "Letters", "Your letters", "Letter: Stop the carts". */
export const LETTERS = new RegExp(`^\\W*(?:letters?|${LETTERS_NAME})(?:\\W*$|: )`, 'iu');

/** What the paper answers below a letter: "Editor's reply: It is open.", "It is open. — Ed." */
export const REPLY =
  /^\W*(?:(?:the )?editors?(?:['’]s?)?(?: \p{LC}+)?|[^.:!?"“]{2,60} (?:repl(?:y|ies|ied)|responds?|responded|answers?|answered|writes)):|[.!?]\W{0,4}[–—-] ?eds?(?:itors?)?\W{0,3}$/iu;

/** What the page tells above the first of them: "Here is what our readers think of the ferry." */
export const ON_LETTERS = /(?<!\p{LC})(?:readers?|letters?|editors?|inbox|post ?bag|mail ?bag)(?!\p{LC})/iu;
