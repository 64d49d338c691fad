/** What is said only where the page is one file. */
export const oneFile = {
  'link-leads-here':
    'This link only works with this file on this device. On another device, paste it into “Open a link” on Parley’s first screen.',
} as const;
