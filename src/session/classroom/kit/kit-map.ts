/** The map of deals of a part on paper: every text as a point of two signatories. Points are points of their sheets. */
export interface KitMap {
  /** What a reader who does not see it is told. */
  readonly label: string;
  readonly across: string;
  readonly up: string;
  readonly texts: readonly KitSpot[];
  /** What no deal is worth to the two. */
  readonly noDeal: KitSpot;
  /** Texts with a letter, which a table beside it says in words. */
  readonly named: readonly (KitSpot & { readonly letter: string })[];
  /** By kind of spot, and of the lines: what it means. */
  readonly legend: Readonly<Record<KitSpotKind | 'noDeal', string>>;
}

/** It suits all who sign, or crosses nobody's red line, or crosses one. */
export type KitSpotKind = 'suits' | 'free' | 'crossed';

export interface KitSpot {
  readonly x: number;
  readonly y: number;
  readonly kind: KitSpotKind;
}
