/** The guide for teachers: what is around its text. */
export const guide = {
  contents: 'Зміст',
  ways: 'До вашого уроку',
  'way-class': 'Ваш клас',
  'way-live': 'Живе заняття',
  'way-kit': 'Матеріали для друку',
  'way-paper': 'Внести підсумок з паперу',
  'way-check': 'Перевірка понять',
  'way-workshop': 'Написати сценарій',
  print: 'Надрукувати порадник',
} as const;
