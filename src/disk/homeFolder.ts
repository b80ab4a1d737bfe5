import { homedir } from 'node:os';
import { UserError } from '../errors.ts';

/** The home folder of whoever runs this. Throws a UserError that names the variable to set where they have none. */
export function homeFolder(variable: string, find: () => string = homedir): string {
  try {
    return find();
  } catch {
    throw new UserError(`${variable} is not set, and this user has no home folder; set it to a folder`);
  }
}
