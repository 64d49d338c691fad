/** The path of a game in the debrief: what could be expected over its days, and the moves that turned it. */
export const debriefPath = {
  heading: 'Як до цього дійшло',
  question: 'Чого можна було чекати мить за миттю і які ходи це змінили.',
  reckoning: 'Дограємо гру від кожної миті…',
  'reckoning-of': 'Дограємо гру від кожної миті: {$done :count} з {$of :count} продовжень',
  cancel: 'Скасувати',
  cancelled: 'Шлях не пораховано.',
  failed: 'Шлях порахувати не вдалося.',
  again: 'Спробувати ще раз',

  measure: 'Що показано за днями',
  chance: 'Шанс підписати',
  expect: 'Очікувані бали',
  trust: 'Довіра',
  support: 'Підтримка вдома',
  'no-deal': 'Без угоди',
  part: 'Частина тексту',
  lane: 'Лінія',
  'as-table': 'Таблиця',
  'as-chart': 'Графік',
  chart: '{$measure}, день за днем',
  scrub: 'Мить гри',
  scrubbed: '{$moment}. {$values :list}',
  'scrubbed-in': '{$moment}. {$stretch}. {$values :list}',
  'lane-at': '{$who}: {$value}',
  hint: 'Стрілки ведуть від миті до миті, Enter — до ходу, який там переламав гру.',
  'go-to-card': 'Переломна мить {$number :count}',

  basis: `
    .input {$ways :count}
    .match $ways
    one  {{Від кожної миті гру дограно до кінця в {$ways} продовженні: на всіх місцях переговорники, а те, що вирішує випадок, щоразу тягнуто наново.}}
    few  {{Від кожної миті гру дограно до кінця у {$ways} продовженнях: на всіх місцях переговорники, а те, що вирішує випадок, щоразу тягнуто наново.}}
    many {{Від кожної миті гру дограно до кінця у {$ways} продовженнях: на всіх місцях переговорники, а те, що вирішує випадок, щоразу тягнуто наново.}}
    *    {{Від кожної миті гру дограно до кінця в {$ways} продовження: на всіх місцях переговорники, а те, що вирішує випадок, щоразу тягнуто наново.}}`,
  'about-chance':
    'Скільки продовжень із {$ways :count} від кожної миті ведуть до підпису під частиною {$track :track} і в скількох кожен готовий її підписати?',
  'about-expect':
    'Бали, які кожен має наприкінці, у середньому за стількома продовженнями від кожної миті: {$ways :count}. Унизу — чого спершу було варте «без угоди», угорі — найкращий текст.',
  'about-trust': 'Наскільки інші довіряють кожній делегації, у середньому: 0 — зовсім ні, 100 — цілком.',
  'about-support': 'Скільки підтримки має кожна делегація вдома.',
  'about-no-deal': 'Чого для кожного варте, у його балах, якщо частину {$track :track} не підписано.',
  'band-chance':
    'у дев’яти випадках із десяти частка лежить у цих межах: {$ways :count} продовжень — лише вибірка (інтервал Вілсона)',
  'band-expect': 'у цих межах половина продовжень',
  'all-sign': 'Усі підписують',
  'of-ways': '{$count :count} з {$ways :count}',
  'of-hundred': '{$count :count} зі 100',
  'in-points': `
    .input {$points :count}
    .match $points
    one  {{{$points} бал}}
    few  {{{$points} бали}}
    many {{{$points} балів}}
    *    {{{$points} бала}}`,
  number: '{$count :count}',
  'in-the-morning': '{$round :day at=start}, вранці',
  'after-move': '{$round :day at=start}, після ходу {$move :count}',
  'at-the-end': '{$round :day at=start}, наприкінці',
  day: '{$round :day at=start}',

  'stretch-signed': 'До підпису: {$track :track style=title}',
  'stretch-failed': 'До провалу голосування: {$track :track style=title}',
  'stretch-date': 'До призначеної дати: {$track :track style=title}',
  'stretch-offer': 'До першої пропозиції',
  'stretch-end': 'До кінця',

  'legend-signed': 'частину підписано',
  'legend-failed': 'голосування не вдалося',
  'legend-lever': 'крок поза переговорами',
  'legend-left': 'делегація йде',
  'legend-news': 'новини',
  'marks-heading': 'Що сталося дорогою',

  'turning-about':
    'Кожен із ходів ({$tried :count}) прибрано або обернено, і гру дограно з ним і без нього. Ці ходи важили найбільше; продовжень на кожен: {$ways :count}.',
  'turning-none':
    'Жоден окремий хід не переламав цієї гри. Випробувано без них ходів: {$tried :count}, і жоден не дав різниці, яка не могла б бути випадком.',
  'of-part': '{$track :track style=title}. {$words}',
  'suited-until-signed':
    '{$track :track style=title}. Щодня аж до підпису були тексти, які влаштували б усіх, хто підписує; щонайменше їх було {$least :count}.',
  'suited-but-one': `
    .input {$more :count}
    .match $more
    one  {{Тоді, {$round :day}, {$more} текст влаштував би всіх, хто підписує, крім {$who :party case=gen}.}}
    few  {{Тоді, {$round :day}, {$more} тексти влаштували б усіх, хто підписує, крім {$who :party case=gen}.}}
    many {{Тоді, {$round :day}, {$more} текстів влаштували б усіх, хто підписує, крім {$who :party case=gen}.}}
    *    {{Тоді, {$round :day}, {$more} тексту влаштували б усіх, хто підписує, крім {$who :party case=gen}.}}`,
  'never-signed': `
    .input {$within :count}
    .match $within
    0    {{Від жодної з оглянутих митей жодне продовження не вело до підпису під частиною {$track :track} (продовжень: {$ways :count}).}}
    one  {{Від жодної з оглянутих митей жодне продовження не вело до підпису під частиною {$track :track} (продовжень: {$ways :count}). Досяжним був {$within} чіткий текст: підписати його було можливо, але малоймовірно.}}
    few  {{Від жодної з оглянутих митей жодне продовження не вело до підпису під частиною {$track :track} (продовжень: {$ways :count}). Досяжними були {$within} чіткі тексти: підписати один із них було можливо, але малоймовірно.}}
    many {{Від жодної з оглянутих митей жодне продовження не вело до підпису під частиною {$track :track} (продовжень: {$ways :count}). Досяжними були {$within} чітких текстів: підписати один із них було можливо, але малоймовірно.}}
    *    {{Від жодної з оглянутих митей жодне продовження не вело до підпису під частиною {$track :track} (продовжень: {$ways :count}). Досяжними були {$within} чіткого тексту: підписати один із них було можливо, але малоймовірно.}}`,
  'always-signed':
    'Від кожної з оглянутих митей усі продовження вели до підпису під частиною {$track :track} (продовжень: {$ways :count}).',
  'measured-signature': '{$track :track} підписано, з {$ways :count} продовжень: без ходу, з ним',
  'measured-points': `
    .input {$who :party case=gen}
    .match $who
    you {{ваші бали в середньому: без ходу, з ним}}
    *   {{бали {$who} в середньому: без ходу, з ним}}`,
  'turned-signature':
    'Без цього ходу частину {$track :track} підписано в {$without :count} з {$ways :count} продовжень, а з ним — у {$with :count}.',
  'turned-points':
    'Без цього ходу {$who :party} {$who :agree you=маєте one=має many=мають} у середньому {$without :count}, а з ним — {$with :count} (бали, продовжень: {$ways :count}).',
  'good-for': `
    .input {$count :count}
    .match $count
    one  {{Вдало для {$who :party case=gen}: у середньому на {$count} бал більше.}}
    few  {{Вдало для {$who :party case=gen}: у середньому на {$count} бали більше.}}
    many {{Вдало для {$who :party case=gen}: у середньому на {$count} балів більше.}}
    *    {{Вдало для {$who :party case=gen}: у середньому на {$count} бала більше.}}`,
  'costly-for': `
    .input {$count :count}
    .match $count
    one  {{Дорого для {$who :party case=gen}: у середньому на {$count} бал менше.}}
    few  {{Дорого для {$who :party case=gen}: у середньому на {$count} бали менше.}}
    many {{Дорого для {$who :party case=gen}: у середньому на {$count} балів менше.}}
    *    {{Дорого для {$who :party case=gen}: у середньому на {$count} бала менше.}}`,
  'neither-for': 'Для {$who :party case=gen} — ні явно вдало, ні дорого.',
  'worth-note':
    'Вдало чи дорого — для того, хто зробив хід, за його власними балами й оглядаючись назад. Ні те, ні те: у них немає різниці, яка сягала б десятої частини й не могла б бути випадком.',
  without: 'без нього',
  with: 'з ним',
  'left-undone': 'Без нього: хід так і не зроблено.',
  instead: 'Без нього: {$move}',
  more: 'Докладніше',
  show: 'Показати на графіку',
  provoked: 'Що з цього вийшло',
  reason: 'Чому',
  sure: 'Певно: так у {$count :count} з {$ways :count} продовжень, навпаки — у {$against :count}.',
  'fairly-sure': 'Досить певно: так у {$count :count} з {$ways :count} продовжень, навпаки — у {$against :count}.',
  'sureness-note':
    'Досить певно: зі ста ходів, які нічого не змінюють, випадково так виглядав би один. Певно: один із тисячі.',
  idle: 'Здавалося вирішальним, та не було',
  'idle-about': `
    .input {$ways :count}
    .match $ways
    one  {{У {$ways} продовженні, зіграному без цього, нічого не вийшло б інакше.}}
    few  {{У жодному з {$ways} продовжень, зіграних без цього, нічого не вийшло б інакше.}}
    many {{У жодному з {$ways} продовжень, зіграних без цього, нічого не вийшло б інакше.}}
    *    {{У жодному з {$ways} продовження, зіграних без цього, нічого не вийшло б інакше.}}`,

  believed: 'Що кожен думав про інших',
  'believed-finding': 'З’ясовуємо…',
  'believed-failed': 'З’ясувати це не вдалося. Закрийте й відкрийте ще раз.',
  'believed-by':
    '.input {$who :party} {{Що {$who :agree you=думали m=думав f=думала n=думало one=думала many=думали} {$who :party}}}',
  'would-have-believed': `
    .input {$who :party case=gen}
    .match $who
    you {{Що думав би переговорник на вашому місці}}
    *   {{Що думав би переговорник на місці {$who :party case=gen}}}`,
  'believed-of': 'Про кого і найімовірніше тлумачення',
  'believed-most': 'Що для неї найважливіше',
  'believed-no-deal': '«Без угоди» проти найкращого тексту',
  'believed-reading': '{$reading}: {$percent :count} %',
  'believed-none': 'Нічого понад усе',
  'believed-share': '{$share :count} %',
  titles: '{$titles :list by=semicolon}',
  'in-truth': 'Насправді: {$truth}',
  'so-it-was': 'Так і було.',
  'believed-note':
    'З усього, що кожен доти бачив і чув. Найважливіші статті в частині {$track :track} — перша третина за тим, скільки балів розділяє їхні варіанти. «Без угоди» — чого, як думали, варто нічого не підписати, і чого це було варте насправді.',

  'table-caption': '{$measure}, мить за миттю',
  'table-moment': 'Мить',
  'table-happened': 'Що сталося',

  // Where no points are told.
  'turned-points-unscored':
    'Без цього ходу {$who :party} в середньому за {$ways :count} продовженнями {$who :agree you=маєте one=має many=мають} інший підсумок.',
  'good-for-unscored': 'У середньому добре для {$who :party case=gen}.',
  'costly-for-unscored': 'У середньому погано для {$who :party case=gen}.',
  'worth-note-unscored':
    'Добре чи погано: для того, хто зробив хід, якщо озирнутися. Ні те ні те: різниці, яка не могла б бути випадковою, немає.',
} as const;
