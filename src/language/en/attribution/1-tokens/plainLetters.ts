/** Letters with a stroke or a shape of their own, which do not come apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ħ: 'h', ı: 'i', ł: 'l', œ: 'o', ŧ: 't', ə: 'e' };

const MARKED = /(\p{Script=Latin})(\p{M}+)/gu;
/** "Re:Salt" is one word. */
const COLON = /(?<=(?<!\p{L})\p{Lu}\p{Ll}{1,9}):(?=\p{Lu}\p{Ll})/gu;
/** Latin letters beyond those of Western Europe. */
const FAR_LATIN = /(?![\0-\u00ff])\p{Script=Latin}/gu;

/**
 * A text of the same length as the tagger can read it, which takes letters that it does not know for the ends of words:
 * "Arsić" becomes "Arsic", "Łódź" "Lódz". Marks that stand behind their letter become that letter once more, and a colon inside
 * a name becomes one too.
 */
export const plainLetters = (text: string): string =>
  text
    .replace(MARKED, (_, letter: string, marks: string) => letter + letter.repeat(marks.length))
    .replace(COLON, 'o')
    .replace(FAR_LATIN, plainLetter);

function plainLetter(letter: string): string {
  const small = letter.toLowerCase();
  const plain = PLAIN[small] ?? small.normalize('NFKD').charAt(0);
  if (!/^[a-z]$/.test(plain)) return letter;
  return letter === small ? plain : plain.toUpperCase();
}
