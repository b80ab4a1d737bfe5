import { UserError } from '../errors.ts';

/** At a path there is nothing to be read. */
export class PathError extends UserError {
  readonly #tell: (name: string) => string;

  /** `tell` gets the word for naming another path, and says all of it: "old: no article in this folder; *name* another". */
  constructor(tell: (name: string) => string) {
    super(tell('name'));
    this.#tell = tell;
  }

  /** The same for whoever set the path, and by what: "KNOWLEDGE_PATH (or --knowledge)". */
  setBy(setting: string): UserError {
    return new UserError(this.#tell(`set ${setting} to`));
  }
}
