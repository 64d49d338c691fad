/** What has been said, put together. */
export const said = {
  together: '{$sentences :list by=sentences}',
  /** What somebody says, in quotation marks. */
  quoted: '{$words :list style=quoted}',
} as const;
