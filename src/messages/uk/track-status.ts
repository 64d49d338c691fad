/** What has become of the text of a part. */
export const trackStatus = {
  open: 'Не підписано',
  signed: 'Підписано: {$since :day}',
  closed: 'Закрито: {$since :day}',
} as const;
