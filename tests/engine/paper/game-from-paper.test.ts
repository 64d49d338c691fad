import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { State } from '#engine/model/state.ts';
import { gameFromPaper } from '#engine/paper/game-from-paper.ts';
import type { PaperProblem } from '#engine/paper/paper-problem.ts';
import { replay } from '#engine/play.ts';
import { signedWording } from '#engine/text/text.ts';
import { compileTold } from '../../support/compile-told.ts';
import { event, offTable } from '../../support/happenings.ts';
import { smallScenario } from '../../support/scenarios.ts';
import { reportOf, type Told } from './reports.ts';

const SCENARIO = smallScenario();
const GAME = compileTold(SCENARIO);
const TEXT = { venue: 'lake', format: 'big', water: 'halves', guard: 'patrol', costs: 'shared' } as const;

function played(told: Told, game = GAME): State {
  const made = gameFromPaper(game, reportOf(game.scenario, told));
  if (!made.ok) throw new RangeError(`no game: ${JSON.stringify(made.problems)}`);
  // What is handed on is played again from its moves.
  expect(replay(game, made.setup, made.moves)).toEqual(made.state);
  return made.state;
}

function problems(told: Told, game = GAME): readonly PaperProblem[] {
  const made = gameFromPaper(game, reportOf(game.scenario, told));
  return made.ok ? [] : made.problems;
}

const OPENING = { signed: { opening: 2 }, refused: { main: { c: ['water'] } } } as const;

describe('a game that a table played on paper', () => {
  it('ends with the text of the table, each part signed on its day', () => {
    const state = played({ text: TEXT, signed: { opening: 2, main: 3 } });
    expect(state.tracks.map(({ status, since }) => [status, since])).toEqual([
      ['signed', 2],
      ['signed', 3],
    ]);
    expect(SCENARIO.issues.map((_, issue) => signedWording(GAME.common, state, issue).option)).toEqual([1, 1, 1, 1, 1]);
    expect(state.ending?.kind).toBe('signed');
  });

  it('has no offer but those that were noted, whoever can talk with whom', () => {
    expect(played({ text: TEXT, signed: { opening: 1, main: 1 } }).offers).toEqual([]);
  });

  it('can be signed with articles left open, before the last day', () => {
    const state = played({ text: { venue: 'lake', water: 'halves' }, signed: { opening: 2, main: 3 } });
    expect(at(state.tracks, 1)).toMatchObject({ status: 'signed', since: 3 });
    expect(state.ending?.kind).toBe('partial');
  });

  it('can be signed with one vague article a part', () => {
    const state = played({ text: { ...TEXT, water: ['halves', 'meters'] }, signed: { opening: 2, main: 4 } });
    expect(signedWording(GAME.common, state, 2)).toEqual({ option: 1, or: 2 });
  });

  it('records the no of whoever refused at the end, over its articles, which it has not accepted', () => {
    const state = played({ text: TEXT, signed: { opening: 2 }, refused: { main: { c: ['guard'] } } });
    const votes = state.record.filter((line) => line.kind === 'voted');
    expect(votes.at(-1)).toMatchObject({ track: 1, signed: false });
    expect(votes.at(-1)?.ballots).toContainEqual({ party: 2, yes: false, over: [3] });
    expect(at(state.text, 3).current).toMatchObject({ option: 1, initials: [1] });
    expect(at(state.text, 2).current?.option).toBe(1);
  });

  it('needs nobody to refuse what could not be voted on', () => {
    expect(played({ text: { water: 'halves' } }).ending?.kind).toBe('none');
  });

  it('has the offers that were noted, answered as they were, to several at once and countered on the same day', () => {
    const halves = { water: 'halves' };
    const state = played({
      text: TEXT,
      signed: { opening: 3, main: 4 },
      offers: [
        { day: 1, from: 'a', to: 'b', says: halves },
        { day: 1, from: 'b', to: 'a', says: { water: 'meters' } },
        { day: 2, from: 'a', to: 'b', says: halves, accepted: true },
        { day: 2, from: 'a', to: 'c', says: halves },
      ],
    });
    expect(state.offers.map(({ round, from, to, status }) => [round, from, to, status])).toEqual([
      [1, 0, 1, 'countered'],
      [1, 1, 0, 'refused'],
      [2, 0, 1, 'accepted'],
      [2, 0, 2, 'refused'],
    ]);
  });

  it('carries an offer between delegations without a direct channel', () => {
    const offers = [{ day: 1, from: 'b', to: 'c', says: { guard: 'patrol' }, accepted: true }];
    const state = played({ text: TEXT, signed: { opening: 4, main: 4 }, offers });
    expect(state.offers).toMatchObject([{ via: 0, status: 'accepted' }]);
  });

  it('draws nothing but whether a text holds: no deal is worth what the sheets say', () => {
    const party = { spread: 4, shock: 3, drift: 0 };
    const parties = SCENARIO.parties.map((each) => ({
      ...each,
      walkAway: { opening: { start: 8, ...party }, main: { start: 20, ...party } },
    }));
    const game = compileTold(smallScenario({ parties }));
    for (const seed of [1, 2, 3, 4]) {
      const state = played({ text: TEXT, signed: { opening: 4 }, refused: { main: { b: ['water'] } }, seed }, game);
      expect(state.parties.map(({ walkAway }) => walkAway)).toEqual(SCENARIO.parties.map(() => [8, 20]));
    }
  });

  it('does not say of quiet days that they brought nothing', () => {
    const state = played({ text: TEXT, signed: { opening: 4, main: 4 } });
    expect(state.record.filter(({ kind }) => kind === 'idle')).toEqual([]);
  });
});

