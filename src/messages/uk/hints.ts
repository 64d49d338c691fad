/** Hints that a person may ask for: how its draft may land, what it could do, what seems to matter to whom. */
export const hints = {
  'landing-question': 'Як це сприймуть?',
  'landing-working': 'Зважуємо…',
  /** Before what is read out of one of those that an offer goes to. */
  'landing-at': '{$party :party at=start}:',
  'landing-estimate': 'Це оцінка за тим, що ви бачили. Вона може бути помилковою.',
  'suggestion-question': 'Що можна зробити?',
  'suggestion-working': 'Обмірковуємо…',
  'suggestion-none': 'Зараз нічого робити не треба.',
  'suggestion-take-up': 'Узяти в чернетку',
  'suggestion-fill-in': 'Заповнити цим форму',
  matters: 'Що кому, схоже, важливо',
  'matters-question': 'Що кому важливо?',
  'matters-about':
    'Виведено з того, що сказано публічно й що сказали вам. Кожна пропозиція, відповідь і голос це змінює. Це може бути помилкою.',
  'matters-working': 'Пригадуємо, що було сказано…',
  'matters-found': 'Виведено: {$parties :parties style=name}.',
} as const;
