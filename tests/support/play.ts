import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type {
  ClaimContent,
  Clause,
  MailInstruction,
  Move,
  PartyIndex,
  RefusalReason,
  ReplyWord,
} from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, applyTo, createGame } from '#engine/play.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { compileTold } from './compile-told.ts';
import { byId, indexOf } from './scenarios.ts';

/** Options by issue, by id: `{ venue: 'lake' }`; two options are vague: `{ venue: ['lake', 'tower'] }`. */
export type Wording = Readonly<Record<string, string | readonly [string, string]>>;

/** A move said with ids, without the party that makes it. */
export type Act = (scenario: Scenario, state: State, party: PartyIndex) => Move;

/** Puts clauses of a track to other parties. */
export function offer(track: string, to: readonly string[], wording: Wording): Act {
  return (scenario, _state, party) => ({
    type: 'offer',
    party,
    track: indexOf(scenario.tracks, track),
    to: to.map((id) => indexOf(scenario.parties, id)),
    clauses: clausesOf(scenario, wording),
  });
}

/** Accepts the offer that waits for an answer. */
export function accept(): Act {
  return (_scenario, state, party) => ({ type: 'answer', party, offer: awaited(state), response: 'accept' });
}

/** Refuses the offer that waits for an answer, over an issue if one is named. */
export function refuse(reason: RefusalReason = 'not-now', issue?: string): Act {
  return (scenario, state, party) => ({
    type: 'answer',
    party,
    offer: awaited(state),
    response: 'refuse',
    reason,
    issue: issue === undefined ? undefined : indexOf(scenario.issues, issue),
  });
}

/** Refuses the offer that waits, and names the change with which it would be accepted. */
export function refuseAt(price: Wording): Act {
  return (scenario, state, party) => ({
    type: 'answer',
    party,
    offer: awaited(state),
    response: 'refuse',
    reason: 'too-little',
    issue: undefined,
    price: clausesOf(scenario, price),
  });
}

/** Answers the offer that waits with other clauses. */
export function counter(wording: Wording): Act {
  return (scenario, state, party) => ({
    type: 'answer',
    party,
    offer: awaited(state),
    response: 'counter',
    clauses: clausesOf(scenario, wording),
  });
}

/** Puts a single text on a track. */
export function singleText(track: string, wording: Wording): Act {
  return (scenario, _state, party) => ({
    type: 'draft',
    party,
    track: indexOf(scenario.tracks, track),
    clauses: clausesOf(scenario, wording),
  });
}

/** Says what must change in the single text that waits for a review: nothing, or some issues. */
export function review(...issues: readonly string[]): Act {
  return (scenario, state, party) => ({
    type: 'review',
    party,
    draft: state.toAct?.kind === 'review' ? state.toAct.draft : -1,
    over: issues.map((issue) => indexOf(scenario.issues, issue)),
  });
}

/** Makes an opening statement; what is never signed is said with one option an issue. */
export function open(wording: Wording = {}, never: Wording = {}): Act {
  return (scenario, _state, party) => ({
    type: 'open',
    party,
    clauses: clausesOf(scenario, wording),
    never: clausesOf(scenario, never),
  });
}

/** The same offer or counter, with the wish that whoever carries it keeps to its words. */
export function exactly(act: Act): Act {
  return (scenario, state, party) => ({ ...act(scenario, state, party), exact: true }) as Move;
}

/** Passes on what is given to carry, or holds it back. */
export function carry(how: 'pass' | 'hold'): Act {
  return (_scenario, state, party) => ({ type: 'carry', party, offer: carried(state), how });
}

/** Passes on what is given to carry, with an option added to a clause. */
export function blur(issue: string, option: string): Act {
  return (scenario, state, party) => {
    const { issue: index, option: or } = clauseOf(scenario, issue, option);
    return { type: 'carry', party, offer: carried(state), how: 'blur', issue: index, or };
  };
}

