import { beforeAll, describe, expect, it } from 'vitest';
import type { PlayedGame } from '#engine/chair/game-at-chair.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import { digestOf } from '#record/digest.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import { recollection } from '#session/running/recollection.ts';
import type { SessionState } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { sampleSize, UNHURRIED } from '../../properties/fuzz-runs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { accept, callVote, counter, declare, endDay, offer, refuse, walkOut, yes } from '../../support/play.ts';
import { shippedScenario, smallScenario } from '../../support/scenarios.ts';
import { recalled } from '../recalled.ts';
import { news, ScriptedGame, seen } from '../scripted-game.ts';

const VENUE = 0;
const FORMAT = 1;
const WATER = 2;
const GUARD = 3;
const [LAKE, TOWER, PATROL] = [1, 2, 1];

/** The opening text, agreed between a and b. */
const agreed = () =>
  new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' })).play('b', accept());

describe('a draft', () => {
  it('takes an option in pencil, replaces it by another one, and rubs it out again', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    expect(seen(session).draft).toMatchObject({ track: 0, clauses: [{ title: 'venue', label: 'lake', points: 8 }] });
    session.pencil(VENUE, TOWER);
    expect(seen(session).draft.clauses.map(({ label }) => label)).toEqual(['tower']);
    session.pencil(VENUE, TOWER);
    expect(seen(session).draft).toMatchObject({ track: undefined, clauses: [] });
  });

  it('marks in the text what it holds', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    const options = seen(session).tracks[0]?.articles[0]?.options ?? [];
    expect(options.filter(({ pencilled }) => pencilled).map(({ label }) => label)).toEqual(['lake']);
  });

  it('goes to all signatories who can be reached until the person says to whom, by one name after the other', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 1);
    const addressees = () => seen(session).draft.to.map(({ party }) => party);
    expect(addressees()).toEqual([1, 2]);
    session.address(2);
    expect(addressees()).toEqual([1]);
    session.address(2);
    expect(addressees()).toEqual([1, 2]);
    session.address(1);
    expect(addressees()).toEqual([2]);
  });

  it('goes to all again when the last name is taken out, since it must go to somebody', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(WATER, 1);
    session.address(2);
    session.address(1);
    expect(seen(session).draft.to).toMatchObject([{ party: 1 }, { party: 2 }]);
  });

  it('goes to the one that can be reached where only one can', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    expect(seen(session).draft.to).toMatchObject([{ party: 1 }]);
  });

  it('stays addressed to whom one has chosen before its first option, and where they can be reached', () => {
    const session = new ScriptedGame().sitDown('a');
    const addressees = () => seen(session).draft.to.map(({ party }) => party);
    session.address(2);
    session.pencil(WATER, 1);
    expect(addressees()).toEqual([2]);
    session.pencil(WATER, 1);
    session.pencil(VENUE, LAKE);
    expect(addressees()).toEqual([2]);
  });

  it('suggests its addressees again when nobody is chosen any more', () => {
    const session = new ScriptedGame().sitDown('a');
    const addressees = () => seen(session).draft.to.map(({ party }) => party);
    session.address(2);
    session.address(2);
    session.pencil(WATER, 1);
    expect(addressees()).toEqual([1, 2]);
  });

  it('begins anew with an option of another text, since an offer is about one', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    session.pencil(WATER, 1);
    expect(seen(session).draft).toMatchObject({ track: 1, clauses: [{ issue: WATER }] });
  });

  it('says what the text would be worth with it', () => {
    const session = new ScriptedGame().sitDown('a');
    expect(seen(session).draft.worth).toBeUndefined();
    session.pencil(VENUE, LAKE);
    expect(seen(session).draft.worth).toMatchObject({ points: 12, walkAway: 8, verdict: 'much' });
  });

  it('says why it cannot be sent, until it can', () => {
    const session = new ScriptedGame().sitDown('a');
    expect(seen(session).draft.unsendable).toBe('First choose at least one answer in the draft.');
    session.pencil(VENUE, LAKE);
    expect(seen(session).draft).toMatchObject({ unsendable: undefined, sendWords: 'Send to the town of B' });
  });

  it('is about the part that is still open, once another is signed', () => {
    const signed = agreed()
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .passUntil((turn) => turn === 'talk a');
    const { draft, tracks } = seen(signed.sitDown('a'));
    expect(tracks[0]?.status).toBe('signed');
    expect(draft.unsendable).toBe('First choose at least one answer in the draft.');
  });

  it('asks for nothing to be chosen where nobody can be sent it today', () => {
    const script = agreed()
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .passUntil((turn) => turn === 'talk a')
      .play('a', offer('main', ['b', 'c'], { water: 'halves' }))
      .play('b', refuse())
      .play('c', refuse());
    const { draft } = seen(script.sitDown('a'));
    expect(draft.addressees[0]?.unaddressable).toBe(
      'You have sent the town of B a letter about “The water” today. You can send one letter a day.',
    );
    expect(draft.unsendable).toBe('You can send no more offers today.');
  });

  it('names all parts about which a delegation has been written to', () => {
    const script = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', refuse())
      .play('a', offer('main', ['b'], { water: 'halves' }))
      .play('b', refuse())
      .play('b', endDay());
    const { draft } = seen(script.sitDown('a'));
    expect(draft.addressees[0]?.unaddressable).toBe(
      'You have sent the town of B letters about “The talks” and “The water” today. You can send one letter a day.',
    );
  });

  it('is not sent when it cannot be', () => {
    const session = new ScriptedGame().sitDown('a');
    const before = session.store.getState();
    session.send();
    expect(session.store.getState()).toBe(before);
  });

  it('is empty once it has been sent, and after it has been dropped', () => {
    const session = new ScriptedGame().sitDown('a');
    session.pencil(VENUE, LAKE);
    session.send();
    expect(seen(session).draft).toMatchObject({ kind: 'offer', track: undefined, clauses: [], to: [] });
    session.pencil(WATER, 1);
    session.clearDraft();
    expect(seen(session).draft.clauses).toEqual([]);
  });

  it('is kept while an article is initialled meanwhile', () => {
    const script = new ScriptedGame()
      .play('a', offer('main', ['c'], { water: 'halves' }))
      .play('c', accept())
      .passUntil((turn) => turn === 'talk b');
    const session = script.sitDown('b');
    session.pencil(VENUE, LAKE);
    session.initial(WATER, 1);
    expect(seen(session).draft.clauses).toHaveLength(1);
    expect(seen(session).tracks[1]?.articles[0]?.initials.map(({ mark }) => mark)).toEqual(['A', 'C', 'B']);
  });
});

