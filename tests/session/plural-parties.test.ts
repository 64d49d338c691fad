import { describe, expect, it } from 'vitest';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { decisionBookOf } from '#session/debrief/decision-book.ts';
import { type LocalSession, openSession } from '#session/running/local-session.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { UNHURRIED } from '../properties/fuzz-runs.ts';
import { drawOf, playAtRandom } from '../properties/random-play.ts';
import { blocScenario } from '../support/blocs.ts';
import { compileTold } from '../support/compile-told.ts';
import { event, offTable, onTable, standing, walkAwayBy } from '../support/happenings.ts';
import { answerClaim, askMembers, claim } from '../support/play.ts';
import { shippedScenario, smallScenario } from '../support/scenarios.ts';
import { ScriptedGame, seen } from './scripted-game.ts';

const NAMES = ['Teachers', 'Parents', 'Pupils', 'Caretakers'];

/** A scenario in which every delegation is called by a word in the plural. */
function inThePlural(scenario: Scenario): Scenario {
  const parties = scenario.parties.map((party, index) => {
    const name = NAMES[index] as string;
    return { ...party, name, fullName: `the ${name.toLowerCase()}`, seatOf: undefined, plural: true };
  });
  return { ...scenario, parties };
}

const SCHOOL = compileTold(
  inThePlural(
    blocScenario(undefined, {
      rules: { movesPerRound: 3, walkOut: true, afterSigning: true },
      tracks: smallScenario().tracks.map((track) => (track.id === 'main' ? { ...track, mediator: 'a' } : track)),
      events: [
        event({ round: 2 }, [standing('a', -8), offTable('venue', 'lake')], { id: 'news' }),
        event({ round: 3 }, [
          onTable('venue', 'lake'),
          { trust: { of: 'a', to: 'b', kept: 0, broke: 2 } },
          { channel: { between: ['b', 'c'], kind: 'direct' } },
          { position: { party: 'b', issue: 'water', option: 'halves', stance: 'against', tag: 'inferred' } },
        ]),
      ],
      levers: [
        {
          id: 'gates',
          party: 'a',
          label: 'Close it',
          says: 'It is closed.',
          uses: 2,
          effects: [walkAwayBy('b', 'main', -2)],
          cost: { standing: 5 },
        },
      ],
    }),
  ),
);

/**
 * A verb of one after a name, but where something else goes by the verb: "An offer from the parents is on its way". What
 * they are sent is no verb: "You have sent the parents letters".
 */
const VERB_OF_ONE =
  /(?<!\b(?:from|to|with|of|for|by|on|through|reached|and) (?:the )?)\b(?:teachers|parents|pupils|caretakers) (?!was\b|as\b|letters\b|pass\b|less\b|us\b|always\b|its\b)\w+s\b/i;
/** What is said of one that is not a thing: its mind, its members, what it declared. */
const OF_ONE =
  /\bit (?:will leave|changes|declared|claimed|had|has (?:left|gone|explained|done)|accepts|wants|says|trusts|speaks|is against it|rules)\b|\bits (?:initials? on|members|day|own move|own mandate|own points)\b|\bitself at home\b|without it\b/i;

/** All texts that a model holds, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function singular(value: unknown): string[] {
  return [...new Set(textsIn(value))].filter((words) => VERB_OF_ONE.test(words) || OF_ONE.test(words));
}

function played<Found>(steps: Generator<void, Found>): Found {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Everything that can be read of a game that was played at random, at moments of it and in its debrief. */
function readOf(game: LocalizedGame, seed: number): { readonly record: readonly Dispatch[]; readonly read: unknown } {
  const seats = game.secrets.map((): SeatKind => 'person');
  const { moves, setup, states, end } = playAtRandom(game, { seed, seats }, drawOf(seed));
  const moments = states.map((_, index) => index).filter((index) => index % 7 === seed % 7);
  const read = [
    ...moments.map((index) => {
      const session = openSession(game, setup, states[index]?.toAct?.party ?? 0, moves.slice(0, index));
      return [seen(session), played(session.hints.matters())];
    }),
    ...game.secrets.map((_, party) => [seen(openSession(game, setup, party, moves)), endingModelOf(game, end, party)]),
    decisionBookOf(game, setup, moves).days(),
  ];
  return { record: end.record, read };
}

/** What a person reads that turns down some, accepts others, and lets its days end. */
function readAmongNegotiators(game: LocalizedGame, seed: number): unknown[] {
  const setup = { seed, seats: game.secrets.map((_, party): SeatKind => (party === 0 ? 'person' : 'negotiator')) };
  const session = openSession(game, setup, 0);
  const read: unknown[] = [];
  while (session.store.getState().state.ending === undefined) {
    if (session.step(() => true)) continue;
    read.push(seen(session));
    act(session, read.length);
  }
  const { moves, state } = session.store.getState();
  const book = decisionBookOf(game, setup, moves);
  const keys = book
    .days()
    .flatMap(({ decisions }) => decisions.filter(({ openable }) => openable).map(({ key }) => key));
  return [
    ...read,
    endingModelOf(game, state, 0),
    ...keys.filter((key) => key % 5 === 0).map((key) => played(book.open(key))),
  ];
}

function act(session: LocalSession, turn: number): void {
  const { asked, letter, ballot } = seen(session);
  if (letter !== undefined) {
    if (letter.worth.redLine === undefined && turn % 2 === 0) session.accept();
    else session.refuse('not-now');
  } else if (asked === 'open') session.open([], []);
  else if (asked === 'reply') session.reply('evade');
  else if (asked === 'carry') session.carry('pass');
  else if (asked === 'talk') session.act('endDay');
  else if (ballot !== undefined) {
    const over = ballot.clauses.filter(({ silent }) => !silent).map(({ issue }) => issue);
    session.vote(ballot.forbidden === undefined, over.slice(0, 1));
  }
}

describe('a delegation that is called by a word in the plural', () => {
  it('is told of in the plural wherever a game is told, whatever happens in it', UNHURRIED, () => {
    const games = [9, 12, 35, 50].map((seed) => readOf(SCHOOL, seed));
    const kinds = new Set(games.flatMap(({ record }) => record.map(({ kind }) => kind)));
    const rare = ['drafted', 'reviewed', 'heldBack', 'memberDissents', 'idle', 'walkOutTakenBack', 'promiseBroken'];
    expect(rare.filter((kind) => !kinds.has(kind as Dispatch['kind']))).toEqual([]);
    expect(singular(games.map(({ read }) => read))).toEqual([]);
  });

  it('asks its members and answers claims in the plural', () => {
    const game = new ScriptedGame(SCHOOL.scenario)
      .play('a', claim('c', 'guard', 'patrol'))
      .play('a', claim('b', 'water', 'halves'))
      .passUntil((turn) => turn === 'talk b')
      .play('b', answerClaim('deny', 1))
      .passUntil((turn) => turn === 'talk c')
      .play('c', askMembers('guard'))
      .play('c', answerClaim('by-members', 0));
    const read = ['a', 'b', 'c'].map((party) => seen(game.sitDown(party)));
    expect(textsIn(read).join(' ')).toMatch(/The pupils ask their members.*The parents deny it/);
    expect(singular(read)).toEqual([]);
  });

  it('gives its reasons and is weighed in the plural', UNHURRIED, () => {
    const games = [SCHOOL, compileTold(inThePlural(shippedScenario('job-offer')))];
    expect(games.flatMap((game) => singular(readAmongNegotiators(game, 3)))).toEqual([]);
  });
});
