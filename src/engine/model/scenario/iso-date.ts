/** A date as `YYYY-MM-DD`. */
export type IsoDate = string;
