/** Props of the components that show the games of this device. */
export interface GamesHereProps {
  /** Opens a file that is let go of over the page. */
  readonly onFile: (file: File) => void;
  /** Counter that increases when stored games may have changed. */
  readonly looks: number;
}
