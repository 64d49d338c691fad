import type { ChairSnapshot } from '#engine/chair/game-at-chair.ts';
import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { addressed, counterDraft, type Draft, EMPTY_DRAFT, following, pencilled, reworded } from '../draft.ts';
import { type DraftHistory, redone, redrafted, undone } from './draft-history.ts';

/** Commands that change the wordings in the person's draft. */
export interface PencilCommands {
  /** Put an option into the draft, or take it out when it is there. A new draft goes to the one that it is written to `rather`. */
  pencil(issue: IssueIndex, option: OptionIndex, rather?: PartyIndex): void;
}

/** Commands that answer a waiting letter by a draft. */
export interface CounterCommands {
  /** Turn the letter's clauses into a draft of a counter, or drop that draft again. */
  startCounter(): void;
  cancelCounter(): void;
}

/** Commands that change the person's draft, which nobody else sees. */
export interface DraftCommands extends PencilCommands, CounterCommands {
  /** Address the draft to a delegation, or no longer; the first that is chosen gets it alone. */
  address(party: PartyIndex): void;
  /** Address the draft to the delegation whose conversation is opened, unless the person has chosen its addressees. */
  follow(party: PartyIndex): void;
  /** Make a clause of the draft vague by a second option or, without one, firm. */
  reword(issue: IssueIndex, or: OptionIndex | undefined): void;
  /** Asks the go-between not to blur the draft, or takes the request back. */
  askExact(exact: boolean): void;
  clearDraft(): void;
  /** Take the last change to the unsent draft back, or make it again. */
  undoDraft(): void;
  redoDraft(): void;
  /** Take a suggestion into the draft, in the place of what is there. */
  takeUp(suggested: Draft): void;
}

/** The state of the game and of the draft. */
interface Drafting {
  readonly sight: Pick<ChairSnapshot, 'view'>;
  readonly drafts: DraftHistory;
}

/** The commands of a chair, from where it stands at each time. */
export function draftCommands(
  game: LocalizedGame,
  you: PartyIndex,
  now: () => Drafting,
  change: (drafts: DraftHistory) => void,
): DraftCommands {
  const draft = (next: (before: Draft, view: View) => Draft) => {
    const { drafts, sight } = now();
    change(redrafted(drafts, next(drafts.now, sight.view)));
  };
  return {
    pencil: (issue, option, rather) =>
      draft((before, view) => pencilled(game, view, you, before, issue, option, rather)),
    address: (party) => draft((before, view) => addressed(game, view, you, before, party)),
    follow: (party) => draft((before, view) => following(game, view, you, before, party)),
    reword: (issue, or) => draft((before) => reworded(before, issue, or)),
    askExact: (exact) => draft((before) => ({ ...before, exact })),
    clearDraft: () => draft(() => EMPTY_DRAFT),
    undoDraft: () => change(undone(now().drafts)),
    redoDraft: () => change(redone(now().drafts)),
    startCounter: () => draft((_, view) => counterDraft(view)),
    cancelCounter: () => draft(() => EMPTY_DRAFT),
    takeUp: (suggested) => draft(() => suggested),
  };
}
