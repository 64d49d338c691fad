import type { Channel } from './channel.ts';
import type { DebriefNotes } from './debrief-notes.ts';
import type { DurabilityNote } from './durability-note.ts';
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
import type { Source } from './source.ts';
import type { Subject } from './subject.ts';
import type { Term } from './term.ts';
import type { Track } from './track.ts';
import type { TrustNote } from './trust-note.ts';

/**
 * What an author writes, once it has been read and checked. Ids are the author's; the engine itself works
 * with indices into these arrays (see `../game.ts`), so no rule depends on the order of object keys.
 */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the folder on the start screen. */
  readonly summary: string;
  /** What happened before the first day, in a few paragraphs. */
  readonly situation: readonly string[];
  /** Keys of sources that the situation rests on; none where absent. */
  readonly situationSources?: readonly string[] | undefined;
  /** A word on the folder's tab, such as "August 2025" or "Fictional". */
  readonly tab: string;
  /** What it is about, to find it by; nobody has said where absent. */
  readonly subjects?: readonly Subject[] | undefined;
  readonly level: Level;
  /** Length of a lesson with it, in minutes. */
  readonly minutes: number;
  /** The date that its facts are as of; absent when the scenario is fictional. */
  readonly factsAsOf?: IsoDate | undefined;
  /** Said before a chair is taken, when the subject asks for it. */
  readonly contentNote?: string | undefined;
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
  /** What delegations think of each other's word before the first day; nothing kept or broken where absent. */
  readonly trust?: readonly TrustNote[] | undefined;
  /** What delegations say of one another; none where absent. */
  readonly claims?: readonly ScenarioClaim[] | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  /** What makes a signed text last longer or break sooner, besides what the rules themselves count. */
  readonly durability?: readonly DurabilityNote[] | undefined;
  /** What happens around the table at dawn, in the order in which it does on one day; nothing where absent. */
  readonly events?: readonly ScenarioEvent[] | undefined;
  /** What single delegations can do beside talking; nothing where absent. */
  readonly levers?: readonly Lever[] | undefined;
  /** What is read and talked about when the game is over; nothing of it is known before. */
  readonly debrief?: DebriefNotes | undefined;
  /** What a proof-reader would remark on, and is meant so; told to nobody who plays. */
  readonly intended?: readonly IntendedRemark[] | undefined;
}
