/** What has been said, put together. */
export const said = {
  together: '{$sentences :list by=sentences}',
} as const;
