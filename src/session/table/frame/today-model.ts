/** What waits for the person, and what it can still do, in sentences. */
export interface TodayModel {
  readonly waits: readonly string[];
  readonly can: readonly string[];
}
