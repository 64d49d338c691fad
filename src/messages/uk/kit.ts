/** What stands on sheets of the printable kit: mandates, forms, the text for the wall, the situation. */
export const kit = {
  running: '{$title} · {$whose}',
  'for-chair': 'лише для однієї делегації',
  'for-everybody': 'для всіх',
  'for-watcher': 'для спостерігачів',
  'for-teacher': 'лише для вчителя',
  'for-party': '{$party :party style=name}: лише для цієї делегації',
  of: 'Parley · {$id}',
  'of-facts': 'Parley · {$id} · Факти станом на {$date :date}',
  listed: '{$words :list by=comma}',
  numbered: '{$number :count} {$title}',
  answer: 'Варіант',
  part: '{$title}: {$signers}',
  mandate: 'Мандат: {$party :party style=name}',
  confidential: 'Таємно',
  'confidential-words': 'Тримайте аркуш текстом донизу й нікому не показуйте.',
  points: 'Скільки балів вам дає кожен варіант',
  never: 'ніколи',
  worth: '{$points :points}',
  signers: `
    .input {$after :maybe-track}
    .input {$round :maybe-day}
    .input {$penalty :points}
    .match $after $round $penalty
    none none *    {{Підписанти: {$names :list by=comma}.}}
    none *    one  {{Підписанти: {$names :list by=comma}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} бал менше.}}
    none *    few  {{Підписанти: {$names :list by=comma}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} бали менше.}}
    none *    many {{Підписанти: {$names :list by=comma}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} балів менше.}}
    none *    *    {{Підписанти: {$names :list by=comma}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} бала менше.}}
    *    none *    {{Підписанти: {$names :list by=comma}; спершу має бути підписано {$after}.}}
    *    *    one  {{Підписанти: {$names :list by=comma}; спершу має бути підписано {$after}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} бал менше.}}
    *    *    few  {{Підписанти: {$names :list by=comma}; спершу має бути підписано {$after}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} бали менше.}}
    *    *    many {{Підписанти: {$names :list by=comma}; спершу має бути підписано {$after}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} балів менше.}}
    *    *    *    {{Підписанти: {$names :list by=comma}; спершу має бути підписано {$after}. Кінцевий термін: {$round}. Потім кожен підписант має на {$penalty} бала менше.}}`,
  'no-deal': 'Балів без угоди (межа поступок): {$worth :points}. Не підписуйте за менше.',
  'no-deal-moves':
    'Балів без угоди (межа поступок): {$first :points} на початку, {$last :points} наприкінці. Не підписуйте за менше.',
  'term-takes': `
    .input {$points :points}
    .match $points
    one  {{{$clauses :list} разом: на {$points} бал менше. {$because}}}
    few  {{{$clauses :list} разом: на {$points} бали менше. {$because}}}
    many {{{$clauses :list} разом: на {$points} балів менше. {$because}}}
    *    {{{$clauses :list} разом: на {$points} бала менше. {$because}}}`,
  'term-gives': `
    .input {$points :points}
    .match $points
    one  {{{$clauses :list} разом: на {$points} бал більше. {$because}}}
    few  {{{$clauses :list} разом: на {$points} бали більше. {$because}}}
    many {{{$clauses :list} разом: на {$points} балів більше. {$because}}}
    *    {{{$clauses :list} разом: на {$points} бала більше. {$because}}}`,
  'red-line': '{$never} {$because}',
  guessed: 'Бали — припущення автора сценарію. Бали різних делегацій не можна порівнювати.',
  'guessed-real':
    'Бали — припущення автора сценарію. Вони не вимірюють ні життів, ні землі, і бали різних делегацій не можна порівнювати. Ваші можливі поступки, ваша домівка і план без угоди — частково припущення.',
  home: 'Хто вдома має підтримати вашу угоду',
  faction: '{$name}, {$weight :count} зі 100. {$words}',
  members: 'Ви говорите від імені цих учасників',
  member: '{$name}. {$stands :list by=semicolon}',
  stand: '{$about} ({$words})',
  levers: 'Що ще ви можете зробити',
  lever: `
    .input {$uses :count}
    .input {$cost :count}
    .match $uses $cost
    1    0 {{{$label}. {$says} Один раз; це один із ваших ходів, і його бачать усі.}}
    1    * {{{$label}. {$says} Один раз; це один із ваших ходів і мінус {$cost} до вашої підтримки вдома; його бачать усі.}}
    one  0 {{{$label}. {$says} До {$uses} разу; щоразу це один із ваших ходів, і його бачать усі.}}
    one  * {{{$label}. {$says} До {$uses} разу; щоразу це один із ваших ходів і мінус {$cost} до вашої підтримки вдома; його бачать усі.}}
    few  0 {{{$label}. {$says} До {$uses} разів; щоразу це один із ваших ходів, і його бачать усі.}}
    few  * {{{$label}. {$says} До {$uses} разів; щоразу це один із ваших ходів і мінус {$cost} до вашої підтримки вдома; його бачать усі.}}
    many 0 {{{$label}. {$says} До {$uses} разів; щоразу це один із ваших ходів, і його бачать усі.}}
    many * {{{$label}. {$says} До {$uses} разів; щоразу це один із ваших ходів і мінус {$cost} до вашої підтримки вдома; його бачать усі.}}
    *    0 {{{$label}. {$says} До {$uses} раза; щоразу це один із ваших ходів, і його бачать усі.}}
    *    * {{{$label}. {$says} До {$uses} раза; щоразу це один із ваших ходів і мінус {$cost} до вашої підтримки вдома; його бачать усі.}}`,
  reach: 'Хто з ким може говорити',
  'channel-none': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start}: між ними немає зв’язку.}}
    *    {{{$pair :parties style=name at=start}: між ними немає зв’язку, доки не підписано {$track}.}}`,
  'channel-relayed': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start} не говорять напряму. Бланк передає {$carriers :parties style=name or=yes}, а відповідь на нього надходить на один {:round} пізніше.}}
    *    {{{$pair :parties style=name at=start} не говорять напряму, доки не підписано {$track}. Бланк передає {$carriers :parties style=name or=yes}, а відповідь на нього надходить на один {:round} пізніше.}}`,
  prepare: 'Перш ніж почати',
  'prepare-aim': 'Що мені потрібно найбільше і чому',
  'prepare-others': 'Що, на мою думку, найбільше потрібно іншим',
  'prepare-trades': 'Чим можу поступитися і що хочу за це',
  'prepare-opening': 'Моя перша пропозиція і кому',
  'prepare-walk-away': 'Я радше піду, ніж підпишу',
  'prepare-learnt': 'Що стало відомо про інших',
  plates: 'Таблички з назвами',
  forms: 'Бланки пропозицій, щоб розрізати',
  'form-large': 'Бланк пропозиції, один на аркуш',
  'form-offer': 'Пропозиція',
  'form-from': 'Від кого',
  'form-to': 'Кому',
  'form-day': '{:round at=start}',
  'form-firm': 'чітко',
  'form-vague': 'нечітко',
  'form-answer': 'Відповідь',
  'form-answer-all': 'приймаємо все',
  'form-answer-some': 'приймаємо ці статті',
  'form-answer-counter': 'зустрічна пропозиція на новому бланку',
  'form-answer-refuse': 'відмова через статті',
  chart: 'Проєкт на стіну',
  'must-settle': 'Це треба вирішити: без цього нічого не підписати.',
  silence: 'Якщо в проєкті про це нічого немає: {$answer}.',
  situation: 'Ситуація',
  delegations: 'Хто сидить за столом',
  delegation: `
    .input {$members :list by=comma}
    .match $members
    none {{{$name}}}
    *    {{{$name}. Учасники, які заявили свою позицію: {$members}}}`,
  article: '{$number :count} {$title}. {$question}',
  public: 'Можливі варіанти і що відомо публічно',
  'public-words':
    'Таблиця показує публічну позицію кожної делегації щодо кожного варіанта: хоче, приймає, проти, ніколи не підпише. Порожня клітинка: нічого не відомо. Зірочка позначає ідею, якої публічно не висували.',
  bridging: '{$label} *',
  'stance-wants': 'хоче',
  'stance-accepts': 'приймає',
  'stance-against': 'проти',
  'stance-never': 'ніколи',
  claims: 'Твердження про інших',
  claim: '{$by :party style=name}: {$words}',
  rules: 'Як грати на папері',
  run: 'План уроку: {$minutes :count} хв, учнів: {$students :count}',
  sizes: 'Столи для класу будь-якої величини',
  cards: 'Новини й ходи, щоб читати вголос',
  observer: 'Аркуш спостерігача',
  press: 'Аркуш журналіста',
  result: 'Результат столу',
  debrief: 'Розбір: запитання й відповіді',
  key: 'Ключ для вчителя',
} as const;
