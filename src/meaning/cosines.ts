/** Cosine of a unit vector and each of many, which stand one after the other. */
export function cosines(vector: Float32Array, passages: Float32Array): Float32Array {
  const result = new Float32Array(passages.length / vector.length);
  for (let passage = 0, at = 0; passage < result.length; passage++) {
    let cosine = 0;
    for (let place = 0; place < vector.length; place++, at++) cosine += vector[place]! * passages[at]!;
    result[passage] = cosine;
  }
  return result;
}
