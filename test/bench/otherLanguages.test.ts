import { expect, test } from '@jest/globals';
import { detectLanguage } from '../../src/language/detect.ts';
import { otherLanguageSets } from '../../bench/train/sets.ts';

test.each(otherLanguageSets().map((set) => [set.name, set] as const))(
  '%s is read in its language, and its answers stand in its texts',
  (name, { articles }) => {
    const tag = name.slice(-2);
    for (const { text, questions } of articles) {
      expect(detectLanguage(text)).toBe(tag);
      for (const { answers } of questions)
        for (const answer of answers)
          expect(text.slice(answer.start, answer.start + answer.text.length)).toBe(answer.text);
    }
  },
);
