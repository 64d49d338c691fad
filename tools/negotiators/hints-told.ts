import {
  imaginedAnswers,
  RECEPTION_KINDS,
  type ReceptionKind,
  receptionKindOf,
  type UnsentOffer,
} from '#engine/hints/imagined-answers.ts';
import { type Likelihood, receptionFrom } from '#engine/hints/reception.ts';
import { newTo } from '#engine/mind/new-to.ts';
import { standOf } from '#engine/mind/stands.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { byId, offerId } from '#engine/model/ids.ts';
import type { AnswerMove, Clause, Move, OfferId, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { newSeatMemories, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';

/** The hint that the sender of an offer would have been given, and its result. */
export interface HintTold {
  readonly to: PartyIndex;
  /** Chance of acceptance, in thousandths. */
  readonly chance: number;
  /** True if the result lies within the range told. */
  readonly within: boolean;
  readonly kind: ReceptionKind;
  /** The kind that was told, and how likely it was called. */
  readonly foretold: ReceptionKind;
  readonly likelihood: Likelihood;
}

/** A forecast, with the clauses that were new to the addressee: by these the page, too, tells a part from nothing. */
interface Foreseen extends ReturnType<typeof receptionFrom> {
  readonly news: readonly Clause[];
}

/** Gathers the hints on all offers of a game: is to be told of each move before it is made. */
export class HintsTold {
  readonly told: HintTold[] = [];
  private readonly waiting = new Map<OfferId, Foreseen>();

  private readonly game: Game;
  private readonly memories: readonly SeatMemory[];

  constructor(game: Game) {
    this.game = game;
    this.memories = newSeatMemories(game);
  }

  watch(before: State, move: Move): void {
    if (move.type === 'offer') {
      for (const to of move.to) this.foresee(before, move.party, to, { ...move, counters: undefined });
    }
    if (move.type !== 'answer') return;
    this.settle(move);
    if (move.response !== 'counter') return;
    const { from, track } = byId(before.offers, move.offer);
    const counter = { track, clauses: move.clauses, counters: move.offer };
    this.foresee(before, move.party, from, counter);
  }

  private foresee(before: State, from: PartyIndex, to: PartyIndex, { track, clauses, counters }: UnsentOffer): void {
    const id = offerId(this.game.common, { round: before.round, track, from, to, counters });
    const view = viewFor(this.game, before, from, at(this.memories, from));
    const steps = imaginedAnswers(view, to, { track, clauses, counters });
    let next = steps.next();
    while (!next.done) next = steps.next();
    const news = newTo(clauses, (issue) => standOf(view, to, issue));
    this.waiting.set(id, { ...receptionFrom(to, next.value.chances), news });
  }

  private settle(move: AnswerMove): void {
    const foreseen = this.waiting.get(move.offer);
    if (foreseen === undefined) return;
    const kind = receptionKindOf(move, foreseen.news);
    const zone = RECEPTION_KINDS.indexOf(kind) * 250;
    this.told.push({
      to: foreseen.party,
      chance: at(foreseen.chances, RECEPTION_KINDS.indexOf('accept')),
      within: foreseen.low < zone + 250 && foreseen.high > zone,
      kind,
      foretold: foreseen.kind,
      likelihood: foreseen.likelihood,
    });
  }
}
