import type { TextRule } from '../../textRule.ts';

/** Lines that are no part of any article, by their signs alone. */
// prettier-ignore
export const NOTICES: readonly TextRule[] = [
  { example: '« All the winners', pattern: /^[«‹←⟵◀]\s[^»«›‹.!?:]*(?::[^»«›‹.!?]*)?$|^[^«»‹›.!?]{2,90}\s[»›→⟶▶]$/u },
  // how many comments there are, or which picture it is
  { example: '143', pattern: /^\d{1,3}$/u },
  { example: '#bridges #lisk', pattern: /^(?:#[\p{L}\p{N}_]+\s*)+$/u },
  { example: 'https://example.org/bridge', pattern: /^\W*(?:https?:\/\/|www\.)\S+\W*$/iu },
  { example: '[Five games](https://example.org)', pattern: /^!?\[[^\]]{0,200}\]\([^)\s]{1,300}\)\W*$/u },
  { example: '[1]: https://example.org', pattern: /^\[[^\]]{1,60}\]:\s?\S+.{0,80}$/u },
  { example: 'Signed ........ Chair', pattern: /^[^.!?_…]{0,40}(?:\.{6,}|_{6,}|…{3,})[^.!?_…]{0,40}$/u },
  { example: 'Temps de lecture : 4 min.', pattern: /^\p{Lu}\p{LC}+(?: \p{LC}+){0,2}\s?:\s?\d{1,3}\s?min\.?$/u },
  { example: '<!-- more -->', pattern: /^<!--.{0,400}-->$|^<\/?\w[^<>]{0,200}>$/u },
  { example: '(1 florin = $0.46)', pattern: /^[([][^()[\]]{1,60}\s?[=≈]\s?[^()[\]]{1,60}[)\]]\.?$/u },
];
