/** What stands on sheets of the printable kit: mandates, forms, the text for the wall, the situation. */
export const kit = {
  running: '{$title} · {$whose}',
  'for-chair': 'лише для однієї делегації',
  'for-everybody': 'для всіх',
  'for-watcher': 'для тих, хто спостерігає',
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
  'confidential-words': 'Тримайте текстом донизу. Нікому не показуйте.',
  points: 'Скільки балів вам дає кожен варіант',
  never: 'ніколи',
  worth: '{$points :points}',
  signers: `
    .input {$after :maybe-track}
    .input {$round :maybe-day}
    .input {$penalty :points}
    .match $after $round $penalty
    none none *    {{Підписують: {$names :list by=comma}.}}
    none *    one  {{Підписують: {$names :list by=comma}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} бал менше.}}
    none *    few  {{Підписують: {$names :list by=comma}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} бали менше.}}
    none *    many {{Підписують: {$names :list by=comma}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} балів менше.}}
    none *    *    {{Підписують: {$names :list by=comma}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} бала менше.}}
    *    none *    {{Підписують: {$names :list by=comma}; спершу має бути підписано {$after}.}}
    *    *    one  {{Підписують: {$names :list by=comma}; спершу має бути підписано {$after}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} бал менше.}}
    *    *    few  {{Підписують: {$names :list by=comma}; спершу має бути підписано {$after}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} бали менше.}}
    *    *    many {{Підписують: {$names :list by=comma}; спершу має бути підписано {$after}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} балів менше.}}
    *    *    *    {{Підписують: {$names :list by=comma}; спершу має бути підписано {$after}. Дата: {$round}. Пізніше всі, хто підписує, мають на {$penalty} бала менше.}}`,
  'no-deal': 'Балів без угоди: {$worth :points}. Не підписуйте за менше.',
  'no-deal-moves': 'Балів без угоди: {$first :points} на початку, {$last :points} наприкінці. Не підписуйте за менше.',
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
  guessed: 'Бали – припущення автора сценарію. Бали різних делегацій не можна порівнювати.',
  'guessed-real':
    'Бали – припущення автора сценарію і не вимірюють ні життів, ні землі. Бали різних делегацій не можна порівнювати. Що ви можете запропонувати, перед ким відповідаєте і що плануєте без угоди – частково здогади.',
  home: 'Хто вдома має підтримати те, що ви підпишете',
  faction: '{$name}, {$weight :count} зі 100. {$words}',
  members: 'Від чийого імені ви говорите',
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
  reach: 'З ким ви маєте зв’язок',
  'channel-none': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start}: між ними немає зв’язку.}}
    *    {{{$pair :parties style=name at=start}: між ними немає зв’язку, доки не підписано {$track}.}}`,
  'channel-relayed': `
    .input {$track :maybe-track}
    .match $track
    none {{{$pair :parties style=name at=start}: не говорять віч-на-віч. Бланк передає {$carriers :parties style=name or=yes}, а відповідь на нього надходить на один {:round} пізніше.}}
    *    {{{$pair :parties style=name at=start}: не говорять віч-на-віч, доки не підписано {$track}. Бланк передає {$carriers :parties style=name or=yes}, а відповідь на нього надходить на один {:round} пізніше.}}`,
  prepare: 'Перш ніж почати',
  'prepare-aim': 'Що мені потрібно найбільше і чому',
  'prepare-others': 'Що, на мою думку, найпотрібніше іншим',
  'prepare-trades': 'Що можу віддати і за що',
  'prepare-opening': 'Моя перша пропозиція і кому',
  'prepare-walk-away': 'Краще піду, ніж підпишу',
  'prepare-learnt': 'Що я тим часом довідуюся про інших',
  plates: 'Таблички з назвами',
  forms: 'Бланки пропозицій, щоб розрізати',
  'form-large': 'Бланк пропозиції, один на аркуш',
  'form-offer': 'Пропозиція',
  'form-from': 'Від кого',
  'form-to': 'Кому',
  'form-day': '{:round at=start}',
  'form-firm': 'твердо',
  'form-vague': 'розпливчасто',
  'form-answer': 'Відповідь',
  'form-answer-all': 'приймаємо все',
  'form-answer-some': 'приймаємо статті',
  'form-answer-counter': 'зустрічна, на новому бланку',
  'form-answer-refuse': 'відмова, через статті',
  chart: 'Текст на стіну',
  'must-settle': 'Мусить бути погоджено: без цього нічого не підписати.',
  silence: 'Якщо текст про це мовчить: {$answer}.',
  situation: 'Ситуація',
  delegations: 'Хто сидить за столом',
  delegation: `
    .input {$members :list by=comma}
    .match $members
    none {{{$name}}}
    *    {{{$name}. Учасники, які сказали, що думають: {$members}}}`,
  article: '{$number :count} {$title}. {$question}',
  public: 'Що можна підписати і що відомо публічно',
  'public-words':
    'Хто хоче якого варіанта, приймає його, виступає проти або ніколи не підпише – за тим, що сказано публічно. Порожня клітинка: нічого не відомо. Зірочка позначає ідею, якої ніхто не висував.',
  bridging: '{$label} *',
  'stance-wants': 'хоче',
  'stance-accepts': 'приймає',
  'stance-against': 'проти',
  'stance-never': 'ніколи',
  claims: 'Що кажуть про інших',
  claim: '{$by :party style=name}: {$words}',
  rules: 'Як грати на папері',
  run: 'План уроку: {$minutes :count} хв, учнів: {$students :count}',
  sizes: 'Столи для класу будь-якої величини',
  cards: 'Новини й ходи, щоб читати вголос',
  observer: 'Аркуш спостерігача',
  press: 'Аркуш для преси',
  result: 'Результат столу',
  debrief: 'Обговорення: запитання і відповіді',
  key: 'Ключ для вчителя',
} as const;
