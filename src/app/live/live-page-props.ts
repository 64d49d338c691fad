/** Props of each page of a live class. */
export interface LivePageProps {
  /** The part of the address after the page. */
  readonly rest: string;
}
