import { describe, expect, it } from 'vitest';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import { apply, createGame, replay } from '#engine/play.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { readGolden, readGoldenEnding, readGoldenLinks, writeGoldenFiles } from './golden-files.ts';
import { GOLDEN_WISHES, gameOf, goldenOf } from './golden-game.ts';

// A changed scenario, rule or negotiator changes these files on purpose. They are written anew by
// `PARLEY_WRITE_GOLDEN=1 npx vitest run tests/replays`; a changed rule also raises RULES_VERSION,
// a changed negotiator NEGOTIATORS_VERSION.
if (process.env['PARLEY_WRITE_GOLDEN'] === '1') await writeGoldenFiles();

describe.each(GOLDEN_WISHES)('the golden game $name', UNHURRIED, ({ name, scenario, person, endings }) => {
  const golden = readGolden(name);
  const game = gameOf(scenario);

  it('ends as it should', () => {
    expect(golden.scenario).toBe(scenario);
    expect(endings).toContain(golden.ending);
    expect(golden.setup.seats.flatMap((seat, party) => (seat === 'person' ? [party] : []))).toEqual(
      person === undefined ? [] : [person],
    );
  });

  it('comes to the same end when its moves are played again', () => {
    expect(goldenOf(game, replay(game, golden.setup, golden.moves), golden.moves)).toEqual(golden);
  });

  it('has the moves that its negotiators would make today', () => {
    const memories = newSeatMemories(game);
    let state = createGame(game, golden.setup);
    for (const [index, move] of golden.moves.entries()) {
      // As a page asks them, who remember what they have worked out, and now and then as if for the first time.
      const decision = nextDecision(game, state, index % 5 === 0 ? undefined : memories);
      if (decision !== undefined) expect({ index, move: decision.move }).toEqual({ index, move });
      state = apply(game, state, move);
    }
    expect(state.ending).toBeDefined();
  });
});

// Found by the writer, from seed 1 on, and played again from the moves of all seats: negotiators are not asked here.
describe.each(ENDING_KINDS)('the ending "%s"', (kind) => {
  it('is that of a golden game, which comes to it again, to the last number', () => {
    const golden = readGoldenEnding(kind);
    expect(golden.ending).toBe(kind);
    const game = gameOf(golden.scenario);
    expect(goldenOf(game, replay(game, golden.setup, golden.moves), golden.moves)).toEqual(golden);
  });
});

describe('golden links', () => {
  const links = readGoldenLinks();

  it('are several', () => {
    expect(links.map(({ name }) => name)).toEqual(['flagship-person', 'job-offer-person']);
  });

  const written = links.flatMap(({ code, before, ...link }) => [code, before].map((text) => ({ ...link, text })));
  it.each(written)('open to the ending that they were made of: $name, $text', ({ text, scenario, outcome }) => {
    const game = gameOf(scenario);
    const decoded = decodeGame(text);
    if (!decoded.ok) throw new Error(decoded.problem.code);
    expect(decoded.record).toMatchObject({
      scenarioId: scenario,
      scenarioDigest: scenarioDigest(game.scenario),
      rulesVersion: RULES_VERSION,
      negotiatorsVersion: NEGOTIATORS_VERSION,
      moves: { of: 'persons' },
    });
    // In a file, what is absent is null.
    expect(JSON.parse(JSON.stringify(decoded.record.outcome))).toEqual(outcome);
    expect(verifyRecord(game, decoded.record)).toMatchObject({
      verified: true,
      state: { ending: { kind: outcome.kind } },
    });
  });
});
