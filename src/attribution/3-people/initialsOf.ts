/** "MQ" of "Mara Quist": the first letters of the words of a name. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
