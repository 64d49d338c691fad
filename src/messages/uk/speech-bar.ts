/** Why something cannot be chosen in the form for saying and asking, in a word or two. */
export const speechBar = {
  'not-now': 'не зараз',
  'done-today': 'сьогодні вже було',
  'no-support-lost': 'підтримку не втрачено',
  'nothing-vague': 'нечітких статей немає',
  'no-claim': 'немає про що питати',
  'no-direct-channel': 'немає прямого каналу',
  'nothing-left': 'нічого не лишилося',
  gone: 'уже не за столом',
  'told-to-them': 'саме їм ви й кажете',
} as const;
