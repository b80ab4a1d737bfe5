/** Answers questions about articles with the articles' own sentences, and says who said them. */
export { Library, type LibraryOptions, type ReloadReport, type TakenUp, type Warning } from './library.ts';
export { KnowledgeError, UserError } from './errors.ts';
export type { Semantic } from './meaning/semantic.ts';
export type { Progress } from './progress.ts';
export type {
  Answer,
  Article,
  ArticleFacts,
  ArticleReference,
  ArticleSource,
  AskOptions,
  Attribution,
  Before,
  Correction,
  Fact,
  FactKind,
  FeatureShare,
  GoldenQuestion,
  Judge,
  Kind,
  Mark,
  Match,
  Mention,
  PageFact,
  Passage,
  Problem,
  Quotation,
  ReadingFigures,
  Reason,
  Source,
  Span,
} from './types.ts';
