/** "```js", "~~~" */
const FENCE = /^ {0,3}(`{3,}|~{3,})[^`]*$/u;

/** The places of the lines in fenced blocks of code, the fences among them. A fence that is never closed is none. */
export function findFenced(lines: readonly string[]): ReadonlySet<number> {
  const fences = lines.flatMap((line, at) => {
    const sign = FENCE.exec(line)?.[1];
    return sign === undefined ? [] : [{ at, sign }];
  });
  const inside = new Set<number>();
  let open: { readonly at: number; readonly sign: string } | null = null;
  for (const fence of fences) {
    if (!open) open = fence;
    else if (fence.sign.startsWith(open.sign)) {
      for (let at = open.at; at <= fence.at; at++) inside.add(at);
      open = null;
    }
  }
  return inside;
}
