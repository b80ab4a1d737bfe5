/**
 * The text of a pattern for something some times over: `repeated(' \\w+', '{0,3}')`.
 *
 * It says the same as `(?: \w+){0,3}`. V8 compiles up to three times each by itself, and all that follows it as often, so
 * that the pattern of a name in front of another takes 300 kB of code; what may be empty, as `(?!)` seems to be, it goes
 * through in a loop (`RegExpQuantifier::ToNode` of V8's regexp-compiler-tonode.cc).
 */
export const repeated = (part: string, times: string): string => `(?:${part}|(?!))${times}`;
