/** Why the server cannot be started and what to do, as sentences; shown without a stack trace. */
export class SettingsProblem extends Error {}
