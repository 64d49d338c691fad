import type { Channel } from './channel.ts';
import type { DebriefNotes } from './debrief-notes.ts';
import type { DurabilityNote } from './durability-note.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { IntendedRemark } from './intended-remark.ts';
import type { IsoDate } from './iso-date.ts';
import type { Issue } from './issue.ts';
import type { Level } from './level.ts';
import type { Lever } from './lever.ts';
import type { Party } from './party.ts';
import type { Position } from './position.ts';
import type { RedLine } from './red-line.ts';
import type { Rounds } from './rounds.ts';
import type { Rules } from './rules.ts';
import type { ScenarioClaim } from './scenario-claim.ts';
import type { ScenarioEvent } from './scenario-event.ts';
import type { ScenarioTranslation } from './scenario-translation.ts';
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';
import type { Term } from './term.ts';
import type { Track } from './track.ts';
import type { TrustNote } from './trust-note.ts';

/**
 * Scenario of an author, read and checked. Ids are the author's; the engine itself works with indices into these arrays
 * (see `../game.ts`), so no rule depends on the order of object keys.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the folder on the start screen. */
  readonly summary: string;
  /** Events before the first day, in a few paragraphs. */
  readonly situation: readonly string[];
  /** Keys of sources that the situation rests on; none where absent. */
  readonly situationSources?: readonly string[] | undefined;
  /** A word on the folder's tab, such as "August 2025" or "Fictional". */
  readonly tab: string;
  /** Subjects for a search; unknown if absent. */
  readonly subjects?: readonly Subject[] | undefined;
  readonly level: Level;
  /** Length of a lesson with it, in minutes. */
  readonly minutes: number;
  /** The date that its facts are as of; absent when the scenario is fictional. */
  readonly factsAsOf?: IsoDate | undefined;
  /** Said before a chair is taken, when the subject asks for it. */
  readonly contentNote?: string | undefined;
  /** Words that are explained where players first meet them; none if absent. */
  readonly glossary?: readonly GlossaryEntry[] | undefined;
  /** Id of the party whose chair a first game is shown at, step by step; no chair's where absent. */
  readonly tutorial?: string | undefined;
  readonly rounds: Rounds;
  readonly rules: Rules;
  readonly tracks: readonly Track[];
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly positions: readonly Position[];
  readonly redLines: readonly RedLine[];
  readonly terms: readonly Term[];
  readonly channels: readonly Channel[];
  /** Trust of delegations in each other before the first day; nothing kept or broken if absent. */
  readonly trust?: readonly TrustNote[] | undefined;
  /** Claims of delegations about one another; none if absent. */
  readonly claims?: readonly ScenarioClaim[] | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  /** Factors that make a signed text last longer or break sooner, besides those that the rules themselves count. */
  readonly durability?: readonly DurabilityNote[] | undefined;
  /** Events around the table at dawn, in their order within one day; none if absent. */
  readonly events?: readonly ScenarioEvent[] | undefined;
  /** Actions of single delegations beside talking; none if absent. */
  readonly levers?: readonly Lever[] | undefined;
  /** Texts and topics for the time after the game; secret until then. */
  readonly debrief?: DebriefNotes | undefined;
  /** Features that a proof-reader would remark on, but that are intended; not shown to players. */
  readonly intended?: readonly IntendedRemark[] | undefined;
  /** Tag of the language that its own texts are in; unknown if absent. */
  readonly language?: string | undefined;
  /** The same texts in other languages, by tag. */
  readonly translations?: Readonly<Record<string, ScenarioTranslation>> | undefined;
}
