import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Why a request is not served: an HTTP status and a line for the person. */
export interface RefusedRequest {
  readonly status: 403 | 404 | 421;
  readonly reason: string;
}

/** What the page may be asked for, and by whom. */
export interface Gate {
  /** The name under which the page is reached besides "localhost" and addresses in figures, without port. */
  readonly host: string;
  /** What the path begins with. */
  readonly token: string;
}

/**
 * Why a request is refused; null for one that is served.
 *
 * A foreign page can make a browser send requests here, even under a name of its own that it points to this computer.
 * The secret path and the origin give the first away, the name the second: nobody can redirect an address in figures.
 */
export function findRefusal(
  { method, path, headers }: { method: string; path: string; headers: IncomingHttpHeaders },
  { host: own, token }: Gate,
): RefusedRequest | null {
  const host = hostOf(headers.host ?? '');
  if (host === null || !(host === 'localhost' || host === own.toLowerCase() || isIP(host) > 0))
    return { status: 421, reason: 'This page is not served under that name' };
  if (!isSame(path.split('/')[1] ?? '', token))
    return { status: 404, reason: 'Not here. The terminal says the address, with its secret part' };
  const isForeign = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  const isNavigation = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  const origin = headers.origin === undefined ? null : originHost(headers.origin);
  if ((isForeign && !isNavigation) || (headers.origin !== undefined && origin !== headers.host))
    return { status: 403, reason: 'Another page may not ask here' };
  return null;
}

/** "localhost:4300" → "localhost", "[::1]:4300" → "::1" */
function hostOf(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([^:[\]/?#@\s]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Compares so that the time it takes does not tell how much is right. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Headers of every answer: nothing is run, framed, kept or asked for but what the page itself brings. */
export const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;
