import { useState } from 'preact/hooks';
import { type Difficulty, seatsFor } from '#engine/model/difficulty.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed, Setup } from '#engine/model/setup.ts';
import { SETTABLE, type Settable } from '#panels/chairs/settable.ts';
import type { Invitation } from '#record/link/invitation.ts';
import type { Settings } from '#record/settings.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { drawSeed } from './draw-seed.ts';

/** The initial choices, from an address or an invitation. */
export interface AskedGame {
  readonly seed?: Seed | undefined;
  /** Id of the delegation whose chair is chosen at first; the chair of the tutorial if there is none. */
  readonly chair?: string | undefined;
  /** True if attacks are initially left out. */
  readonly withoutAttacks?: true | undefined;
  readonly invitation?: Invitation | undefined;
}

/** The choices for a new game. */
export interface GameChoices {
  readonly chosen: PartyIndex | undefined;
  /** Other chairs that persons play, at the same device. */
  readonly others: readonly PartyIndex[];
  readonly difficulty: Difficulty;
  readonly settings: Settings;
  readonly tellsOfAttacks: boolean;
  /** Absent where it is drawn. */
  readonly seed: Seed | undefined;
}

/** Choices of a player before the game, initially as requested, and the ones that are locked. */
export function useGameChoices(scenario: Scenario, asked: AskedGame) {
  const [choices, setChoices] = useState(() => choicesAtFirst(scenario, asked));
  const [locks] = useState(() => locksOf(scenario, asked.invitation));
  return { choices, choose: (some: Partial<GameChoices>) => setChoices({ ...choices, ...some }), locks };
}

/** The game that they come to; absent before a chair is chosen. */
export function setupOf(scenario: Scenario, choices: GameChoices): Setup | undefined {
  const { chosen, others, difficulty, tellsOfAttacks, seed } = choices;
  if (chosen === undefined) return undefined;
  const seats = seatsFor(scenario, [chosen, ...others], difficulty);
  return { seed: seed ?? drawSeed(), seats, ...(tellsOfAttacks ? {} : { sensitiveEvents: false }) };
}

function choicesAtFirst(scenario: Scenario, { seed, chair, withoutAttacks, invitation }: AskedGame): GameChoices {
  const usual = usualSettings(scenario);
  const called = scenario.parties.findIndex(({ id }) => id === (chair ?? scenario.tutorial));
  const [chosen = called === -1 ? undefined : called, ...others] = personsIn(scenario, invitation);
  return {
    chosen,
    others,
    difficulty: invitation?.difficulty?.value ?? 'as-written',
    settings: {
      reveal: invitation?.reveal?.value ?? usual.reveal,
      hints: invitation?.hints?.value ?? usual.hints,
      scores: invitation?.scores?.value ?? usual.scores,
    },
    tellsOfAttacks: invitation?.attacks?.value ?? !withoutAttacks,
    seed: seed ?? invitation?.seed?.value,
  };
}

/** Chairs that the scenario does not have can be set by a link all the same. */
function personsIn({ parties }: Scenario, invitation: Invitation | undefined): readonly PartyIndex[] {
  return (invitation?.persons?.value ?? []).filter((party) => party < parties.length);
}

function locksOf(scenario: Scenario, invitation: Invitation | undefined): ReadonlySet<Settable> {
  const isLocked = (name: Settable) =>
    name === 'chair'
      ? invitation?.persons?.locked === true && personsIn(scenario, invitation).length > 0
      : invitation?.[name]?.locked === true;
  return new Set(SETTABLE.filter(isLocked));
}
