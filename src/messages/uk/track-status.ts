/** What has become of the text of a part. */
export const trackStatus = {
  open: 'Не підписано',
  signed: 'Підписано у {$since :day case=acc}',
  closed: 'Закрито у {$since :day case=acc}',
} as const;
