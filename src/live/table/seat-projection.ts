/** The news of a live game for one chair. */
import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { reasonsHeard } from '#engine/negotiators/telling/reasons-given.ts';
import { NOTHING_READ, type ReadUpTo, readWith } from '#engine/views/read-up-to.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { encodeSent } from '#engine/wire/encode-view.ts';
import { type HeardNote, heardNotes, newNotes } from '#engine/wire/heard-notes.ts';
import { ownPart } from '#engine/wire/own-part.ts';
import { publicPart } from '#engine/wire/public-part.ts';
import { type SentView, sentView } from '#engine/wire/sent-view.ts';
import { type ViewPatch, viewPatch } from '#engine/wire/view-patch.ts';
import { moveText } from '#record/move-text.ts';
import type { SaidReasons, SeatDelta, SeatSnapshot } from '../protocol/told-to-pupil.ts';
import { asAsked, asDecided } from './at-once.ts';
import type { Made } from './live-table.ts';
import { BEFORE_ALL, Mornings } from './mornings.ts';
import { isKnownBy, type ReasonDetail, toldReasons } from './told-reasons.ts';

/**
 * The news for one chair, updated with every move of its table. It counts news instead of moves, because a number of
 * moves would reveal what others do in secret. All processes that serve the table have the same count.
 */
export class SeatProjection {
  readonly #game: Game;
  readonly #party: PartyIndex;
  readonly #detail: ReasonDetail;
  #memory = newSeatMemory();
  #view: SentView;
  #ahead: SentView | undefined;
  #read: ReadUpTo = NOTHING_READ;
  readonly #ownMoves: string[] = [];
  /** Each as JSON: there are many, and they are seldom asked for. */
  readonly #reasons: string[] = [];
  /** Reasons for moves that the chair does not know yet, and may never know. */
  #unheard: SaidReasons[] = [];
  /** By count of what the chair was told: after how many moves of the game it was. */
  readonly #toldAfter: number[] = [0];
  /** The count with which the line began that is played: what was told before belongs to lines that count no more. */
  #begun = 0;
  #line = 0;
  readonly #mornings = new Mornings<KnownThen>();
  #moves = 0;
  #inYourPlace = 0;
  #state: State;
  /** True while a decision of the chair is kept until its turn. */
  #hasDecided = false;

  /** `start`: the game before its first move. */
  constructor(game: Game, start: State, party: PartyIndex, detail: ReasonDetail) {
    this.#game = game;
    this.#party = party;
    this.#detail = detail;
    this.#state = start;
    this.#view = this.#viewOf(start);
    this.#ahead = this.#aheadOf(start);
    this.#noteMorning(BEFORE_ALL);
  }

  /** The number of news items sent to the chair. */
  get after(): number {
    return this.#toldAfter.length - 1;
  }

