import { describe, expect, it } from 'vitest';
import { trustBetween } from '#engine/ledgers/trust.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { AskMove, Clause, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { State } from '#engine/model/state.ts';
import { questionsOpen } from '#engine/negotiators/acting/questions-open.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { STRANGERS } from '#engine/negotiators/weighing/own-views.ts';
import { apply, createGame } from '#engine/play.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { drawOf } from '../../properties/random-play.ts';
import { passiveMove } from '../../support/play.ts';
import { shippedGame } from '../../support/scenarios.ts';

/** For a machine that is busy with other things. */
const PATIENT = { timeout: 240_000 };
const PERSON_ASKS = 2;

const JOB_OFFER = shippedGame('job-offer');
const FLAGSHIP = shippedGame('white-house-2025');

function seated(game: Game, person: PartyIndex, seed: number): State {
  const seats = game.secrets.map((_, party) => (party === person ? 'person' : 'negotiator'));
  return createGame(game, { seed, seats });
}

/** A question that is drawn: whom first, then of what kind, then which. */
function drawnQuestion(questions: readonly AskMove[], draw: ReturnType<typeof drawOf>): AskMove | undefined {
  if (questions.length === 0) return undefined;
  const oneOf = <T>(list: readonly T[]) => list[draw(0, list.length - 1)];
  const to = oneOf([...new Set(questions.map((question) => question.to))]);
  const heard = questions.filter((question) => question.to === to);
  const what = oneOf([...new Set(heard.map((question) => question.what))]);
  return oneOf(heard.filter((question) => question.what === what));
}

/** What a person may ask now, as long as it has not asked enough for the day. */
function questionsToday(view: View): AskMove[] {
  const asked = view.questions.filter(({ from, round }) => from === view.party && round === view.round).length;
  return view.toAct?.kind === 'talk' && asked < PERSON_ASKS ? questionsOpen(view) : [];
}

/** Whether each question of a person is answered that those are asked who trust it as a stranger or more, on three days. */
function answersTo(game: Game, person: PartyIndex, seed: number): boolean[] {
  const answers: boolean[] = [];
  const draw = drawOf(seed);
  let state = seated(game, person, seed);
  while (state.toAct !== undefined && state.round <= 3) {
    const { party } = state.toAct;
    const view = viewFor(game, state, party);
    const question = party === person ? drawnQuestion(questionsToday(view), draw) : undefined;
    const move = question ?? negotiate(view).move;
    const isOrdinary = move.type === 'reply' && trustBetween(state, party, person) >= STRANGERS;
    if (isOrdinary && byId(state.questions, move.question).from === person) answers.push(move.says !== 'evade');
    state = apply(game, state, move);
  }
  return answers;
}

/** What the delegation whose letter is refused next puts to the person on that track, within two of its days. */
function nextLetter(game: Game, after: State, { from, to, track, round }: Offer): readonly Clause[] | undefined {
  let state = after;
  const known = new Set(state.offers.map(({ id }) => id));
  while (state.toAct !== undefined && state.round <= round + 2) {
    const { party } = state.toAct;
    state = apply(game, state, party === to ? passiveMove(state.toAct) : negotiate(viewFor(game, state, party)).move);
    const next = state.offers.find((one) => !known.has(one.id) && one.from === from && one.to === to);
    if (next?.track === track) return next.clauses;
  }
  return undefined;
}

/** The first letter that waits for the person, which says little until then. */
function untilLetter(game: Game, person: PartyIndex, seed: number): { state: State; letter: Offer } | undefined {
  let state = seated(game, person, seed);
  while (state.toAct !== undefined) {
    const { toAct } = state;
    if (toAct.party === person && toAct.kind === 'answer') return { state, letter: byId(state.offers, toAct.offer) };
    const move = toAct.party === person ? passiveMove(toAct) : negotiate(viewFor(game, state, toAct.party)).move;
    state = apply(game, state, move);
  }
  return undefined;
}

/** Whether the next letter still asks for an answer, */
interface Heard {
  /** after a no that has named it, */
  readonly named: boolean;
  /** and after one that names nothing. */
  readonly unnamed: boolean;
}

/** What comes after the same letter is refused over each of its articles, held against a no that names none. */
function heardIn(game: Game, person: PartyIndex, seed: number): Heard[] {
  const found = untilLetter(game, person, seed);
  if (found === undefined) return [];
  const { state, letter } = found;
  const refused = (issue?: IssueIndex) => {
    const answer = { type: 'answer', party: person, offer: letter.id, response: 'refuse', issue } as const;
    return nextLetter(game, apply(game, state, { ...answer, reason: 'too-little' }), letter);
  };
  const otherwise = refused();
  return letter.clauses.map((clause) => ({
    named: asksFor(clause, refused(clause.issue)),
    unnamed: asksFor(clause, otherwise),
  }));
}

function asksFor({ issue, option }: Clause, letter: readonly Clause[] | undefined): boolean {
  return letter?.some((clause) => clause.issue === issue && clause.option === option) ?? false;
}

function share(all: readonly boolean[]): number {
  return all.filter(Boolean).length / all.length;
}

describe('negotiators that a person talks to', PATIENT, () => {
  it.each([
    { name: 'the job offer', game: JOB_OFFER, seeds: 16, least: 100 },
    { name: 'the flagship', game: FLAGSHIP, seeds: 4, least: 50 },
  ])('answer three of four questions in $name, if they do not distrust it', ({ game, seeds, least }) => {
    const answers = game.secrets.flatMap((_, person) =>
      Array.from({ length: seeds }, (_each, seed) => answersTo(game, person, seed + 1)).flat(),
    );
    expect(answers.length).toBeGreaterThanOrEqual(least);
    expect(share(answers)).toBeGreaterThanOrEqual(0.75);
    expect(share(answers)).toBeLessThan(0.98);
  });

  it.each([
    { name: 'the job offer', game: JOB_OFFER, seeds: 8 },
    { name: 'the flagship', game: FLAGSHIP, seeds: 2 },
  ])('make another offer in $name after a no that says over what than after one that does not', ({ game, seeds }) => {
    const heard = game.secrets.flatMap((_, person) =>
      Array.from({ length: seeds }, (_each, seed) => heardIn(game, person, seed + 1)).flat(),
    );
    expect(heard.length).toBeGreaterThan(10);
    expect(share(heard.map(({ named }) => named))).toBeLessThanOrEqual(0.1);
    expect(share(heard.map(({ unnamed }) => unnamed))).toBeGreaterThanOrEqual(0.25);
  });
});
