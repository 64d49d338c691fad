import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { Chair } from '#session/table/parts/chair.ts';
import { usualSettings } from '#session/usual-settings.ts';

/** The chair of a party in a game that is played without a page, as the page would have it at each of its decisions. */
export class FollowedChair {
  /** Reasons for the actions of the others. */
  private readonly reasons = new Map<string, readonly Reason[]>();
  private seenUpTo = 0;
  private actedUpTo = 0;
  private readonly game: LocalizedGame;
  private readonly you: PartyIndex;

  constructor(game: LocalizedGame, you: PartyIndex) {
    this.game = game;
    this.you = you;
  }

  /** The chair before a decision that it has to make; to be asked once for each, in order. */
  before(view: View): Chair {
    const { game, you, seenUpTo, actedUpTo, reasons } = this;
    const steps = { draft: EMPTY_DRAFT, seenUpTo, actedUpTo, reasons };
    const { length } = view.record;
    if (view.toAct?.kind === 'talk') this.seenUpTo = length;
    this.actedUpTo = length;
    return { game, view, you, ...steps, ...usualSettings(game.scenario) };
  }

  /** To be told of every decision of anybody. A person gives no reasons for what it does itself, so it reads none. */
  hears(before: State, view: View, decision: Decision): void {
    if (view.party === this.you) return;
    for (const [key, given] of reasonsGiven(view, decision, viewFor(this.game, before, this.you)))
      this.reasons.set(key, given);
  }
}
