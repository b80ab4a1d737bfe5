/** A noun for several: "clerks", "children". */
export const PLURAL = /(?:[^s]s|people|children|men|women|police)$/u;
