import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryingAttachment } from '#record/carried/carrying-attachment.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { readAttachment } from '../support/attached.ts';
import { finish } from '../support/finish.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';

describe('carried scenarios', UNHURRIED, () => {
  it('are what they were, whole, or the same game with less told', () => {
    fc.assert(
      fc.property(arbitraryScenario(), fc.integer({ min: 300, max: 2000 }), (scenario, room) => {
        const whole = reading(finish(carryingAttachment(scenario, 16_000))?.bytes);
        expect(whole?.shortened).toBe(false);
        expect(JSON.parse(whole?.text ?? '')).toEqual(JSON.parse(JSON.stringify(scenario)));
        const bytes = finish(carryingAttachment(scenario, room))?.bytes;
        if (bytes === undefined) return;
        expect(bytes.length).toBeLessThanOrEqual(room);
        expect(scenarioDigest(JSON.parse(reading(bytes)?.text ?? ''))).toBe(scenarioDigest(scenario));
      }),
      fuzzRuns(12, 40),
    );
  });

  it('that are altered anywhere are read within bounds, and whatever comes out is checked as any file', () => {
    const change = fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }), cut: fc.nat() });
    fc.assert(
      fc.property(arbitraryScenario(), change, (scenario, { at, to, cut }) => {
        const bytes = finish(carryingAttachment(scenario, 16_000))?.bytes ?? new Uint8Array();
        const altered = bytes.slice(0, bytes.length - (cut % 3));
        altered[at % altered.length] = to;
        const read = readAttachment(altered);
        if (read?.is === 'scenario') expect(() => parseScenario(read.text)).not.toThrow();
      }),
      fuzzRuns(16, 60),
    );
  });
});

function reading(bytes: Uint8Array | undefined) {
  const read = bytes && readAttachment(bytes);
  return read?.is === 'scenario' ? read : undefined;
}
