interface OfTrack {
  readonly track: string;
  /** The number of games played. */
  readonly games: number;
  /** Of these, those that signed the part. */
  readonly percent: number;
}
interface Broken {
  /** The number of texts that were ratified. */
  readonly ratified: number;
  /** Of these, those that did not last. */
  readonly percent: number;
}
interface Unratified {
  /** The number of signed texts that went to ratification. */
  readonly signed: number;
  /** Of these, those that one or more refused. */
  readonly percent: number;
  /** The party whose home refused most of them. */
  readonly party: string;
}

/** Parameters of the remarks on simulated games, by code. Shares are in whole percent; ids are those of the file. */
export interface PlayedValues {
  'seldom-signed': OfTrack;
  /** `against`: the share of the parts that were voted on in whose last vote the party was against. */
  'seldom-signed.against': OfTrack & { readonly party: string; readonly against: number };
  'seldom-signed.no-vote': OfTrack;
  'seldom-signed.after': OfTrack & { readonly after: string };
  'signed-without-deal': OfTrack;
  /** `percent` of `signed` texts were the same; `texts`: how many different ones there were. */
  'same-text': { readonly track: string; readonly signed: number; readonly percent: number; readonly texts: number };
  /** `round`: that by which half of the signed texts were signed. `label`: what a round is called. */
  'signed-early': { readonly track: string; readonly round: number; readonly rounds: number; readonly label: string };
  /** `left`: the share of games that the party left. */
  'walks-out': { readonly games: number; readonly percent: number; readonly party: string; readonly left: number };
  /** The average gain of the two parties, in percent of their largest possible gain. */
  'uneven-chairs': {
    readonly least: string;
    readonly leastPercent: number;
    readonly most: string;
    readonly mostPercent: number;
  };
  'seldom-holds': Broken;
  'seldom-holds.no-line': Broken;
  'seldom-holds.lines': Broken & { readonly lines: readonly string[] };
  'seldom-ratified': Unratified;
  'seldom-ratified.factions': Unratified;
  /** `option`: what silence means. */
  'always-silent': {
    readonly issue: string;
    readonly signed: number;
    readonly percent: number;
    readonly option: string;
  };
  'never-proposed': { readonly issue: string; readonly options: readonly string[]; readonly games: number };
  'unused-mediator': { readonly track: string; readonly mediator: string; readonly games: number };
  'never-happens': { readonly event: string; readonly games: number };
}