/** Has the letters of others passed on, or asks to be asked about each. */
export function instruct(mail: MailInstruction): Act {
  return (_scenario, _state, party) => ({ type: 'instruct', party, mail });
}

export function initial(issue: string, option: string | readonly [string, string]): Act {
  return (scenario, _state, party) => ({ type: 'initial', party, ...clauseOf(scenario, issue, option) });
}

export function withdraw(issue: string): Act {
  return (scenario, _state, party) => ({ type: 'withdraw', party, issue: indexOf(scenario.issues, issue) });
}

export function callVote(track: string): Act {
  return (scenario, _state, party) => ({ type: 'callVote', party, track: indexOf(scenario.tracks, track) });
}

export function endDay(): Act {
  return (_scenario, _state, party) => ({ type: 'endDay', party });
}

export function walkOut(): Act {
  return (_scenario, _state, party) => ({ type: 'walkOut', party });
}

export function stay(): Act {
  return (_scenario, _state, party) => ({ type: 'stay', party });
}

/** Declares a position in public: `insist` on an option or rule it out for good. */
export function declare(what: 'insist' | 'never', issue: string, option: string): Act {
  return (scenario, _state, party) => ({ type: 'declare', party, what, ...clauseOf(scenario, issue, option) });
}

/** Claims in public that another accepts (one of) these options. */
export function claim(about: string, issue: string, ...options: readonly string[]): Act {
  return (scenario, _state, party) => ({
    type: 'declare',
    party,
    what: 'claim',
    ...claimOf(scenario, about, issue, options),
  });
}

/** Claims to one alone that a third accepts (one of) these options. */
export function tellClaim(to: string, about: string, issue: string, ...options: readonly string[]): Act {
  return (scenario, _state, party) => ({
    type: 'tell',
    party,
    to: indexOf(scenario.parties, to),
    what: 'claim',
    ...claimOf(scenario, about, issue, options),
  });
}

/** Tells one alone that an issue matters. */
export function tellMatters(to: string, issue: string): Act {
  return (scenario, _state, party) => ({
    type: 'tell',
    party,
    to: indexOf(scenario.parties, to),
    what: 'matters',
    issue: indexOf(scenario.issues, issue),
  });
}

/** Answers a claim about oneself in public; `place` is its place among all claims. */
export function answerClaim(what: 'confirm' | 'deny' | 'by-members', place = 0): Act {
  return (_scenario, state, party) => ({ type: 'declare', party, what, claim: claimAt(state, place) });
}

/** Says in public what a claim about oneself means instead. */
export function reinterpret(issue: string, options: readonly string[], place = 0): Act {
  return (scenario, state, party) => ({
    type: 'declare',
    party,
    what: 'reinterpret',
    claim: claimAt(state, place),
    options: options.map((id) => indexOf(byId(scenario.issues, issue).options, id)),
  });
}

/** Asks one how much an issue matters. */
export function askMatters(to: string, issue: string): Act {
  return (scenario, _state, party) => ({
    type: 'ask',
    party,
    to: indexOf(scenario.parties, to),
    what: 'matters',
    issue: indexOf(scenario.issues, issue),
  });
}

/** Asks one whether it could live with an option. */
export function askLiveWith(to: string, issue: string, option: string): Act {
  return (scenario, _state, party) => ({
    type: 'ask',
    party,
    to: indexOf(scenario.parties, to),
    what: 'could-live-with',
    ...clauseOf(scenario, issue, option),
  });
}

/** Asks one whether it could live with an option, if the text said something else: each is an issue with an option. */
export function askLiveIf(to: string, clause: Record<string, string>, condition: Record<string, string>): Act {
  return (scenario, _state, party) => {
    const [asked, given] = [clause, condition].map((said) => {
      const [[issue = '', option = ''] = []] = Object.entries(said);
      return clauseOf(scenario, issue, option);
    }) as [Clause, Clause];
    return {
      type: 'ask',
      party,
      to: indexOf(scenario.parties, to),
      what: 'could-live-with',
      ...asked,
      condition: given,
    };
  };
}

