/** A reason for which the server cannot start, with a remedy, in sentences; shown without a stack trace. */
export class SettingsProblem extends Error {}
