import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { attachmentNaming, carryingAttachment, readAttachment } from '#record/carried/attachment.ts';
import { compressText } from '#record/carried/compressed-text.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { SMALL } from '../../scenario/small-scenario.ts';
import { finish } from '../../support/finish.ts';
import { scenarioOfSize } from '../../support/scenario-of-size.ts';
import { shippedScenario } from '../../support/scenarios.ts';

/** What is left of 2,000 characters beside an address and a game. */
const ROOM = 1300;
/** The same beside an address and settings. */
const ROOM_OF_SETTINGS = 1400;

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

  it('is shortened where there is less, and is the same game', () => {
    const scenario = shippedScenario('village-water');
    const { scenario: shorter, shortened } = opened(carried(scenario, ROOM));
    expect(shortened).toBe(true);
    expect(shorter).not.toEqual(scenario);
    expect(scenarioDigest(shorter)).toBe(scenarioDigest(scenario));
  });

  it('has as much of its texts as there is room for', () => {
    const scenario = scenarioIn(scenarioOfSize({ parties: 5, tracks: 3, issues: 9 }));
    const whole = carried(scenario, 16_000)?.length ?? 0;
    const rooms = Array.from({ length: 8 }, (_, step) => whole - 40 * step);
    const lengths = rooms.map((room) => JSON.stringify(opened(carried(scenario, room)).scenario).length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(new Set(lengths).size).toBeGreaterThan(3);
    for (const room of rooms) expect(carried(scenario, room)?.length).toBeLessThanOrEqual(room);
  });

  it.each(['two-parties', 'three-with-mediator', 'four-in-two-parts'])(
    'fills the room, and says first what the game is about, and what each wants and may not sign: %s',
    (template) => {
      const text = readFileSync(`scenarios/templates/${template}.yaml`, 'utf8');
      const before = scenarioIn(text);
      const bytes = carried(before, ROOM_OF_SETTINGS);
      const { scenario, shortened } = opened(bytes);
      expect(shortened).toBe(true);
      expect(bytes?.length).toBeGreaterThan(0.94 * ROOM_OF_SETTINGS);
      expect(scenario.situation.join(' ').length).toBeGreaterThan(200);
      expect(scenario.parties.map(({ summary }) => summary)).toEqual(before.parties.map(({ summary }) => summary));
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
