/** What somebody can attach to a link in the place of a scenario. */
import { deflateSync, strToU8 } from 'fflate';
import { at } from '#engine/model/at.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { toColumns } from '#record/carried/columns.ts';
import { compressText } from '#record/carried/compressed-text.ts';
import { AWKWARD } from './altered-text.ts';

/** Bytes of an attachment, and the scenario in it where there is one. */
export interface Attached {
  readonly bytes: Uint8Array;
  readonly scenario?: unknown;
}
type Attaching = (scenario: Scenario, draw: DrawBetween) => Attached;

const one = <T>(list: readonly T[], draw: DrawBetween) => at(list, draw(0, list.length - 1));

/** Places that no link may name, and some that it may. */
const ADDRESSES: readonly string[] = [
  'javascript:globalThis.wasHere=true',
  'data:text/html,<script>globalThis.wasHere=true</script>',
  '//example.org/x.yaml',
  'http://example.org/x.yaml',
  'https://user:word@example.org/x.yaml',
  'https://exаmple.org/x.yaml',
  'https://example.org\\@elsewhere.org/x.yaml',
  'https://127.0.0.1:99999/x',
  '../../etc/passwd',
  'a/%2e%2e/b',
  'file:///etc/passwd',
  '\u202elmay.x',
  'x'.repeat(301),
  'https://example.org/<script>',
  'lake.yaml',
];

const packed = (text: string): Uint8Array => Uint8Array.of(1, ...compressText(text));

export const ATTACHMENTS: Readonly<Record<string, Attaching>> = {
  'a bomb of one letter': (_, draw) => ({
    bytes: packed(one(['a', ' ', '[', '"', '0'], draw).repeat(draw(1, 4) * 1_000_000)),
  }),
  'a bomb without a dictionary': (_, draw) => ({
    bytes: Uint8Array.of(draw(1, 2), ...deflateSync(new Uint8Array(draw(1, 12) * 1_000_000), { level: 9 })),
  }),
  'a bomb in a bomb': () => {
    const inner = deflateSync(new Uint8Array(8_000_000), { level: 9 });
    return { bytes: Uint8Array.of(1, ...deflateSync(inner, { level: 9 })) };
  },
  'depth without end': (_, draw) => {
    const depth = draw(1, 120_000);
    return { bytes: packed(one(['[', '{"a":', '[null,{"a":'], draw).repeat(depth)) };
  },
  'depth that ends': (_, draw) => {
    const depth = draw(1, 60_000);
    return { bytes: packed(`${'['.repeat(depth)}1${']'.repeat(depth)}`) };
  },
  'columns of long keys': (_, draw) => {
    const key = 'k'.repeat(draw(1, 60));
    return { bytes: packed(JSON.stringify([null, { [key]: Array.from({ length: draw(1, 50_000) }, () => 1) }])) };
  },
  'columns of nothing': (_, draw) => ({
    bytes: packed(JSON.stringify([null, { a: Array.from({ length: draw(1, 50_000) }, () => null) }])),
  }),
  'columns within columns': (_, draw) => {
    const nested = Array.from({ length: draw(1, 14) }).reduce<unknown>((inner) => [null, { a: [inner, inner] }], 1);
    return { bytes: packed(JSON.stringify(nested).slice(0, 250_000)) };
  },
  'keys of the language': () => ({
    bytes: packed('{"__proto__":{"format":1,"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  }),
  'any bytes': (_, draw) => ({
    bytes: Uint8Array.of(draw(0, 5), ...Array.from({ length: draw(0, 2000) }, () => draw(0, 255))),
  }),
  'more bytes than there may be': (_, draw) => ({ bytes: new Uint8Array(draw(16_000, 65_536)).fill(draw(0, 3)) }),
  'an address': (_, draw) => ({ bytes: Uint8Array.of(3, ...strToU8(one(ADDRESSES, draw))) }),
  'a scenario as it is': (scenario) => ({ bytes: packed(JSON.stringify(toColumns(scenario))), scenario }),
  'a scenario with other values': (scenario, draw) => {
    const altered = withOtherValues(scenario, draw);
    return { bytes: packed(JSON.stringify(toColumns(altered))), scenario: altered };
  },
  'a scenario with awkward texts': (scenario, draw) => {
    const altered = withAwkwardTexts(scenario, draw);
    return { bytes: packed(JSON.stringify(toColumns(altered))), scenario: altered };
  },
};

const VALUES: readonly unknown[] = [
  0,
  -1,
  1,
  0.5,
  1e9,
  1e308,
  -1e308,
  30,
  127,
  true,
  false,
  '',
  'a',
  'constructor',
  '__proto__',
  [],
  {},
  [[]],
  ['a', 'a'],
];

/** A scenario with one to three of its values altered, left out, or doubled. */
function withOtherValues(scenario: Scenario, draw: DrawBetween): unknown {
  const copy = JSON.parse(JSON.stringify(scenario));
  for (let count = draw(1, 3); count > 0; count -= 1) alterAnywhere(copy, draw);
  return copy;
}

type Parent = Record<string, unknown> | unknown[];

function alterAnywhere(parent: Parent, draw: DrawBetween): void {
  const keys = Object.keys(parent);
  if (keys.length === 0) return;
  const key = one(keys, draw);
  const value = (parent as Record<string, unknown>)[key];
  if (typeof value === 'object' && value !== null && draw(0, 5) > 0) alterAnywhere(value as Parent, draw);
  else if (Array.isArray(parent) && draw(0, 2) === 0) parent.splice(Number(key), draw(0, 1), value);
  else (parent as Record<string, unknown>)[key] = otherwise(value, draw);
}

function otherwise(value: unknown, draw: DrawBetween): unknown {
  const isScaled = typeof value === 'number' && draw(0, 1) === 0;
  return isScaled ? value * one([-1, 2, 0.1, 10, 1000], draw) : one(VALUES, draw);
}

/** The same game with awkward characters in what is told of it: only texts that no other part refers to. */
function withAwkwardTexts(scenario: Scenario, draw: DrawBetween): unknown {
  const told = ['title', 'summary', 'name', 'fullName', 'question', 'sentence', 'because', 'label', 'interests'];
  const text = JSON.stringify(scenario, (key, value) =>
    told.includes(key) && typeof value === 'string' && draw(0, 3) === 0 ? `${value} ${one(AWKWARD, draw)}` : value,
  );
  return JSON.parse(text);
}
