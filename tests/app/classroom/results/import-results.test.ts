import { describe, expect, it } from 'vitest';
import { importResults } from '#app/classroom/results/import-results.ts';
import { encodeInvitation } from '#record/link/encode-invitation.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { importEntries } from '#session/classroom/results/import-entries.ts';
import { playedInClass } from '../../../session/classroom/results/class-links.ts';
import { finish } from '../../../support/finish.ts';
import { smallGame } from '../../../support/scenarios.ts';
import { shippedCatalogue } from '../../../support/shipped-catalogue.ts';
import { SPEAKER } from '../../../support/speaker.ts';

const catalogue = shippedCatalogue();
const JOB = catalogue.find('job-offer')!;
const [A, B] = [1, 2].map((chance) => playedInClass(JOB, { seed: 3, seats: ['person', 'person'] }, chance).code) as [
  string,
  string,
];
const take = (text: string, before: readonly string[] = []) =>
  importResults(
    SPEAKER,
    finish(importEntries(text)),
    before.map((code) => ({ code, came: 1 })),
    catalogue,
    7,
  );

describe('what a class is handed', () => {
  it('is taken in with its table and when it came', () => {
    expect(take(`#${A}/at/alder\n#${B}`)).toEqual({
      results: [
        { code: A, table: 'alder', came: 7 },
        { code: B, came: 7 },
      ],
      counts: { new: 2, named: 0 },
      notes: [],
    });
  });

  it('is taken in once', () => {
    expect(take(`#${A} #${B}`, [A])).toMatchObject({
      results: [{ code: B }],
      notes: [{ words: expect.stringContaining('already in the list') }],
    });
  });

  it('is taken in for each table that played the very same game', () => {
    expect(take(`#${A}/at/alder #${A}/at/hazel #${A}`)).toMatchObject({
      results: [{ table: 'alder' }, { table: 'hazel' }],
      notes: [{ words: expect.stringContaining('with a table name') }],
    });
  });

  it('gives its table to a game that came without one', () => {
    expect(take(`#${A}/at/alder`, [A])).toEqual({
      results: [{ code: A, table: 'alder', came: 7 }],
      counts: { new: 0, named: 1 },
      notes: [],
    });
  });

  it('is told for each of two links in one line', () => {
    const code = encodeInvitation({ scenarioId: 'job-offer', scenarioDigest: scenarioDigest(JOB.scenario) });
    expect(take(`#${A} #${code}`, [A]).notes.map(({ words }) => words)).toEqual([
      expect.stringContaining('already in the list'),
      expect.stringContaining('starts a new game'),
    ]);
  });

  it('is refused where a link is broken, beside its line', () => {
    expect(take(`Ada: #${A.slice(0, -4)}`)).toMatchObject({
      results: [],
      notes: [{ line: expect.stringContaining('Ada'), words: expect.stringContaining('cut off') }],
    });
  });

  it('is refused where a link is for activeSeat down', () => {
    const code = encodeInvitation({ scenarioId: 'job-offer', scenarioDigest: scenarioDigest(JOB.scenario) });
    expect(take(`#${code}`)).toMatchObject({
      results: [],
      notes: [{ words: expect.stringContaining('starts a new game') }],
    });
  });

  it('is refused where its scenario is not on this device', () => {
    const game = smallGame();
    const { code } = playedInClass(game, { seed: 1, seats: game.scenario.parties.map(() => 'person') }, 1);
    expect(take(`#${code}`)).toMatchObject({
      results: [],
      notes: [{ words: expect.stringContaining('not on this device') }],
    });
  });
});
