/** Writes what happens to a server, for the person who runs it. Lines hold no names and no addresses of devices. */
export interface ServerLog {
  info(line: string): void;
  /** Repeats no message within a minute, for example while Redis is away. */
  error(error: Error): void;
}

/** The streams of a process, line by line. */
export interface LogStreams {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

const SILENT_FOR = 60_000;

/** Returns a log for a person at a terminal. */
export function textLog({ say, warn }: LogStreams): ServerLog {
  return { info: say, error: once(({ message, stack }) => warn(stack ?? message)) };
}

/** Returns a log for programs that collect logs: a JSON object a line. */
export function jsonLog({ say, warn }: LogStreams, now = () => new Date().toISOString()): ServerLog {
  return {
    info: (text) => {
      if (text !== '') say(JSON.stringify({ time: now(), level: 'info', text }));
    },
    error: once(({ message, stack }) => warn(JSON.stringify({ time: now(), level: 'error', text: message, stack }))),
  };
}

function once(warn: (error: Error) => void): (error: Error) => void {
  const said = new Map<string, number>();
  return (error) => {
    const now = performance.now();
    if (now - (said.get(error.message) ?? Number.NEGATIVE_INFINITY) < SILENT_FOR) return;
    said.set(error.message, now);
    warn(error);
  };
}
