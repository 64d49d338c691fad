import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Effect, Lever } from '#engine/model/scenario/scenario.ts';
import { pullLever } from '#engine/negotiators/acting/pull-lever.ts';
import { type Bid, bidOn } from '#engine/negotiators/weighing/bid.ts';
import { homeOn } from '#engine/negotiators/weighing/own-home.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { View } from '#engine/views/view.ts';
import { UNHURRIED } from '../../../properties/fuzz-runs.ts';
import { standing, walkAwayBy } from '../../../support/happenings.ts';
import { livePackages } from '../../../support/outlooks.ts';
import { accept, offer, openTable, type PlayTable, playOut, refuse, useLever } from '../../../support/play.ts';
import { shippedScenario, smallScenario } from '../../../support/scenarios.ts';

const [OPENING, MAIN] = [0, 1];
const trust = (of: string, to: string, kept: number): Effect => ({ trust: { of, to, kept } });
const PRESSES = walkAwayBy('b', 'main', -2);

function lever(effects: readonly Effect[], over: Partial<Lever> = {}): Lever {
  return { id: 'pump', party: 'a', label: 'Open the pump', says: 'It opens the pump.', uses: 1, effects, ...over };
}

/** a has a lever; b has turned down what a has offered it on the water, each day up to this one. */
function turnedDown(effects: readonly Effect[], days = 3, over: Partial<Lever> = {}): PlayTable {
  const rounds = { label: 'day', count: 6 } as const;
  const tracks = smallScenario().tracks.map((track) => ({ ...track, aimFor: undefined }));
  const table = openTable(smallScenario({ channels: [], levers: [lever(effects, over)], rounds, tracks }));
  for (let day = 1; day <= days; day += 1) {
    table
      .toRound(day)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: 'halves', costs: 'paid' }))
      .play('b', refuse());
  }
  return table;
}

/** A bid for the text that one other signatory is least likely to sign. */
function bidFor(view: View, track: number, reluctant: number): Bid {
  const { outlook, held, wanted } = bidOn(view, track);
  const other = outlook.others.find(({ party }) => party === reluctant);
  const chanceOf = (pack: number) => other?.chanceOf(pack) ?? 1000;
  const pack = livePackages(outlook).reduce((least, one) => (chanceOf(one) < chanceOf(least) ? one : least));
  return { outlook, held, wanted: wanted && { ...wanted, pack } };
}

/** What a party does that works for a text on the water which b will hardly sign. */
function acts(table: PlayTable, party = 'a') {
  const view = table.viewOf(party);
  return pullLever(view, [bidFor(view, MAIN, table.party('b'))]);
}

