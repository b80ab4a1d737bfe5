/** Letters with a stroke or a shape of their own, which do not come apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ħ: 'h', ı: 'i', ł: 'l', œ: 'o', ŧ: 't', ə: 'e' };

const MARKED = /(\p{Script=Latin})(\p{M}+)/gu;
/** "Re:Salt" is one word. */
const COLON = /:(?=\p{Lu}\p{Ll})(?<=(?<!\p{LC})\p{Lu}\p{Ll}{1,9}:)/gu;
/** Latin letters beyond those of Western Europe. */
const FAR_LATIN = /(?![\0-\u00ff])\p{Script=Latin}/gu;

/** What most texts have beyond Western letters is no letter: a text without anything else is soon told. */
const FAR = /[^\0-\u00ff\u2010-\u2027\u20ac]/;

/**
 * A text of the same length as the tagger can read it, which takes letters that it does not know for the ends of words:
 * "Arsić" becomes "Arsic", "Łódź" "Lódz". Marks that stand behind their letter become that letter once more, and a colon inside
 * a name becomes one too.
 */
export function plainLetters(text: string): string {
  const isFar = FAR.test(text);
  const joined = (isFar ? text.replace(MARKED, withoutMarks) : text).replace(COLON, 'o');
  return isFar ? joined.replace(FAR_LATIN, plainLetter) : joined;
}

const withoutMarks = (_: string, letter: string, marks: string): string =>
  letter + letter.repeat(marks.length);

function plainLetter(letter: string): string {
  const small = letter.toLowerCase();
  const plain = PLAIN[small] ?? small.normalize('NFKD').charAt(0);
  if (!/^[a-z]$/.test(plain)) return letter;
  return letter === small ? plain : plain.toUpperCase();
}
