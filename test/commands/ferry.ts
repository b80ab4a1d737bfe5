import { Library } from '../../src/library.ts';

export const SENTENCE = 'The last ferry leaves Port Ellis on 4 November, the operator said.';

const FERRY = `---
publisher: Coast Weekly
url: https://coast.example/ferry
---
Ferry to stop in winter

Port Ellis harbour. Photo: Iris Vale

${SENTENCE}

“The ferry costs more than it earns in winter,” harbour master Dana Wren told The Harbour Post.

Buses will run twice a day instead. The last ferry leaves Port Wenn on 2 November.
`;

const BRIDGE = `Council votes for a bridge

The council voted for a bridge of 300 metres, mayor Omar Lund said.
`;

/** Two short articles. */
export function ferryLibrary(): Library {
  return Library.fromTexts(
    [
      { id: 'ferry', text: FERRY },
      { id: 'bridge', text: BRIDGE },
    ],
    { semantic: false },
  );
}

/** The same articles, after the ferry's date has changed. */
export function changedLibrary(): Library {
  return Library.fromTexts([{ id: 'ferry', text: FERRY.replace('4 November', '9 November') }], {
    semantic: false,
  });
}

/** The bridge's article alone, after the ferry's is gone. */
export function bridgeLibrary(): Library {
  return Library.fromTexts([{ id: 'bridge', text: BRIDGE }], { semantic: false });
}
