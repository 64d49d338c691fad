/** The person's offer or counter in the making. */
export const draft = {
  undo: 'Скасувати останню зміну в пропозиції',
  redo: 'Повернути скасовану зміну в пропозиції',

  clauses: 'Що ви пропонуєте',
  firm: 'чітко',
  vague: 'нечітко',
  'firm-or-vague': 'Чітко чи нечітко: {$title}',
  /** Between two answers. */
  or: 'або',
  'other-answer': 'Другий варіант: {$title}',
  choose: 'Виберіть',

  to: 'Кому',
  /** `to`: how many it goes to. */
  relayed: 'Лист, який {#term of=channel}передають інші{/term}, дійде за {:round case=acc}, словами тих, хто передає.',
  /** What the text with the draft in it is worth. */
  exact: 'Просити, щоб дорогою нічого не зробили нечітким',
  worth: 'Що ви матимете, якщо текст підпишуть із цим',

  'send-question': 'Усе одно надіслати?',
  'send-yes': 'Надіслати',
  'put-question': 'Усе одно запропонувати?',
  'put-yes': 'Запропонувати',
  'crosses-own-line': 'Це перетинає вашу червону лінію. {$because}',
  'no-undo': 'Надісланого листа не повернути.',
  'single-text': 'Запропонувати як єдиний текст',
  'single-text-about': 'Усі підписанти одразу кажуть, що треба змінити, а решту попередньо приймають.',
} as const;
