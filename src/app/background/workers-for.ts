/** The properties of `navigator` that are used. */
export interface Device {
  readonly hardwareConcurrency?: number | undefined;
  /** Gigabytes, rounded; only some browsers tell. */
  readonly deviceMemory?: number | undefined;
}

/** Greatest number of workers that the pieces of the longest task keep busy. */
const MOST = 4;

/** Number of workers for a device: all its cores if there are two, all but the page's own if there are more, and fewer where memory is small. */
export function workersFor({ hardwareConcurrency: cores = 1, deviceMemory: memory = MOST }: Device): number {
  const free = cores > 2 ? cores - 1 : cores;
  return Math.max(1, Math.min(MOST, free, Math.floor(memory)));
}