describe('a letter', () => {
  const waiting = () => new ScriptedGame().play('a', offer('opening', ['b', 'c'], { venue: 'tower', format: 'big' }));

  it('shows what is offered, by whom, and what it would be worth', () => {
    const session = waiting().sitDown('b');
    expect(seen(session)).toMatchObject({
      asked: 'answer',
      letter: {
        heading: 'The town of A proposes',
        about: 'The talks',
        clauses: [
          { title: 'venue', label: 'tower', redLine: false },
          { title: 'format', label: 'big' },
        ],
        worth: { points: 17, walkAway: 7 },
        unchangeable: undefined,
      },
    });
    expect(seen(waiting().sitDown('c')).letter).toBeUndefined();
  });

  it('that is accepted stands in the text', () => {
    const session = waiting().sitDown('b');
    session.accept();
    const [venue] = seen(session).tracks[0]?.articles ?? [];
    expect(venue).toMatchObject({ state: 'initialled', initials: [{ mark: 'A' }, { mark: 'B' }], canWithdraw: false });
    expect(seen(session).letter).toBeUndefined();
  });

  it('that is refused goes back with a reason', () => {
    const session = waiting().sitDown('b');
    session.refuse('too-little', FORMAT);
    expect(news(session).at(-1)).toBe('You refuse the proposal from the town of A, because of “format”.');
  });

  it('is countered by changing its clauses, which the sender then answers', () => {
    const session = waiting().sitDown('b');
    session.startCounter();
    expect(seen(session).draft).toMatchObject({
      kind: 'counter',
      sendWords: 'Send to the town of A',
      unsendable: 'A counter-proposal must differ from the offer.',
    });
    session.pencil(VENUE, LAKE);
    session.pencil(WATER, 1);
    expect(seen(session).tracks.map(({ undraftable }) => undraftable)).toEqual([
      undefined,
      'Your counter-proposal is about “The talks”: this article cannot be part of it.',
    ]);
    expect(seen(session).draft.clauses.map(({ label }) => label)).toEqual(['lake', 'big']);
    session.address(2);
    expect(seen(session).draft.to.map(({ mark }) => mark)).toEqual(['A']);
    session.send();
    expect(session.store.getState().state.toAct).toMatchObject({ kind: 'answer', party: 0 });
    expect(seen(session)).toMatchObject({ asked: 'wait', draft: { kind: 'offer', clauses: [] } });
  });

  it('may be left uncountered after all', () => {
    const session = waiting().sitDown('b');
    session.startCounter();
    session.cancelCounter();
    expect(seen(session)).toMatchObject({ asked: 'answer', draft: { kind: 'offer', clauses: [] } });
  });

  it('that is a counter cannot be countered', () => {
    const script = waiting().play('b', counter({ venue: 'lake' }));
    expect(seen(script.sitDown('a')).letter).toMatchObject({
      heading: 'The town of B makes a counter-proposal',
      uncounterable: 'You cannot change a counter-proposal: accept it or refuse it.',
    });
  });

  it('that keeps some of what was offered accepts it in part', () => {
    const script = waiting().play('b', counter({ venue: 'lake', format: 'big' }));
    expect(seen(script.sitDown('a')).letter).toMatchObject({
      heading: 'The town of B agrees on “format” and makes a counter-proposal',
      clauses: [
        { label: 'lake', replaces: undefined },
        { label: 'big', replaces: undefined },
      ],
    });
  });

  it('says what it would replace in the text', () => {
    const script = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'tower' })).play('b', accept());
    script.passUntil((turn) => turn === 'talk a' && script.table.state.round === 2);
    script.play('a', offer('opening', ['b'], { venue: 'tower', format: 'big' }));
    const countered = script.play('b', counter({ venue: 'lake', format: 'small' })).sitDown('a');
    expect(seen(countered).letter?.clauses).toMatchObject([
      { label: 'lake', replaces: 'instead of: tower' },
      { label: 'small', replaces: undefined },
    ]);
  });

  it('labels a vague clause as the row of the article does', () => {
    const vague = offer('opening', ['b'], { venue: ['lake', 'tower'] });
    const { letter, tracks } = seen(new ScriptedGame().play('a', vague).sitDown('b'));
    const [clause] = letter?.clauses ?? [];
    expect(clause?.options).toEqual([LAKE, TOWER]);
    expect(clause?.label).toBe(tracks[0]?.articles[0]?.cells[0]?.label);
    expect(clause?.meaning).not.toBe(clause?.label);
  });

  it('says that it overtakes an own yes which is still being carried', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { guard: 'base' }))
      .passUntil((turn) => turn === 'answer c')
      .play('c', accept())
      .passUntil((turn) => turn === 'talk a')
      .play('a', offer('main', ['c'], { guard: 'patrol' }));
    expect(seen(script.sitDown('c')).letter?.stillOut).toBe(
      'Your yes to the town of B is still on its way. If you accept this letter, the draft keeps this later agreement, and your earlier yes no longer changes the same articles.',
    );
  });

  it('shows a carried yes in the draft to those that know of it', () => {
    const script = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', offer('main', ['c'], { guard: 'base' }))
      .passUntil((turn) => turn === 'answer c')
      .play('c', accept())
      .passUntil((turn) => turn === 'talk a');
    const shownTo = (party: string) =>
      seen(script.sitDown(party)).tracks.flatMap(({ articles }) => articles.flatMap(({ notes }) => notes ?? []));
    expect(shownTo('c')).toEqual(['Your yes to base is on its way to the town of B.']);
    expect(shownTo('a')).toEqual(['A yes from the town of C to base is on its way to the town of B.']);
    expect(shownTo('b')).toEqual([]);
  });

  it('says that an own offer which waits elsewhere may replace what it says', () => {
    const script = waiting().play('b', counter({ venue: 'lake', format: 'big' }));
    expect(seen(script.sitDown('a')).letter?.stillOut).toBe(
      'Your offer to the town of C is still unanswered. If it replaces this one, it costs you the trust of the town of B.',
    );
    expect(seen(waiting().sitDown('b')).letter?.stillOut).toBeUndefined();
    const same = waiting().play('b', counter({ format: 'big' }));
    expect(seen(same.sitDown('a')).letter?.stillOut).toBeUndefined();
  });

  it('has no answer but when one is asked', () => {
    const session = new ScriptedGame().sitDown('a');
    const before = session.store.getState();
    session.accept();
    session.refuse('not-now');
    session.vote(true, []);
    expect(session.store.getState()).toBe(before);
    session.startCounter();
    expect(seen(session).draft).toMatchObject({ kind: 'offer', clauses: [] });
  });
});

