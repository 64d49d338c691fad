/** The form for saying and asking. */
export const speech = {
  heading: 'Сказати або запитати',
  what: 'Що',
  choose: 'Виберіть',
  'group-public': 'Публічно',
  'group-private': 'Одній делегації',
  'group-home': 'Вдома',
  'field-to': 'Кому',
  'field-about': 'Про кого',
  'field-article': 'Стаття',
  'field-option': 'Варіант',
  'field-options': 'Варіанти, один або кілька',
  'field-condition': 'Якщо в проєкті буде (необов’язково)',
  'field-claim': 'Твердження',
  'field-vague': 'Нечітка стаття',
  /** What cannot be chosen, with why. */
  'not-now': '{$label} ({$why})',
  /** A question with a condition: the number and title of the article, and its wording. */
  condition: '{$number :count} {$title}: {$label}',
  'no-condition': 'Без умови',
  article: '{$number :count} {$title}',
  'vague-article': '{$number :count} {$answer :answer style=label}',
  do: 'Зробити: один хід',
  say: 'Сказати: один хід',
  'say-in-public': 'Сказати публічно',
  /** What is about to be said in public. */
  said: '{$article}: {$answers :list by=or}.',
  claimed: 'Хто приймає: {$about}. Що саме: {$article}, {$answers :list by=or}.',
  'not-your-turn': 'Зараз не ваша черга говорити.',
} as const;
