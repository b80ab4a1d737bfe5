import type { Role } from '../roles/role.ts';

/** Whether an article never tells of whoever a line names: then it is theirs. */
export function isNamedOnce(name: string, line: Pick<Role, 'paragraph'>, roles: readonly Role[]): boolean {
  const surname = name.split(' ').at(-1)!;
  return !roles.some(
    ({ kind, paragraph }) =>
      paragraph !== line.paragraph && kind === 'text' && paragraph.plain.includes(surname),
  );
}