/** Asks one whether a claim about it is true. */
export function askTrue(to: string, place = 0): Act {
  return (scenario, state, party) => ({
    type: 'ask',
    party,
    to: indexOf(scenario.parties, to),
    what: 'is-it-true',
    claim: claimAt(state, place),
  });
}

/** Asks one what a vague version of the text means to it. */
export function askMeaning(to: string, issue: string, options: readonly [string, string]): Act {
  return (scenario, _state, party) => {
    const { option, or = -1, ...clause } = clauseOf(scenario, issue, options);
    return { type: 'ask', party, to: indexOf(scenario.parties, to), what: 'meaning', ...clause, option, or };
  };
}

/** Replies to the question that waits. */
export function reply(says: ReplyWord): Act {
  return (_scenario, state, party) => ({
    type: 'reply',
    party,
    question: state.toAct?.kind === 'reply' ? state.toAct.question : -1,
    says,
  });
}

export function consult(): Act {
  return (_scenario, _state, party) => ({ type: 'consult', party });
}

/** Asks the members of one's bloc about an issue. */
export function askMembers(issue: string): Act {
  return (scenario, _state, party) => ({ type: 'consult', party, about: indexOf(scenario.issues, issue) });
}

export function useLever(lever: string): Act {
  return (scenario, _state, party) => ({ type: 'useLever', party, lever: indexOf(scenario.levers ?? [], lever) });
}

/** Signs what is put to the vote. */
export function yes(): Act {
  return (_scenario, state, party) => ({ type: 'vote', party, track: ballotTrack(state), yes: true });
}

/** Votes no over one or two issues. */
export function no(...issues: readonly string[]): Act {
  return (scenario, state, party) => ({
    type: 'vote',
    party,
    track: ballotTrack(state),
    yes: false,
    over: issues.map((issue) => indexOf(scenario.issues, issue)),
  });
}

/** What the text says on an issue, by id. */
export interface ClauseSeen {
  readonly standing: 'unsettled' | 'tabled' | 'initialled';
  readonly option: string | undefined;
  /** The second option where it is vague. */
  readonly or?: string;
  readonly initials: readonly string[];
  readonly beside: readonly {
    readonly option: string;
    readonly initials: readonly string[];
    /** Those who open with it, where somebody does. */
    readonly opened?: readonly string[];
  }[];
}

/** A game that is played move by move in the words of its scenario. Every seat is a person's unless told otherwise. */
export class PlayTable {
  readonly scenario: Scenario;
  readonly game: LocalizedGame;
  /** All moves that were made, from which the game can be played again. */
  readonly moves: Move[] = [];
  state: State;

  /** Opening statements are made without a word, unless they are to be played, too. */
  constructor(scenario: Scenario, setup: Partial<Setup> = {}, askOpenings = false) {
    this.scenario = scenario;
    this.game = compileTold(scenario);
    this.state = createGame(this.game, { seed: 1, seats: scenario.parties.map(() => 'person'), ...setup });
    while (!askOpenings && this.state.toAct?.kind === 'open') this.play(this.actor, open());
  }

  /** Makes a move; throws `RefusedMove` when it is not allowed. */
  play(party: string, act: Act): this {
    const move = this.moveOf(party, act);
    this.state = apply(this.game, this.state, move);
    this.moves.push(move);
    return this;
  }

  moveOf(party: string, act: Act): Move {
    return act(this.scenario, this.state, this.party(party));
  }

  /** The code with which a move would be refused now; absent when it is allowed. */
  refusalOf(party: string, act: Act): string | undefined {
    return decideIn(this.game, this.state, this.moveOf(party, act))?.code;
  }

  /** Lets those before a party end their day, until it is that party's turn to talk. */
  skipTo(party: string): this {
    return this.endDaysUntil(() => this.turn === `talk ${party}`);
  }