describe('initials, actions and votes', () => {
  it('takes an initial back where it was given', () => {
    const session = agreed().sitDown('a');
    expect(seen(session).tracks[0]?.articles[0]).toMatchObject({ canWithdraw: true, canInitial: [] });
    session.withdraw(VENUE);
    expect(seen(session).tracks[0]?.articles[0]).toMatchObject({
      state: 'tabled',
      initials: [{ mark: 'B' }],
      canWithdraw: false,
    });
    expect(news(session)).toEqual([
      'You take back your initial on “venue”.',
      'The town of B trusts you less: your initial on “venue” was taken back.',
    ]);
  });

  it('does what the actions say, by their keys', () => {
    const session = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'lake' }))
      .play('b', accept())
      .sitDown('a');
    const keys = seen(session).actions.map(({ key }) => key);
    expect(keys).toEqual(['callVote:0', 'callVote:1', 'endDay', 'walkOut']);
    expect(seen(session).actions.map(({ unavailable }) => unavailable === undefined)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    session.act('callVote:1');
    session.act('dance');
    expect(seen(session).tracks.map(({ voteToday }) => voteToday)).toEqual([false, false]);
    session.act('callVote:0');
    expect(seen(session).tracks[0]?.voteToday).toBe(true);
  });

  it('lets one who has announced to leave stay after all', () => {
    const session = new ScriptedGame().play('a', walkOut()).sitDown('a');
    expect(seen(session).delegations[0]?.status).toBe('leaving');
    expect(seen(session).actions.map(({ label }) => label)).toContain('Stay after all');
    session.act('stay');
    expect(seen(session).delegations[0]?.status).toBe('present');
  });

  it('leaves walking out to scenarios that allow it', () => {
    const strict = smallScenario({ rules: { movesPerRound: 2, walkOut: false } });
    const session = new ScriptedGame(strict).sitDown('a');
    expect(seen(session).actions.map(({ key }) => key)).not.toContain('walkOut');
  });

  it('puts the text on a ballot, with what silence means and what it is worth', () => {
    const session = agreed()
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .sitDown('a');
    expect(seen(session)).toMatchObject({
      asked: 'vote',
      ballot: {
        title: 'The talks',
        clauses: [
          { label: 'lake', silent: false, points: 8 },
          { label: 'big', silent: false, points: 6 },
        ],
        worth: { points: 14, walkAway: 8 },
        forbidden: undefined,
        below: false,
      },
    });
    session.vote(true, []);
    expect(session.store.getState().state.ballots).toEqual([{ party: 0, yes: true, over: [] }]);
  });

  it('takes a no only with the articles that it is over', () => {
    const session = agreed()
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .sitDown('a');
    session.vote(false, []);
    expect(seen(session).asked).toBe('vote');
    session.vote(false, [VENUE]);
    expect(session.store.getState().state.ballots).toEqual([{ party: 0, yes: false, over: [VENUE] }]);
  });

  it('forbids a signature across the own red line, with the reason, and warns below the walk-away', () => {
    const across = new ScriptedGame()
      .play('a', offer('opening', ['b'], { venue: 'tower' }))
      .play('b', accept())
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .sitDown('a');
    expect(seen(across).ballot).toMatchObject({
      forbidden: 'The tower belongs to the others.',
      below: true,
      worth: { verdict: 'never-signed' },
    });
    across.vote(true, []);
    expect(seen(across).asked).toBe('vote');
  });

  it('shows what a signed text brought, and that nothing can be changed in it', () => {
    const session = agreed()
      .play('a', callVote('opening'))
      .passUntil((turn) => turn === 'vote a')
      .play('a', yes())
      .play('b', yes())
      .sitDown('b');
    expect(seen(session).tracks[0]).toMatchObject({
      status: 'signed',
      statusWords: 'Signed on day 1',
      obstacle: undefined,
      worth: { points: 11, walkAway: 7 },
    });
    expect(seen(session).tracks[0]?.articles.every(({ canWithdraw }) => !canWithdraw)).toBe(true);
    expect(news(session)).toContain('All delegations can now talk directly.');
  });
});

