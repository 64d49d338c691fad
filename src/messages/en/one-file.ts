/** What is said only where the page is one file. */
export const oneFile = {
  'link-leads-here':
    'This link opens only this file, on this device. On other devices, paste it into “Open a link” on Parley’s first screen.',
} as const;