describe('a report that no game by the rules can have', () => {
  it('signs what a red line forbids, secret or declared', () => {
    expect(problems({ text: { ...TEXT, venue: 'tower' }, ...OPENING })).toEqual([
      { code: 'red-line', track: 0, party: 0, issues: [0] },
    ]);
    expect(problems({ text: { ...TEXT, guard: 'base' }, signed: { opening: 1, main: 2 } })).toEqual([
      { code: 'red-line', track: 1, party: 2, issues: [3] },
    ]);
  });

  it('signs a part before the one that must come first, or without it', () => {
    expect(problems({ text: TEXT, signed: { opening: 3, main: 2 } })).toEqual([
      { code: 'first-later', track: 1, first: 0 },
    ]);
    expect(problems({ text: TEXT, signed: { main: 2 }, refused: { opening: { a: ['venue'] } } })).toEqual([
      { code: 'first-unsigned', track: 1, first: 0 },
    ]);
  });

  it('signs nothing, what must be settled and is not, or two vague articles', () => {
    expect(problems({ text: { venue: 'lake' }, signed: { opening: 2, main: 3 } })).toEqual([
      { code: 'nothing-agreed', track: 1 },
    ]);
    expect(problems({ text: { ...TEXT, venue: 'none' }, ...OPENING })).toEqual([
      { code: 'must-settle', track: 0, issue: 0 },
    ]);
    const vague = { water: ['halves', 'meters'], costs: ['open', 'shared'] } as const;
    expect(problems({ text: { ...TEXT, ...vague }, signed: { opening: 2, main: 3 } })).toEqual([
      { code: 'one-vague', track: 1, issue: 4 },
    ]);
  });

  it('names a day that there is not', () => {
    expect(problems({ text: TEXT, signed: { opening: 1, main: 5 } })).toEqual([
      { code: 'no-such-day', track: 1, last: 4 },
    ]);
  });

  it('leaves a part unsigned that nobody refused, or that somebody could not sign who did not refuse', () => {
    expect(problems({ text: TEXT, signed: { opening: 1 } })).toEqual([{ code: 'nobody-refused', track: 1 }]);
    const base = { ...TEXT, guard: 'base' };
    expect(problems({ text: base, signed: { opening: 1 }, refused: { main: { a: ['costs'] } } })).toEqual([
      { code: 'must-refuse', track: 1, party: 2 },
    ]);
  });

  it('refuses over nothing, over too much, or over another part', () => {
    for (const over of [[], ['water', 'guard', 'costs'], ['venue']]) {
      expect(problems({ text: TEXT, signed: { opening: 1 }, refused: { main: { b: over } } })).toEqual([
        { code: 'refused-over', track: 1, party: 1 },
      ]);
    }
  });

  it('has an offer that could not be made', () => {
    const told = { text: TEXT, signed: { opening: 4, main: 4 } } as const;
    const late = { day: 3, from: 'b', to: 'c', says: { guard: 'patrol' } };
    expect(problems({ ...told, offers: [late] })).toEqual([
      { code: 'offer-refused', offer: 0, refusal: { code: 'too-late-to-carry', party: 2 } },
    ]);
    const again = { day: 1, from: 'a', to: 'b', says: { water: 'halves' } };
    expect(problems({ ...told, offers: [again, { ...again, says: { water: 'meters' } }] })).toMatchObject([
      { code: 'offer-refused', offer: 1, refusal: { code: 'written-today' } },
    ]);
    const third = { day: 1, from: 'a', to: 'b', says: { venue: 'lake' } };
    const more = [again, { ...again, to: 'c', says: { costs: 'paid' } }, third];
    expect(problems({ ...told, offers: more })).toEqual([{ code: 'offer-unmade', offer: 2 }]);
  });

  it('has offers that settle a part before its day', () => {
    const offers = [{ day: 1, from: 'a', to: 'b', says: { venue: 'lake', format: 'big' }, accepted: true }];
    expect(problems({ text: TEXT, signed: { opening: 2, main: 4 }, offers })).toEqual([
      { code: 'voted-earlier', track: 0, round: 1 },
    ]);
  });

  it('has an answer that the news had taken off the table by then', () => {
    const events = [event({ round: 2 }, [offTable('water', 'halves')])];
    const flooded = smallScenario({ events });
    const found = problems({ text: TEXT, signed: { opening: 1, main: 3 } }, compileTold(flooded));
    expect(found).toMatchObject([{ code: 'article-refused', track: 1, issue: 2, refusal: { code: 'off-table' } }]);
  });
});
