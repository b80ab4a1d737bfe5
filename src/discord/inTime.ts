import type { Interaction } from 'discord.js';
import { tellToWait } from './tellToWait.ts';

/** Waits for something; whoever waits for an answer made of it is told that it comes later, if it takes that long. */
export type InTime = <Value>(work: Promise<Value>) => Promise<Value>;

/**
 * Waits for what an interaction's answer is made of. Where that is not there after so many milliseconds, whoever asked is
 * told, and nobody else, that the answer comes later: how long it takes is not known before, and Discord waits three seconds.
 */
export async function inTime<Value>(
  interaction: Interaction,
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value> {
  if (!interaction.isRepliable() || interaction.deferred || !Number.isFinite(milliseconds)) return work;
  const telling: Promise<void>[] = [];
  const timer = setTimeout(() => {
    // Where that does not arrive, the answer itself may.
    telling.push(tellToWait(interaction).catch(() => undefined));
  }, milliseconds);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    // Discord takes one first answer, and what follows depends on which it was.
    await Promise.all(telling);
  }
}
