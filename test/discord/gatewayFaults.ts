import type { StandIn } from './standin/standin.ts';

/** Something that happens to the connection, and what must follow. */
export interface GatewayFault {
  readonly name: string;
  /** Makes it happen; what takes several steps takes its time. */
  strike(discord: StandIn): Promise<void> | void;
  /** How the bot comes back: with all that it missed, or afresh. */
  readonly comesBackBy: 'resume' | 'identify';
  /** What becomes of an interaction from the time in between. */
  readonly interaction: 'answered' | 'lost';
}

const resumed = { comesBackBy: 'resume', interaction: 'answered' } as const;
const loggedInAgain = { comesBackBy: 'identify', interaction: 'lost' } as const;

const down =
  (milliseconds: number) =>
  ({ gateway }: StandIn) => {
    gateway.door = 'refused';
    gateway.close(1006);
    setTimeout(() => (gateway.door = 'open'), milliseconds);
  };

const closing = (code: number) => (discord: StandIn) => discord.gateway.close(code);

export const GATEWAY_FAULTS: readonly GatewayFault[] = [
  { name: 'close 4000, unknown error', strike: closing(4000), ...resumed },
  { name: 'close 4001, unknown opcode', strike: closing(4001), ...resumed },
  { name: 'close 4002, decode error', strike: closing(4002), ...resumed },
  { name: 'close 4003, not authenticated', strike: closing(4003), ...loggedInAgain },
  { name: 'close 4005, already authenticated', strike: closing(4005), ...loggedInAgain },
  { name: 'close 4007, invalid sequence', strike: closing(4007), ...loggedInAgain },
  { name: 'close 4008, rate limited', strike: closing(4008), ...loggedInAgain },
  { name: 'close 4009, session timed out', strike: closing(4009), ...resumed },
  { name: 'close 1000, normal', strike: closing(1000), ...loggedInAgain },
  { name: 'close 1001, going away', strike: closing(1001), ...resumed },
  { name: 'close 1006, the line is cut', strike: closing(1006), ...resumed },
  { name: 'close 1011, server error', strike: closing(1011), ...resumed },
  { name: 'op 7, please reconnect', strike: ({ gateway }) => gateway.askToReconnect(), ...resumed },
  { name: 'op 9, session can be resumed', strike: ({ gateway }) => gateway.invalidate(true), ...resumed },
  { name: 'op 9, session is over', strike: ({ gateway }) => gateway.invalidate(false), ...loggedInAgain },
  { name: 'heartbeats are no longer answered', strike: ({ gateway }) => gateway.silence(), ...resumed },
  {
    name: 'three drops in a row',
    async strike(discord) {
      for (const code of [4000, 1006]) {
        discord.gateway.close(code);
        await discord.isReady();
      }
      discord.gateway.close(1001);
    },
    ...resumed,
  },
  { name: 'gateway down for two seconds', strike: down(2_000), ...resumed },
  { name: 'gateway down for four seconds', strike: down(4_000), ...loggedInAgain },
  {
    name: 'the handshake hangs once',
    strike({ gateway }) {
      gateway.door = 'hanging';
      gateway.close(1006);
      setTimeout(() => (gateway.door = 'open'), 900);
    },
    ...resumed,
  },
];
