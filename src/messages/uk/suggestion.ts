/** What the author of a file may have meant, or can do, by code: what is to be typed stands as it is to be typed. */
export const suggestion = {
  'did-you-mean': 'Може, "{$word}"?',
  'may-have': 'Тут може бути {$keys :list by=or}.',
  'there-are': 'Є такі: {$names :list}.',
  'put-in-quotes': 'Візьміть це в лапки: "{$text}".',
  'put-all-in-quotes': 'Візьміть у лапки весь текст: "{$text}".',
  'put-in-quotes-or-space': 'Візьміть весь текст у лапки або, якщо це коментар, поставте пробіл після знака.',
  'put-in-brackets': 'Візьміть це у квадратні дужки: [{$text}].',
  'take-quotes-away': 'Приберіть лапки.',
  'decimal-point': 'Дробову частину пишіть після крапки: {$number}.',
  'true-or-false': 'Напишіть true або false, без лапок.',
  'write-a-word': 'Напишіть слово.',
  'write-an-id': 'Id починається з малої літери: напишіть там слово, наприклад {$id}.',
  'colon-in-text':
    'Двокрапка з пробілом після неї робить ключем те, що стоїть перед нею. Якщо все це один текст, напишіть "{$text}" з лапками.',
  'type-again': 'Зітріть і напишіть слово знову.',
  'take-backslash-out': 'У подвійних лапках його записано зворотною скісною рискою: приберіть її.',
  'missing-hyphen': 'Можливо, бракує дефіса там, де починається наступний запис списку.',
  'after-renaming': 'Якщо ви це перейменували, напишіть новий id усюди або "{$id}" тут.',
  'source-or-inferred': 'Назвіть джерело або напишіть "tag: inferred".',
  'source-or-no-tag': 'Назвіть джерело або приберіть позначку.',
  'fewer-packages': 'Приберіть якісь варіанти чи статті.',
  'later-facts':
    'Розкажіть, що сталося після останнього раунду, починаючи з найдавнішого; те, що було раніше, — це події.',
  'announce-date': 'Дайте їй дату через "aimFor".',
  'no-date-or-public': 'Приберіть дату або "private".',
  'other-id': 'Напишіть інший id, наприклад {$id}-mine.',
} as const;
