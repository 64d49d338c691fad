import type { Coordinates } from './coordinates.ts';

export interface Issue {
  readonly id: string;
  readonly track: string;
  /** A word or two: the heading of the article. */
  readonly title: string;
  /** Name of the article within a sentence: "the place"; its title, quoted, if absent. */
  readonly inSentence?: string | undefined;
  readonly question: string;
  /** The article, with `{option}` where the wording goes. */
  readonly sentence: string;
  /** Parties whose initials settle the clause. */
  readonly consent: readonly string[];
  /** Id of the option that a signed text means where it is silent. */
  readonly ifSilent: string;
  /** A text that is silent here, or settles on `ifSilent`, cannot be signed. */
  readonly mustSettle: boolean;
  readonly icon?: string | undefined;
  /** The place that it is about, where it is about one. */
  readonly at?: Coordinates | undefined;
  readonly options: readonly Option[];
}

export interface Option {
  readonly id: string;
  /** A name for lists and buttons. */
  readonly label: string;
  /** A noun phrase by which sentences call it: "a meeting in Budapest"; its label, quoted, where absent. */
  readonly inSentence?: string | undefined;
  /** The same by grammatical case, such as `gen`, in a language that has any; the nominative is not among them. */
  readonly cases?: Readonly<Record<string, string>> | undefined;
  /** The words that go into the article's sentence; the label where absent. */
  readonly wording?: string | undefined;
  readonly at?: Coordinates | undefined;
  /** An idea that no party had proposed; shown as such. */
  readonly bridging?: boolean | undefined;
  /** By party id. Secret: each delegation sees its own. */
  readonly points: Readonly<Record<string, number>>;
}
