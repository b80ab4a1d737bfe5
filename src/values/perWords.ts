/**
 * Works out what words tell by themselves, and does so once for those that are asked for again and again, as names, titles
 * and nouns are: `const isBody = perWords((words) => BODY.test(words))`. It keeps at least `kept` of what was asked for
 * last, and at most twice as many.
 */
export function perWords<Value extends string | number | boolean | object | null>(
  tell: (words: string) => Value,
  kept = 500,
): (words: string) => Value {
  let recent = new Map<string, Value>();
  let before: ReadonlyMap<string, Value> = new Map();
  return (words) => {
    const known = recent.get(words);
    if (known !== undefined) return known;
    const own = ownCopy(words);
    const older = before.get(own);
    const value = older === undefined ? tell(own) : older;
    if (recent.size === kept) {
      before = recent;
      recent = new Map();
    }
    recent.set(own, value);
    return value;
  };
}

/** Letters from which on V8 makes slices (`SlicedString::kMinLength`); it copies shorter words. */
const SLICED = 13;

/** The same words; a slice of a text, which they may be, keeps all of the text in memory. */
const ownCopy = (words: string): string => (words.length < SLICED ? words : ` ${words}`.slice(1));
