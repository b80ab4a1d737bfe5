import type { Piece } from '../../language/attribution.ts';

/** The names among the words of a text: those in a row that are part of one, by their capital if nothing else is asked. */
export function namesAmong(
  pieces: readonly Piece[],
  text: string,
  isOfName: (piece: Piece, at: number) => boolean = ({ capital }) => capital,
): string[] {
  const areOfName = pieces.map(isOfName);
  return pieces.flatMap(({ start }, at) => {
    if (!areOfName[at] || areOfName[at - 1]) return [];
    const end = areOfName.indexOf(false, at);
    return [text.slice(start, pieces.at(end < 0 ? -1 : end - 1)!.end)];
  });
}
