import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { KIND, LONGEST } from './attachment.ts';
import { toColumns } from './columns.ts';
import { packText } from './modelled/modelled-text.ts';
import { limitsBetween, shortenedScenario, type TextLimits, withoutTranslations } from './shortened-scenario.ts';

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
 * steps, each of which is short.
 */
export function* carryingAttachment(scenario: Scenario, mostBytes: number): Generator<void, Carrying | undefined> {
  const most = Math.min(mostBytes, LONGEST);
  const whole = yield* packed(withoutMarks(scenario), 'whole', most);
  if (whole.length <= most) return { bytes: whole, shortened: false };
  const bytes = yield* shortenedAttachment(scenario, mostBytes);
  return bytes && { bytes, shortened: true };
}

/** The bytes that carry a scenario with shorter texts, as long as there is room for; absent where not even the game fits. In steps. */
export function* shortenedAttachment(scenario: Scenario, mostBytes: number): Generator<void, Uint8Array | undefined> {
  const most = Math.min(mostBytes, LONGEST);
  if (scenario.translations === undefined) return yield* cutAttachment(scenario, most);
  // Other languages go first: its own texts then stay whole, if there is room for them.
  const bytes = yield* packed(withoutTranslations(scenario), 'shortened', most);
  return bytes.length <= most ? bytes : yield* cutAttachment(scenario, most);
}

function* cutAttachment(scenario: Scenario, most: number): Generator<void, Uint8Array | undefined> {
  let found: { readonly bytes: Uint8Array; readonly way: number } | undefined;
  let [first, last] = [0, WAYS.length];
  // What tells less takes less room, so that the first way that fits is found by halves.
  while (first < last) {
    // The last way first: where it does not fit, nothing does.
    const way = found === undefined ? last - 1 : Math.floor((first + last) / 2);
    const bytes = yield* limited(scenario, WAYS[way], most);
    if (bytes.length <= most) [found, last] = [{ bytes, way }, way];
    else if (found === undefined) return undefined;
    else first = way + 1;
  }
  return found && (yield* filled(scenario, found, most));
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
    const tried = yield* limited(scenario, limitsBetween(less, more, share), most);
    if (tried.length <= most) [fullest, low] = [tried, share];
    else high = share;
  }
  return fullest;
}

/** The bytes that carry a whole scenario, however many they are. In steps. */
export function wholeAttachment(scenario: Scenario): Generator<void, Uint8Array> {
  return packed(withoutMarks(scenario), 'whole', Number.POSITIVE_INFINITY);
}

/** Marks by which the workshop knows changed texts are for authors; their file has them. */
function withoutMarks(scenario: Scenario): Scenario {
  if (scenario.translations === undefined) return scenario;
  const carried = Object.entries(scenario.translations).map(([tag, { texts }]) => [tag, { texts }] as const);
  return { ...scenario, translations: Object.fromEntries(carried) };
}

function limited(scenario: Scenario, limits: TextLimits | undefined, most: number): Generator<void, Uint8Array> {
  return packed(limits === undefined ? scenario : shortenedScenario(scenario, limits), 'shortened', most);
}

/** The bytes that carry a scenario; where they are more than `most`, only a beginning that is longer than that, too. */
function* packed(scenario: Scenario, kind: 'whole' | 'shortened', most: number): Generator<void, Uint8Array> {
  const text = yield* packText(JSON.stringify(toColumns(scenario)), most);
  return Uint8Array.of(KIND[kind], ...text);
}
