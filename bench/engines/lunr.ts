import lunr from 'lunr';
import { createRequire } from 'node:module';
import { foundBy, type Engine } from './engine.ts';

const require = createRequire(import.meta.url);

/** The languages of lunr-languages that are measured. */
const WITH_PLUGIN = ['de', 'es', 'ru'];

/** The language's plugin, if there is one. */
function pluginsOf(language: string): lunr.Builder.Plugin[] {
  if (!WITH_PLUGIN.includes(language)) return [];
  for (const name of ['stemmer.support', language]) {
    const install: (into: typeof lunr) => void = require(`lunr-languages/lunr.${name}`);
    install(lunr);
  }
  const plugins: Readonly<Record<string, unknown>> = { ...lunr };
  const plugin = plugins[language];
  return [plugin].filter((one) => isPlugin(one));
}

function isPlugin(value: unknown): value is lunr.Builder.Plugin {
  return typeof value === 'function';
}

export const lunrEngine: Engine = {
  name: 'lunr',
  package: 'lunr',
  settings:
    'default pipeline: trimmer, stop words, Porter stemmer; lunr-languages for German, Spanish and Russian',
  index({ passages, language }) {
    const plugins = pluginsOf(language);
    const index = lunr((builder) => {
      for (const plugin of plugins) builder.use(plugin);
      // Its trimmer takes other letters than English ones for punctuation.
      if (plugins.length === 0 && language !== 'en') builder.pipeline.remove(lunr.trimmer);
      builder.field('text');
      for (const [id, text] of passages.entries()) builder.add({ id, text });
    });
    return (question, limit) => {
      // A question is no query in lunr's language: "who: …" would name a field, "it?" is not trimmed.
      const words = lunr.tokenizer(question.replaceAll(/[^\p{L}\p{N}'\s]/gu, ' '));
      const hits = index.query((query) => query.term(words, {})).slice(0, limit);
      return foundBy(hits.map(({ ref, score }) => ({ passage: Number(ref), score })));
    };
  },
};
