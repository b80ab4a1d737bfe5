/** The library's face, for other programs. */
export { Library, type LibraryOptions, type ReloadReport, type Warning } from './library.ts';
export { KnowledgeError, UserError } from './errors.ts';
export type * from './types.ts';
