import { PermissionFlagsBits } from 'discord.js';
import type { BaseInteraction } from 'discord.js';
import type { Config } from '../config.ts';
import type { Command } from './command.ts';

/** Of an interaction: where it was made, and by whom. */
interface Place extends Pick<BaseInteraction, 'guildId' | 'memberPermissions'> {
  readonly member: { readonly roles: unknown } | null;
}
/** The notice that says why somebody may not use a command. */
export type RefusalNotice = 'homeOnly' | 'moderatorsOnly';
type Rule = Pick<Command, 'moderatorsOnly' | 'homeOnly'>;

/**
 * Why this person may not use the command here; null when they may.
 *
 * Discord hides such commands too, but a server can change that; this is the check that counts.
 */
export function findRefusal(command: Rule, place: Place, config: Config): RefusalNotice | null {
  if (command.homeOnly && config.guildId !== null && place.guildId !== config.guildId) {
    return 'homeOnly';
  }
  if (command.moderatorsOnly && !isModerator(place, config)) {
    return 'moderatorsOnly';
  }
  return null;
}

/**
 * Whether somebody may change what the bot knows. Without a home server anybody can invite the bot to one that they manage,
 * so where roles are configured, then only these count.
 */
function isModerator({ guildId, member, memberPermissions }: Place, config: Config): boolean {
  if (guildId === null) return false;
  const roleIds = config.moderatorRoleIds;
  const managersCount = config.guildId !== null || roleIds.length === 0;
  if (managersCount && memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  // Without a cache of servers a member comes as Discord sent it: its roles are plain ids.
  const roles = member?.roles;
  return Array.isArray(roles) && roles.some((role) => roleIds.includes(role));
}
