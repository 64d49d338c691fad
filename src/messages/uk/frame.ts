/** What stands around the text at the table: today, the calendar, what can be done, the map. */
export const frame = {
  'round-of-count': '{:round at=start} {$round :count} з {$count :count}',
  'leaf-above': '{$date :date style=weekday-short} {$date :date style=month-short}',
  'leaf-above-undated': '{:round at=start}',
  leaf: '{$round :day at=start}',
  'leaf-aimed-for': '{$round :day at=start}: дата цієї гри для частини {$track :track}',
  'aimed-for': 'дата цієї гри для частини {$track :track}',

  'end-day': 'Завершити {:round case=acc}',
  'end-day-and-vote': 'Завершити {:round case=acc} і проголосувати',
  'moves-lost': `
    .input {$left :count}
    .match $left
    one  {{Ви втратите {$left} хід, який лишився.}}
    few  {{Ви втратите {$left} ходи, які лишилися.}}
    many {{Ви втратите {$left} ходів, які лишилися.}}
    *    {{Ви втратите {$left} ходу, які лишилися.}}`,
  'counter-goes-back': 'Зустрічну пропозицію, що на вас чекає, поки що буде відхилено.',
  'offer-dropped': 'Вашу пропозицію не надіслано, тож вона пропаде.',
  'nothing-to-add': 'Інші побачать, що вам більше нема чого додати.',
  'voted-anyway': 'Увечері голосування відбудеться й так: завершіть {:round case=acc}.',
  moves: 'Ходи',
  'more-moves': 'Інші ходи',
  'moves-left': `
    .input {$left :count}
    .match $left
    one  {{Сьогодні лишився {$left} хід}}
    few  {{Сьогодні лишилося {$left} ходи}}
    many {{Сьогодні лишилося {$left} ходів}}
    *    {{Сьогодні лишилося {$left} ходу}}`,
  'answer-costs-none': 'Відповідь не забирає ходу',
  /** Before a move that cannot be undone: `label` as it stands on its button. */
  'ask-first': '{$label}?',
  stay: 'Усе-таки лишитися',
  'walk-out': 'Вийти з переговорів',
  'walk-out-confirm':
    'Ви підете ввечері ({$round :day}), якщо доти не передумаєте. Того, що потребує вашого підпису, тоді вже не підпишуть. Оголосити?',
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
  'vote-held': 'Голосування за частину {$track :track} — сьогодні ввечері. Призначити його ви можете лише раз.',
  'text-silent': 'Статті без усіх параф лишаться відкритими: {$issues :articles style=title}.',
  'crosses-own-line': 'Проєкт перетинає вашу червону лінію, тож підписати його ви не зможете. {$because}',
  'worth-less': `
    .input {$points :count}
    .match $points
    one  {{Проєкт дає вам {$points} бал, а без угоди у вас {$walkAway :count}.}}
    few  {{Проєкт дає вам {$points} бали, а без угоди у вас {$walkAway :count}.}}
    many {{Проєкт дає вам {$points} балів, а без угоди у вас {$walkAway :count}.}}
    *    {{Проєкт дає вам {$points} бала, а без угоди у вас {$walkAway :count}.}}`,
  'failed-vote-price': 'Якщо голосування провалиться, ви втратите {$cost :count} зі 100 балів підтримки вдома.',

  'open-again': 'Знову відкрито: {$issues :articles style=title}.',

  'way-out-none': 'Публічні позиції підписантів не лишають виходу.',
  'way-out-possible': 'Публічні позиції підписантів лишають вихід, але в проєкті його ще немає.',
  'way-out-in-text': 'У проєкті є вихід, проти якого жоден підписант публічно не виступив.',
  'hurt-none': 'Зволікання шкодить вашій делегації не більше, ніж на початку.',
  'hurt-little': 'Зволікання шкодить вашій делегації трохи більше, ніж на початку.',
  'hurt-much': 'Зволікання шкодить вашій делегації значно більше, ніж на початку.',

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
    '{$about :party} це {$about :agree you=спростували m=спростував f=спростувала n=спростувало one=спростувала}',
  'slip-reinterpreted': '{$about :party} {$about :agree you=тлумачите one=тлумачить many=тлумачать} це інакше',
  'slip-by-members': 'від імені {$about :party case=gen} відповіли країни-учасниці',
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
  borders: 'Кордони на мапі умовні; Крим показано в межах України, за резолюцією Генеральної Асамблеї ООН 68/262.',

  // Where no points are told.
  'worth-less-unscored': 'Проєкт для вас гірший, ніж без угоди.',
} as const;
