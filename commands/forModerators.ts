import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** Part of a command that Discord shows to people who may manage the server, and in servers only. */
export const forModerators: Pick<
  RESTPostAPIApplicationCommandsJSONBody,
  'default_member_permissions' | 'contexts' | 'integration_types'
> = {
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
