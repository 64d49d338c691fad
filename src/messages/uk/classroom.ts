export const classroom = {
  'no-page': 'Такої сторінки немає',
  'no-page-words': 'Сторінки для вчителя за цією адресою немає.',
} as const;
