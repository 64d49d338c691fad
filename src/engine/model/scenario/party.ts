import type { Coordinates } from './coordinates.ts';
import type { Mandate } from './mandate.ts';
import type { Member } from './member.ts';
import type { PartyPhrases } from './party-phrases.ts';
import type { Temperament } from './temperament.ts';
import type { WalkAway } from './walk-away.ts';

/**
 * One reading of a party's interests that the others may hold. Everybody knows the hypotheses; nobody is told which
 * is true. It has points or an emphasis; with neither it is the party's sheet as it is.
 */
export interface Hypothesis {
  readonly name: string;
  /** Chance at the start, above 0; those of a party sum to about 1. */
  readonly prior: number;
  /** By issue id: a factor, 0 to 5, on the party's points of that issue; 1 where absent. */
  readonly emphasis?: Readonly<Record<string, number>> | undefined;
  /** By issue and option id: points in place of the party's own; its own where an issue is absent. */
  readonly points?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
}

/** A group at home with a weight in the ratification of what its delegation has signed. */
export interface Faction {
  readonly id: string;
  readonly name: string;
  /** 1 to 100, against the weights of the party's other factions. */
  readonly weight: number;
  /** By issue id: by how much the party's points count for it, 0 to 5 with one decimal; 1 where absent. */
  readonly cares: Readonly<Record<string, number>>;
  /** Share, 0 to 1, of the most that a text could bring it, at which it is half won. */
  readonly wants: number;
}

export const GENDERS = ['m', 'f', 'n'] as const;
export type Gender = (typeof GENDERS)[number];

/**
 * Voices of delegations in letters: plain words, a ministry's formal ones, direct ones, or the words of a bloc that speaks
 * for its members.
 */
export const VOICES = ['plain', 'formal', 'direct', 'joint'] as const;
export type Voice = (typeof VOICES)[number];

export interface Party {
  readonly id: string;
  readonly name: string;
  /** Name with its article if English requires one: "the United States". */
  readonly fullName: string;
  /** True if its name in dispatches takes verbs in the plural: "the teachers accept". */
  readonly plural?: boolean | undefined;
  /** Gender of its name for agreement, in a language that has it; else absent. */
  readonly gender?: Gender | undefined;
  /** Its name in dispatches by grammatical case, such as `gen`, in a language that has any; without the nominative. */
  readonly cases?: Readonly<Record<string, string>> | undefined;
  /** One to three letters on its mark. */
  readonly mark: string;
  /** Names of one or two bundled flags. */
  readonly flags?: readonly string[] | undefined;
  readonly at?: Coordinates | undefined;
  /** Countries that the map draws as its own, by code; those of its flags where absent. */
  readonly area?: readonly string[] | undefined;
  /** The city (or the like) by which dispatches call it: "Washington refuses". */
  readonly seatOf?: string | undefined;
  /** One sentence for the choice of chairs. */
  readonly summary: string;
  readonly mandate: Mandate;
  /** By track id: what no signed text is worth. */
  readonly walkAway: Readonly<Record<string, WalkAway>>;
  readonly temperament: Temperament;
  /** Voice of its letters; `joint` where absent if it has members, else `plain`. */
  readonly voice?: Voice | undefined;
  /** Sentences of its own in its letters. */
  readonly phrases?: PartyPhrases | undefined;
  /** Support at home before the first day, 0 to 100; `rules.standing.start` where absent. */
  readonly standing?: number | undefined;
  /** Two or three groups at home that must be won for a signed text. Secret: only the party knows how they count. */
  readonly factions?: readonly Faction[] | undefined;
  /**
   * Share, 0 to 0.3, by which its home may turn out to ask for more or less than is thought; 0 where absent. Secret, as the
   * factions are.
   */
  readonly doubt?: number | undefined;
  /** Hypotheses of the others about its interests; if absent, they use public positions alone. */
  readonly hypotheses?: readonly Hypothesis[] | undefined;
  /** Members that it speaks for, if it is a bloc of several. */
  readonly members?: readonly Member[] | undefined;
}
