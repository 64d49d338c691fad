/** What has become of the text of a part. */
export const trackStatus = {
  open: 'Not signed',
  signed: 'Signed on {$since :day}',
  closed: 'Closed on {$since :day}',
} as const;
