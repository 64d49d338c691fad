/** The release that a page shows, as its document names it. */
export interface ReleaseShown {
  /** Name of its folder. */
  readonly name: string;
  /** The day on which it was frozen: YYYY-MM-DD. */
  readonly day: string;
}

/** Reads the name and the day of a release from its document. */
export function releaseShown({ documentElement }: Document): ReleaseShown {
  const { release = '', day = '' } = documentElement.dataset;
  return { name: release, day };
}
