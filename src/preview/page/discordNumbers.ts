/**
 * Numbers of Discord's interface that the page reads and sends. The package stays on the server, which writes what
 * stands here into a module of its own for the browser.
 */
export {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageFlags,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord.js';
