/** The running game of one person: a store around the engine, and the commands that the page gives it. */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type {
  Clause,
  IssueIndex,
  MailInstruction,
  Move,
  MoveType,
  OptionIndex,
  PartyIndex,
  RefusalReason,
  ReplyWord,
} from '#engine/model/moves.ts';
import type { Setup, State } from '#engine/model/state.ts';
import { wordingOf } from '#engine/model/wording.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import type { Decision } from '#engine/negotiators/reasons.ts';
import { apply, createGame, RefusedMove } from '#engine/play.ts';
import { newSeatMemories, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { Settings } from '#record/settings.ts';
import { addressed, counterDraft, type Draft, EMPTY_DRAFT, pencilled, reworded } from '../draft.ts';
import { type HintBook, hintBookOf } from '../hints/hint-book.ts';
import { type Reasons, reasonsGiven } from '../reasons-given.ts';
import { usualSettings } from '../settings.ts';
import type { Speech } from '../speech-model.ts';
import { moveOfAction } from '../table/actions.ts';
import type { Chair } from '../table/chair.ts';
import { moveOf, singleTextOf } from '../table/draft-model.ts';
import { moveOfSpeech, whyNotSay } from '../table/saying.ts';
import { tableModelOf } from '../table/table-model-of.ts';
import type { TableModel } from '../table-model.ts';
import { type DraftHistory, NO_DRAFTS, redone, redrafted, stillSendable, undone } from './draft-history.ts';
import { type Forgotten, recollection } from './recollection.ts';

export interface SessionState {
  readonly state: State;
  /** Every move made so far, of all seats. */
  readonly moves: readonly Move[];
  readonly table: TableModel;
}

export interface Session {
  readonly store: StoreApi<SessionState>;
  /** Put an option into the draft, or take it out when it is there. */
  pencil(issue: IssueIndex, option: OptionIndex): void;
  /** Address the draft to a delegation, or no longer; the first that is chosen gets it alone. */
  address(party: PartyIndex): void;
  /** Make a clause of the draft vague by a second option or, without one, firm. */
  reword(issue: IssueIndex, or: OptionIndex | undefined): void;
  /** Ask whoever carries the draft to keep to its words, or no longer. */
  askExact(exact: boolean): void;
  /** Carry what the person is given to carry; to blur, with the option that is added to a clause. */
  carry(how: 'pass' | 'hold'): void;
  blur(issue: IssueIndex, or: OptionIndex): void;
  /** Say what becomes of such letters from now on. */
  instruct(mail: MailInstruction): void;
  clearDraft(): void;
  /** Take the last change to the unsent draft back, or make it again. */
  undoDraft(): void;
  redoDraft(): void;
  /** Put the draft as the single text of the part that the person mediates. */
  putSingleText(): void;
  /** Say which clauses of the single text must change; none where all is accepted for now. */
  review(over: readonly IssueIndex[]): void;
  /** Make the opening statement; to propose nothing and rule out nothing is to make none. */
  open(clauses: readonly Clause[], never: readonly Clause[]): void;
  /** Send the draft, as an offer or as a counter. */
  send(): void;
  accept(): void;
  refuse(reason: RefusalReason, issue?: IssueIndex): void;
  /** Turn the letter's clauses into a draft of a counter, or drop that draft again. */
  startCounter(): void;
  cancelCounter(): void;
  initial(issue: IssueIndex, option: OptionIndex, or?: OptionIndex): void;
  withdraw(issue: IssueIndex): void;
  /** Do one of `TableModel.actions`. */
  act(key: string): void;
  vote(yes: boolean, over: readonly IssueIndex[]): void;
  /** Say something in public or to one party, ask, or explain oneself at home. */
  say(speech: Speech): void;
  /** Why something cannot be said now, in a sentence; absent when it can. */
  whyNotSay(speech: Speech): string | undefined;
  /** Reply to the question that waits. */
  reply(says: ReplyWord): void;
  /** What may help the person to decide. */
  readonly hints: HintBook;
  /** Take a suggestion into the draft, in the place of what is there. */
  takeUp(suggested: Draft): void;
  /** Let the next negotiator act; false when a person must, or the game has ended. */
  step(): boolean;
  /** Find the reasons of one more decision of a saved game again; false when all are found. */
  recall(): boolean;
}

/** What the store holds besides what it shows. */
interface Inner {
  readonly state: State;
  readonly moves: readonly Move[];
  readonly drafts: DraftHistory;
  readonly seenUpTo: number;
  readonly actedUpTo: number;
  readonly reasons: Reasons;
  readonly settings: Settings;
}

/**
 * Opens a session at a chair, from the beginning or from the moves of a saved game.
 * @throws RefusedMove when a saved move is not allowed
 */
export function openSession(
  game: Game,
  setup: Setup,
  you: PartyIndex,
  saved: readonly Move[] = [],
  settings: Settings = usualSettings(game.scenario),
): Session {
  const memories = newSeatMemories(game);
  const replayed = resumed(game, setup, you, saved, settings);
  let { inner } = replayed;
  const recall = recollection(game, you, memories, replayed.forgotten);
  const shown = () => shownOf(game, you, inner);
  const store = createStore<SessionState>(shown);
  const change = (next: Partial<Inner>) => {
    inner = { ...inner, ...next };
    store.setState(shown());
  };
  const play = (move: Move) => {
    if (decideIn(game, inner.state, move) !== undefined) return;
    change(afterOwnMove(game, inner, move));
  };
  const now = () => inner.drafts.now;
  const draft = (next: Draft) => change({ drafts: redrafted(inner.drafts, next) });
  return {
    store,
    pencil: (issue, option) => draft(pencilled(game, inner.state, you, now(), issue, option)),
    address: (party) => draft(addressed(game, inner.state, you, now(), party)),
    reword: (issue, or) => draft(reworded(now(), issue, or)),
    askExact: (exact) => draft({ ...now(), exact }),
    clearDraft: () => draft(EMPTY_DRAFT),
    undoDraft: () => change({ drafts: undone(inner.drafts) }),
    redoDraft: () => change({ drafts: redone(inner.drafts) }),
    send: () => play(moveOf(game, viewFor(game, inner.state, you), you, now())),
    putSingleText: () => play(singleTextOf(you, now())),
    startCounter: () => draft(counterDraft(viewFor(game, inner.state, you))),
    cancelCounter: () => draft(EMPTY_DRAFT),
    initial: (issue, option, or) => play({ type: 'initial', party: you, issue, ...wordingOf({ option, or }) }),
    withdraw: (issue) => play({ type: 'withdraw', party: you, issue }),
    instruct: (mail) => play({ type: 'instruct', party: you, mail }),
    ...replies(you, () => inner.state, play),
    act: (key) => {
      const move = moveOfAction(chairOf(game, you, inner), key);
      if (move !== undefined) play(move);
    },
    say: (speech) => play(moveOfSpeech(you, speech)),
    whyNotSay: (speech) => whyNotSay(chairOf(game, you, inner), speech),
    hints: hintBookOf(game, you, at(memories, you), () => ({ state: inner.state, draft: now() })),
    takeUp: draft,
    recall: () => {
      const recalled = recall();
      if (recalled === undefined) return false;
      inner = { ...inner, reasons: new Map([...inner.reasons, ...recalled.reasons]) };
      // Shown together: each model takes longer than a decision.
      if (recalled.isLast) change({});
      return true;
    },
    step: () => {
      const decision = nextDecision(game, inner.state, memories);
      if (decision === undefined) return false;
      change(afterDecision(game, you, inner, decision, memories));
      return true;
    },
  };
}

function replies(
  you: PartyIndex,
  state: () => State,
  play: (move: Move) => void,
): Pick<Session, 'accept' | 'refuse' | 'vote' | 'reply' | 'carry' | 'blur' | 'review' | 'open'> {
  const answer = (respond: (offer: number) => Move) => {
    const { toAct } = state();
    if (toAct?.kind === 'answer') play(respond(toAct.offer));
  };
  const carry = (carried: (offer: number) => Move) => {
    const { toAct } = state();
    if (toAct?.kind === 'carry') play(carried(toAct.offer));
  };
  return {
    carry: (how) => carry((offer) => ({ type: 'carry', party: you, offer, how })),
    blur: (issue, or) => carry((offer) => ({ type: 'carry', party: you, offer, how: 'blur', issue, or })),
    accept: () => answer((offer) => ({ type: 'answer', party: you, offer, response: 'accept' })),
    refuse: (reason, issue) =>
      answer((offer) => ({ type: 'answer', party: you, offer, response: 'refuse', reason, issue })),
    reply: (says) => {
      const { toAct } = state();
      if (toAct?.kind === 'reply') play({ type: 'reply', party: you, question: toAct.question, says });
    },
    review: (over) => {
      const { toAct } = state();
      if (toAct?.kind === 'review') play({ type: 'review', party: you, draft: toAct.draft, over });
    },
    open: (clauses, never) => {
      if (state().toAct?.kind === 'open') play({ type: 'open', party: you, clauses, never });
    },
    vote: (yes, over) => {
      const { toAct } = state();
      if (toAct?.kind !== 'vote') return;
      const { track } = toAct;
      play(yes ? { type: 'vote', party: you, track, yes } : { type: 'vote', party: you, track, yes, over });
    },
  };
}

function shownOf(game: Game, you: PartyIndex, inner: Inner): SessionState {
  return { state: inner.state, moves: inner.moves, table: tableModelOf(chairOf(game, you, inner)) };
}

function chairOf(game: Game, you: PartyIndex, { drafts, settings, moves: _, ...inner }: Inner): Chair {
  const { before, now: draft, takenBack } = drafts;
  const steps = { canUndo: before.length > 0, canRedo: takenBack.length > 0 };
  const view = viewFor(game, inner.state, you);
  return { ...inner, ...steps, game, view, you, draft, ...settings };
}

/** Moves that use the draft up, or make it old. */
const SPENDING: readonly MoveType[] = ['offer', 'draft', 'answer', 'endDay'];

/**
 * A person's move: the draft is spent where it was sent, and what follows is news. So is what came before a reply: a
 * letter lies on top of it. An instruction for the mail answers nothing that lies on the desk: all stays there.
 */
function afterOwnMove(game: Game, inner: Inner, move: Move): Inner {
  const next = afterMove(game, inner, move);
  if (move.type === 'instruct') return next;
  const { record, toAct } = viewFor(game, inner.state, move.party);
  const drafts = SPENDING.includes(move.type) ? NO_DRAFTS : next.drafts;
  return {
    ...next,
    seenUpTo: toAct?.kind === 'talk' ? record.length : inner.seenUpTo,
    actedUpTo: record.length,
    drafts,
  };
}

function afterMove(game: Game, inner: Inner, move: Move): Inner {
  const state = apply(game, inner.state, move);
  const drafts = stillSendable(inner.drafts, (track) => at(state.tracks, track).status === 'open');
  return { ...inner, state, moves: [...inner.moves, move], drafts };
}

/** A negotiator's move, with what it says of it to the person. */
function afterDecision(
  game: Game,
  you: PartyIndex,
  inner: Inner,
  decision: Decision,
  memories: readonly SeatMemory[],
): Inner {
  const { party } = decision.move;
  const view = viewFor(game, inner.state, party, memories[party]);
  const reasons = new Map([...inner.reasons, ...reasonsGiven(view, decision, viewFor(game, inner.state, you))]);
  return { ...afterMove(game, inner, decision.move), reasons };
}

/** Plays saved moves again, without asking the negotiators. @throws RefusedMove when one is not allowed */
function resumed(
  game: Game,
  setup: Setup,
  you: PartyIndex,
  saved: readonly Move[],
  settings: Settings,
): { readonly inner: Inner; readonly forgotten: readonly Forgotten[] } {
  const forgotten: Forgotten[] = [];
  let inner: Inner = {
    state: createGame(game, setup),
    moves: [],
    drafts: NO_DRAFTS,
    seenUpTo: 0,
    actedUpTo: 0,
    reasons: new Map(),
    settings,
  };
  for (const move of saved) {
    const refusal = decideIn(game, inner.state, move);
    if (refusal !== undefined) throw new RefusedMove(refusal);
    if (move.party !== you) forgotten.push({ before: inner.state, move });
    inner = move.party === you ? afterOwnMove(game, inner, move) : afterMove(game, inner, move);
  }
  return { inner, forgotten };
}
