/** Whether the letter at `at` is a capital. */
export function startsWithCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}]/u.test(text.slice(at, at + 2));
}
