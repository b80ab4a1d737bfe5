import { describe, expect, it } from '@jest/globals';
import { voicesOf } from '../voicesOf.ts';

/** What an interviewer sees between the turns of an interview. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...voices: string[]])[]>> = {
  'what is seen between turns': [
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nThe doorbell goes; she does not open.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'none',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nTamm pours the tea and looks out of the window.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'none',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nThere is a long silence.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'none',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nA dog barks in the yard. She does not look up.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'none',
      'none',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nShe gets up and shuts the window.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'none',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nOutside, a train passes, and she waits until it is gone.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'none',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed in January.\n\nA photograph of Lisk harbour hangs on the wall; she points at it.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'none',
      'direct: Olga Tamm',
    ],
  ],
  'what somebody goes on to say': [
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nThe harbour freezes and she stays at home, my mother.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nThe keeper was ill, and he lets the boats in.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nNobody comes here in winter.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I rowed. I was young and I liked the rain.\n\nThe dog barks at strangers, we are used to it.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
    ],
  ],
  'someone else is meant': [
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I stayed. My mother was ill.\n\nThe doorbell goes; she does not open.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
    ],
    [
      '**Bo Lind:** And then?\n\n**Olga Tamm:** I stayed for nine years.\n\nThe boat sinks and he swims ashore.\n\n**Bo Lind:** Will you go?\n\n**Olga Tamm:** No, I will not go.',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
      'direct: Olga Tamm',
    ],
  ],
};

describe.each(Object.entries(CASES))('between turns: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...voices) => {
    expect(voicesOf(text)).toEqual(voices);
  });
});
