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
