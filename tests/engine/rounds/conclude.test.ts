import { describe, expect, it } from 'vitest';
import type { EndingKind } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { latePenalty } from '#engine/rounds/conclude.ts';
import {
  accept,
  callVote,
  counter,
  no,
  offer,
  openTable,
  type PlayTable,
  type Wording,
  walkOut,
  yes,
} from '../../support/play.ts';
import { smallGame, smallScenario, withWalkAways } from '../../support/scenarios.ts';

const OPENING = { venue: 'lake', format: 'big' };
const MAIN = { water: 'halves', guard: 'patrol', costs: 'shared' };

/** Signs the talks at the dusk of a round. */
function openingSigned(scenario: Scenario, round = 1): PlayTable {
  const table = openTable(scenario).toRound(round).skipTo('a');
  return table
    .play('a', offer('opening', ['b'], OPENING))
    .play('b', accept())
    .toDusk()
    .everybodySigns();
}

/** Has a and both others agree on clauses of the water. */
function agreeOnWater(table: PlayTable, wording: Wording): PlayTable {
  return table
    .skipTo('a')
    .play('a', offer('main', ['b', 'c'], wording))
    .play('b', accept())
    .play('c', accept());
}

describe('an ending', () => {
  it('without a signature is one of no text: everybody has the walk-aways', () => {
    const table = openTable(smallScenario());
    expect(table.toEnding()).toEqual({
      kind: 'none',
      points: [
        [8, 20],
        [7, 18],
        [5, 16],
      ],
      walkAways: [
        [8, 20],
        [7, 18],
        [5, 16],
      ],
      moods: [0, 0, 0],
    });
  });

  it('with only the track that another waits for is an opening', () => {
    const table = openingSigned(smallScenario());
    expect(table.toEnding()).toMatchObject({
      kind: 'opening',
      points: [
        [14, 20],
        [11, 18],
        [10, 16],
      ],
    });
  });

  it('with a main text that is silent somewhere is partial', () => {
    const table = agreeOnWater(openingSigned(smallScenario()), { water: 'halves', guard: 'patrol' });
    table.play('a', callVote('main')).toDusk().everybodySigns();
    expect(table.state.round).toBe(2);
    // What silence on the costs means counts: 1, 4 and 2 points.
    expect(table.ending).toMatchObject({
      kind: 'partial',
      points: [
        [14, 14 + 10 + 1],
        [11, 10 + 9 + 4],
        [10, 12 + 7 + 2],
      ],
    });
  });

  it('with everything signed and nothing silent is a signed one, before the days are over', () => {
    const table = agreeOnWater(openingSigned(smallScenario()), MAIN).toDusk().everybodySigns();
    expect(table.ending).toMatchObject({
      kind: 'signed',
      points: [
        [14, 32],
        [11, 25],
        [10, 28],
      ],
    });
    expect([table.state.round, table.turn]).toEqual([2, 'over']);
    expect(table.recorded('ended')).toMatchObject([{ round: 2, audience: 'all' }]);
  });

  it('with a main text signed and another main track open is partial', () => {
    const { tracks } = smallScenario();
    const free = tracks.map(({ id, title, signatories }) => ({ id, title, signatories }));
    const table = agreeOnWater(openTable(smallScenario({ tracks: free })), MAIN)
      .toDusk()
      .everybodySigns();
    expect(table.toEnding().kind).toBe('partial');
    expect(table.state.tracks.map(({ status }) => status)).toEqual(['open', 'signed']);
  });

  it('after a walk-out counts the walk-aways of what was closed', () => {
    const table = openingSigned(smallScenario()).skipTo('c').play('c', walkOut());
    expect(table.toEnding()).toMatchObject({
      kind: 'opening',
      points: [
        [14, 20],
        [11, 18],
        [10, 16],
      ],
    });
    expect(table.state.round).toBe(3);
  });
});