  /** Lets everybody end the day, until somebody owes a reply at dusk or the next round has begun. */
  toDusk(): this {
    const { round } = this.state;
    return this.endDaysUntil(() => this.state.phase === 'dusk' || this.state.round > round);
  }

  /** Lets everybody end their days, until a round has begun. */
  toRound(round: number): this {
    return this.endDaysUntil(() => this.state.round === round);
  }

  /** Lets everybody end their days, until the game has ended. */
  toEnding(): Ending {
    this.endDaysUntil(() => this.state.ending !== undefined);
    return this.ending;
  }

  /** One signature after the other for all votes that are owed now. */
  everybodySigns(): this {
    while (this.state.toAct?.kind === 'vote') this.play(this.actor, yes());
    return this;
  }

  /** What is expected now and of whom, such as "talk a"; "over" when the game has ended. */
  get turn(): string {
    return this.state.toAct === undefined ? 'over' : `${this.state.toAct.kind} ${this.actor}`;
  }

  /** Id of the party that must act. */
  get actor(): string {
    const { toAct } = this.state;
    if (toAct === undefined) throw new RangeError('the game has ended');
    return this.idOf(toAct.party);
  }

  get ending(): Ending {
    if (this.state.ending === undefined) throw new RangeError('the game goes on');
    return this.state.ending;
  }

  viewOf(party: string): View {
    return viewFor(this.game, this.state, this.party(party));
  }

  clause(issue: string): ClauseSeen {
    const index = this.issue(issue);
    const clause = this.state.text[index] as State['text'][number];
    const { options } = byId(this.scenario.issues, issue);
    const seen = clause.current;
    return {
      standing: clauseStatusOf(this.game.common, clause, index),
      option: seen && options[seen.option]?.id,
      ...(seen?.or === undefined ? {} : { or: options[seen.or]?.id as string }),
      initials: this.ids(seen?.initials ?? []),
      beside: clause.beside.map((version) => ({
        option: options[version.option]?.id as string,
        initials: this.ids(version.initials),
        ...(version.opened === undefined ? {} : { opened: this.ids(version.opened) }),
      })),
    };
  }

  /** State of a track: open, signed or closed. */
  statusOf(track: string): string {
    return this.state.tracks[this.track(track)]?.status as string;
  }

  /** Lines of the record of a kind, oldest first. */
  recorded<Kind extends Dispatch['kind']>(kind: Kind): Extract<Dispatch, { kind: Kind }>[] {
    return this.state.record.filter((line): line is Extract<Dispatch, { kind: Kind }> => line.kind === kind);
  }

  party(id: string): PartyIndex {
    return indexOf(this.scenario.parties, id);
  }

  track(id: string): number {
    return indexOf(this.scenario.tracks, id);
  }

  issue(id: string): number {
    return indexOf(this.scenario.issues, id);
  }

  ids(parties: readonly PartyIndex[]): string[] {
    return parties.map((party) => this.idOf(party));
  }

  private idOf(party: PartyIndex): string {
    return this.scenario.parties[party]?.id as string;
  }

  private endDaysUntil(reached: () => boolean): this {
    while (!reached()) {
      if (this.state.toAct?.kind !== 'talk') throw new RangeError(`cannot skip: ${this.turn}`);
      this.play(this.actor, endDay());
    }
    return this;
  }
}

/** Seats three persons (or as told) at the table of a scenario. */
export function openTable(scenario: Scenario, setup: Partial<Setup> = {}): PlayTable {
  return new PlayTable(scenario, setup);
}

/** A table at which the party that talks first, and carries for the others, has asked to be asked about each letter. */
export function openTableWithCarriers(scenario: Scenario): PlayTable {
  const table = new PlayTable(scenario);
  return table.play(table.actor, instruct('ask'));
}

/** A table whose delegations are still to make their opening statements. */
export function openTableAtOpenings(scenario: Scenario): PlayTable {
  return new PlayTable(scenario, {}, true);
}

