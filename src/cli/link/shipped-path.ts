import type { Terminal } from '../terminal.ts';

/** The file of a scenario that comes with the game, by the id that its file is named after; absent where none is. */
export function shippedPath(
  { shipped, exists }: Pick<Terminal, 'shipped' | 'exists'>,
  word: string,
): string | undefined {
  return exists(word) ? undefined : shipped().find((path) => path.endsWith(`/${word}.yaml`));
}
