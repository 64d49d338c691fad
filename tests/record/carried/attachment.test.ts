import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { attachmentNaming } from '#record/carried/attachment.ts';
import { carryingAttachment } from '#record/carried/carrying-attachment.ts';
import { compressText } from '#record/carried/compressed-text.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { sampleSize, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { SMALL } from '../../scenario/small-scenario.ts';
import { readAttachment } from '../../support/attached.ts';
import { finish } from '../../support/finish.ts';
import { scenarioOfSize } from '../../support/scenario-of-size.ts';
import { shippedScenario } from '../../support/scenarios.ts';

const ROOM = 800;
/** Characters of 4,000 that an address and settings leave. */
const ROOM_OF_SETTINGS = 2850;

function carried(scenario: Scenario, room: number): Uint8Array | undefined {
  return finish(carryingAttachment(scenario, room))?.bytes;
}

/** The scenario in an attachment, and whether texts of it are missing. */
function opened(bytes: Uint8Array | undefined): { readonly scenario: Scenario; readonly shortened: boolean } {
  const read = bytes && readAttachment(bytes);
  if (read?.is !== 'scenario') throw new Error(`no scenario: ${JSON.stringify(read)}`);
  const parsed = parseScenario(read.text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return { scenario: parsed.scenario, shortened: read.shortened };
}

function scenarioIn(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.scenario;
}

describe('a scenario that a link carries', () => {
  it.each([
    ['a garden of two neighbours', SMALL],
    ['four delegations and six articles', scenarioOfSize({ parties: 4, tracks: 2, issues: 6 })],
  ])('is whole where there is room: %s', (_, text) => {
    const scenario = scenarioIn(text);
    expect(opened(carried(scenario, ROOM))).toEqual({ scenario, shortened: false });
  });

  it('is whole of a template and of a scenario of three delegations, beside settings', () => {
    for (const id of ['job-offer', 'village-water']) {
      const scenario = { ...shippedScenario(id), id: 'our-own', title: 'A case of our own' };
      expect(opened(carried(scenario, ROOM_OF_SETTINGS))).toEqual({ scenario, shortened: false });
    }
  });

  it('has as much of its texts as there is room for, and is the same game', UNHURRIED, () => {
    const before = scenarioIn(scenarioOfSize({ parties: 3, tracks: 1, issues: 4 }));
    const whole = carried(before, 16_000)?.length ?? 0;
    const rooms = [whole, whole - 10, whole - 60];
    const attachments = rooms.map((room) => carried(before, room));
    for (const [index, room] of rooms.entries()) expect(attachments[index]?.length).toBeLessThanOrEqual(room);
    const made = attachments.map(opened);
    expect(made.map(({ shortened }) => shortened)).toEqual([false, true, true]);
    const lengths = made.map(({ scenario }) => JSON.stringify(scenario).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(lengths).size).toBeGreaterThan(2);
    for (const { scenario } of made) expect(scenarioDigest(scenario)).toBe(scenarioDigest(before));
  });

  it.runIf(sampleSize(false, true))(
    'fills the room, and says first what the game is about, and what each wants and may not sign',
    UNHURRIED,
    () => {
      const before = shippedScenario('camp-david-1978');
      const bytes = carried(before, ROOM_OF_SETTINGS);
      const { scenario, shortened } = opened(bytes);
      expect(shortened).toBe(true);
      expect(scenarioDigest(scenario)).toBe(scenarioDigest(before));
      expect(bytes?.length).toBeGreaterThan(0.9 * ROOM_OF_SETTINGS);
      expect(scenario.situation.join(' ').length).toBeGreaterThan(200);
      for (const { mandate } of scenario.parties) {
        expect(mandate.interests.length).toBeGreaterThan(30);
        expect(mandate.redLines.length).toBeGreaterThan(30);
      }
    },
  );

  it('is not carried where not even its game fits', () => {
    expect(carried(shippedScenario('white-house-2025'), ROOM)).toBeUndefined();
    expect(carried(scenarioIn(SMALL), 100)).toBeUndefined();
  });
});

describe('the address of a file that a link names', () => {
  it.each([['https://example.org/lessons/our-offer.yaml'], ['lessons/our-offer.yaml']])(
    'is read back: %s',
    (address) => {
      expect(readAttachment(attachmentNaming(address))).toEqual({ is: 'address', address });
    },
  );

  it('is none that would lead elsewhere than it says', () => {
    expect(() => attachmentNaming('https://example.org@evil.example/')).toThrow(RangeError);
    expect(readAttachment(Uint8Array.of(3, ...strToU8('//evil.example/a')))).toBeUndefined();
    expect(readAttachment(Uint8Array.of(3, ...strToU8('https://example.org/\u202ea')))).toBeUndefined();
  });
});

describe('anybody’s attachment', () => {
  it.each([
    ['nothing', Uint8Array.of()],
    ['another kind', Uint8Array.of(9, 1, 2, 3)],
    ['a kind and nothing more', Uint8Array.of(1)],
    ['what cannot be unpacked', Uint8Array.of(1, 255, 255, 255)],
    ['more bytes than are ever written', new Uint8Array(17_000).fill(1)],
    ['no JSON', Uint8Array.of(1, ...compressText('{"id": '))],
    ['JSON nested deep', Uint8Array.of(1, ...compressText('['.repeat(100_000)))],
    ['columns nested deep', Uint8Array.of(1, ...compressText(`${'[null,{"a":['.repeat(500)}0${']}]'.repeat(500)}`))],
    ['long lists', Uint8Array.of(2, ...compressText(`[${'0,'.repeat(100_000)}0]`))],
    ['a text that grows without end', Uint8Array.of(1, ...compressText(' '.repeat(2_000_000)))],
  ])('says nothing when it is %s', (_, bytes) => {
    expect(readAttachment(bytes)).toBeUndefined();
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a script', '"}];alert(1)//'],
    ['braces', '{{$title}} {#b}x{/b}'],
  ])('has %s as the text that it is', (_, title) => {
    const scenario = scenarioIn(SMALL);
    expect(opened(carried({ ...scenario, title }, ROOM)).scenario.title).toBe(title);
  });

  it.each([
    ['marks that turn the reading direction', 'The \u202egarden'],
    ['marks that nobody sees', 'The\u200b garden'],
    ['control characters', 'The\u0007 garden'],
  ])('with %s is no scenario that can be read', (_, title) => {
    const bytes = carried({ ...scenarioIn(SMALL), title }, ROOM);
    const read = readAttachment(bytes ?? Uint8Array.of());
    expect(read?.is === 'scenario' && parseScenario(read.text).ok).toBe(false);
  });

  it('has a key called __proto__ that changes nothing, and is told of as any unknown key', () => {
    const text = JSON.stringify(scenarioIn(SMALL)).replace('{', '{"__proto__":{"shared":1},');
    const read = readAttachment(Uint8Array.of(1, ...compressText(text)));
    expect(read?.is === 'scenario' && read.text).toContain('__proto__');
    expect(read?.is === 'scenario' && parseScenario(read.text).ok).toBe(false);
    expect(({} as { shared?: number }).shared).toBeUndefined();
  });
});
