/** Replies to a question, on a button or in the record. */
export const reply = {
  most: 'Для нас це найважливіше',
  middle: 'Для нас це доволі важливо',
  least: 'Для нас це найменш важливо',
  yes: 'Так',
  /** To be able to accept one article is not to agree to it yet. */
  'yes-if': 'Так, якщо решта нас влаштує',
  /** To a question with a condition. */
  'yes-given': 'Так, якщо в проєкті буде {$given :answer style=full}',
  no: 'Ні',
  otherwise: 'Лише частково',
  evade: 'Воліємо не відповідати',
  means: 'Для нас це означає {$answer :answer}',
} as const;