describe('how a game ends', () => {
  const water = (wording: Wording) => (table: PlayTable) => {
    agreeOnWater(table, wording);
    return (wording['costs'] === undefined ? table.play('a', callVote('main')) : table).toDusk().everybodySigns();
  };
  const signed = () => openingSigned(smallScenario());

  it.each<{ title: string; table: () => PlayTable; kind: EndingKind; a: number[]; days: number }>([
    { title: 'nothing signed', table: () => openTable(smallScenario()), kind: 'none', a: [8, 20], days: 4 },
    { title: 'all agreed and refused', table: () => refused(), kind: 'none', a: [8, 20], days: 4 },
    { title: 'a beginning signed', table: signed, kind: 'opening', a: [14, 20], days: 4 },
    {
      title: 'a beginning signed late',
      table: () => openingSigned(smallScenario(), 4),
      kind: 'opening',
      a: [11, 20],
      days: 4,
    },
    {
      title: 'a beginning signed and one gone',
      table: () => signed().skipTo('c').play('c', walkOut()),
      kind: 'opening',
      a: [14, 20],
      days: 3,
    },
    {
      title: 'both signed, with a gap',
      table: () => water({ water: 'halves', guard: 'patrol' })(signed()),
      kind: 'partial',
      a: [14, 25],
      days: 2,
    },
    { title: 'both signed in full', table: () => water(MAIN)(signed()), kind: 'signed', a: [14, 32], days: 2 },
  ])('with $title is "$kind", on day $days', ({ table: make, kind, a, days }) => {
    const table = make();
    const ending = table.state.ending ?? table.toEnding();
    expect([ending.kind, ending.points[0], table.state.round]).toEqual([kind, a, days]);
  });

  /** The talks, agreed in full on the last day, and voted down. */
  function refused(): PlayTable {
    const table = openTable(smallScenario())
      .toRound(4)
      .play('a', offer('opening', ['b'], OPENING))
      .play('b', accept());
    return table.toDusk().play('a', yes()).play('b', no('venue'));
  }
});

describe('a text signed after its announced date', () => {
  it('is worth less to each signatory, and as much as before to the others', () => {
    expect(
      openingSigned(smallScenario(), 2)
        .toEnding()
        .points.map(([opening]) => opening),
    ).toEqual([14, 11, 10]);
    expect(
      openingSigned(smallScenario(), 3)
        .toEnding()
        .points.map(([opening]) => opening),
    ).toEqual([11, 8, 10]);
  });

  it('leaves walk-aways as they are', () => {
    expect(
      openingSigned(smallScenario(), 3)
        .toEnding()
        .walkAways.map(([opening]) => opening),
    ).toEqual([8, 7, 5]);
    const never = openTable(smallScenario());
    expect(never.toEnding().points.map(([opening]) => opening)).toEqual([8, 7, 5]);
  });

  it('costs nothing on the date itself, or where none is announced', () => {
    const game = smallGame();
    expect([1, 2, 3, 4].map((round) => latePenalty(game, 0, 0, round))).toEqual([0, 0, 3, 3]);
    expect(latePenalty(game, 0, 2, 4)).toBe(0);
    expect(latePenalty(game, 1, 0, 4)).toBe(0);
  });
});

describe('walk-aways in an ending', () => {
  const drifting = withWalkAways(smallScenario(), { drift: -1 });

  it('are those at the signature for a signed track and those of the last day for the rest', () => {
    const ending = openingSigned(drifting, 2).toEnding();
    expect(ending.walkAways).toEqual([
      [7, 17],
      [6, 15],
      [4, 13],
    ]);
    expect(ending.points).toEqual([
      [14, 17],
      [11, 15],
      [10, 13],
    ]);
  });
});

describe('what is still on its way when the game ends', () => {
  it('comes to nothing: nobody was told the answer', () => {
    const table = openTable(smallScenario()).play('a', walkOut()).skipTo('b');
    table
      .play('b', offer('main', ['c'], { guard: 'patrol' }))
      .toRound(2)
      .play('c', accept())
      .toEnding();
    expect(table.state.offers[0]?.status).toBe('lapsed');
    expect(table.clause('guard').standing).toBe('unsettled');
    expect(table.viewOf('b').offers[0]).toMatchObject({ status: 'lapsed', answer: undefined });
  });

  it('cannot be a counter that came too late: a carried one is refused when its answer could not come back', () => {
    const table = openTable(smallScenario())
      .toRound(2)
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'base' }))
      .toRound(3);
    expect(table.refusalOf('c', counter({ guard: 'patrol' }))).toBe('too-late-to-carry');
    table.play('c', accept()).toEnding();
    expect(table.clause('guard')).toMatchObject({ option: 'base', initials: ['b', 'c'] });
  });
});
