/** What the page and its server say to each other; in messages, commands and interactions they speak as Discord does. */
import type {
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIEmbed,
  APIMessageTopLevelComponent,
  InteractionType,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Article, Passage, Problem, Source } from '../types.ts';

/** Who uses the page, as it says itself. */
export interface Person {
  /** Whether they may manage the server. */
  readonly isModerator: boolean;
  /** Discord's code of their language: "en-US", "de". */
  readonly locale: string;
}

/** What a person did, as the `type`, `data` and message of an interaction; Discord, here the server, adds the rest. */
export interface Deed {
  readonly type: InteractionType;
  readonly data: { readonly [key: string]: unknown };
  /** The message that the component stands on. */
  readonly message?: string;
}

/** What became of a deed, besides messages. */
export interface DeedOutcome {
  /** Whether the bot said anything at all. */
  readonly isAcknowledged: boolean;
  readonly choices?: readonly APIApplicationCommandOptionChoice[];
  readonly modal?: Modal;
}

/** A form that the bot opens; its components as Discord has them. */
export interface Modal {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly unknown[];
}

/** A message of the channel as Discord would deliver it. */
export interface Message {
  readonly id: string;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly APIAttachment[];
  readonly flags: number;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly author: { readonly id: string; readonly username: string; readonly bot?: boolean };
  /** Which command it answers: "/ask". */
  readonly used: string | null;
}

/** What the server tells the page unasked. */
export type Notice =
  | { readonly kind: 'messages'; readonly messages: readonly Message[] }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'deleted'; readonly id: string }
  /** The bot asked Discord for something that only Discord has. */
  | { readonly kind: 'unknown request'; readonly request: string }
  | { readonly kind: 'knowledge'; readonly knowledge: KnowledgeState };

/** What the bot answers from at present. */
export interface KnowledgeState {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  /** The article whose edited text the answers come from; null while they come from the files. */
  readonly edited: string | null;
  /** How answers are found at present. */
  readonly isSemantic: boolean;
  readonly troubles: readonly string[];
  /** Rises with each change of the articles. */
  readonly version: number;
}

/** What the page has to know from the beginning. */
export interface Setup {
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly knowledge: KnowledgeState;
  /** Bytes of the largest article. */
  readonly largestText: number;
}

/** Who speaks in an article, and how much. */
export interface SourceCount extends Omit<Source, 'quotations'> {
  readonly passages: number;
}

/** A passage with its words as a reader sees them, without the marks of Markdown. */
export interface ShownPassage extends Passage {
  readonly shown: string;
}

/** An article as the pane beside the chat shows it. */
export interface ArticleView extends Pick<
  Article,
  'id' | 'title' | 'publisher' | 'author' | 'published' | 'url' | 'language' | 'text'
> {
  readonly passages: readonly ShownPassage[];
  readonly sources: readonly SourceCount[];
}

/** What a text would be as an article; `view` is null where it can't be read, and then a problem says why. */
export interface TextCheck {
  readonly view: ArticleView | null;
  readonly problems: readonly Problem[];
}
