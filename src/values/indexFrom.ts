/**
 * The place of the first item that fits, from one place on and before another; -1 where there is none. Unlike `findIndex`
 * with a condition on the place it looks at no other item: where each of many words looks for one nearby, those would be as
 * many again.
 */
export function indexFrom<Item>(
  items: readonly Item[],
  from: number,
  fits: (item: Item, place: number) => boolean,
  to = items.length,
): number {
  const end = Math.min(to, items.length);
  for (let place = Math.max(from, 0); place < end; place++) if (fits(items[place]!, place)) return place;
  return -1;
}

/** The same for the last item that fits, before one place and not before another. */
export function lastIndexBefore<Item>(
  items: readonly Item[],
  to: number,
  fits: (item: Item, place: number) => boolean,
  from = 0,
): number {
  const end = Math.max(from, 0);
  for (let place = Math.min(to, items.length) - 1; place >= end; place--)
    if (fits(items[place]!, place)) return place;
  return -1;
}
