import { ofNumber, orElse } from './cutShort.ts';

/** Of how many something holds: "Only two senators", "Up to 200 workers", "Most of the cuts". */
const AMOUNTS =
  'only|just|merely|some|most|many|several|few|part|half|up to|at least|at most|(?:fewer|less|more) than';
/** Who is not what follows, or not yet, or no longer: "Deputy prime minister". */
const POSTS =
  'former|ex|one-?time|vice|deputy|acting|interim|caretaker|outgoing|incoming|would-be|self-styled|so-called';

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${AMOUNTS})(?:\s+of)?(?:\s+(?:the|an?|his|her|its|their|our|these|those))?\s+|(?:${POSTS})[\s-]+)$`,
  'iu',
);
/** "Some 1,500 islanders" are about as many. */
const ABOUT = /(?<!\p{L})some\s+$/iu;

/** For how long, or from when on, something holds. */
const BEHIND =
  /^\s+["“'‘]?(?:\p{L}+\s+){0,2}?(?:at the (?:earliest|latest|most|least)|for (?:now|the moment|the time being)|so far|in principle|in theory)(?!\p{L})/iu;
/** Since when, before when or where something is not so, or most so. */
const BEHIND_DENIED =
  /^\s+(?:(?:since|before|within)\s+[\p{L}\p{N}]+|(?:away|yet|outside|abroad)(?:\s+since\s+[\p{L}\p{N}]+)?)(?!\p{L})/iu;
const DENIES =
  /(?<!\p{L})(?:not|no|never|nobody|none|\p{L}+n['’]t|most|best|worst|first|(?:bigg|larg|great|high|low|long|short|small|fast|slow|old|young|strong|weak|hott|cold|warm|rich|poor)est)(?!\p{L})/iu;

/** The words before a claim that make less of it. */
export function limitBefore(before: string, claim: string): string | null {
  if (ABOUT.test(before) && /^\p{N}/u.test(claim)) return null;
  return BEFORE.exec(before)?.[0] ?? null;
}

/** The words behind a claim that make less of it. */
export function limitBehind(claim: string, behind: string): string | null {
  const found = BEHIND.exec(behind) ?? (DENIES.test(claim) ? BEHIND_DENIED.exec(behind) : null);
  return found?.[0] ?? orElse(claim, behind) ?? ofNumber(claim, behind);
}

/** The words behind a claim that name its source. */
export function sourceBehind(behind: string): string | null {
  return /^,?\s+citing(?:\s+[\p{L}\p{N}’'-]+){1,2}/u.exec(behind)?.[0] ?? null;
}
