/** What a promise gives, which threads work at that keep no process alive: whoever waits for them does. */
export async function keepAlive<Result>(work: Promise<Result>): Promise<Result> {
  const waiting = setInterval(() => undefined, 1000);
  try {
    return await work;
  } finally {
    clearInterval(waiting);
  }
}
