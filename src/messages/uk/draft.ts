/** The person's offer or counter in the making. */
export const draft = {
  'heading-offer': 'Ваша пропозиція',
  'heading-counter': 'Ваша зустрічна пропозиція',
  undo: 'Скасувати останню зміну в пропозиції',
  redo: 'Повернути скасовану зміну в пропозиції',
  clear: 'Очистити',

  empty:
    'Розгорніть статтю тексту й виберіть, чого просите. З кожною делегацією про кожну частину можна говорити раз на {:round case=acc}.',
  'empty-nobody-left': 'Сьогодні пропозицій уже не надіслати. Запитайте, скажіть щось або завершіть {:round case=acc}.',
  clauses: 'Що ви пропонуєте',
  clause: '{#hidden}{$title}: {/hidden}{$label}',
  remove: 'Прибрати {$title}: {$label}',
  firm: 'чітко',
  vague: 'нечітко',
  'firm-or-vague': 'Чітко чи нечітко: {$title}',
  /** Between two answers. */
  or: 'або',
  'other-answer': 'Другий варіант: {$title}',
  choose: 'Виберіть',

  to: 'Кому',
  /** After the name of the one that it goes to. */
  via: 'через {$via :party case=acc}',
  'goes-back-to': 'Повернеться до {$to :parties case=gen}.',
  'drop-counter': 'Відмовитися від зустрічної',
  /** `to`: how many it goes to. */
  private: `
    .input {$to :count}
    .input {$relayed :whether}
    .match $to $relayed
    1 yes {{Наодинці: знатимете лише ви двоє і той, хто передає.}}
    1 *   {{Наодинці: знатимете лише ви двоє.}}
    * yes {{Не для всіх: знатимуть лише ті, кому надіслано, і той, хто передає.}}
    * *   {{Не для всіх: знатимуть лише ті, кому надіслано.}}`,
  relayed:
    'Те, що {#term of=channel}передають через інших{/term}, дійде за {:round case=acc}, словами того, хто передає.',
  'for-you': 'Для вас',
  /** What the text with the draft in it is worth. */
  total: '{#b}{$points :count}{/b} із {$best :count}',
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

  /** What has changed, told aloud. */
  'now-countering': 'Ви готуєте зустрічну пропозицію: формулювання листа вже у вашій чернетці.',
  'now-empty': 'Ваша чернетка порожня.',
  'now-says': '{$title}: {$label}.',
  'now-without': '{$title}: прибрано.',
  'now-crosses': 'Червона лінія: {$because}',
} as const;
