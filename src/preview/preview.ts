import type { Config } from '../config.ts';
import type { Command } from '../discord/command.ts';
import { createLog } from '../discord/log.ts';
import { onStopSignal } from '../process/stopSignal.ts';
import { LARGEST_FILE as LARGEST_ARTICLE } from '../knowledge/knowledge.ts';
import type { Library } from '../library.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { watchKnowledge } from '../watch.ts';
import { Desk } from './desk.ts';
import { Files } from './files.ts';
import { IDS } from './interaction.ts';
import { LocalDiscord } from './localDiscord.ts';
import { readPageFiles } from './pageFiles.ts';
import { Routes } from './routes.ts';
import { openServer, type PreviewServer } from './server.ts';

export interface PreviewOptions {
  readonly config: Config;
  readonly library: Library;
  readonly commands: readonly Command[];
}

/** A preview that answers. */
export interface Preview {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the bot on a page. */
export async function startPreview(
  server: PreviewServer,
  { config, library, commands }: PreviewOptions,
  error: Terminal['error'],
): Promise<Preview> {
  const largestFile = config.largestFile ?? LARGEST_ARTICLE;
  const desk = new Desk(library, { semantic: config.semantic, largestFile });
  const files = new Files((path) => server.address + path);
  const log = createLog({ ...config, logLevel: quieter(config) }, error);
  const context = {
    config: {
      ...config,
      // Whoever manages the page's server moderates, whatever roles there are in Discord.
      guildId: config.guildId ?? IDS.server,
      // Attachments lie where the page is.
      discordCdn: new URL(server.address).origin,
    },
    log,
    // Nothing is kept of somebody who only tries the bot.
    questions: null,
    // Each question is answered from what is on the desk when it comes.
    get library() {
      return desk.library;
    },
    get editing() {
      return desk.editing;
    },
  };
  const discord = new LocalDiscord({ commands, context, files });
  const setup = {
    commands: commands.map(({ data }) => data),
    largestText: largestFile,
  };
  const routes = new Routes({ discord, desk, files, setup });
  const tell = () => routes.tellKnowledge();
  const watcher = watchKnowledge(library, {
    onReload() {
      tell();
      void library.ready.then(tell);
    },
    onError: tell,
  });
  void library.ready.then(tell);
  server.serve({ page: await readPageFiles(), routes });
  return {
    address: server.address,
    async close() {
      watcher.stop();
      await server.close();
      await discord.close();
      await desk.close();
    },
  };
}

/** On the terminal of a person who looks at the page, a line for each click would be noise. */
function quieter({ logLevel }: Config): Config['logLevel'] {
  return logLevel === 'info' ? 'warn' : logLevel;
}

/**
 * Serves the preview until it is told to stop. The port is taken before `load` reads the articles. Throws a UserError
 * when that, or the articles, can't be had.
 */
export async function runPreview(
  { config, commands }: Omit<PreviewOptions, 'library'>,
  load: () => Promise<Library>,
  { output, error, words }: Terminal,
): Promise<void> {
  const server = await openServer({ host: config.previewHost, port: config.previewPort });
  const library = await load().catch(async (reason: unknown) => {
    // A page that is still open somewhere may wait for it.
    await server.close();
    throw reason;
  });
  const preview = await startPreview(server, { config, commands, library }, error);
  output.write(`${words.terminal.previewAt(preview.address, server.takenPort)}\n`);
  await new Promise<void>((resolve) => onStopSignal(resolve));
  await preview.close();
  await library.close();
}
