import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { PencilCommands } from '#session/running/draft-commands.ts';
import type { InitialCommands, Lookups, SpeechCommands } from '#session/running/move-commands.ts';
import type { Speech } from '#session/speech.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';

/** An open article, and all that can be done there. */
export interface OpenRowProps {
  readonly article: ArticleModel;
  readonly track: TrackModel;
  readonly you: PartyIndex;
  readonly delegations: readonly DelegationModel[];
  readonly clauses: readonly DraftClause[];
  /** Claims and questions that can be put now. */
  readonly sayable: readonly Speech[];
  /** The decision that the person is asked for now. */
  readonly asked: TableModel['asked'];
  /** True ahead of the person's turn, for which moves can be prepared. */
  readonly isAhead?: boolean;
  /** Delegation that the person talks with. */
  readonly talkingTo: PartyIndex;
  readonly commands: InitialCommands &
    SpeechCommands &
    Lookups &
    PencilCommands & { reword(issue: IssueIndex, or: OptionIndex | undefined): void };
  /** True if a wording of the part can be chosen now. */
  canDraft(track: TrackModel): boolean;
  /** The draft is about to be changed. */
  onDraft(): void;
  /** The person is about to say something. */
  onSpeak(speech: Speech): void;
  onClose(): void;
}
