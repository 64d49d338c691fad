/** A text that would have been better for one's own delegation, and what it would have meant for the others. */
export const better = {
  heading: 'Текст, який був би кращий',
  'heading-none': 'Чи був кращий текст?',
  none: 'Жоден досяжний чіткий текст не дав би вам більше.',
  article: 'Стаття',
  signed: 'Підписано',
  stood: 'Наприкінці',
  instead: 'У цьому тексті',
  'worth-signed': `
    .input {$worth :points}
    .match $worth
    one  {{Вам він дав би {$worth} бал проти {$instead :points} за підписаним.}}
    few  {{Вам він дав би {$worth} бали проти {$instead :points} за підписаним.}}
    many {{Вам він дав би {$worth} балів проти {$instead :points} за підписаним.}}
    *    {{Вам він дав би {$worth} бала проти {$instead :points} за підписаним.}}`,
  'worth-unsigned': `
    .input {$worth :points}
    .match $worth
    one  {{Вам він дав би {$worth} бал проти {$instead :points} без угоди.}}
    few  {{Вам він дав би {$worth} бали проти {$instead :points} без угоди.}}
    many {{Вам він дав би {$worth} балів проти {$instead :points} без угоди.}}
    *    {{Вам він дав би {$worth} бала проти {$instead :points} без угоди.}}`,
  'for-all': 'Усім, хто мав його підписати, він дав би більше, ніж без угоди.',
  'nobody-less': 'Ніхто з підписантів не мав би через нього менше.',
  price:
    'Ціна: {$who :parties} {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали} б менше, ніж за підписаним текстом, але більше, ніж без угоди.',
  ground: 'Хто поступився б заради нього: {$said :list by=semicolon}.',
  'ground-of': '{$who :party} ({$issues :articles style=title})',

  // Sentences for games that show no points.
  'worth-signed-unscored': 'Вам він дав би більше, ніж підписаний.',
  'worth-unsigned-unscored': 'Вам він дав би більше, ніж було б без угоди.',
} as const;
