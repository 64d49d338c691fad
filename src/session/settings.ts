import type { Reveal, Scenario } from '#engine/model/scenario.ts';

/** What the person has chosen for a game: how it is told, never what happens in it. */
export interface Settings {
  /** How much of negotiators' reasons is told. */
  readonly reveal: Reveal;
}

/** What holds where the person has chosen nothing: what the scenario says or, without that, words in character. */
export function usualSettings({ rules }: Pick<Scenario, 'rules'>): Settings {
  return { reveal: rules.reasons ?? 'in-character' };
}
