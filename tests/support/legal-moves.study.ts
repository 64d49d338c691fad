import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import {
  type CarryMove,
  type Clause,
  type Move,
  type OpenMove,
  REPLY_WORDS,
  type ReviewMove,
} from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { type DrawBetween, drawFrom, openStream } from '#engine/model/random.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { claimMove } from '#engine/moves/legal-claims.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { type LegalDraft, type LegalMoves, legalMovesFor } from './legal-moves.ts';
import { accept, callVote, offer, openTable } from './play.ts';
import { sampleMove } from './sample-move.ts';
import { mediatedScenario, openingScenario, shippedGame, smallScenario } from './scenarios.ts';

const SMALL = compileGame(smallScenario());
const MEDIATED = compileGame(mediatedScenario());
const OPENING = compileGame(openingScenario());
const FLAGSHIP = shippedGame('white-house-2025');

/** Plays random moves; `look` is shown every state in which somebody must act. */
function playRandomly(
  game: Game,
  seed: number,
  look: (state: State, legal: LegalMoves, draw: DrawBetween) => void,
): State {
  const state = createGame(game, { seed, seats: game.secrets.map(() => 'person') });
  drawFrom(openStream(seed, 'tastes'), (draw) => {
    while (state.toAct !== undefined) {
      const legal = legalMovesFor(game, state, state.toAct.party);
      look(state, legal, draw);
      applyTo(game, state, sampleMove(game, legal, draw));
    }
  });
  return state;
}

describe('a drawn move', () => {
  it.each([
    { name: 'the small scenario', game: SMALL, games: 120 },
    { name: 'a scenario with mediators', game: MEDIATED, games: 120 },
    { name: 'a scenario with opening statements', game: OPENING, games: 120 },
    { name: 'the flagship', game: FLAGSHIP, games: 80 },
  ])('is always allowed, and random games of $name come to an end', ({ game, games }) => {
    const types = new Set<string>();
    for (let seed = 0; seed < games; seed += 1) {
      const end = playRandomly(game, seed, (state, legal, draw) => {
        const move = sampleMove(game, legal, draw);
        types.add(move.type);
        expect(decideIn(game, state, move)).toBeUndefined();
      });
      expect(end.ending).toBeDefined();
    }
    const levers = game.levers.length > 0 ? ['useLever'] : [];
    const speech = ['ask', 'consult', 'declare', 'reply', 'tell'];
    const mediated = game.common.tracks.some(({ mediator }) => mediator !== undefined) ? ['draft', 'review'] : [];
    const carried = game.common.channels.some(({ kind }) => kind !== 'direct') ? ['carry', 'instruct'] : [];
    const plain = ['answer', 'callVote', 'endDay', 'initial', 'offer', 'stay', 'vote', 'walkOut', 'withdraw'];
    const opened = game.common.hasOpenings ? ['open'] : [];
    expect([...types].sort()).toEqual([...plain, ...opened, ...carried, ...mediated, ...speech, ...levers].sort());
  });

  it('cannot be had from a party that must not act', () => {
    const { state } = openTable(smallScenario());
    expect(legalMovesFor(SMALL, state, 1)).toEqual({ kind: 'none' });
    expect(() => sampleMove(SMALL, { kind: 'none' }, () => 0)).toThrow(RangeError);
  });
});

/** Every move of a party, allowed or not, with one clause an offer and every set of one or two clauses a no. */
function everyMove(game: Game, state: State, party: number): Move[] {
  const { common } = game;
  const clauses = common.issues.flatMap((rules, issue) =>
    Array.from({ length: rules.optionCount }, (_, option): Clause[] => [
      { issue, option },
      ...(option + 1 < rules.optionCount ? [{ issue, option, or: option + 1 }] : []),
    ]).flat(),
  );
  const tracks = common.tracks.map((_, track) => track);
  const issues = common.issues.map((_, issue) => issue);
  const overs = issues.flatMap((one) => [[one], ...issues.filter((two) => two > one).map((two) => [one, two])]);
  const offers = state.offers.map(({ id }) => id);
  return [
    ...tracks.flatMap((track) =>
      othersOf(party, common.partyCount).flatMap((to) =>
        clauses.map((clause): Move => ({ type: 'offer', party, track, to: [to], clauses: [clause] })),
      ),
    ),
    ...clauses.map((clause): Move => ({ type: 'initial', party, ...clause })),
    ...issues.map((issue): Move => ({ type: 'withdraw', party, issue })),
    ...tracks.flatMap((track): Move[] => [
      { type: 'callVote', party, track },
      { type: 'vote', party, track, yes: true },
      ...overs.map((over): Move => ({ type: 'vote', party, track, yes: false, over })),
    ]),
    ...(['endDay', 'walkOut', 'stay'] as const).map((type): Move => ({ type, party })),
    ...(['pass', 'ask'] as const).map((mail): Move => ({ type: 'instruct', party, mail })),
    ...everySpeech(game, state, party),
    ...tracks.flatMap((track) => clauses.map((clause): Move => ({ type: 'draft', party, track, clauses: [clause] }))),
    ...state.drafts.flatMap((_, draft) => [[], ...overs].map((over): Move => ({ type: 'review', party, draft, over }))),
    ...clauses.flatMap((clause): Move[] => [
      { type: 'open', party, clauses: [clause], never: [] },
      { type: 'open', party, clauses: [], never: [clause] },
      { type: 'open', party, clauses: [clause], never: [clause] },
    ]),
    { type: 'open', party, clauses: [], never: [] },
    ...offers.flatMap((offer): Move[] => [
      { type: 'answer', party, offer, response: 'accept' },
      ...(['pass', 'hold'] as const).map((how): Move => ({ type: 'carry', party, offer, how })),
      ...clauses.map(({ issue, option }): Move => ({ type: 'carry', party, offer, how: 'blur', issue, or: option })),
      ...clauses.map((clause): Move => ({ type: 'answer', party, offer, response: 'counter', clauses: [clause] })),
    ]),
  ];
}

