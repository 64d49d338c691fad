import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import type { View } from '#engine/views/view.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { usualSettings } from '#session/settings.ts';
import { linesRead } from './lines-read.ts';
import { sentencesOf } from './templates.ts';

/** Follows what the person in one chair would read in the course of a game. */
export class ChairRead {
  /** Why the others did what they did. */
  readonly reasons = new Map<string, readonly Reason[]>();
  /** Each sentence that a delegation gave as a reason, as often as it did. */
  readonly reasonsGiven: string[] = [];
  private readonly lines = new Set<string>();
  private seenUpTo = 0;
  private actedUpTo = 0;
  private readonly game: Game;
  private readonly you: PartyIndex;

  constructor(game: Game, you: PartyIndex) {
    this.game = game;
    this.you = you;
  }

  /** To be told of each decision that the chair has to make, before it is carried out. */
  decides(state: State, view: View): void {
    const { game, you, seenUpTo, actedUpTo, reasons } = this;
    const steps = { draft: EMPTY_DRAFT, seenUpTo, actedUpTo, reasons };
    for (const line of linesRead({ game, state, view, you, ...steps, ...usualSettings(game.scenario) })) {
      this.lines.add(line.words);
      if (line.isReason) this.reasonsGiven.push(...sentencesOf(line.words));
    }
    const { length } = state.record;
    if (state.toAct?.kind === 'talk') this.seenUpTo = length;
    this.actedUpTo = length;
  }

  /** Of all that it read; a line that came again was read once. */
  get words(): number {
    return [...this.lines].reduce((sum, line) => sum + line.split(/\s+/).filter((word) => word !== '').length, 0);
  }
}
