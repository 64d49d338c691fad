import { describe, expect, it } from 'vitest';
import { saveText } from '#app/game-text.ts';
import { newSave } from '#app/new-save.ts';
import { type OpenedSave, openingSave, openSave } from '#app/saved-game.ts';
import { at } from '#engine/model/at.ts';
import { type Difficulty, seatsFor } from '#engine/model/difficulty.ts';
import type { Move } from '#engine/model/moves.ts';
import { HINT_TIMES, type HintTime } from '#engine/model/scenario/hint-time.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Setup } from '#engine/model/setup.ts';
import { NEGOTIATORS_VERSION } from '#engine/negotiators/negotiators-version.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type AnyRecord, type GameRecord, outcomeOf, recordOf, SEVERAL_NEGOTIATORS } from '#record/game-record.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { linkText } from '#record/link/link-text.ts';
import { decodeRecord, encodeRecord } from '#record/record-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';
import type { LocalSession } from '#session/running/local-session.ts';
import { sampleSize, UNHURRIED } from '../properties/fuzz-runs.ts';
import { recalled } from '../session/recalled.ts';
import { negotiatorsAct } from '../session/scripted-game.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = shippedCatalogue();
const JOB_OFFER = known('job-offer');
const FLAGSHIP = known('white-house-2025');
/** A game of which much is played: the longer one in the study. */
const PLAYED = sampleSize(JOB_OFFER, FLAGSHIP);

function known(id: string): LocalizedGame {
  const game = catalogue.find(id);
  if (game === undefined) throw new RangeError(`no scenario ${id}`);
  return game;
}

type Opened = Extract<OpenedSave, { ok: true }>;

/** Persons in some chairs; the others are as the scenario has them, unless said otherwise. */
function setup(
  { scenario }: LocalizedGame,
  seed: number,
  persons: readonly number[],
  difficulty: Difficulty = 'as-written',
): Setup {
  return { seed, seats: seatsFor(scenario, persons, difficulty) };
}

/** The session of a save that must open, with the reasons of its negotiators found again. */
function opened(text: string): Opened {
  const save = openSave(catalogue, text);
  if (!save.ok) throw new Error(save.why.code);
  recalled(save.game, save.you, save.session);
  return save;
}

/** Plays for a number of decisions: negotiators act, the person accepts letters, ends its days and votes no. */
function playOn(session: LocalSession, decisions: number): void {
  let left = decisions;
  // What negotiators do one after the other is shown at once.
  const goesOn = () => {
    left -= 1;
    return left > 0;
  };
  while (left > 0) {
    if (session.step(goesOn)) continue;
    act(session);
    left -= 1;
  }
}

/** Ends the day, accepts, replies nothing, and signs nothing. */
function act(session: LocalSession): void {
  const { asked, ballot } = session.store.getState().table;
  if (asked === 'open') session.open([], []);
  if (asked === 'talk') session.act('endDay');
  if (asked === 'answer') session.accept();
  if (asked === 'reply') session.reply('evade');
  const over = ballot?.clauses.filter(({ silent }) => !silent).map(({ issue }) => issue);
  if (over !== undefined) session.vote(false, over.slice(0, 1));
}

/** Offers the other side of a job offer the answers that are best for it, which it accepts and says why. */
function givesAll(session: LocalSession): void {
  const other = 1 - session.store.getState().table.you;
  const { parties, issues } = JOB_OFFER.scenario;
  const { id } = at(parties, other);
  negotiatorsAct(session);
  issues.forEach(({ options }, issue) => {
    const points = options.map((option) => option.points[id] ?? 0);
    session.pencil(issue, points.indexOf(Math.max(...points)));
  });
  session.send();
  negotiatorsAct(session);
}

