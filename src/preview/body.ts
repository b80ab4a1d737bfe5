import type { IncomingMessage } from 'node:http';

/** Something in a request that is the page's or its person's mistake; the message is for them. */
export class RequestError extends Error {
  override name = 'RequestError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads a body of at most so many bytes. Throws a RequestError for a larger one, without reading it to its end. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) throw tooLarge(most);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads JSON. Only with its own type: what a form of another page can send is none. */
export async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new RequestError(415, 'This takes application/json');
  const bytes = await readBytes(request, most);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new RequestError(400, 'This is no JSON');
  }
}

function tooLarge(most: number): RequestError {
  return new RequestError(413, `That is too large: ${(most / 2 ** 20).toFixed(0)} MB at most`);
}