  /** Returns everything that the chair may know now. */
  sheet(): SeatSnapshot {
    const { scenario } = this.#game;
    return {
      after: this.after,
      line: this.#line,
      // Made when it is asked for: it is larger than all that is kept here.
      scenario: publicPart(scenario),
      own: ownPart(scenario, this.#party),
      view: encodeSent(this.#view),
      ahead: this.#ahead && encodeSent(this.#ahead),
      notes: this.#notesIn(this.#view),
      reasons: this.#reasons.map((text): SaidReasons => JSON.parse(text)),
      ownMoves: [...this.#ownMoves],
      read: this.#read,
      inYourPlace: this.#inYourPlace,
    };
  }

  /** Takes a move of the table; gives back what the chair is told of it, where that is anything. */
  apply(made: Made): SeatDelta | undefined {
    const before = { view: this.#view, ahead: this.#ahead };
    this.#moves += 1;
    // What was kept has been told already.
    const isKnown = this.#hasDecided && made.move.party === this.#party;
    if (isKnown) this.#hasDecided = false;
    this.#see(made.after);
    const reasons = this.#heard(made, before.view);
    const own = isKnown ? [] : this.#ownIn(made, before.view);
    this.#noteMorning(made.before);
    return this.#told(before, reasons, own, made.by);
  }

  /**
   * Goes back to the morning of a round, with what the chair was told by then. The count goes on, so that nothing that was
   * sent in the line before fits into this one.
   */
  takeBack(round: number): SeatDelta {
    const morning = this.#mornings.of(round);
    if (morning === undefined) throw new RangeError(`no morning of day ${round}`);
    this.#mornings.backTo(round);
    this.#ownMoves.length = morning.ownMoves;
    this.#reasons.length = morning.reasons;
    this.#unheard = [...morning.unheard];
    this.#read = morning.read;
    this.#inYourPlace = morning.inYourPlace;
    this.#moves = morning.moves;
    this.#hasDecided = false;
    this.#memory = newSeatMemory();
    this.#see(morning.state);
    this.#line += 1;
    this.#begun = this.#toldAfter.push(this.#moves) - 1;
    return { ...NOTHING_TOLD, after: this.after, read: this.#read };
  }

  #noteMorning(before: Pick<State, 'round'>): void {
    this.#mornings.note(before, this.#state, () => ({
      state: this.#state,
      moves: this.#moves,
      ownMoves: this.#ownMoves.length,
      reasons: this.#reasons.length,
      unheard: [...this.#unheard],
      read: this.#read,
      inYourPlace: this.#inYourPlace,
    }));
  }

  /** Takes a decision of the chair that is kept until those are made that come before it. */
  keep(move: Move): SeatDelta | undefined {
    const before = { view: this.#view, ahead: this.#ahead };
    this.#hasDecided = true;
    this.#see(this.#state);
    return this.#told(before, [], this.#ownIn({ move, by: 'seat' }, before.view), 'seat');
  }

  #see(state: State): void {
    this.#state = state;
    this.#view = this.#viewOf(state);
    this.#ahead = this.#aheadOf(state);
  }

  /** News for the chair that saw the game as it was before. */
  #told(
    before: { readonly view: SentView; readonly ahead: SentView | undefined },
    reasons: SaidReasons[],
    ownMoves: string[],
    by: Made['by'],
  ): SeatDelta | undefined {
    const view = viewPatch(before.view, this.#view);
    const isTold = hasParts(view) || ownMoves.length > 0 || reasons.length > 0 || this.#isOtherAhead(before.ahead);
    if (!isTold) return undefined;
    this.#toldAfter.push(this.#moves);
    return {
      from: this.after - 1,
      after: this.after,
      view,
      ahead: this.#ahead && viewPatch(this.#view, this.#ahead),
      notes: newNotes(this.#notesIn(before.view), this.#notesIn(this.#view)),
      reasons,
      ownMoves,
      read: this.#read,
      inYourPlace: by === 'seat' ? 0 : ownMoves.length,
    };
  }

  /**
   * After how many moves of the game somebody asks for a move who has been told so much: `made` so far where that is all
   * there is to be told; else where the next thing happened. Absent where nobody has been told so much here, or in an
   * earlier line.
   */
  movesBefore(after: number, made: number): number | undefined {
    if (after < this.#begun) return undefined;
    if (after === this.after) return made;
    const next = this.#toldAfter[after + 1];
    return next === undefined ? undefined : next - 1;
  }

  /** After how many moves of the game somebody was told so much; `undefined` if nobody was told so much in this line. */
  movesAt(after: number): number | undefined {
    return after < this.#begun ? undefined : this.#toldAfter[after];
  }

  /** Returns the reasons to send with this move: those whose subject the chair knows by now. */
  #heard({ move, said = [] }: Made, before: SentView): SaidReasons[] {
    const waits = mayComeToBeKnown(move, before);
    this.#unheard.push(...reasonsHeard(said, move, before).filter(([key]) => waits || isKnownBy(this.#view, key)));
    const heard = this.#unheard.filter(([key]) => isKnownBy(this.#view, key));
    if (heard.length === 0) return [];
    this.#unheard = this.#unheard.filter((said) => !heard.includes(said));
    const told = toldReasons(this.#game.scenario, heard, this.#detail);
    this.#reasons.push(...told.map((said) => JSON.stringify(said)));
    return told;
  }

  /** The move as text where it is the chair's own. The player has read everything by the time of its own move. */
  #ownIn({ move, by }: Pick<Made, 'move' | 'by'>, before: SentView): string[] {
    if (move.party !== this.#party) return [];
    this.#inYourPlace = by === 'seat' ? 0 : this.#inYourPlace + 1;
    if (by === 'seat') this.#read = readWith(before, this.#read, move);
    const text = moveText(move);
    this.#ownMoves.push(text);
    return [text];
  }

  #notesIn(view: SentView): HeardNote[] {
    return heardNotes(this.#game.scenario, view);
  }

  #viewOf(state: State): SentView {
    const shown = (this.#hasDecided ? asDecided : asAsked)(state, this.#party);
    return sentView(viewFor(this.#game, shown, this.#party, this.#memory));
  }

  #aheadOf(state: State): SentView | undefined {
    const back = pendingCounters(this.#game, state, this.#party);
    return back && this.#viewOf(back.state);
  }

  #isOtherAhead(before: SentView | undefined): boolean {
    if (before === undefined || this.#ahead === undefined) return before !== this.#ahead;
    return hasParts(viewPatch(before, this.#ahead));
  }
}

/** News that a chair had been told by a morning. Lists of the line only grow, so that their lengths are enough. */
interface KnownThen {
  readonly state: State;
  readonly moves: number;
  readonly ownMoves: number;
  readonly reasons: number;
  readonly unheard: readonly SaidReasons[];
  readonly read: ReadUpTo;
  readonly inYourPlace: number;
}

/** News that fits no page, so that it asks for the whole sheet. */
const NOTHING_TOLD = {
  from: -1,
  view: {},
  ahead: undefined,
  notes: [],
  reasons: [],
  ownMoves: [],
  inYourPlace: 0,
} as const satisfies Partial<SeatDelta>;

/** True if a party may learn of a move later: a letter is on its way to it, or votes have not been opened. */
function mayComeToBeKnown(move: Move, { party, offers }: SentView): boolean {
  if (move.type === 'offer') return move.to.includes(party);
  if (move.type === 'answer') return offers.some(({ id }) => id === move.offer);
  return move.type === 'vote' || move.type === 'review';
}

function hasParts(patch: ViewPatch): boolean {
  return Object.keys(patch).length > 0;
}