describe('an article', () => {
  it('can be initialled by one whose consent it waits for', () => {
    const session = new ScriptedGame()
      .play('a', offer('main', ['c'], { guard: 'patrol' }))
      .play('c', accept())
      .passUntil((turn) => turn === 'talk b')
      .sitDown('b');
    expect(seen(session).tracks[1]?.articles[1]).toMatchObject({ state: 'tabled', canInitial: [PATROL] });
    session.initial(GUARD, PATROL);
    expect(seen(session).tracks[1]?.articles[1]).toMatchObject({ state: 'initialled' });
    expect(news(session)[0]).toBe('You initial guard: patrol.');
  });
});

describe('what is new', () => {
  it('is what happened since the last move of its own, that included, and not what came as a letter', () => {
    const script = new ScriptedGame().play('a', endDay());
    expect(news(script.sitDown('a'))).toEqual(['You end your day.']);
    script.play('b', offer('opening', ['a'], { venue: 'lake' }));
    expect(news(script.sitDown('a'))).toEqual(['You end your day.']);
    expect(seen(script.sitDown('a')).letter?.clauses).toMatchObject([{ title: 'venue', label: 'lake' }]);
    script.play('a', accept());
    expect(news(script.sitDown('a'))).toEqual([
      'You accept the proposal from the town of B.',
      'Now in the draft, initialled by you and the town of B: “venue”.',
    ]);
  });

  it('is not lost under a letter: it waits for the next move, without what the person has done since', () => {
    const script = new ScriptedGame()
      .play('a', endDay())
      .play('b', offer('main', ['a'], { water: 'meters' }))
      .play('a', refuse());
    script.play('b', declare('insist', 'water', 'meters'));
    script.play('c', offer('main', ['a'], { water: 'halves' })).play('a', refuse());
    expect(news(script.sitDown('a'))).toEqual([
      'The town of B insists in public on “meters” on “water”.',
      'You refuse the proposal from the town of C, for now.',
    ]);
  });

  it('is that a day has ended only where something is said of it', () => {
    const script = new ScriptedGame().play('a', endDay()).play('b', endDay());
    expect(news(script.sitDown('a'))).toEqual(['You end your day.']);
    const lines = seen(script.sitDown('a')).record.flatMap(({ dispatches }) => dispatches.map(({ words }) => words));
    expect(lines).toContain('The town of B has nothing to add today.');
  });

  it('is only what the chair may know', () => {
    const script = new ScriptedGame().play('a', offer('opening', ['b'], { venue: 'lake' }));
    const dawn = [
      'Day 1 begins.',
      'This game sets day 2 as the date for “The talks”. Signed later, it is worth less to every signatory.',
    ];
    expect(news(script.sitDown('c'))).toEqual(dawn);
    script.play('b', accept());
    expect(news(script.sitDown('c'))).toEqual([
      ...dawn,
      'Now in the draft, initialled by the town of A and the town of B: “venue”.',
    ]);
  });

  it('stays in the record by days, the newest first', () => {
    const session = new ScriptedGame()
      .passUntil((turn) => turn === 'talk b')
      .play('b', endDay())
      .play('c', endDay())
      .sitDown('a');
    const days = seen(session).record.map(({ round, heading, dispatches, folded }) => [
      round,
      heading,
      dispatches.length + folded.length,
    ]);
    expect(days).toEqual([
      [2, 'Day 2', 0],
      [1, 'Day 1', 4],
    ]);
  });
});