/** Everything that a party could say, ask or reply, with claims of one option. */
function everySpeech(game: Game, state: State, party: number): Move[] {
  const { common } = game;
  const everybody = [...othersOf(party, common.partyCount), party];
  const claims = [...state.claims.map(({ id }) => id), 999_999];
  const clauses = common.issues.flatMap((rules, issue) =>
    Array.from({ length: rules.optionCount }, (_, option): Clause => ({ issue, option })),
  );
  return [
    ...clauses.flatMap(({ issue, option }): Move[] => [
      { type: 'declare', party, what: 'insist', issue, option },
      { type: 'declare', party, what: 'never', issue, option },
      ...everybody.flatMap((about): Move[] => [
        { type: 'declare', party, what: 'claim', about, issue, options: [option] },
        { type: 'ask', party, to: about, what: 'could-live-with', issue, option },
        ...everybody.map((to): Move => ({ type: 'tell', party, to, what: 'claim', about, issue, options: [option] })),
      ]),
    ]),
    ...claims.flatMap((claim): Move[] => [
      { type: 'declare', party, what: 'confirm', claim },
      { type: 'declare', party, what: 'deny', claim },
      ...[0, 1, 2].map((option): Move => ({ type: 'declare', party, what: 'reinterpret', claim, options: [option] })),
      ...everybody.map((to): Move => ({ type: 'ask', party, to, what: 'is-it-true', claim })),
    ]),
    ...everybody.flatMap((to) =>
      common.issues.flatMap((_, issue): Move[] => [
        { type: 'tell', party, to, what: 'matters', issue },
        { type: 'ask', party, to, what: 'matters', issue },
      ]),
    ),
    ...state.questions.flatMap(({ id: question }) =>
      REPLY_WORDS.map((says): Move => ({ type: 'reply', party, question, says })),
    ),
    { type: 'consult', party },
  ];
}

/** Whether a move lies within what a party is told that it may do. */
function within(legal: LegalMoves, move: Move): boolean {
  switch (legal.kind) {
    case 'none':
      return false;
    case 'talk':
      return withinTalk(legal, move);
    case 'reply':
      return move.type === 'reply' && move.question === legal.question && legal.says.includes(move.says);
    case 'answer':
      return (
        move.type === 'answer' &&
        move.offer === legal.offer &&
        (move.response !== 'counter' || mayCounter(legal, move.clauses))
      );
    case 'carry':
      return move.type === 'carry' && mayCarry(legal, move);
    case 'review':
      return move.type === 'review' && mayReview(legal, move);
    case 'open':
      return move.type === 'open' && mayOpen(legal, move);
    case 'vote':
      return (
        move.type === 'vote' &&
        move.track === legal.track &&
        (move.yes ? legal.maySign : move.over.every((issue) => legal.over.includes(issue)))
      );
  }
}

function mayCarry(legal: Extract<LegalMoves, { kind: 'carry' }>, move: CarryMove): boolean {
  if (move.offer !== legal.offer) return false;
  return move.how !== 'blur' || legal.blurs.some(({ issue, or }) => issue === move.issue && or === move.or);
}

function mayReview(legal: Extract<LegalMoves, { kind: 'review' }>, { draft, over }: ReviewMove): boolean {
  return draft === legal.draft && over.length <= legal.most && over.every((issue) => legal.over.includes(issue));
}

/** A statement of one clause, one answer that is never signed, or both. */
function mayOpen(legal: Extract<LegalMoves, { kind: 'open' }>, { clauses, never }: OpenMove): boolean {
  const isFirm = [...clauses, ...never].every(({ issue, or }) => or === undefined && legal.issues.includes(issue));
  const onTable = clauses.every(({ issue, option }) => legal.offTable[issue]?.[option] === 0);
  const agrees = clauses.every((one) => !never.some((no) => no.issue === one.issue && no.option === one.option));
  return isFirm && onTable && agrees && !crossesOwnLine(legal.redLines, clauses);
}

function withinTalk(legal: LegalTalk, move: Move): boolean {
  if (move.type === 'offer') return legal.offers.some((offered) => fits(offered, move));
  if (move.type === 'draft') return legal.drafts.some((drafted) => mayDraft(drafted, move));
  return toldOf(legal).has(keyOf(move));
}

