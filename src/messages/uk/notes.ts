/** What the scenario says for the debrief. */
export const notes = {
  /** Before the sentences that tell it. */
  when: '{$date :date}',
  'source-stated': '{$outlet}, заявлено',
  'source-reported': '{$outlet}, повідомлено',
  'source-inferred': '{$outlet}, припущено',
  'dated-stated': '{$outlet}, заявлено, {$date :date}',
  'dated-reported': '{$outlet}, повідомлено, {$date :date}',
  'dated-inferred': '{$outlet}, припущено, {$date :date}',
  questions: 'Запитання',
  'and-besides': 'І ще',
  'not-signed': 'Не підписано: {$wording}',
  // A date ends with «р.», behind which no full stop goes: so it stands last in no sentence.
  'nothing-settled': 'Станом на {$date :date} нічого не вирішено.',
  'account-stops': 'Ця розповідь доходить до {$date :date}; що було потім, тут не сказано.',
  'built-on': 'Гру побудовано на тому, що на {$date :date} вже було відомо.',
} as const;
