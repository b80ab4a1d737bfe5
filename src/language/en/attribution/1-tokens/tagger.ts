import { createRequire } from 'node:module';
import type winkNLP from 'wink-nlp';
import type model from 'wink-eng-lite-web-model';
import { clearAway } from '../../../../process/litter.ts';
import { wordNumbers } from './wordNumbers.ts';

export type Tagger = ReturnType<typeof winkNLP>;

/** Milliseconds that a tagger is kept after it was used last: the next article may come soon. */
const KEPT = 10_000;
/**
 * Characters after which it is kept no longer: it never forgets a word, and every text has words that it has not met. Those of so
 * many take some 2 MB, and starting it anew as long as reading a dozen articles of 4 kB.
 */
const MOST = 2_000_000;

let loaded: WeakRef<Tagger> | null = null;
/** Characters that it has been used for. */
let used = 0;
/** Holds the tagger. */
let keeping: NodeJS.Timeout | undefined;

/** The words of the language, of which the tagger makes a copy as it starts. */
const WORDS = 'eng-core-web-model.json';

/**
 * The tagger of parts of speech. It takes 5 MB, which a bot that has read its articles need not keep: when memory is
 * cleared up, a tagger that nobody has used for a while goes too, and the next article loads it again in 0.1 to 0.2 s.
 * `characters` are those of the text that is to be tagged.
 */
export function useTagger(characters: number): Tagger {
  const known = loaded?.deref();
  // Making it anew takes 25 MB for a moment.
  if (!known && used > 0) clearAway();
  const tagger = known ?? load();
  if (!known) {
    loaded = new WeakRef(tagger);
    used = 0;
  }
  used += characters;
  clearTimeout(keeping);
  keeping = used > MOST ? undefined : setTimeout(letGo, KEPT, tagger).unref();
  return tagger;
}

/** What a timer is given it holds until then. */
function letGo(_tagger: Tagger): void {
  keeping = undefined;
}

/** Loads the tagger, and lets Node.js forget its modules, which would hold it for good; its words are needed once only. */
function load(): Tagger {
  const require = createRequire(import.meta.url);
  const before = new Set(Object.keys(require.cache));
  const start: typeof winkNLP = require('wink-nlp');
  const english: English = require('wink-eng-lite-web-model');
  const tagger = start(lean(english), ['pos']);
  for (const [file, module] of Object.entries(require.cache)) {
    if (before.has(file)) continue;
    delete require.cache[file];
    // Jest forgets no module.
    if (!file.endsWith(WORDS) || require.cache[file] !== undefined) continue;
    for (const part of Object.keys(module?.exports)) delete module?.exports[part];
  }
  return tagger;
}

/** What the tagger knows of words: `list[number]`, and `hash[word]`, which takes 6 MB as it comes. */
interface Words {
  readonly features: { readonly lexeme: { readonly list: readonly string[]; hash: Record<string, number> } };
}

/** What the tagger knows, whose parts have no types of their own. */
type English = typeof model & { readonly core: () => Words; readonly negation: () => unknown };

/** The same without what finds names and moods, and with its words in less memory. */
function lean(english: English): typeof model {
  return {
    ...english,
    core: () => {
      const known = english.core();
      const { lexeme } = known.features;
      lexeme.hash = wordNumbers(lexeme.list);
      return known;
    },
    ner: () => ({ machines: [], transformers: [] }),
    // It asks for something in its place.
    sa: english.negation,
  };
}
