/** Props of each page. */
export interface ClassroomPageProps {
  /** The part of the address after the page. */
  readonly rest: string;
}
