/** What a class talks about when a game is over: steps for a projector, something to guess, and words of negotiation. */
export const debriefTalk = {
  making: 'Готуємо обговорення…',
  failed: 'Підготувати обговорення не вдалося.',
  again: 'Спробувати ще раз',
  'for-a-class': 'З класом, на проєкторі',
  'for-a-class-about':
    'Одне запитання на екрані, щоб його було видно й з останнього ряду. Відповіді приховані, доки ви їх не покажете.',
  form: 'Хвилин: {$minutes :count}, кроків: {$steps :count}',
  terms: 'Терміни переговорів у цій грі',
  'terms-about': 'Що означає кожен термін і де він трапився в цій грі.',

  progress: 'Обговорення: {#b}{$step :count} з {$count :count}{/b}',
  'hide-answer': 'Знову приховати',
  finish: 'Завершити',
  leave: 'Вийти',
  screen: '{$name}, {$screen :count} з {$count :count}',
  'next-is': 'Далі: {$name}',
  'before-is': 'Назад: {$name}',
  keys: 'Стрілки ведуть уперед і назад, Esc — вихід.',
  space: 'Пробіл',
  'hide-timer': 'Сховати таймер',
  'show-timer': 'Показати таймер',
  'time-left': 'Лишилося часу: {$time}',
  'time-is-up': 'Час вийшов',
  'guess-first': 'Спершу вгадайте. Підніміть руку за одну з відповідей.',
  'guess-label': 'Чотири здогади',
  hands: 'Піднято рук: {$count :count}',
  'hands-for': '{$key}: рук — {$count :count}',
  'one-more': 'Додати руку за {$key}: {$label}',
  'one-less': 'Прибрати руку за {$key}: {$label}',
  'is-true': 'Саме стільки',

  'step-leave': 'Вийти з ролі',
  'step-felt': 'Що ви відчували',
  'step-happened': 'Що сталося',
  'step-claims': 'Твердження про інших',
  'step-why': 'Чому',
  'step-possible': 'Що ще було можливо',
  'step-really': 'Що сталося насправді',
  'step-meaning': 'Що це означає поза грою',
  'ask-leave': 'Ви більше не говорите від імені делегації. Що ви хотіли б сказати від себе? По одному реченню.',
  'ask-felt': 'Коли вам було приємно, прикро чи нудно? Що саме тоді сталося?',
  'ask-happened': 'Що відбувалося день за днем?',
  'ask-claims': 'Що делегації стверджували одна про одну і що з того було правдою?',
  'ask-why': 'Чому гра закінчилася саме так?',
  'ask-possible': 'Які ще угоди були можливі?',
  'ask-really': 'Що сталося насправді?',
  'ask-meaning': 'Де ви бачили щось подібне в житті?',
  'show-happened': 'Показати дні',
  'show-claims': 'Показати, що з ними сталося',
  'show-why': 'Показати причини із запису гри',
  'show-possible': 'Показати відповідь',
  'show-really': 'Показати, що сталося насправді',
  'show-meaning': 'Показати терміни з цієї гри',

  day: '{$round :day}',
  'day-signed': 'Частину {$track :track} підписано.',
  'day-not-signed':
    'Частину {$track :track} винесли на голосування й не підписали: «проти» {$who :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} {$who :parties}.',
  'day-settled': 'Усі прийняли, і далі це не змінювалося: {$clauses :clauses style=full}.',
  'day-on-paper': `
    .input {$count :count}
    .match $count
    0 {{Записів за цей день немає.}}
    * {{Записаних пропозицій: {$count}.}}`,
  'day-quiet': `
    .input {$count :count}
    .match $count
    0 {{Пропозицій не було.}}
    * {{Пропозицій і зустрічних пропозицій: {$count}. Жодна стаття не дістала остаточного варіанта.}}`,
  'day-left':
    '{$who :party at=start} {$who :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів.',

  guess: `
    .input {$count :count}
    .match $count
    2 {{Скільки з можливих угод щодо частини {$track :track} (усього їх {$possible :count}) влаштовували обидві сторони? {$round :day at=start}.}}
    * {{Скільки з можливих угод щодо частини {$track :track} (усього їх {$possible :count}) влаштовували всіх підписантів? {$round :day at=start}.}}`,
  'guess-none': 'Жодна',
  'guess-between': 'Від {$from :count} до {$to :count}',
  'guess-more': 'Понад {$than :count}',
  'guess-answer': '{$count :count} з {$possible :count}',
  'guess-means': 'Угода влаштовує делегацію, якщо не перетинає її червоних ліній і не гірша, ніж без угоди.',
  'guess-apart': 'Серед цих угод не було й такої, що не влаштовувала б лише одну делегацію.',
  'guess-nobody-alone': 'Серед решти угод не було такої, що не влаштовувала б лише одну делегацію.',
  'guess-but-one': 'Угод, що влаштовували всіх, крім {$who :party case=gen}: {$more :count}.',
  'guess-more-but-one': 'Ще угод, що влаштовували всіх, крім {$who :party case=gen}: {$more :count}.',
  'guess-only': 'Угод, що влаштовували лише {$who :party case=acc}: {$more :count}.',
  square: `
    .input {$count :count}
    .match $count
    1    {{Кожен квадрат — одна угода.}}
    one  {{Кожен квадрат — це {$count} угода.}}
    few  {{Кожен квадрат — це {$count} угоди.}}
    many {{Кожен квадрат — це {$count} угод.}}
    *    {{Кожен квадрат — це {$count} угоди.}}`,

  'walk-away': 'Межа поступок',
  'walk-away-meaning': 'Те, що ви маєте, якщо підете без угоди. З цим порівнюйте кожну пропозицію.',
  'walk-away-signed':
    '{$who :party at=start}, у балах: без угоди — {$noDeal :points}, підписана частина {$track :track} — {$worth :points}.',
  'walk-away-unsigned':
    '{$who :party at=start}, у балах: без частини {$track :track} наприкінці — {$noDeal :points}. Угоду, варту менше, підписувати не було сенсу.',
  zone: 'Зона можливої угоди',
  'zone-meaning': 'Усі угоди, які для кожної сторони не гірші, ніж без угоди.',
  'zone-here': `
    .input {$count :count}
    .match $count
    0    {{{$round :day at=start}: зона порожня. З усіх угод щодо частини {$track :track} ({$possible :count}) жодна не влаштовувала всіх підписантів.}}
    one  {{{$round :day at=start}: у зоні {$count} угода щодо частини {$track :track} з {$possible :count}.}}
    few  {{{$round :day at=start}: у зоні {$count} угоди щодо частини {$track :track} з {$possible :count}.}}
    many {{{$round :day at=start}: у зоні {$count} угод щодо частини {$track :track} з {$possible :count}.}}
    *    {{{$round :day at=start}: у зоні {$count} угоди щодо частини {$track :track} з {$possible :count}.}}`,
  trade: 'Обмін',
  'trade-meaning': 'Кожна сторона поступається там, де це коштує мало, і виграє там, де це важить більше.',
  'trade-here':
    'Варіант {$mine :answer style=full} був кращий для {$one :party case=gen}, варіант {$theirs :answer style=full} — для {$other :party case=gen}. З варіантами {$mineTurned :answer} і {$theirsTurned :answer} обидві сторони мали б менше.',
  concession: 'Поступка',
  'concession-meaning': 'Крок від власної вимоги назустріч іншим.',
  'concession-here':
    '{$who :party at=start} спершу {$who :agree you=хотіли m=хотів f=хотіла n=хотіло one=хотіла many=хотіли} варіант {$answer :answer style=full}. Потім ({$round :day}) {$who :agree you=запропонували m=запропонував f=запропонувала n=запропонувало one=запропонувала many=запропонували} варіант {$step :answer}, вартий для себе менше.',
  anchor: 'Якір',
  'anchor-meaning': 'Перший запропонований варіант. З ним порівнюють усе подальше.',
  'anchor-held':
    'Найперша пропозиція щодо підписаних статей — {$answer :answer style=full}: {$who :party}, {$round :day}. Саме її й підписали.',
  'anchor-moved':
    'Найперша пропозиція щодо підписаних статей — {$answer :answer style=full}: {$who :party}, {$round :day}. В угоді — {$ended :answer}.',
  ambiguity: 'Конструктивна нечіткість',
  'ambiguity-meaning': 'Слова, які кожна сторона читає по-своєму: їх легше підписати, але важче дотримати.',
  'ambiguity-here':
    'У статті {$issue :article} угода каже: {$answer :answer} або {$or :answer}. Можливі обидва прочитання.',
  precondition: 'Передумова',
  'precondition-meaning': 'Питання, яке треба вирішити раніше за інше.',
  'precondition-met':
    'Частину {$track :track} можна було підписати лише після частини {$first :track}, яку підписано раніше: {$round :day}.',
  'precondition-unmet':
    'Частину {$track :track} можна було підписати лише після частини {$first :track}, а ту не підписали.',
  spoiler: 'Спойлер',
  'spoiler-meaning':
    'Сторона, яка сама блокує те, чого хочуть усі інші. Чи вона зриває угоду, чи відстоює свої потреби, — про це часто сперечаються.',
  'spoiler-crossed':
    '{$round :day at=start}: частину {$track :track} не підписали, бо «проти» {$who :agree m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} лише {$who :party}. Проєкт перетинав червону лінію цієї делегації.',
  'spoiler-below':
    '{$round :day at=start}: частину {$track :track} не підписали, бо «проти» {$who :agree m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} лише {$who :party}. Для цієї делегації проєкт був гірший, ніж без угоди.',
  'spoiler-above':
    '{$round :day at=start}: частину {$track :track} не підписали, бо «проти» {$who :agree m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} лише {$who :party}. Для цієї делегації проєкт був не гірший, ніж без угоди.',
  ratifying: 'Переговори за двома столами',
  'ratifying-meaning': 'Те, що делегація підписує за кордоном, мають підтримати ще й удома.',
  'ratifying-all': 'Усюди вдома, де голосували, угоду ратифікували.',
  'ratifying-no':
    'Удома не підтримали того, що {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала many=підписали} {$who :parties}.',
  'red-line': 'Червона лінія',
  'red-line-meaning': 'Те, чого делегація ніколи не підпише. Сказане публічно, воно зв’язує.',
  'red-line-here':
    '{$round :day at=start}: {$who :party} публічно {$who :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали}, що ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} варіант {$answer :answer style=full}.',
  'public-word': 'Публічне зобов’язання',
  'public-word-meaning': 'Обіцянка, дана публічно, зміцнює вимогу, але порушити її коштує підтримки вдома.',
  'public-word-insist':
    '{$who :party at=start} публічно {$who :agree you=наполягали m=наполягав f=наполягала n=наполягало one=наполягала many=наполягали} на варіанті {$answer :answer style=full}, але потім ({$round :day}) {$who :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися} на інший.',
  'public-word-never':
    '{$who :party at=start} публічно {$who :agree you=відкинули m=відкинув f=відкинула n=відкинуло one=відкинула many=відкинули} варіант {$answer :answer style=full}, але потім ({$round :day}) {$who :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися} на нього.',
  'single-text': 'Єдиний текст',
  'single-text-meaning':
    'Посередник пише один проєкт, і всі його вдосконалюють, замість того щоб кожен обстоював свій.',
  'single-text-here': `
    .input {$count :count}
    .match $count
    0    {{{$round :day at=start}: {$who :party} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один проєкт усім іншим. Змін вони не просили.}}
    one  {{{$round :day at=start}: {$who :party} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один проєкт усім іншим. Вони попросили змінити {$count} статтю.}}
    few  {{{$round :day at=start}: {$who :party} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один проєкт усім іншим. Вони попросили змінити {$count} статті.}}
    many {{{$round :day at=start}: {$who :party} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один проєкт усім іншим. Вони попросили змінити {$count} статей.}}
    *    {{{$round :day at=start}: {$who :party} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один проєкт усім іншим. Вони попросили змінити {$count} статті.}}`,
  shuttle: 'Човникова дипломатія',
  'shuttle-meaning': 'Посередник передає послання між двома сторонами, які не розмовляють одна з одною.',
  'shuttle-here':
    '{$who :party at=start} {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали} передати пропозицій: {$count :count}.',
  deadline: 'Ефект останнього дня',
  'deadline-meaning': 'Багато питань вирішують лише тоді, коли спливає час.',
  'deadline-here':
    'Узгоджених статей: {$all :count}. З них остаточний варіант дістали в останній день ({$round :day}): {$count :count}.',
  'walk-out': 'Вихід з переговорів',
  'walk-out-meaning': 'Піти з переговорів. Поки про це лише оголошено, це погроза; коли це зроблено, це кінець.',
  'walk-out-here':
    '{$round :day at=start}: {$who :party} {$who :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів.',

  // Where no points are told.
  'walk-away-signed-unscored':
    '{$who :party at=start}: підписану частину {$track :track} можна порівняти з тим, що було б без угоди.',
  'walk-away-unsigned-unscored':
    '{$who :party at=start}: частину {$track :track} наприкінці не узгоджено. Угоду, гіршу за це, підписувати не було сенсу.',
} as const;
