import { expect, it } from 'vitest';
import { isOfAnother, olderReleaseOf } from '#app/older-release.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { readGoldenLinks } from '../replays/golden-files.ts';

const CODE = String(readGoldenLinks()[0]?.before);

function recordIn(code: string) {
  const decoded = decodeRecord(code);
  if (!decoded.ok) throw new Error(decoded.problem.code);
  return decoded.record;
}

it('leaves a game of today where it is', async () => {
  expect(isOfAnother(recordIn(CODE))).toBe(false);
  expect(await olderReleaseOf(CODE)).toBeUndefined();
});

it.each([{ rulesVersion: 1 }, { negotiatorsVersion: 1 }, { scenarioDigest: 1 }, { scenarioId: 'unheard-of' }])(
  'knows that a game of %o is of another Parley, and finds none that was never frozen',
  async (other) => {
    const record = { ...recordIn(CODE), ...other };
    expect(isOfAnother(record)).toBe(true);
    expect(await olderReleaseOf(encodeRecord(record))).toBeUndefined();
  },
);

it('finds no release for what is no game', async () => {
  expect(await olderReleaseOf('what is this')).toBeUndefined();
});
