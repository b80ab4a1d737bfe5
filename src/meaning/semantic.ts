/**
 * What finds passages besides their words: nothing (`off`), the model that comes along (`bundled`), or another `model`, by
 * name or folder, while the one that comes along reads.
 */
export type Semantic =
  | {
      /** Words alone, or the model that comes along. */
      readonly kind: 'off' | 'bundled';
    }
  | {
      /** Another model. */
      readonly kind: 'model';
      /** Its name on the Hugging Face hub, or its folder. */
      readonly model: string;
    };

/** Reads it as people write it: `true` or `auto`, `false` or `off`, or a model. */
export function readSemantic(written: boolean | string | Semantic = true): Semantic {
  if (typeof written === 'object') return written;
  if (written === true || written === 'auto') return { kind: 'bundled' };
  if (written === false || written === 'off') return { kind: 'off' };
  return { kind: 'model', model: written };
}
