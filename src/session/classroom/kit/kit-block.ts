import type { PartyMark } from '../../party-mark.ts';
import type { KitForm } from './kit-form.ts';
import type { KitMap } from './kit-map.ts';

/** A piece of a document of the kit, from top to bottom. All words are said; `told`: they are a text of the scenario. */
export type KitBlock =
  | KitTitle
  /** `sheet`: begins a new sheet. */
  | { readonly kind: 'heading'; readonly words: string; readonly sheet?: true }
  | { readonly kind: 'subheading'; readonly words: string }
  | { readonly kind: 'words'; readonly words: string; readonly tone?: 'note' | 'box'; readonly told?: true }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly marker: 'dot' | 'number' | 'box' }
  /** Short parts side by side. */
  | { readonly kind: 'parts'; readonly parts: readonly KitPart[] }
  | KitPoints
  | KitTable
  /** Lines to write on, each with what goes there; `columns`: two beside each other. */
  | {
      readonly kind: 'fields';
      readonly columns?: true;
      readonly fields: readonly { readonly label: string; readonly lines: number }[];
    }
  | { readonly kind: 'cards'; readonly cards: readonly KitCard[] }
  | { readonly kind: 'plates'; readonly plates: readonly PartyMark[] }
  /** `copies`: how many times on a sheet. */
  | { readonly kind: 'forms'; readonly form: KitForm; readonly copies: 1 | 2 | 4 }
  | { readonly kind: 'poster'; readonly articles: readonly KitArticle[] }
  | { readonly kind: 'map'; readonly map: KitMap };

export interface KitTitle {
  readonly kind: 'title';
  readonly title: string;
  readonly told?: true;
  /** The sign of the delegation whose document it is. */
  readonly mark: PartyMark | undefined;
  /** Text beside it, such as a note that nobody else may read it. */
  readonly aside: { readonly title: string; readonly words: string } | undefined;
}

export interface KitPart {
  readonly heading: string;
  readonly words: string;
  /** True for a text that is never signed: marked by a bar. */
  readonly never: boolean;
}

/** Points of each answer for a delegation. */
export interface KitPoints {
  readonly kind: 'points';
  readonly heading: string;
  readonly tracks: readonly {
    readonly title: string;
    /** The signatories, the date, and the worth of no deal. */
    readonly notes: readonly string[];
    readonly articles: readonly {
      readonly number: number;
      readonly title: string;
      /** The word for an answer that is never signed stands in the place of its points. */
      readonly answers: readonly { readonly label: string; readonly worth: string; readonly never: boolean }[];
    }[];
  }[];
}

export interface KitTable {
  readonly kind: 'table';
  readonly heads: readonly string[];
  /** A row of one cell is a heading of those after it. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, which stand at the right; from 0. */
  readonly numeric?: readonly number[];
  /** Columns of texts of the scenario; from 0. */
  readonly told?: readonly number[];
  /** To be written on: millimetres that a row is high at least. */
  readonly rowHeight?: number;
  /** Millimetres that the first column is wide; the others share what is left. As wide as its words where absent. */
  readonly firstWidth?: number;
}

/** A card to be cut out. */
export interface KitCard {
  readonly when: string;
  readonly title: string;
  readonly words: string;
  readonly notes: readonly string[];
}

/** An article on the wall. */
export interface KitArticle {
  readonly number: number;
  readonly title: string;
  readonly question: string;
  /** The article with a gap, in the pieces before and after it. */
  readonly sentence: readonly [before: string, after: string];
  readonly answers: readonly string[];
  /** The delegations whose initials it needs. */
  readonly initials: readonly string[];
  readonly silence: string;
}
