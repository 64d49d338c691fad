/** Commands that do nothing but keep a list of what was called, and with what: for a region that is given its own. */
export function recordedCommands<Commands extends object>(): {
  readonly commands: Commands;
  readonly called: readonly (readonly unknown[])[];
  /** Something else that is called, for the same list. */
  readonly tell: (name: string) => (...given: readonly unknown[]) => void;
} {
  const called: unknown[][] = [];
  const tell =
    (name: string) =>
    (...given: readonly unknown[]): void => {
      called.push([name, ...given]);
    };
  const commands = new Proxy({} as Commands, { get: (_, name) => tell(String(name)) });
  return { commands, called, tell };
}
