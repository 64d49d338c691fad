/** What is said only where the page is one file. */
export const oneFile = {
  'link-leads-here':
    'This link opens only this file, on this device. Elsewhere it can be pasted into “Open a link” on Parley’s first screen.',
} as const;