/** What a person does that says as little as it can: it opens with nothing, turns offers down, replies nothing and ends its days. */
export function passiveMove(turn: Turn): Move {
  const { party } = turn;
  if (turn.kind === 'open') return { type: 'open', party, clauses: [], never: [] };
  if (turn.kind === 'answer')
    return { type: 'answer', party, offer: turn.offer, response: 'refuse', reason: 'not-now' };
  return turn.kind === 'reply'
    ? { type: 'reply', party, question: turn.question, says: 'evade' }
    : { type: 'endDay', party };
}

type Decision = NonNullable<ReturnType<typeof nextDecision>>;

/** A game among negotiators: what was decided in which state, one after the other, and the state at the end. */
interface PlayedOut {
  readonly steps: readonly { readonly state: State; readonly decision: Decision }[];
  readonly end: State;
}

// The same seed plays the same game, and many tests look at the same ones: each is played once a worker.
const watched = new WeakMap<Game, Map<number, PlayedOut>>();

/** Plays a game among negotiators to its end; `watch` sees every state and what was decided in it. None may be changed. */
export function playOut(game: Game, seed: number, watch?: (state: State, decision: Decision) => void): State {
  const games = watched.get(game) ?? new Map<number, PlayedOut>();
  watched.set(game, games);
  const before = games.get(seed);
  if (before === undefined && watch === undefined) return endOf(game, seed);
  const played = before ?? playedOut(game, seed);
  games.set(seed, played);
  for (const { state, decision } of played.steps) watch?.(state, decision);
  return played.end;
}

function playedOut(game: Game, seed: number): PlayedOut {
  const memories = newSeatMemories(game);
  const steps: { readonly state: State; readonly decision: Decision }[] = [];
  let state = atFirstDawn(game, seed);
  for (;;) {
    const decision = nextDecision(game, state, memories);
    if (decision === undefined) return { steps, end: state };
    steps.push({ state, decision });
    state = apply(game, state, decision.move);
  }
}

/** The end alone, which is found sooner on a state that nobody else sees. */
function endOf(game: Game, seed: number): State {
  const memories = newSeatMemories(game);
  const state = atFirstDawn(game, seed);
  for (;;) {
    const decision = nextDecision(game, state, memories);
    if (decision === undefined) return state;
    applyTo(game, state, decision.move);
  }
}

function atFirstDawn(game: Game, seed: number): State {
  return createGame(game, { seed, seats: game.secrets.map(() => 'negotiator') });
}

/** Clauses by id, in the order in which they are written down. */
export function clausesOf(scenario: Scenario, wording: Wording): Clause[] {
  return Object.entries(wording).map(([issue, option]) => clauseOf(scenario, issue, option));
}

function clauseOf(scenario: Scenario, issue: string, option: string | readonly [string, string]): Clause {
  const { options } = byId(scenario.issues, issue);
  const [first = 0, second] = [option].flat().map((id) => indexOf(options, id));
  return { issue: indexOf(scenario.issues, issue), option: first, ...(second === undefined ? {} : { or: second }) };
}

function carried(state: State): number {
  return state.toAct?.kind === 'carry' ? state.toAct.offer : -1;
}

function claimOf(scenario: Scenario, about: string, issue: string, options: readonly string[]): ClaimContent {
  return {
    about: indexOf(scenario.parties, about),
    issue: indexOf(scenario.issues, issue),
    options: options.map((id) => indexOf(byId(scenario.issues, issue).options, id)),
  };
}

function claimAt(state: State, place: number): number {
  return state.claims[place]?.id ?? -1;
}

function awaited(state: State): number {
  return state.toAct?.kind === 'answer' ? state.toAct.offer : -1;
}

function ballotTrack(state: State): number {
  return state.toAct?.kind === 'vote' ? state.toAct.track : -1;
}

/** The same offer, of which its sender hears all answers before it answers a counter. */
export function together(act: Act): Act {
  return (scenario, state, party) => ({ ...act(scenario, state, party), together: true }) as Move;
}
