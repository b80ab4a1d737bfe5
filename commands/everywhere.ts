import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIBaseApplicationCommandsJSONBody,
} from 'discord.js';

/** Part of a command that works in servers and direct messages, for a server or a person that has installed the bot. */
export const everywhere: Pick<RESTPostAPIBaseApplicationCommandsJSONBody, 'contexts' | 'integration_types'> =
  {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
