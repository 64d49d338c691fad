import { strFromU8, strToU8 } from 'fflate';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { fromColumns, toColumns } from './columns.ts';
import { compressText, decompressText } from './compressed-text.ts';
import { placeOfFile } from './file-address.ts';
import { limitsBetween, shortenedScenario, type TextLimits } from './shortened-scenario.ts';

/** The part of its scenario that a link carries. It is untrusted: anyone may have made the link. */
export type Attachment =
  /** The scenario itself, as the text of a scenario file that nobody has checked. */
  | { readonly is: 'scenario'; readonly text: string; readonly shortened: boolean }
  /** The address of its file: see `placeOfFile`. */
  | { readonly is: 'address'; readonly address: string };

/** First byte of an attachment; the rest is a packed scenario or, of an address, its letters. */
const KIND = { whole: 1, shortened: 2, address: 3 } as const;

/** Most bytes of text that a carried scenario may have, and more than any attachment has that is written here. */
const MOST_BYTES = 256 * 1024;
const LONGEST = 16 * 1024;

/** Limits for the texts of a scenario that is too long to be carried whole, from loose to tight. */
const WAYS: readonly TextLimits[] = [
  { story: 1200, aims: 500, mandates: 500, reasons: 500, pictures: true },
  { story: 600, aims: 500, mandates: 500, reasons: 240, pictures: true },
  { story: 400, aims: 240, mandates: 160, reasons: 80, pictures: true },
  { story: 400, aims: 240, mandates: 160, reasons: 0, pictures: true },
  { story: 400, aims: 160, mandates: 80, reasons: 0, pictures: true },
  { story: 400, aims: 160, mandates: 80, reasons: 0, pictures: false },
  { story: 400, aims: 80, mandates: 0, reasons: 0, pictures: false },
  { story: 240, aims: 0, mandates: 0, reasons: 0, pictures: false },
  { story: 0, aims: 0, mandates: 0, reasons: 0, pictures: false },
];
/** Between two ways so many halves are tried, so that the texts fill the room that there is. */
const HALVES = 5;

/** An attachment that carries a scenario. */
export interface Carrying {
  readonly bytes: Uint8Array;
  /** Long texts and sources were left out. */
  readonly shortened: boolean;
}

/**
 * The bytes that carry a scenario with as much of its texts as there is room for; absent where not even the game fits. In
 * steps, each as long as packing a scenario once takes.
 */
export function* carryingAttachment(scenario: Scenario, mostBytes: number): Generator<void, Carrying | undefined> {
  const most = Math.min(mostBytes, LONGEST);
  const whole = packed(scenario, undefined);
  if (whole.length <= most) return { bytes: whole, shortened: false };
  yield;
  let found: { readonly bytes: Uint8Array; readonly way: number } | undefined;
  let [first, last] = [0, WAYS.length];
  // What tells less takes less room, so that the first way that fits is found by halves.
  while (first < last) {
    // The last way first: where it does not fit, nothing does.
    const way = found === undefined ? last - 1 : Math.floor((first + last) / 2);
    const bytes = packed(scenario, WAYS[way]);
    if (bytes.length <= most) [found, last] = [{ bytes, way }, way];
    else if (found === undefined) return undefined;
    else first = way + 1;
    yield;
  }
  return found && { bytes: yield* filled(scenario, found, most), shortened: true };
}

/** Tells more than a way that fits, up to what the way before it would tell, as far as there is room. */
function* filled(
  scenario: Scenario,
  { bytes, way }: { readonly bytes: Uint8Array; readonly way: number },
  most: number,
): Generator<void, Uint8Array> {
  const [less, more] = [WAYS[way], WAYS[way - 1]];
  if (less === undefined || more === undefined) return bytes;
  let fullest = bytes;
  let [low, high] = [0, 1];
  for (let half = 0; half < HALVES; half += 1) {
    const share = (low + high) / 2;
    const tried = packed(scenario, limitsBetween(less, more, share));
    if (tried.length <= most) [fullest, low] = [tried, share];
    else high = share;
    yield;
  }
  return fullest;
}

/**
 * The bytes that name a file.
 * @throws RangeError when the address is none that a link may name
 */
export function attachmentNaming(address: string): Uint8Array {
  if (placeOfFile(address) === undefined) throw new RangeError(`no link may name ${address}`);
  return Uint8Array.of(KIND.address, ...strToU8(address));
}

/** Reads untrusted attachment bytes; `undefined` if they are invalid. Never throws. */
export function readAttachment(bytes: Uint8Array): Attachment | undefined {
  const [kind] = bytes;
  const rest = bytes.subarray(1);
  if (bytes.length > LONGEST) return undefined;
  if (kind === KIND.address) return addressIn(rest);
  return kind === KIND.whole || kind === KIND.shortened ? scenarioIn(rest, kind === KIND.shortened) : undefined;
}

function packed(scenario: Scenario, limits: TextLimits | undefined): Uint8Array {
  const [kind, carried] =
    limits === undefined ? [KIND.whole, scenario] : [KIND.shortened, shortenedScenario(scenario, limits)];
  return Uint8Array.of(kind, ...compressText(JSON.stringify(toColumns(carried))));
}

function addressIn(bytes: Uint8Array): Attachment | undefined {
  const address = strFromU8(bytes, true);
  return placeOfFile(address) && { is: 'address', address };
}

function scenarioIn(bytes: Uint8Array, shortened: boolean): Attachment | undefined {
  const text = decompressText(bytes, MOST_BYTES);
  if (text === undefined) return undefined;
  try {
    return { is: 'scenario', text: `${JSON.stringify(fromColumns(JSON.parse(text)), undefined, 1)}\n`, shortened };
  } catch {
    // No JSON, or none that was ever written so: another word for what nobody wrote as an attachment.
    return undefined;
  }
}
