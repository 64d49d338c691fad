/** Hints that a person may ask for: how its draft may land, what it could do, what seems to matter to whom. */
export const hints = {
  /** Before what is read out of one of those that an offer goes to. */
  /** Статті, які пропозиція вирішує добре для гравця, і ті, в яких вона поступається. */
  gains: `
    .input {$gains :articles style=title}
    .input {$gives :articles style=title}
    .match $gains $gives
    none *    {{Поступки: {$gives}.}}
    *    none {{Дає те, чого ви хочете: {$gains}.}}
    *    *    {{Дає те, чого ви хочете: {$gains}. Поступки: {$gives}.}}`,
  'suggestion-working': 'Обмірковуємо…',
  'suggestion-none': 'Зараз нічого робити не треба.',
  'suggestion-take-up': 'Узяти в проєкт',
  'suggestion-fill-in': 'Заповнити форму',
} as const;
