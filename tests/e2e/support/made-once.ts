import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Folder of what the workers of one run share: Playwright empties it when a run begins. */
export const SHARED = 'test-results/browser/shared';

/** Milliseconds between two looks for what another worker is making. */
const STEP = 50;

const known = new Map<string, Promise<unknown>>();

/**
 * Returns what `make` returns, which runs in one worker of a run only: the one that asks first. It must be data that
 * JSON can hold.
 */
export function madeOnce<Made>(name: string, make: () => Made | Promise<Made>): Promise<Made> {
  const made = (known.get(name) as Promise<Made> | undefined) ?? madeOrRead(name, make);
  known.set(name, made);
  return made;
}

async function madeOrRead<Made>(name: string, make: () => Made | Promise<Made>): Promise<Made> {
  const file = join(SHARED, `${name}.json`);
  if (isFirst(name)) await write(file, make);
  while (!existsSync(file)) await setTimeout(STEP);
  const { made, problem } = JSON.parse(readFileSync(file, 'utf8'));
  if (problem !== undefined) throw new Error(`${name} could not be made: ${problem}`);
  return made;
}

/** True for the first worker that asks. */
function isFirst(name: string): boolean {
  mkdirSync(SHARED, { recursive: true });
  try {
    mkdirSync(join(SHARED, `${name}.begun`));
    return true;
  } catch {
    return false;
  }
}

/** Writes what is made in one step: no other worker reads half of it. */
async function write(file: string, make: () => unknown): Promise<void> {
  const text = await outcomeOf(make);
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}

async function outcomeOf(make: () => unknown): Promise<string> {
  try {
    return JSON.stringify({ made: await make() });
  } catch (problem) {
    return JSON.stringify({ problem: String(problem) });
  }
}