function decoded(text: string): GameRecord {
  const read = decodeRecord(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.record;
}

function linked(code: string): AnyRecord {
  const read = decodeGame(code);
  if (!read.ok) throw new Error(read.problem.code);
  return read.record;
}

function saved({ session, game, settings, lineage }: Opened): string {
  const { state, moves } = session.store.getState();
  return saveText(game, state, moves, settings, lineage);
}

describe('the catalogue', () => {
  it('makes each scenario ready once', () => {
    expect(catalogue.find('job-offer')).toBe(JOB_OFFER);
    expect(catalogue.find('nowhere')).toBeUndefined();
  });
});

describe('a saved game', UNHURRIED, () => {
  it('of several persons opens at the chair of the one who must act, and goes on in the others', () => {
    const first = opened(newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0, 1])));
    const { toAct } = first.session.store.getState().state;
    expect(first.you).toBe(toAct?.party);
    first.session.act('endDay');
    const second = opened(saved(first));
    expect(second.you).toBe(1 - first.you);
    expect(second.session.store.getState().table.asked).toBe('talk');
  });

  it('begins at its first day, at the chair that was chosen', () => {
    const { session, you, game } = opened(newSave(FLAGSHIP, setup(FLAGSHIP, 77, [2])));
    expect(you).toBe(2);
    expect(game).toBe(FLAGSHIP);
    expect(session.store.getState()).toMatchObject({
      moves: [],
      state: { round: 1, setup: { seed: 77 } },
      table: { you: 2 },
    });
    expect(session.store.getState().state.setup.seats).toEqual(['negotiator', 'negotiator', 'person', 'negotiator']);
  });

  it('is gone on with where it was left', () => {
    const first = opened(newSave(PLAYED, setup(PLAYED, 5, [1])));
    playOn(first.session, 40);
    const second = opened(saved(first));
    expect(second.session.store.getState()).toEqual(first.session.store.getState());
    playOn(first.session, 30);
    playOn(second.session, 30);
    expect(saved(second)).toBe(saved(first));
  });

  it('keeps how much is revealed to its person, which changes nothing in the game', () => {
    const reasons = (reveal: Reveal) => {
      const first = opened(
        newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0]), { reveal, hints: 'on-request', scores: 'private' }),
      );
      givesAll(first.session);
      const { table } = opened(saved(first)).session.store.getState();
      const lines = table.record.flatMap(({ dispatches, folded }) => [...dispatches, ...folded]);
      return lines.flatMap((line) => line.reasons).join(' ');
    };
    const save = (reveal: Reveal) =>
      newSave(PLAYED, setup(PLAYED, 5, [1]), { reveal, hints: 'on-request', scores: 'private' });
    expect(reasons('none')).toBe('');
    expect(reasons('in-character')).toMatch(/[a-z]/);
    expect(reasons('in-character')).not.toMatch(/\d points/);
    expect(reasons('full')).toMatch(/\d points/);
    const played = (reveal: Reveal) => {
      const first = opened(save(reveal));
      playOn(first.session, 60);
      const { state, moves } = first.session.store.getState();
      return linkText(PLAYED, state, moves);
    };
    expect(played('full')).toBe(played('none'));
  });

  it('has what is usual in its scenario where nothing was chosen', () => {
    const text = newSave(FLAGSHIP, setup(FLAGSHIP, 5, [1]));
    expect(opened(text).settings).toEqual({ reveal: 'in-character', hints: 'on-request', scores: 'after' });
    const { state } = opened(text).session.store.getState();
    const before = encodeRecord(recordOf(FLAGSHIP, state, { of: 'all', list: [] }));
    expect(opened(before).settings).toEqual({ reveal: 'in-character', hints: 'on-request', scores: 'after' });
  });

  it('keeps when hints are shown, which is no part of a link', () => {
    const save = (hints: HintTime) =>
      opened(newSave(PLAYED, setup(PLAYED, 5, [1]), { reveal: 'in-character', hints, scores: 'after' }));
    const links = HINT_TIMES.map((hints) => {
      const first = save(hints);
      playOn(first.session, 12);
      expect(opened(saved(first)).settings.hints).toBe(hints);
      expect(opened(saved(first)).session.store.getState().table.hints).toBe(hints);
      const { state, moves } = first.session.store.getState();
      return linkText(PLAYED, state, moves);
    });
    expect(new Set(links).size).toBe(1);
  });

  it('from before points could be left out goes on with its points at the table', () => {
    const { state } = opened(newSave(FLAGSHIP, setup(FLAGSHIP, 5, [1]))).session.store.getState();
    const settings = { reveal: 'none', hints: 'off' } as const;
    const before = encodeRecord({ ...recordOf(FLAGSHIP, state, { of: 'all', list: [] }), settings });
    expect(opened(before).settings).toEqual({ ...settings, scores: 'private' });
  });

  it('begins with the hints that the scenario has', () => {
    const { scenario } = FLAGSHIP;
    const strict = { ...FLAGSHIP, scenario: { ...scenario, rules: { ...scenario.rules, hints: 'off' as const } } };
    expect(decoded(newSave(strict, setup(strict, 5, [1]))).settings?.hints).toBe('off');
  });

  it('is opened at its end too', () => {
    const first = opened(newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0])));
    playOn(first.session, 200);
    expect(opened(saved(first)).session.store.getState().table.asked).toBe('ended');
  });
});

describe('a link', UNHURRIED, () => {
  it('holds the moves of the persons, from which the rest is found again', () => {
    const first = opened(newSave(FLAGSHIP, setup(FLAGSHIP, 9, [1])));
    playOn(first.session, 400);
    const { state, moves } = first.session.store.getState();
    const link = linkText(FLAGSHIP, state, moves);
    expect(link.length).toBeLessThan(saved(first).length / 2);
    const record = linked(link);
    expect(record.moves.of).toBe('persons');
    expect(record.outcome).toEqual(outcomeOf(FLAGSHIP, state));
    expect(verifyRecord(FLAGSHIP, record)).toEqual({ verified: true, state });
  });
});

