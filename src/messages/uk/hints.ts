/** Hints that a person may ask for: how its draft may land, what it could do, what seems to matter to whom. */
export const hints = {
  /** Before what is read out of one of those that an offer goes to. */
  'suggestion-working': 'Обмірковуємо…',
  'suggestion-none': 'Зараз нічого робити не треба.',
  'suggestion-take-up': 'Узяти в проєкт',
  'suggestion-fill-in': 'Заповнити форму',
} as const;
