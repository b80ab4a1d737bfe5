import { createRequire } from 'node:module';
import type winkNLP from 'wink-nlp';
import type model from 'wink-eng-lite-web-model';

export type Tagger = ReturnType<typeof winkNLP>;

/** Milliseconds that a tagger is kept after it was used last: the next article may come soon. */
const KEPT = 10_000;

let loaded: WeakRef<Tagger> | null = null;
let kept: { readonly tagger: Tagger; readonly timer: NodeJS.Timeout } | null = null;

/** The words of the language, of which the tagger makes a copy as it starts. */
const WORDS = 'eng-core-web-model.json';

/**
 * The tagger of parts of speech. It takes 10 MB, which a bot that has read its articles need not keep: when memory is
 * cleared up, a tagger that nobody has used for a while goes too, and the next article loads it again in 0.1 to 0.2 s.
 */
export function useTagger(): Tagger {
  const tagger = loaded?.deref() ?? load();
  if (loaded?.deref() !== tagger) loaded = new WeakRef(tagger);
  if (kept?.tagger === tagger) kept.timer.refresh();
  else keep(tagger);
  return tagger;
}

function keep(tagger: Tagger): void {
  clearTimeout(kept?.timer);
  kept = { tagger, timer: setTimeout(() => (kept = null), KEPT).unref() };
}

/** Loads the tagger, and lets Node.js forget its modules, which would hold it for good; its words are needed once only. */
function load(): Tagger {
  const require = createRequire(import.meta.url);
  const before = new Set(Object.keys(require.cache));
  const start: typeof winkNLP = require('wink-nlp');
  const english: typeof model = require('wink-eng-lite-web-model');
  const tagger = start(english, ['pos']);
  for (const [file, module] of Object.entries(require.cache)) {
    if (before.has(file)) continue;
    if (file.endsWith(WORDS)) for (const part of Object.keys(module?.exports)) delete module?.exports[part];
    delete require.cache[file];
  }
  return tagger;
}
