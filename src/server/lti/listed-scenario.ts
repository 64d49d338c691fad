/** A shipped scenario, as the build lists it in `scenarios.json`. */
export interface ListedScenario {
  readonly id: string;
  /** By the tag of a language; English where there is none in it. */
  readonly titles: Readonly<Record<string, string>>;
  readonly parties: number;
  readonly minutes: number;
}