describe('a save that cannot be opened', () => {
  const text = newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0]));
  const { state } = opened(text).session.store.getState();
  const record = recordOf(JOB_OFFER, state, { of: 'all', list: [] });
  const why = (changed: Partial<GameRecord>) => openSave(catalogue, encodeRecord({ ...record, ...changed }));

  it('is opened step by step, at least a move each, as it is at once', () => {
    const { session, settings, lineage } = opened(newSave(JOB_OFFER, setup(JOB_OFFER, 4, [0])));
    playOn(session, 6);
    const { state, moves } = session.store.getState();
    const text = saveText(JOB_OFFER, state, moves, settings, lineage);
    const steps = openingSave(catalogue, text);
    let count = 0;
    let next = steps.next();
    for (; !next.done; next = steps.next()) count += 1;
    expect(count).toBeGreaterThan(moves.length);
    const atOnce = openSave(catalogue, text);
    const tableOf = (save: OpenedSave) => (save.ok ? save.session.store.getState().table : undefined);
    expect(tableOf(next.value)?.record).toHaveLength(tableOf(atOnce)?.record.length ?? 0);
    expect(tableOf(next.value)).toEqual(tableOf(atOnce));
  });

  it('says that it is unreadable, and how', () => {
    expect(openSave(catalogue, '')).toEqual({ ok: false, why: { code: 'unreadable', problem: { code: 'empty' } } });
    expect(openSave(catalogue, text.slice(0, -3))).toEqual({
      ok: false,
      why: { code: 'unreadable', problem: { code: 'cut-off', missing: 3 } },
    });
  });

  it('says which scenario is not here', () => {
    expect(why({ scenarioId: 'nowhere' })).toEqual({ ok: false, why: { code: 'unknown-scenario', id: 'nowhere' } });
  });

  it.each<[string, Partial<GameRecord>]>([
    ['other-scenario', { scenarioDigest: 1 }],
    ['newer-rules', { rulesVersion: 99 }],
    ['older-rules', { rulesVersion: 1 }],
    ['wrong-seats', { setup: { seed: 5, seats: ['person'] } }],
    ['move-refused', { moves: { of: 'all', list: [{ type: 'stay', party: 0 }] } }],
    ['other-outcome', { outcome: { kind: 'none', signedIn: [0], settled: [], digest: 1 } }],
  ])('says that its game cannot be played again: %s', (mismatch, changed) => {
    expect(why(changed)).toEqual({ ok: false, why: { code: 'mismatch', mismatch } });
  });

  it('goes on with a link of the game as it was written before, if somebody has put one in its place', () => {
    const first = opened(newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0])));
    playOn(first.session, 12);
    // A link leads to the next decision of a person.
    negotiatorsAct(first.session);
    const { state: later, moves } = first.session.store.getState();
    expect(later.ending).toBeUndefined();
    const list = moves.filter(({ party }) => party === 0);
    const link = encodeRecord(recordOf(JOB_OFFER, later, { of: 'persons', list }));
    const again = opened(link).session.store.getState();
    expect(again.state).toEqual(later);
    expect(again.moves).toEqual(moves);
  });

  it('can be gone on with after its negotiators have changed, and gives a link that needs none of them', () => {
    const first = opened(newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0])));
    playOn(first.session, 12);
    const older = encodeRecord({ ...decoded(saved(first)), negotiatorsVersion: NEGOTIATORS_VERSION - 1 });
    const second = opened(saved(opened(older)));
    playOn(second.session, 2000);
    const { state, moves } = second.session.store.getState();
    expect(state.ending).toBeDefined();
    const link = linked(linkText(JOB_OFFER, state, moves, second.lineage));
    expect(link).toMatchObject({ negotiatorsVersion: SEVERAL_NEGOTIATORS, moves: { of: 'all' } });
    const told: Move[] = [];
    const verification = verifyRecord(JOB_OFFER, link, (move) => told.push(move));
    expect(verification).toEqual({ verified: true, state, unasked: 'older-negotiators' });
    expect(told).toEqual(moves);
  });

  it.each(['easier', 'harder'] as const)('keeps who sits in the other chairs, as its link does: %s', (difficulty) => {
    const first = opened(newSave(JOB_OFFER, setup(JOB_OFFER, 5, [0], difficulty)));
    playOn(first.session, 2000);
    const again = opened(saved(first));
    const { state, moves } = first.session.store.getState();
    expect(again.session.store.getState().state).toEqual(state);
    const link = linked(linkText(JOB_OFFER, state, moves));
    expect(link.moves.of).toBe('persons');
    expect(link.setup.seats[1]).toBe(difficulty === 'easier' ? 'conciliator' : 'hardliner');
    expect(verifyRecord(JOB_OFFER, link)).toMatchObject({ verified: true });
  });
});
