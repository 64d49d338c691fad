/** What a class talks about when a game is over: steps for a projector, something to guess, and words of negotiation. */
export const debriefTalk = {
  making: 'Шукаємо, про що поговорити…',
  failed: 'Скласти кроки обговорення не вдалося.',
  again: 'Спробувати ще раз',
  'for-a-class': 'З класом, на проєкторі',
  'for-a-class-about':
    'Одне питання на екрані, щоб його прочитали й з останнього ряду. Відповіді приховані, доки ви їх не покажете.',
  form: 'Хвилин: {$minutes :count}, кроків: {$steps :count}',
  terms: 'Слова переговорів у цій грі',
  'terms-about': 'До кожного — що воно означає і що з того було тут.',

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
  'one-more': 'На одну руку більше за {$key}: {$label}',
  'one-less': 'На одну руку менше за {$key}: {$label}',
  'is-true': 'Саме стільки',

  'step-leave': 'Вийти з ролі',
  'step-felt': 'Що ви відчували',
  'step-happened': 'Що сталося',
  'step-claims': 'Хто що стверджував',
  'step-why': 'Чому',
  'step-possible': 'Що ще було можливо',
  'step-really': 'Що сталося насправді',
  'step-meaning': 'Що це означає деінде',
  'ask-leave': 'Тепер ви не говорите від чийогось імені. Яке одне речення ви скажете від себе?',
  'ask-felt': 'Коли вам було приємно, прикро чи нудно? Що саме тоді сталося?',
  'ask-happened': 'Що відбувалося день за днем?',
  'ask-claims': 'Хто що сказав про інших і що з того вийшло?',
  'ask-why': 'Чому все закінчилося саме так?',
  'ask-possible': 'Що ще могли б підписати?',
  'ask-really': 'Що сталося насправді?',
  'ask-meaning': 'Де ви бачили щось подібне поза грою?',
  'show-happened': 'Показати дні',
  'show-claims': 'Показати, що з них вийшло',
  'show-why': 'Показати, що каже хроніка',
  'show-possible': 'Показати відповідь',
  'show-really': 'Показати, що сталося насправді',
  'show-meaning': 'Показати слова, які нам трапилися',

  day: '{$round :day}',
  'day-signed': 'Частину {$track :track} підписано.',
  'day-not-signed':
    'Частину {$track :track} винесли на голосування й не підписали: «проти» {$who :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} {$who :parties}.',
  'day-settled': 'Усі прийняли, і далі це не змінювалося: {$clauses :clauses style=full}.',
  'day-on-paper': `
    .input {$count :count}
    .match $count
    0 {{Нічого не записано.}}
    * {{Записаних пропозицій: {$count}.}}`,
  'day-quiet': `
    .input {$count :count}
    .match $count
    0 {{Ніхто нічого не пропонував.}}
    * {{Пропозицій і зустрічних пропозицій: {$count}. Жодна стаття не дістала того формулювання, яке зрештою прийняли всі.}}`,
  'day-left':
    '{$who :party at=start} {$who :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів.',

  guess: `
    .input {$count :count}
    .match $count
    2 {{Скільки з можливих текстів частини {$track :track} (усього їх {$possible :count}) влаштовували обидві сторони у {$round :day case=acc}?}}
    * {{Скільки з можливих текстів частини {$track :track} (усього їх {$possible :count}) влаштовували всіх підписантів у {$round :day case=acc}?}}`,
  'guess-none': 'Жоден',
  'guess-between': 'Від {$from :count} до {$to :count}',
  'guess-more': 'Понад {$than :count}',
  'guess-answer': '{$count :count} з {$possible :count}',
  'guess-means':
    'Текст влаштовує делегацію, якщо не переступає її червоних ліній і вартий для неї не менше, ніж відсутність угоди.',
  'guess-apart': 'Серед цих текстів не було й такого, що влаштовував би всіх, крім когось одного.',
  'guess-nobody-alone': 'Серед інших текстів не було такого, проти якого хтось стояв би сам.',
  'guess-but-one': 'Текстів, що влаштовували всіх, крім {$who :party case=gen}: {$more :count}.',
  'guess-more-but-one': 'Ще текстів, що влаштовували всіх, крім {$who :party case=gen}: {$more :count}.',
  'guess-only': 'Текстів, що влаштовували лише {$who :party case=acc}: {$more :count}.',
  square: `
    .input {$count :count}
    .match $count
    1    {{Кожен квадрат — один текст.}}
    one  {{Кожен квадрат — це {$count} текст.}}
    few  {{Кожен квадрат — це {$count} тексти.}}
    many {{Кожен квадрат — це {$count} текстів.}}
    *    {{Кожен квадрат — це {$count} тексту.}}`,

  'walk-away': 'Межа поступок',
  'walk-away-meaning': 'Те, що лишається без угоди. Нею міряють кожну пропозицію.',
  'walk-away-signed':
    'У балах, {$who :party}: без угоди {$noDeal :points}, частина {$track :track} у підписаному вигляді — {$worth :points}.',
  'walk-away-unsigned':
    'За частиною {$track :track} відсутність угоди наприкінці була варта для {$who :party case=gen} стільки балів: {$noDeal :points}. Текст, вартий менше, підписувати не було сенсу.',
  zone: 'Зона згоди',
  'zone-meaning': 'Усі угоди, які нікому не гірші, ніж відсутність угоди.',
  'zone-here': `
    .input {$count :count}
    .input {$round :day case=acc}
    .match $count
    0    {{У {$round} вона була порожня: з усіх текстів частини {$track :track} ({$possible :count}) жоден не влаштовував усіх підписантів.}}
    one  {{У {$round} у ній був {$count} текст частини {$track :track} з {$possible :count}.}}
    few  {{У {$round} у ній було {$count} тексти частини {$track :track} з {$possible :count}.}}
    many {{У {$round} у ній було {$count} текстів частини {$track :track} з {$possible :count}.}}
    *    {{У {$round} у ній було {$count} тексту частини {$track :track} з {$possible :count}.}}`,
  trade: 'Обмін',
  'trade-meaning': 'Кожен поступається там, де це коштує менше, і здобуває там, де це важить більше.',
  'trade-here':
    'Варіант {$mine :answer style=full} був кращий для {$one :party case=gen}, варіант {$theirs :answer style=full} — для {$other :party case=gen}. Навпаки, з варіантами {$mineTurned :answer} і {$theirsTurned :answer}, обидві сторони мали б менше.',
  concession: 'Поступка',
  'concession-meaning': 'Крок від того, чого просили, назустріч іншим.',
  'concession-here':
    '{$who :party at=start} спершу {$who :agree you=хотіли m=хотів f=хотіла n=хотіло one=хотіла many=хотіли} варіант {$answer :answer style=full}, а у {$round :day case=acc} {$who :agree you=запропонували m=запропонував f=запропонувала n=запропонувало one=запропонувала many=запропонували} варіант {$step :answer}, який за власною таблицею балів важив менше.',
  anchor: 'Якір',
  'anchor-meaning': 'Перша названа відповідь. Нею міряють усе, що буде далі.',
  'anchor-held':
    'У тому, що врешті підписали, найперший запропонований варіант — {$answer :answer style=full}: {$who :party}, {$round :day}. Його й підписали.',
  'anchor-moved':
    'У тому, що врешті підписали, найперший запропонований варіант — {$answer :answer style=full}: {$who :party}, {$round :day}. Підписали варіант {$ended :answer}.',
  ambiguity: 'Конструктивна нечіткість',
  'ambiguity-meaning': 'Слова, які кожна сторона читає по-своєму: підписати легше, дотриматися важче.',
  'ambiguity-here':
    'У статті {$issue :article} текст каже: {$answer :answer} або {$or :answer}, і можливі обидва прочитання.',
  precondition: 'Передумова',
  'precondition-meaning': 'Те, що треба вирішити раніше за все інше.',
  'precondition-met':
    'Частину {$track :track} можна було підписати лише після частини {$first :track}, яку підписали у {$round :day case=acc}.',
  'precondition-unmet':
    'Частину {$track :track} можна було підписати лише після частини {$first :track}, а її не підписали.',
  spoiler: 'Спойлер',
  'spoiler-meaning':
    'Сторона, яка сама не дає підписати те, чого хочуть усі інші. Чи вона зриває угоду, чи відстоює потрібне їй, — часто спірне.',
  'spoiler-crossed':
    'У {$round :day case=acc} частину {$track :track} не підписали: «проти» {$who :agree m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} лише {$who :party}. Текст переступав червону лінію цієї делегації.',
  'spoiler-below':
    'У {$round :day case=acc} частину {$track :track} не підписали: «проти» {$who :agree m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} лише {$who :party}. Для цієї делегації текст був вартий менше, ніж відсутність угоди.',
  'spoiler-above':
    'У {$round :day case=acc} частину {$track :track} не підписали: «проти» {$who :agree m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} лише {$who :party}. Для цієї делегації текст був вартий не менше, ніж відсутність угоди.',
  ratifying: 'Два столи водночас',
  'ratifying-meaning': 'Хто підписує за кордоном, має дістати згоду ще й удома.',
  'ratifying-all': 'Усюди вдома, де питали, підписане підтримали.',
  'ratifying-no':
    'Удома не підтримали того, що {$who :agree you=підписали m=підписав f=підписала n=підписало one=підписала many=підписали} {$who :parties}.',
  'red-line': 'Червона лінія',
  'red-line-meaning': 'Те, чого не підпишуть ніколи. Сказане публічно, воно зв’язує.',
  'red-line-here':
    'У {$round :day case=acc} {$who :party} публічно {$who :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали}, що ніколи не {$who :agree you=підпишете one=підпише many=підпишуть} варіант {$answer :answer style=full}.',
  'public-word': 'Публічне слово',
  'public-word-meaning': 'Публічно дане слово зміцнює позицію і коштує підтримки вдома, якщо його не дотримати.',
  'public-word-insist':
    '{$who :party at=start} публічно {$who :agree you=наполягали m=наполягав f=наполягала n=наполягало one=наполягала many=наполягали} на варіанті {$answer :answer style=full}, а у {$round :day case=acc} {$who :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися} на інше.',
  'public-word-never':
    '{$who :party at=start} публічно {$who :agree you=відкинули m=відкинув f=відкинула n=відкинуло one=відкинула many=відкинули} варіант {$answer :answer style=full}, а у {$round :day case=acc} {$who :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися} на нього.',
  'single-text': 'Єдиний текст',
  'single-text-meaning': 'Посередник пише один проєкт, і всі виправляють його, замість того щоб кожен обстоював свій.',
  'single-text-here': `
    .input {$count :count}
    .input {$round :day case=acc}
    .match $count
    0    {{{$who :party at=start} у {$round} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один текст усім іншим. Вони не назвали нічого, що треба змінити.}}
    one  {{{$who :party at=start} у {$round} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один текст усім іншим. Вони назвали {$count} статтю, яку треба змінити.}}
    few  {{{$who :party at=start} у {$round} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один текст усім іншим. Вони назвали {$count} статті, які треба змінити.}}
    many {{{$who :party at=start} у {$round} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один текст усім іншим. Вони назвали {$count} статей, які треба змінити.}}
    *    {{{$who :party at=start} у {$round} {$who :agree you=подали m=подав f=подала n=подало one=подала many=подали} один текст усім іншим. Вони назвали {$count} статті, які треба змінити.}}`,
  shuttle: 'Човникова дипломатія',
  'shuttle-meaning': 'Двоє, що не розмовляють між собою, чують одне одного через третього.',
  'shuttle-here':
    'Пропозицій, які {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали} передати {$who :party}: {$count :count}.',
  deadline: 'Ефект останнього дня',
  'deadline-meaning': 'Багато що вирішують лише тоді, коли часу вже немає.',
  'deadline-here':
    'Статей, які зрештою прийняли всі: {$all :count}; з них дістали своє формулювання в останній день, {$round :day case=acc}: {$count :count}.',
  'walk-out': 'Вихід з переговорів',
  'walk-out-meaning': 'Піти від столу. Поки про це лише оголошено, це погроза; коли це зроблено, це кінець.',
  'walk-out-here':
    '{$who :party at=start} {$who :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів у {$round :day case=acc}.',

  // Where no points are told.
  'walk-away-signed-unscored':
    'Чого варта для {$who :party case=gen} частина {$track :track} у підписаному вигляді, видно проти відсутності угоди.',
  'walk-away-unsigned-unscored':
    'За частиною {$track :track} для {$who :party case=gen} наприкінці лишалася відсутність угоди. Текст, вартий менше, підписувати не було сенсу.',
} as const;
