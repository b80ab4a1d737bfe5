import { describe, expect, it } from '@jest/globals';

import { voicesOf } from '../voicesOf.ts';

const BEFORE =
  'Minister Otto Falk said the pier would hold. Keeper Anna Berg said it was late.\n\nThe guild met in May.\n\nBoats lay still.';

/** A pronoun behind somebody whose first name tells little → who says it, sentence by sentence. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
  'whoever the sentence before is about, whose gender was a guess': [
    ['Lawyer Simone Testa denied the claim. “We looked,” he said.', 'indirect: Simone Testa', 'direct: Simone Testa'],
    ['Lawyer Nana Owusu denied the claim. “We looked,” he said.', 'indirect: Nana Owusu', 'direct: Nana Owusu'],
    ['Lawyer Noor Newman said ropes were dear.\n\nShe added that they were old.', 'indirect: Noor Newman', 'indirect: Noor Newman'],
    ['Diver Rui Tamoa said ropes were dear.\n\nShe added that they were old. He disagreed, saying it was cheap.', 'indirect: Rui Tamoa', 'indirect: Rui Tamoa', 'indirect: Otto Falk'],
    ['Judge Jean Aubert refused. “No delay,” he added.', 'none', 'direct: Jean Aubert'],
  ],
  'whoever else fits, where the gender is sure': [
    ['Lawyer Laura Testa denied the claim. “We looked,” he said.', 'indirect: Laura Testa', 'direct: Otto Falk'],
    ['Lawyer Peter Owusu denied the claim. “We looked,” she said.', 'indirect: Peter Owusu', 'direct: Anna Berg'],
    ['Ms Jean Aubert denied the claim. “We looked,” he said.', 'indirect: Jean Aubert', 'direct: Otto Falk'],
    ['Spokeswoman Simone Testa denied the claim. “We looked,” he said.', 'indirect: Simone Testa', 'direct: Otto Falk'],
    ['Diver Rui Tamoa said ropes were dear. He added that they were old. “No,” she said.', 'indirect: Rui Tamoa', 'indirect: Rui Tamoa', 'direct: Anna Berg'],
  ],
  'who was dealt with by somebody whose gender is not sure': [
    ['Mara Quist runs the mill. The vicar, Rui Paz, accused her of pride. She replied that he was late.', 'none', 'indirect: Rui Paz', 'indirect: Mara Quist'],
    ['Mara Quist runs the mill. The vicar, Cornelius Paz, criticised her. “Come,” she said.', 'none', 'indirect: Cornelius Paz', 'direct: Mara Quist'],
    ['Mara Quist runs the mill. The vicar, Noor Paz, ignored her. She wrote that it was late.', 'none', 'none', 'indirect: Mara Quist'],
    ['Mara Quist runs the mill. The vicar, Rui Paz, who led the parish, accused her of pride. “Come,” she said.', 'none', 'indirect: Rui Paz', 'direct: Mara Quist'],
    ['Peter Lund runs the mill. The vicar, Nana Owusu, complained about him. “Come,” he said.', 'none', 'indirect: Nana Owusu', 'direct: Peter Lund'],
  ],
  'who says more, and whose things or others are told of': [
    ['Mara Quist runs the mill. The vicar, Rui Paz, accused her of pride. She added that it was late.', 'none', 'indirect: Rui Paz', 'indirect: Rui Paz'],
    ['Mara Quist runs the mill. The vicar, Rui Paz, praised her mill. “It is old,” she said.', 'none', 'indirect: Rui Paz', 'direct: Rui Paz'],
    ['Mara Quist runs the mill. The vicar, Rui Paz, said police had hurt her. “It is bad,” she said.', 'none', 'indirect: Rui Paz', 'direct: Rui Paz'],
    ['Mara Quist runs the mill. The vicar, Rui Paz, accused them of pride. She said that it was late.', 'none', 'indirect: Rui Paz', 'indirect: Rui Paz'],
  ],
  'of whom somebody spoke, and what': [
    ['Lawyer Enzi Tamoa said the skipper was sorry. He had lost his boat. He was alone. “It hurts,” she said.', 'indirect: Enzi Tamoa', 'indirect: Enzi Tamoa', 'none', 'direct: Enzi Tamoa'],
    ['Botanist Enzi Tamoa said the reeds were tall. It will rain. “It floods,” she said.', 'indirect: Enzi Tamoa', 'indirect: Enzi Tamoa', 'direct: Enzi Tamoa'],
    ['Enzi Tamoa said the reeds were tall. It will rain. “It floods,” she said.', 'indirect: Enzi Tamoa', 'indirect: Enzi Tamoa', 'direct: Enzi Tamoa'],
  ],
  'whoever else stands in the sentence': [
    ["Lawyer Simone Testa rejected Ole Lund's claim. “We looked,” he said.", 'indirect: Simone Testa', 'direct: Ole Lund'],
    ['Lawyer Rui Tamoa met Mara Quist. “We looked,” she said.', 'none', 'direct: Mara Quist'],
  ],
}; // prettier-ignore

describe.each(Object.entries(CASES))('a guessed gender and %s', (_, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(voicesOf(`${BEFORE}\n\n${text}`).slice(4)).toEqual(expected);
  });
});
