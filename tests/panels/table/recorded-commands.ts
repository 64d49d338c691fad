/** Commands that do nothing but keep a list of what was called, and with what: for a region that is given its own. */
export function recordedCommands<Commands extends object>(): {
  readonly commands: Commands;
  readonly called: readonly (readonly unknown[])[];
} {
  const called: unknown[][] = [];
  const tell =
    (name: string) =>
    (...given: unknown[]): void => {
      called.push([name, ...given]);
    };
  const commands = new Proxy({} as Commands, { get: (_, name) => tell(String(name)) });
  return { commands, called };
}
