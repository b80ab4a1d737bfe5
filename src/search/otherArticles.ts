import { oncePer } from '../values/once.ts';
import type { Scene } from './evidence.ts';

/** What an article has of a question: bits of the terms that it has anywhere, in two passages, and in three or its title: it is about these. */
interface Held {
  mask: number;
  twice: number;
  about: number;
}

/**
 * Tells whether a passage stands in an article that lacks a name of the question, or a thing that it means ("the miners"), where there
 * is an article that has all names, or is about all things: with an article on Lund and one on Pike, only the first may answer what Lund
 * did. Where no article has them all, none is told apart.
 */
export const isInOtherArticle = oncePer((scene: Scene) => {
  const [names, things] = [namesOf(scene), thingsOf(scene)];
  if ((names | things) === 0) return () => false;
  const articles = [...heldIn(scene).values()].filter(({ mask }) => holds(mask, names));
  const isAbout = articles.some(({ about }) => holds(about, things));
  return lacking(scene, (articles.length > 0 ? names : 0) | (isAbout ? things : 0));
});

/** The same where an article only mentions the things that a question means: it may be about them by other words. */
export const isPerhapsInOtherArticle = oncePer((scene: Scene) => {
  const things = thingsOf(scene);
  if (things === 0) return () => false;
  const isThere = [...heldIn(scene).values()].some(({ mask }) => holds(mask, namesOf(scene) | things));
  return lacking(scene, isThere ? things : 0);
});

const holds = (mask: number, bits: number): boolean => (mask & bits) === bits;

/** Tells whether a passage stands in an article that lacks some terms. */
function lacking(scene: Scene, bits: number): (passage: number) => boolean {
  const held = heldIn(scene);
  if (bits === 0) return () => false;
  return (passage) => !holds(held.get(scene.index.articleOf[passage]!)?.mask ?? 0, bits);
}

const namesOf = ({ question }: Scene): number =>
  question.terms.reduce((mask, { isName }, bit) => (isName ? mask | (1 << bit) : mask), 0);

/** Bits of the terms that are things which the question means. */
const thingsOf = oncePer(({ question }: Scene): number => {
  const places = question.language.thingsMeant(question.text);
  return question.terms.reduce(
    (bits, { start }, bit) => (places.some((place) => place.start === start) ? bits | (1 << bit) : bits),
    0,
  );
});

const heldIn = oncePer(({ index, words }: Scene): ReadonlyMap<number, Held> => {
  const held = new Map<number, Held>();
  const titled = (article: number): number => words.titled[article]!;
  for (const passage of words.found) {
    const article = index.articleOf[passage]!;
    const at = passage - words.range.from;
    const mask = words.masks[at]! | words.attributed[at]!;
    let known = held.get(article);
    if (!known) held.set(article, (known = { mask: titled(article), twice: 0, about: titled(article) }));
    known.about |= known.twice & mask;
    known.twice |= known.mask & mask;
    known.mask |= mask;
  }
  return held;
});
