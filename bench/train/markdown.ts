/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A share (0..1) in percent; a dash where there is none. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1);
}

/** A number with three places; a dash where there is none. */
export function decimal(number: number): string {
  return Number.isNaN(number) ? '–' : number.toFixed(3);
}
