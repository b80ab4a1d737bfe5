/** What a promise gives. Threads work at it that keep no process alive, so whoever waits for them must. */
export async function keepAlive<Result>(work: Promise<Result>): Promise<Result> {
  const waiting = setInterval(() => undefined, 1000);
  try {
    return await work;
  } finally {
    clearInterval(waiting);
  }
}
