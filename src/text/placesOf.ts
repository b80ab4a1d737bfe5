/** Where a text has a name, each time; the first `most` of them. */
export function placesOf(name: string, text: string, most: number): number[] {
  const places: number[] = [];
  let at = name === '' ? -1 : text.indexOf(name);
  while (at >= 0 && places.length < most) {
    places.push(at);
    at = text.indexOf(name, at + name.length);
  }
  return places;
}
