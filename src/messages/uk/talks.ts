/** The table as a conversation: threads with the other delegations, the draft beside them, and what can be said. */
export const talks = {
  // Words in a thread.
  'opening-about': 'Заяву почують усі делегації. Щоб змінити підкреслене слово, натисніть на нього.',
  'opening-on': 'У статті {$issue :article} ми просимо варіант {#wording}його{/wording}.',
  'opening-nothing': 'поки жодного',
  'opening-never': 'Ми ніколи не підпишемо',
  'opening-no': '{$answer :answer style=full}',
  'opening-says-never': 'Ми ніколи не підпишемо {$clauses :clauses style=full}.',
  'opening-of': 'Вступна заява: {$who :party style=name}',
  'we-accept': 'Ми погоджуємося.',
  'we-leave-it': 'Поки що ні.',
  'we-refuse-red-line': `
    .input {$issue :maybe-article}
    .match $issue
    none {{Ми не можемо цього прийняти: це перетинає нашу червону лінію.}}
    *    {{Ми не можемо цього прийняти: стаття {$issue} перетинає нашу червону лінію.}}`,
  'we-refuse-too-little': `
    .input {$issue :maybe-article}
    .match $issue
    none {{Ми відхиляємо це. Нам пропонують замало.}}
    *    {{Ми відхиляємо це через статтю {$issue}.}}`,
  'we-refuse-not-now': 'Не зараз. Запитайте нас пізніше.',
  'letter-also-asks': 'У листі просять ще й таке: {$clauses :clauses style=full}.',
  'letter-says': 'У листі написано: {$clauses :clauses style=full}.',
  when: `
    .input {$today :whether}
    .input {$via :maybe-party}
    .match $today $via
    yes none {{сьогодні}}
    yes *    {{сьогодні, через {$via :party case=acc}}}
    *   none {{{$round :day style=letter}}}
    *   *    {{{$round :day style=letter}, через {$via :party case=acc}}}`,

  // The way of a delegation on an article.
  'opened-then': `
    .input {$isToday :whether}
    .match $isToday
    yes {{спершу {$first}; сьогодні {$now}}}
    *   {{спершу {$first}; з {$round :day style=letter case=gen} {$now}}}`,
  'asked-then': `
    .input {$isToday :whether}
    .match $isToday
    yes {{раніше {$first}; сьогодні {$now}}}
    *   {{раніше {$first}; з {$round :day style=letter case=gen} {$now}}}`,

  // Moods, in one word.
  'mood-hardly': 'холодно',
  'mood-little': 'насторожено',
  'mood-some': 'відкрито',
  'mood-much': 'тепло',

  // What the person can say, as it would say it.
  'pay-price': 'Ми приймаємо вашу умову: {$clauses :clauses style=full}.',
  'tell-matters': 'Стаття {$issue :article} — серед наших пріоритетів.',
  claim:
    '{$about :party at=start} {$about :agree you=приймаєте one=приймає many=приймають} варіант {$answers :answers style=full}.',
  insist: 'Ми публічно наполягаємо на варіанті {$answer :answer style=full}.',
  never: 'Публічно: ми ніколи не підпишемо варіант {$answer :answer style=full}.',
  /** The same, with the wording to be chosen. */
  'complete-could-live-with': 'Чи могли б ви прийняти варіант {#wording}цей{/wording}?',
  'complete-insist': 'Ми публічно наполягаємо на варіанті {#wording}цьому{/wording}.',
  'complete-never': 'Публічно: ми ніколи не підпишемо варіант {#wording}цей{/wording}.',
  'claim-confirm': 'Це правда.',
  'claim-deny': 'Це неправда.',
  'claim-reinterpret': 'Ми мали на увазі інше.',
  'claim-by-members': 'Наші країни-учасниці мають про це різні думки.',
  'ask-members': 'Ми питаємо своїх учасниць про статтю {$issue :article}.',
  consult: 'Ми пояснюємо свою позицію вдома.',

  // Around the conversation.
  conversation: 'Розмова',
  delegations: 'Делегації',
  with: 'Розмова: {$who :party style=name}',
  badge: `
    .input {$waiting :count}
    .match $waiting
    0    {{{$who :party at=start}}}
    one  {{{$who :party at=start}, на вас чекає {$waiting} лист}}
    few  {{{$who :party at=start}, на вас чекають {$waiting} листи}}
    many {{{$who :party at=start}, на вас чекають {$waiting} листів}}
    *    {{{$who :party at=start}, на вас чекають {$waiting} листа}}`,
  you: 'Ви',
  through: 'через {$via :party case=acc}',
  'has-written': ', є новий лист',
  'carried-by':
    '{$via :party at=start} {$via :agree you=передаєте one=передає many=передають} цей лист {$to :parties case=dat}.',
  /** `late`: дні від дати частини до відповіді; 0, якщо відповідь надходить вчасно. */
  'answer-comes': `
    .input {$late :rounds}
    .input {$last :whether}
    .match $late $last
    0 no {{Відповідь надійде у {$round :day style=letter case=acc}.}}
    0 *  {{Відповідь надійде у {$round :day style=letter case=acc}, в останній {:round case=acc}.}}
    * no {{Відповідь надійде у {$round :day style=letter case=acc}, через {$late} після дати для частини {$track :track}.}}
    * *  {{Відповідь надійде у {$round :day style=letter case=acc}, в останній {:round case=acc} і через {$late} після дати для частини {$track :track}.}}`,
  'carried-no-later': 'Відповіді на пізніші листи надійдуть уже після дати для частини {$track :track}.',
  nothing: 'Ще нічого не сказано.',
  earlier: `
    .input {$entries :count}
    .match $entries
    one  {{{$entries} попередній запис}}
    few  {{{$entries} попередні записи}}
    many {{{$entries} попередніх записів}}
    *    {{{$entries} попереднього запису}}`,
  why: 'Чому?',
  'fold-earlier': 'Сховати попередні записи',
  'your-reply': 'Ваша відповідь',
  'your-offer': 'Ваша пропозиція',
  'your-counter': 'Ваша зустрічна пропозиція',
  'not-sent': 'ще не надіслано',
  'nothing-changed': 'Виберіть у проєкті інший варіант.',
  'change-offer': 'Змінити пропозицію',
  'compare-offers': `
    .input {$offers :count}
    .match $offers
    one  {{Порівняти {$offers} пропозицію}}
    few  {{Порівняти {$offers} пропозиції}}
    many {{Порівняти {$offers} пропозицій}}
    *    {{Порівняти {$offers} пропозиції}}`,
  'offers-differ': 'У чому пропозиції різняться',
  'offers-about': 'Показано лише статті, у яких вони різняться. Слова, які зникли б, закреслено.',
  'nothing-on-it': 'Про це тут нічого.',
  'still-against': 'Досі проти',
  'nobody-against': 'ніхто, наскільки вам відомо',
  'against-on': '{$who :party at=start}: {$articles :list}',
  'to-letter': 'Назад до листа',
  'answered-next': 'Спершу ви відповідаєте на цей лист: {$who :party}.',
  refuse: 'Відхилити',
  'refuse-because-of': 'Ви відхиляєте через',
  'send-refusal': 'Надіслати відмову',
  'send-tomorrow': 'Це можна надіслати завтра.',
  'one-move': 'один хід',
  ask: 'Запитати {$to :party case=acc}',
  tell: 'Сказати {$to :party case=dat}',
  'ask-now': 'Запитати',
  'say-now': 'Сказати',
  'say-publicly': 'Сказати публічно',
  'not-now': 'Не зараз',
  'drop-offer': 'Скасувати',
  waits: 'Говорять інші.',
  'waits-from': '{$who :party at=start} {$who :agree you=чекаєте one=чекає many=чекають} на вашу відповідь.',
  everybody: 'Усіма',
  'your-turn': 'Щоб щось запропонувати чи запитати, відкрийте статтю проєкту.',
  'guess-about': 'Наше припущення про весь лист:',
  'how-received': 'Як вони можуть відреагувати?',

  // The draft.
  draft: 'Проєкт',
  'proposes-here': '{$who :party at=start} {$who :agree you=пропонуєте one=пропонує many=пропонують}:',
  'show-part': 'Показати',
  'matters-to-you': 'важливість для вас',
  'asked-by': 'просять',
  'could-accept': 'за словами, не проти',
  'against-it': 'проти',
  'stands-never': 'ніколи',
  'worth-to-you': 'цінність для вас',
  'red-line': 'ваша червона лінія',
  'legend-accepted': 'попередньо прийнято',
  'legend-asked': 'про це просять',
  'legend-struck': 'зникне, якщо приймете',
  'legend-changed': 'змінилося',
  'no-position': 'Жодна делегація про це ще не висловилася.',
  'talk-about-it': 'Поговорити про це з',
  claims: `
    .input {$claims :count}
    .match $claims
    one  {{{$claims} твердження про іншу делегацію}}
    few  {{{$claims} твердження про інші делегації}}
    many {{{$claims} тверджень про інші делегації}}
    *    {{{$claims} твердження про інші делегації}}`,
  'choose-wording': 'Виберіть варіант, щоб його запропонувати',
  'what-was-said': 'Хто що казав, з джерелами',
  'designers-idea': 'власна ідея автора гри',
  'stood-before': 'Що змінилося',
  'matters-dots': `
    .input {$dots :count}
    .match $dots
    0   {{для вас не важить}}
    1   {{для вас мало важить}}
    2   {{для вас важить}}
    *   {{для вас дуже важить}}`,
  changed: 'Змінилося.',
  map: 'Мапа',
  advice: 'Порада',
  'to-talk': 'Розмова',
  'to-draft': 'Проєкт',
  'to-day': 'День',
  'to-map': 'Мапа',
  'to-more': 'Більше',
} as const;
