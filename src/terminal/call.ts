/** The variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How a person calls a command, by npm or by its own name: `npm run ask --`, or `whosaid ask`. */
export function callOf(command: string, environment: Environment): string {
  if (!isByNpm(command, environment)) return `whosaid ${command}`;
  return command === 'start' ? 'npm start --' : `npm run ${command} --`;
}

/**
 * The options among `names` that npm has kept for itself because no `--` stands before them: `npm run ask --json`
 * reaches the program without its option, and the environment with `npm_config_json=true`.
 */
export function keptByNpm(command: string, names: readonly string[], environment: Environment): string[] {
  if (!isByNpm(command, environment)) return [];
  return names.filter((name) => environment[`npm_config_${name.replaceAll('-', '_')}`]);
}

/** npm names in the environment the script that it runs; our scripts are called as the commands are. */
function isByNpm(command: string, environment: Environment): boolean {
  return environment.npm_lifecycle_event === command;
}
