/** What stands around the text at the table: today, the calendar, what can be done, the map. */
export const frame = {
  'round-of-count': '{:round at=start} {$round :count} з {$count :count}',
  'leaf-above': '{$date :date style=weekday-short} {$date :date style=month-short}',
  'leaf-above-undated': '{:round at=start}',
  leaf: '{$round :day at=start}',
  'leaf-aimed-for': '{$round :day at=start}: дата, яку ця гра призначає для частини {$track :track}',
  'aimed-for': 'дата, яку ця гра призначає для частини {$track :track}',

  'end-day': 'Завершити {:round case=acc}',
  'end-day-and-vote': 'Завершити {:round case=acc} і проголосувати',
  'moves-lost': `
    .input {$left :count}
    .match $left
    one  {{У вас лишився {$left} хід, і він пропаде.}}
    few  {{У вас лишилося {$left} ходи, і вони пропадуть.}}
    many {{У вас лишилося {$left} ходів, і вони пропадуть.}}
    *    {{У вас лишилося {$left} ходу, і вони пропадуть.}}`,
  'counter-goes-back': 'Зустрічна пропозиція, що на вас чекає, повернеться відправнику з відповіддю «не зараз».',
  'offer-dropped': 'Вашу пропозицію не надіслано, тож вона пропаде.',
  'nothing-to-add': 'Інші побачать, що вам більше нема чого додати.',
  'voted-anyway': 'Увечері її й так винесуть на голосування: завершіть {:round case=acc}.',
  moves: 'Ходи',
  'more-moves': 'Інші ходи',
  'moves-left': `
    .input {$left :count}
    .match $left
    one  {{Сьогодні лишився {$left} хід}}
    few  {{Сьогодні лишилося {$left} ходи}}
    many {{Сьогодні лишилося {$left} ходів}}
    *    {{Сьогодні лишилося {$left} ходу}}`,
  'answer-costs-none': 'Відповідь ходу не коштує',
  /** Before a move that cannot be undone: `label` as it stands on its button. */
  'ask-first': '{$label}?',
  stay: 'Усе-таки лишитися',
  'walk-out': 'Вийти з переговорів',
  'walk-out-confirm':
    'Ви підете ввечері у {$round :day case=acc}, якщо доти не передумаєте. Те, що потребує вашого підпису, тоді вже не можна буде підписати. Оголосити?',
  'lever-public': 'Про це знатимуть усі. Це забирає один хід, і скасувати цього не можна.',
  'lever-price': `
    .input {$cost :count}
    .match $cost
    one  {{Це коштує {$cost} бал підтримки вдома.}}
    few  {{Це коштує {$cost} бали підтримки вдома.}}
    many {{Це коштує {$cost} балів підтримки вдома.}}
    *    {{Це коштує {$cost} бала підтримки вдома.}}`,
  'lever-left': `
    .input {$left :count}
    .match $left
    1    {{Це можна зробити один раз.}}
    one  {{Це можна зробити ще {$left} раз.}}
    few  {{Це можна зробити ще {$left} рази.}}
    many {{Це можна зробити ще {$left} разів.}}
    *    {{Це можна зробити ще {$left} раза.}}`,

  'call-vote': 'На голосування: {$track :track}',
  'vote-held': 'Частину {$track :track} поставлять на голосування сьогодні ввечері. Винести її ви можете лише раз.',
  'text-silent': 'Там, де ще бракує параф, текст мовчить: {$issues :articles style=title}.',
  'crosses-own-line':
    'У такому вигляді текст переходить вашу червону лінію, тож підписати його ви не зможете. {$because}',
  'worth-less': `
    .input {$points :count}
    .match $points
    one  {{У такому вигляді текст дає вам {$points} бал, а без угоди у вас {$walkAway :count}.}}
    few  {{У такому вигляді текст дає вам {$points} бали, а без угоди у вас {$walkAway :count}.}}
    many {{У такому вигляді текст дає вам {$points} балів, а без угоди у вас {$walkAway :count}.}}
    *    {{У такому вигляді текст дає вам {$points} бала, а без угоди у вас {$walkAway :count}.}}`,
  'failed-vote-price': 'Якщо не підпишуть, це коштуватиме вам {$cost :count} зі 100 балів підтримки вдома.',

  'open-again': 'Знову відкрито: {$issues :articles style=title}.',

  'way-out-none': 'Те, що підписанти кажуть публічно, не лишає виходу.',
  'way-out-possible': 'Те, що підписанти кажуть публічно, лишає вихід, але в тексті його ще немає.',
  'way-out-in-text': 'У тексті є вихід, проти якого ніхто не висловився.',
  'hurt-none': 'Лишатися без угоди вашій делегації не важче, ніж на початку.',
  'hurt-little': 'Лишатися без угоди вашій делегації трохи важче, ніж на початку.',
  'hurt-much': 'Лишатися без угоди вашій делегації набагато важче, ніж на початку.',

  'slip-as-put': '{$by :party style=mark}: {$words}',
  slip: '{$by :party style=mark}: {$about :party} {$about :agree you=приймаєте one=приймає many=приймають} варіант {$answers :answers}',
  'slip-initialled':
    '{$about :party} це {$about :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала}',
  'slip-signed': '{$about :party} це {$about :agree you=підписали m=підписав f=підписала n=підписало one=підписала}',
  'slip-unconfirmed':
    '{$about :party} цього не {$about :agree you=підтвердили m=підтвердив f=підтвердила n=підтвердило one=підтвердила}',
  'slip-confirmed':
    '{$about :party} це {$about :agree you=підтвердили m=підтвердив f=підтвердила n=підтвердило one=підтвердила}',
  'slip-denied':
    '{$about :party} це {$about :agree you=заперечили m=заперечив f=заперечила n=заперечило one=заперечила}',
  'slip-reinterpreted': '{$about :party} {$about :agree you=тлумачите one=тлумачить many=тлумачать} це інакше',
  'slip-by-members': 'за {$about :party case=acc} відповіли учасники',
  'waited-for': '{$rounds :rounds}',

  'you-speak-for': 'Ваша делегація: {$you :party style=full}.',
  'one-table': 'Делегації сидять за одним столом.',
  'you-talk-directly': 'Напряму ви говорите з {$parties :parties case=ins together=yes}.',
  'you-reach-through-others': 'Лише через інших ви говорите з {$parties :parties case=ins together=yes}.',
  'you-cannot-reach': 'Немає зв’язку з {$parties :parties case=ins}.',
  'have-left':
    '{$parties :parties at=start} {$parties :agree you=|вийшли з| m=|вийшов із| f=|вийшла з| n=|вийшло з| one=|вийшла з|} переговорів.',
  'others-talk-directly': 'Усі інші говорять між собою напряму.',
  'two-talk-directly': '{$two :parties at=start} говорять напряму.',
  'two-have-no-channel': 'Між {$two :parties case=ins} немає каналу.',
  'two-talk-through': `
    .input {$via :maybe-party case=acc}
    .match $via
    none {{{$two :parties at=start} говорять лише через інших.}}
    *    {{{$two :parties at=start} говорять лише через {$via}.}}`,
  'offer-arrived': `
    .input {$from :party case=gen}
    .input {$several :whether}
    .match $from $several
    you yes {{Ваша пропозиція щодо частини {$track :track} дійшла до {$to :party case=gen}; відповідь піде через {$via :party case=acc}.}}
    you *   {{Ваша пропозиція дійшла до {$to :party case=gen}; відповідь піде через {$via :party case=acc}.}}
    *   yes {{Пропозиція {$from} щодо частини {$track :track} дійшла до {$to :party case=gen}; відповідь піде через {$via :party case=acc}.}}
    *   *   {{Пропозиція {$from} дійшла до {$to :party case=gen}; відповідь піде через {$via :party case=acc}.}}`,
  'offer-on-its-way': `
    .input {$from :party case=gen}
    .input {$several :whether}
    .match $from $several
    you yes {{Ваша пропозиція щодо частини {$track :track} прямує до {$to :party case=gen} через {$via :party case=acc}.}}
    you *   {{Ваша пропозиція прямує до {$to :party case=gen} через {$via :party case=acc}.}}
    *   yes {{Пропозиція {$from} щодо частини {$track :track} прямує до {$to :party case=gen} через {$via :party case=acc}.}}
    *   *   {{Пропозиція {$from} прямує до {$to :party case=gen} через {$via :party case=acc}.}}`,
  'answer-on-its-way': `
    .input {$from :party case=gen}
    .input {$several :whether}
    .match $from $several
    you yes {{Ваша відповідь щодо частини {$track :track} прямує до {$to :party case=gen} через {$via :party case=acc}.}}
    you *   {{Ваша відповідь прямує до {$to :party case=gen} через {$via :party case=acc}.}}
    *   yes {{Відповідь {$from} щодо частини {$track :track} прямує до {$to :party case=gen} через {$via :party case=acc}.}}
    *   *   {{Відповідь {$from} прямує до {$to :party case=gen} через {$via :party case=acc}.}}`,
  'you-have-waited': 'Ви чекаєте на відповідь {$party :party case=gen} вже {$rounds :rounds}.',
  borders: 'Кордони на карті умовні; Крим показано в межах України, за резолюцією Генеральної Асамблеї ООН 68/262.',

  // Where no points are told.
  'worth-less-unscored': 'У такому вигляді текст для вас гірший, ніж без угоди.',
} as const;
