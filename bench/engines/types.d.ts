declare module 'wink-bm25-text-search' {
  interface Bm25 {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: readonly ((text: string) => string[])[]): void;
    addDoc(document: Record<string, string>, id: number): void;
    consolidate(): void;
    /** Ids and scores, best first. */
    search(text: string, limit: number): [id: string, score: number][];
  }
  export default function bm25(): Bm25;
}

declare module 'flexsearch/lang/de' {
  import type { EncoderOptions } from 'flexsearch';
  const german: EncoderOptions;
  export default german;
}

declare module 'flexsearch/lang/en' {
  import type { EncoderOptions } from 'flexsearch';
  const english: EncoderOptions;
  export default english;
}
