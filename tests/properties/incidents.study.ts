import { describe, expect, it } from 'vitest';
import { playWithTranscript } from '#cli/transcript/play-with-transcript.ts';
import type { Player } from '#engine/simulation/player.ts';
import { seated } from '#lab/measuring/seated.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { UNHURRIED } from './fuzz-runs.ts';
import { chancesAfter, incidentsTold } from './incidents-told.ts';

const SEEDS = [311, 312, 313, 314];

/** The incidents of games among negotiators, one of whom may play otherwise. */
function incidentsOf(id: string, other?: { readonly party: string; readonly player: Player }) {
  const scenario = shippedScenario(id);
  return SEEDS.flatMap((seed) => {
    const table = seated(scenario, new Map());
    const players = table.players.map((player, place) =>
      other !== undefined && scenario.parties[place]?.id === other.party ? other.player : player,
    );
    const { transcript } = playWithTranscript({ ...table, players }, inEnglish(table.game), seed, () => 0);
    const all = incidentsTold(scenario, transcript);
    return all.map((one) => {
      const others = all.filter(({ to }) => to === one.to);
      const chances = chancesAfter(transcript, one);
      const said = one.toldIn.map((place) => transcript.lines[place]?.words);
      return {
        ...one,
        said,
        seed,
        chances,
        isFree: (place: number) => !others.some(({ toldIn }) => toldIn.includes(place)),
      };
    });
  });
}

/**
 * Checks that each incident is told once, and untold only where it is named as the cause of a change, or where all words that
 * could tell it tell another.
 */
function expectToldOnce(incidents: ReturnType<typeof incidentsOf>): void {
  for (const { toldIn, causeIn, chances, isFree, ...one } of incidents) {
    expect(toldIn.length, JSON.stringify(one)).toBeLessThanOrEqual(1);
    if (toldIn.length === 0 && causeIn.length > 0) continue;
    if (toldIn.length === 0) expect(chances.filter(isFree), JSON.stringify(one)).toEqual([]);
    else expect(chances, JSON.stringify(one)).toContain(toldIn[0]);
  }
}

describe('what happens to a delegation', UNHURRIED, () => {
  it.each(['white-house-2025', 'getting-to-the-table', 'strait-of-amarel', 'versailles-1919'])(
    'is spoken of once, in its next words to one who may hear it, in %s',
    (id) => {
      const incidents = incidentsOf(id);
      expectToldOnce(incidents);
      expect(incidents.filter(({ toldIn }) => toldIn.length === 1).length).toBeGreaterThan(SEEDS.length * 4);
    },
  );

  it('is a walk-out, which each of the others answers', () => {
    const incidents = incidentsOf('white-house-2025', { party: 'coalition', player: leavingOn(3, 3) });
    expectToldOnce(incidents);
    const answers = incidents.filter(({ kind }) => kind === 'leaves');
    expect(answers.length).toBe(SEEDS.length * 3);
    expect(answers.filter(({ toldIn }) => toldIn.length === 0)).toEqual([]);
  });

  it('is a walk-out that ends the talks, of which each of the others has a last word', () => {
    const scenario = shippedScenario('white-house-2025');
    const table = seated(scenario, new Map());
    const players = table.players.map((player, place) => (place === 2 ? leavingOn(2, place) : player));
    const told = inEnglish(table.game);
    for (const seed of SEEDS) {
      const { transcript } = playWithTranscript({ ...table, players }, told, seed, () => 0);
      const last = transcript.lines.filter(({ kind }) => kind === 'closing');
      expect(last.map(({ from }) => from)).toEqual(['us', 'ukraine', 'coalition']);
      for (const { words } of last) expect(words).toMatch(/Moscow|the departed delegation/);
    }
  });
});

/** A negotiator of the flagship that announces on a day that it leaves. */
function leavingOn(day: number, party: number): Player {
  const { players } = seated(shippedScenario('white-house-2025'), new Map());
  return (view) => {
    const decision = players[party]?.(view);
    if (decision === undefined) throw new RangeError('nobody plays');
    const isTime = view.round === day && view.toAct?.kind === 'talk' && view.parties[party]?.leavesAt === 0;
    return isTime ? { move: { type: 'walkOut', party }, reasons: [] } : decision;
  };
}
