/** A text that would have been better for one's own delegation, and what it would have meant for the others. */
export const better = {
  heading: 'Текст, який був би кращий',
  'heading-none': 'Чи був кращий текст?',
  none: `
    .input {$homes :whether}
    .match $homes
    yes {{Жоден чіткий текст, який можна було підписати й ратифікувати і який дав би всім підписантам більше, ніж без угоди, не дав би більше вам.}}
    *   {{Жоден чіткий текст, який можна було підписати і який дав би всім підписантам більше, ніж без угоди, не дав би більше вам.}}`,
  article: 'Стаття',
  signed: 'Підписано',
  stood: 'Наприкінці',
  instead: 'У цьому тексті',
  'for-all': 'Усім, хто мав його підписати, він дав би більше, ніж без угоди.',
  'nobody-less': 'Ніхто з підписантів не мав би через нього менше.',
  price:
    'Ціна: {$who :parties} {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали} б менше, ніж за підписаним текстом, але більше, ніж без угоди.',
  ground: 'Хто поступився б заради нього: {$said :list by=semicolon}.',
  'ground-of': '{$who :party} ({$issues :articles style=title})',
} as const;