const PLAYED = [
  ['job-offer', 0],
  ['white-house-2025', 1],
] as const;

describe.each(PLAYED.slice(0, sampleSize(1, 2)))('a game of %s against negotiators', UNHURRIED, (id, you) => {
  const scenario = shippedScenario(id);
  const game = compileTold(scenario);
  const seats = scenario.parties.map((_, party): SeatKind => (party === you ? 'person' : 'negotiator'));
  const setup = { seed: 5, seats };

  /** Plays it through: accepts every other letter where no red line forbids it, signs what may be signed. */
  function playThrough() {
    const shown: (SessionState & PlayedGame)[] = [];
    const session = openSession(game, setup, you);
    session.store.subscribe((now) => shown.push(now));
    for (let turns = 0; seen(session).asked !== 'ended' && turns < 500; turns += 1) {
      // One after the other, as on the page: each is shown.
      while (session.step());
      takeTurn(session, turns % 2 === 0);
    }
    return { session, shown };
  }

  let played: ReturnType<typeof playThrough>;
  beforeAll(() => {
    played = playThrough();
  }, UNHURRIED.timeout);

  function takeTurn(session: LocalSession, agreeable: boolean): void {
    const { asked, letter, ballot } = seen(session);
    session.open([], []);
    if (asked === 'talk') session.act('endDay');
    if (asked === 'reply') session.reply('evade');
    if (asked === 'answer') answer(session, agreeable && letter?.worth.redLine === undefined);
    if (ballot !== undefined) castVote(session, ballot);
  }

  function answer(session: LocalSession, yes: boolean): void {
    if (yes) session.accept();
    else session.refuse('not-now');
  }

  function castVote(session: LocalSession, ballot: NonNullable<TableModel['ballot']>): void {
    const over = ballot.clauses.filter(({ silent }) => !silent).map(({ issue }) => issue);
    session.vote(ballot.forbidden === undefined, over.slice(0, 1));
  }

  it('comes to an end, and shows it', () => {
    const { session } = played;
    expect(session.store.getState().state.ending).toBeDefined();
    expect(session.step()).toBe(false);
    expect(seen(session)).toMatchObject({ asked: 'ended', letter: undefined, ballot: undefined });
    expect(seen(session).actions.every(({ unavailable }) => unavailable === 'The game has ended.')).toBe(true);
  });

  it('is the same table, with the same reasons, when it is opened again from its moves', () => {
    const { moves, table, state } = played.session.store.getState();
    const again = recalled(game, you, openSession(game, setup, you, moves)).store.getState();
    expect(again.table).toEqual(table);
    expect(digestOf(again.state)).toBe(digestOf(state));
    expect(
      table.record.flatMap(({ dispatches, folded }) => [...dispatches, ...folded].flatMap(({ reasons }) => reasons))
        .length,
    ).toBeGreaterThan(2);
  });

  it('is at hand at once when it is opened again, and finds its reasons one by one', () => {
    const { moves, table } = played.session.store.getState();
    const again = openSession(game, setup, you, moves);
    const withoutReasons = (shown: TableModel) =>
      shown.record.map(({ dispatches }) => dispatches.map(({ words }) => words));
    expect(withoutReasons(again.store.getState().table)).toEqual(withoutReasons(table));
    expect([...recollection(game, setup, you, moves)]).toHaveLength(moves.length);
  });

  it('is the same table when it is opened again anywhere on its way', () => {
    for (const { moves, table } of played.shown.filter((_, index) => index % 13 === 5)) {
      expect(recalled(game, you, openSession(game, setup, you, moves)).store.getState().table).toEqual(table);
    }
  });

  it('refuses moves that are not those of such a game', () => {
    const stray = { type: 'initial', party: you, issue: 0, option: 0 } as const;
    expect(() => openSession(game, setup, you, [stray])).toThrow('refused');
  });
});
