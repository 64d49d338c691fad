/** What is read before a game. */
export const briefing = {
  'heading-interests': 'Що вам потрібно',
  'heading-position': 'Що ви кажете публічно',
  'heading-redLines': 'Чого ви ніколи не підпишете',
  'heading-canOffer': 'Що ви можете запропонувати',
  'heading-answersTo': 'Перед ким ви відповідаєте',
  'heading-ifNoDeal': 'Якщо лишитеся без угоди',
  rounds: `
    .input {$moves :count}
    .match $moves
    one  {{{$count :rounds}, {$moves} хід на {:round case=acc}}}
    few  {{{$count :rounds}, {$moves} ходи на {:round case=acc}}}
    many {{{$count :rounds}, {$moves} ходів на {:round case=acc}}}
    *    {{{$count :rounds}, {$moves} ходу на {:round case=acc}}}`,
  'answers-of': '{$answers :answers} ({$issue :article style=title})',
  never: `
    .input {$others :list}
    .match $others
    none {{Ніколи: {$first}.}}
    *    {{Ніколи разом: {$first} та {$others}.}}`,
  'no-deal': `
    .input {$worth :points}
    .match $worth
    one  {{Без угоди ви маєте тут {$worth} бал.}}
    few  {{Без угоди ви маєте тут {$worth} бали.}}
    many {{Без угоди ви маєте тут {$worth} балів.}}
    *    {{Без угоди ви маєте тут {$worth} бала.}}`,
  'no-deal-between':
    'Без угоди ви маєте тут від {$low :points} до {$high :points} балів. Точне число за столом побачите лише ви.',
  /** Where no points are told. */
  'no-deal-weight':
    '{$weight :one-of a-lot=|Без угоди ви маєте тут багато: підписуйте, лише якщо дістанете більшість із того, чого хочете.| some=|Без угоди ви маєте тут дещо: підписуйте, лише якщо дістанете чималу частину того, чого хочете.| little=|Без угоди ви маєте тут мало: навіть скромна угода краща.| nothing=|Без угоди ви не маєте тут нічого: майже будь-яка угода краща.|}',
} as const;
