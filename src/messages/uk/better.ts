/** A text that would have been better for one's own delegation, and what it would have meant for the others. */
export const better = {
  heading: 'Краща угода для вас',
  'heading-none': 'Чи була краща угода?',
  none: 'Жодна з досяжних угод не дала б вам більше.',
  article: 'Стаття',
  signed: 'Підписано',
  stood: 'Останній проєкт',
  instead: 'У цій угоді',
  'worth-signed': `
    .input {$worth :points}
    .match $worth
    one  {{Ця угода дала б вам {$worth} бал; підписана дає {$instead :points}.}}
    few  {{Ця угода дала б вам {$worth} бали; підписана дає {$instead :points}.}}
    many {{Ця угода дала б вам {$worth} балів; підписана дає {$instead :points}.}}
    *    {{Ця угода дала б вам {$worth} бала; підписана дає {$instead :points}.}}`,
  'worth-unsigned': `
    .input {$worth :points}
    .match $worth
    one  {{Ця угода дала б вам {$worth} бал; без угоди у вас {$instead :points}.}}
    few  {{Ця угода дала б вам {$worth} бали; без угоди у вас {$instead :points}.}}
    many {{Ця угода дала б вам {$worth} балів; без угоди у вас {$instead :points}.}}
    *    {{Ця угода дала б вам {$worth} бала; без угоди у вас {$instead :points}.}}`,
  'for-all': 'Для всіх підписантів вона була кращою, ніж без угоди.',
  'nobody-less': 'Кожен підписант мав би щонайменше стільки ж, скільки тепер.',
  price:
    'Ціна: {$who :parties} {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали} б менше, ніж за підписаною угодою, але більше, ніж без угоди.',
  ground: 'Поступитися довелося б таким делегаціям: {$said :list by=semicolon}.',
  'ground-of': '{$who :party} ({$issues :articles style=title})',

  // Sentences for games that show no points.
  'worth-signed-unscored': 'Вам вона дала б більше, ніж підписана.',
  'worth-unsigned-unscored': 'Вам вона дала б більше, ніж було б без угоди.',
} as const;
