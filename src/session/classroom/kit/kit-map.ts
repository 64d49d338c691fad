/** The map of deals of a part on paper: every text as a point of two signatories. Points are points of their sheets. */
export interface KitMap {
  /** Description for readers who cannot see the map. */
  readonly label: string;
  readonly across: string;
  readonly up: string;
  readonly texts: readonly KitSpot[];
  /** Worth of no deal to the two parties. */
  readonly noDeal: KitSpot;
  /** Texts with a letter, which a table beside it says in words. */
  readonly named: readonly (KitSpot & { readonly letter: string })[];
  /** Meaning of each kind of spot, and of the lines. */
  readonly legend: Readonly<Record<KitSpotKind | 'noDeal', string>>;
}

/** `suits`: acceptable to all who sign; `free`: crosses no red line; `crossed`: crosses a red line. */
export type KitSpotKind = 'suits' | 'free' | 'crossed';

export interface KitSpot {
  readonly x: number;
  readonly y: number;
  readonly kind: KitSpotKind;
}
