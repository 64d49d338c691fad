/**
 * The API that a learning platform gives to a page in one of its frames (SCORM 1.2, Run-Time Environment, section 3.2).
 * All values are texts. Calls answer `"true"` or `"false"`, and never throw by the standard.
 */
export interface ScormApi {
  LMSInitialize(nothing: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(nothing: ''): string;
  LMSFinish(nothing: ''): string;
}

/** A window as far as the search for the API reads it. */
export interface ScormWindow {
  readonly API?: unknown;
  readonly parent: ScormWindow;
  readonly opener?: ScormWindow | null;
}

/** Frames around the page that are searched: platforms nest a handful. */
const MOST_FRAMES = 10;
const CALLS = ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'] as const;

/** Returns the API of the nearest frame around a page, then of the window that opened it; `undefined` if there is none. */
export function findScormApi(page: ScormWindow): ScormApi | undefined {
  const top = framesOf(page);
  return apiIn(top) ?? apiIn(framesOf(read(() => top.at(-1)?.opener) ?? undefined));
}

/** The windows from a page outwards, as far as they may be read. */
function framesOf(page: ScormWindow | undefined): readonly ScormWindow[] {
  const frames: ScormWindow[] = [];
  for (let next = page; next !== undefined && frames.length < MOST_FRAMES && !frames.includes(next); ) {
    frames.push(next);
    const inner = next;
    next = read(() => inner.parent);
  }
  return frames;
}

function apiIn(frames: readonly ScormWindow[]): ScormApi | undefined {
  for (const frame of frames) {
    const api = read(() => frame.API);
    if (isApi(api)) return api;
  }
  return undefined;
}

function isApi(value: unknown): value is ScormApi {
  if (typeof value !== 'object' || value === null) return false;
  return CALLS.every((call) => typeof (value as Readonly<Record<string, unknown>>)[call] === 'function');
}

/** Reads something of another window, which throws if that is of another origin. */
function read<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