describe('a negotiator with a lever', () => {
  it('uses it on one that has turned down its offers for days, and says for whom it is', () => {
    const decision = acts(turnedDown([PRESSES]));
    expect(decision?.move).toEqual({ type: 'useLever', party: 0, lever: 0 });
    expect(decision?.reasons).toEqual([{ code: 'acts-on', party: 1, track: MAIN, by: 'pressing' }]);
  });

  it.each([
    { title: 'uses one that makes waiting dearer for it', effects: [PRESSES], uses: true },
    { title: 'uses one that gains its trust', effects: [trust('b', 'a', 1)], uses: true },
    { title: 'uses one that gains it support at home', effects: [standing('b', 4)], uses: true },
    {
      title: 'uses none that presses another, though it gains its trust',
      effects: [walkAwayBy('c', 'main', -2), trust('b', 'a', 1)],
      uses: false,
    },
    { title: 'uses none that makes waiting easier for it', effects: [walkAwayBy('b', 'main', 2)], uses: false },
    { title: 'uses none that is about other talks', effects: [walkAwayBy('b', 'opening', -2)], uses: false },
    { title: 'uses none that sways somebody else', effects: [standing('c', 4), trust('c', 'a', 1)], uses: false },
    {
      title: 'uses none that makes waiting easier for another',
      effects: [PRESSES, walkAwayBy('c', 'main', 1)],
      uses: false,
    },
    { title: 'uses one that costs itself little', effects: [PRESSES, walkAwayBy('a', 'main', -0.5)], uses: true },
    { title: 'uses none that costs itself a point', effects: [PRESSES, walkAwayBy('a', 'main', -1)], uses: false },
  ])('$title', ({ effects, uses }) => {
    expect(acts(turnedDown(effects)) !== undefined).toBe(uses);
  });

  it('names the one that it presses, and never the one that is glad of it', () => {
    const [reason] = acts(turnedDown([PRESSES, trust('c', 'a', 1)]))?.reasons ?? [];
    expect(reason).toEqual({ code: 'acts-on', party: 1, track: MAIN, by: 'pressing' });
    const [obliging] = acts(turnedDown([trust('b', 'a', 1)]))?.reasons ?? [];
    expect(obliging).toEqual({ code: 'acts-on', party: 1, track: MAIN, by: 'obliging' });
  });

  it('talks for some days first', () => {
    expect(acts(turnedDown([PRESSES], 2))).toBeUndefined();
  });

  it('does not use what is used up, nor what it has not the support for', () => {
    expect(acts(turnedDown([PRESSES]).play('a', useLever('pump')))).toBeUndefined();
    expect(acts(turnedDown([PRESSES], 3, { uses: 2 }).play('a', useLever('pump')))).toBeDefined();
    expect(acts(turnedDown([PRESSES], 3, { cost: { standing: 61 } }))).toBeUndefined();
    expect(acts(turnedDown([PRESSES], 3, { cost: { standing: 60 } }))).toBeDefined();
  });

  it('uses none on one whose initials stand on all that is asked of it: the whole text, or what is put to the vote', () => {
    const view = turnedDown([PRESSES]).viewOf('a');
    const bids = [bidFor(view, MAIN, 1)];
    const initialled = (issues: readonly number[], by: number[]) => ({
      ...view,
      text: view.text.map((clause, issue) =>
        issues.includes(issue) ? { ...clause, current: { option: 1, initials: by } } : clause,
      ),
    });
    const called = (seen: View) => ({ ...seen, tracks: seen.tracks.map((track) => ({ ...track, calledBy: 2 })) });
    const [WATER, GUARD, COSTS] = [2, 3, 4];
    expect(pullLever(initialled([WATER, GUARD, COSTS], [0, 1, 2]), bids)).toBeUndefined();
    expect(pullLever(initialled([WATER, GUARD, COSTS], [0, 2]), bids)).toBeDefined();
    expect(pullLever(initialled([WATER], [0, 1, 2]), bids)).toBeDefined();
    expect(pullLever(called(initialled([WATER], [0, 1, 2])), bids)).toBeUndefined();
    expect(pullLever(called(initialled([WATER, GUARD], [0, 2])), bids)).toBeDefined();
  });

  it('uses it on those that keep it waiting for what must be signed first, when that is due', () => {
    const pump = lever([walkAwayBy('b', 'opening', -1)], { party: 'c' });
    const tracks = smallScenario().tracks.map((track) => ({ ...track, aimFor: { round: 3, penalty: 3 } }));
    const table = openTable(smallScenario({ channels: [], levers: [pump], tracks }));
    expect(acts(table, 'c')).toBeUndefined();
    table.toRound(2);
    expect(acts(table, 'c')?.reasons).toEqual([{ code: 'acts-on', party: 1, track: OPENING, by: 'pressing' }]);
    table
      .skipTo('a')
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept());
    // Their initials stand on all of it: they keep nobody waiting any more.
    expect(acts(table, 'c')).toBeUndefined();
    table.toDusk().everybodySigns();
    expect(table.statusOf('opening')).toBe('signed');
    expect(acts(table.skipTo('c'), 'c')).toBeUndefined();
  });
});

describe('negotiators of the flagship', () => {
  const scenario = shippedScenario('white-house-2025');

  it('keep the support at home that the text needs which they work for', () => {
    const view = openTable(scenario).viewOf('us');
    const russia = 2;
    const days = [1, 2, 3].map((round) => ({
      id: round,
      from: view.party,
      to: russia,
      track: MAIN,
      clauses: [],
      round,
      status: 'refused' as const,
      via: undefined,
      counters: undefined,
      answer: undefined,
      exact: undefined,
      delivered: undefined,
    }));
    const { standing: support } = at(view.parties, view.party);
    const [now, then] = [homeOn(view, MAIN) ?? [], homeOn(view, MAIN, support - 30) ?? []];
    const bid = bidOn(view, MAIN);
    const inDanger = livePackages(bid.outlook).filter(
      (pack) =>
        at(now, pack) >= 500 && at(then, pack) < 500 && bid.outlook.others.some(({ chanceOf }) => chanceOf(pack) < 900),
    );
    expect(inDanger.length).toBeGreaterThan(0);
    const wanted = bid.wanted && { ...bid.wanted, pack: at(inDanger, 0) };
    const bids: Bid[] = [{ ...bid, wanted }];
    const pays = (cost: number) => {
      const levers = view.own.levers.map((each) => ({ ...each, cost }));
      return pullLever({ ...view, offers: days, own: { ...view.own, levers } }, bids) !== undefined;
    };
    expect([pays(0), pays(30)]).toEqual([true, false]);
  });

  it('use their levers in the course of some game, each of the four its own', UNHURRIED, () => {
    const game = compileGame(scenario);
    const used = new Set<number>();
    for (let seed = 1; seed <= 60 && used.size < scenario.parties.length; seed += 1) {
      playOut(game, seed, (_, { move }) => {
        if (move.type === 'useLever') used.add(move.party);
      });
    }
    expect([...used].sort()).toEqual([0, 1, 2, 3]);
  });
});