function mayDraft(legal: LegalDraft, { track, clauses }: Extract<Move, { type: 'draft' }>): boolean {
  const named = clauses.every(({ issue }) => legal.issues.includes(issue));
  return legal.track === track && named && hasRoom(legal.vagueAt, clauses);
}

type LegalTalk = Extract<LegalMoves, { kind: 'talk' }>;
const told = new WeakMap<LegalTalk, Set<string>>();

/** Keys of all moves but offers that a party is told of, with claims of one option. */
function toldOf(legal: LegalTalk): Set<string> {
  const before = told.get(legal);
  if (before !== undefined) return before;
  const claims = legal.claims.flatMap((claim) =>
    claim.options.map((option) => claimMove(legal.party, claim, [option])),
  );
  const keys = new Set([...legal.others, ...legal.speeches, ...claims].map(keyOf));
  told.set(legal, keys);
  return keys;
}

function fits(
  legal: Extract<LegalMoves, { kind: 'talk' }>['offers'][number],
  move: Extract<Move, { type: 'offer' }>,
): boolean {
  const named = move.clauses.every(({ issue }) => legal.issues.includes(issue));
  return (
    legal.track === move.track &&
    named &&
    hasRoom(legal.vagueAt, move.clauses) &&
    move.to.every((to) => legal.to.includes(to))
  );
}

function mayCounter(legal: Extract<LegalMoves, { kind: 'answer' }>, clauses: readonly Clause[]): boolean {
  const named = clauses.every(({ issue }) => legal.issues.includes(issue));
  return legal.mayCounter && named && hasRoom(legal.vagueAt, clauses) && !same(legal.offered, clauses);
}

/** One vague clause at most, and a clause on every issue that is vague in the text already. */
function hasRoom(vagueAt: readonly number[], clauses: readonly Clause[]): boolean {
  const vague = clauses.filter(({ or }) => or !== undefined);
  const spoken = vagueAt.every((issue) => clauses.some((clause) => clause.issue === issue));
  return vague.length === 0 || (vague.length === 1 && spoken);
}

const same = (a: unknown, b: unknown) => keyOf(a) === keyOf(b);
const keyOf = (value: unknown) => JSON.stringify(sorted(value));
const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(sorted) : Object.entries(value).map(sorted).sort();
};

/** Every move at every moment of a random game: whether it is within what the party is told, and whether it is allowed. */
function judgedMoves(game: Game, seed: number): { move: Move; told: boolean; allowed: boolean }[] {
  const judged: { move: Move; told: boolean; allowed: boolean }[] = [];
  playRandomly(game, seed, (state, legal) => {
    const moves = everyMove(game, state, state.toAct?.party ?? 0);
    for (const move of moves) {
      judged.push({ move, told: within(legal, move), allowed: decideIn(game, state, move) === undefined });
    }
  });
  return judged;
}

describe('what a party may do', () => {
  it('is what the rules allow: every move within the ranges, and no other', () => {
    const seeds = Array.from({ length: 12 }, (_, seed) => 100 + seed);
    const judged = seeds.flatMap((seed) => judgedMoves(seed % 3 === 0 ? MEDIATED : SMALL, seed));
    expect(judged.filter(({ told, allowed }) => told !== allowed)).toEqual([]);
    expect(judged.filter(({ allowed }) => allowed).length).toBeGreaterThan(1000);
    expect(judged.filter(({ allowed }) => !allowed).length).toBeGreaterThan(1000);
  });

  it('names the clauses that a counter must differ from', () => {
    const table = openTable(smallScenario()).play('a', offer('opening', ['b'], { venue: 'lake' }));
    expect(legalMovesFor(table.game, table.state, 1)).toEqual({
      kind: 'answer',
      party: 1,
      offer: table.state.offers[0]?.id,
      track: 0,
      issues: [0, 1],
      offTable: table.state.world.offTable,
      mayCounter: true,
      offered: [{ issue: 0, option: 1 }],
      vagueAt: [],
    });
  });

  it('at dusk says whether one may sign, and which articles a no may name, settled or not', () => {
    const table = openTable(smallScenario());
    table
      .play('a', offer('opening', ['b'], { venue: 'tower', format: 'big' }))
      .play('b', accept())
      .toDusk();
    expect(legalMovesFor(table.game, table.state, 0)).toMatchObject({
      kind: 'vote',
      track: 0,
      maySign: false,
      over: [0, 1],
    });
    const silent = openTable(smallScenario())
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .toDusk();
    expect(legalMovesFor(silent.game, silent.state, 0)).toMatchObject({ kind: 'vote', over: [0, 1] });
  });

  it('includes each version of a clause that could be initialled', () => {
    const table = openTable(smallScenario())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', accept())
      .skipTo('c');
    const legal = legalMovesFor(table.game, table.state, 2);
    expect(legal.kind === 'talk' && legal.others).toEqual([
      { type: 'initial', party: 2, issue: 2, option: 1 },
      { type: 'walkOut', party: 2 },
      { type: 'endDay', party: 2 },
    ]);
  });
});
