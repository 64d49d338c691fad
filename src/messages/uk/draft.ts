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
  relayed:
    'Те, що {#term of=channel}передають через інших{/term}, дійде за {:round case=acc}, словами того, хто передає.',
  /** What the text with the draft in it is worth. */
  exact: 'Просити передати дослівно, нічого не роблячи нечітким',
  worth: 'Що матимете ви, якщо текст підпишуть із цим',

  'send-question': 'Усе одно надіслати?',
  'send-yes': 'Надіслати',
  'put-question': 'Усе одно внести?',
  'put-yes': 'Внести',
  'crosses-own-line': 'Це переходить вашу червону лінію. {$because}',
  'no-undo': 'Надісланого не повернути.',
  'single-text': 'Внести як єдиний текст',
  'single-text-about': 'Усі, хто підписує, одразу кажуть, що треба змінити, а решту попередньо приймають.',
} as const;
