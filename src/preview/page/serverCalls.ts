import type { ArticleView, Deed, Notice, DeedOutcome, Person, Setup, TextCheck } from '../protocol.ts';
import type { APIAttachment } from 'discord.js';

/** Something that the server would not do; the message is for the person. */
class RefusedError extends Error {
  override name = 'RefusedError';
}

/** This tab's conversation; another tab has its own, and a reload of this one finds it again. */
const channel = `channels/${conversation()}`;

function conversation(): string {
  const known = sessionStorage.getItem('conversation');
  // A tab that was duplicated brings its storage along, and the other one lives on.
  const isOwn =
    known !== null &&
    performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');
  const id = isOwn
    ? known
    : Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36)).join('');
  sessionStorage.setItem('conversation', id);
  return id;
}

export const loadSetup = (): Promise<Setup> => ask('GET', 'setup');
export const loadArticle = (id: string): Promise<ArticleView> =>
  ask('GET', `articles/${encodeURIComponent(id)}`);
export const act = (deed: Deed, person: Person): Promise<DeedOutcome> =>
  ask('POST', `${channel}/interactions`, { deed, person });
export const post = (content: string): Promise<null> => ask('POST', `${channel}/messages`, { content });
export const dismiss = (id: string): Promise<boolean> => ask('DELETE', `${channel}/${id}`);
/** What a text would be as an article; null when a newer text overtook it. */
export const check = (id: string, text: string): Promise<TextCheck | null> =>
  ask('POST', 'check', { id, text });
export const answerFrom = (id: string, text: string): Promise<null> => ask('POST', 'edited', { id, text });
export const answerFromFiles = (): Promise<null> => ask('DELETE', 'edited');

export async function upload(file: File): Promise<APIAttachment> {
  return read(
    await reach(`files/${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
      body: file,
    }),
  );
}

/** Hears what happens in the conversation, and whether the server is there. */
export function listen(hear: (notice: Notice) => void, onState: (isThere: boolean) => void): void {
  const source = new EventSource(`${channel}/events`);
  source.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data)));
  source.addEventListener('open', () => onState(true));
  source.addEventListener('error', () => onState(false));
}

async function ask<Result>(method: string, path: string, body?: unknown): Promise<Result> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
  return read(await reach(path, { method, ...sent }));
}

async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch {
    throw new RefusedError('');
  }
}

async function read<Result>(response: Response): Promise<Result> {
  const json: Result & { error?: string } = await response.json();
  if (!response.ok) throw new RefusedError(json.error ?? response.statusText);
  return json;
}
