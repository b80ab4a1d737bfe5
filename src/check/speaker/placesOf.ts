/** So many places are looked at: what somebody is, is told where they are new. */
const MOST = 60;

/** Where a text has a name, each time; the first sixty of them. */
export function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  let at = name === '' ? -1 : text.indexOf(name);
  while (at >= 0 && places.length < MOST) {
    places.push(at);
    at = text.indexOf(name, at + name.length);
  }
  return places;
}
