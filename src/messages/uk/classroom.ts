export const classroom = {
  'no-page': 'Такої сторінки немає',
  'no-page-words': 'За цією адресою для вчителя нічого немає.',
} as const;
