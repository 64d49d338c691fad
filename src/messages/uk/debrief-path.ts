/** The path of a game in the debrief: what could be expected over its days, and the moves that turned it. */
export const debriefPath = {
  heading: 'Як ішла гра',
  question: 'Подивіться, що було ймовірним у кожну мить і які ходи це змінили.',
  reckoning: 'Догравання від кожної миті…',
  'reckoning-of': 'Догравання від кожної миті: {$done :count} з {$of :count}',
  cancel: 'Скасувати',
  cancelled: 'Догравання скасовано.',
  failed: 'Дограти гру не вдалося.',
  again: 'Спробувати ще раз',

  measure: 'Показати за днями',
  chance: 'Шанс на підпис',
  expect: 'Очікувані бали',
  trust: 'Довіра',
  support: 'Підтримка вдома',
  'no-deal': 'Без угоди',
  part: 'Частина',
  lane: 'Лінія',
  'as-table': 'Таблиця',
  'as-chart': 'Графік',
  chart: '{$measure}, день за днем',
  scrub: 'Мить гри',
  scrubbed: '{$moment}. {$values :list}',
  'scrubbed-in': '{$moment}. {$stretch}. {$values :list}',
  'lane-at': '{$who}: {$value}',
  hint: 'Стрілки ведуть від миті до миті, Enter відкриває переломну мить.',
  'go-to-card': 'Переломна мить {$number :count}',

  basis: `
    .input {$ways :count}
    .match $ways
    one  {{Від кожної миті комп’ютер дограв гру {$ways} раз. За всі делегації грали його переговорники, а випадкові події щоразу були інші.}}
    few  {{Від кожної миті комп’ютер дограв гру {$ways} рази. За всі делегації грали його переговорники, а випадкові події щоразу були інші.}}
    many {{Від кожної миті комп’ютер дограв гру {$ways} разів. За всі делегації грали його переговорники, а випадкові події щоразу були інші.}}
    *    {{Від кожної миті комп’ютер дограв гру {$ways} раза. За всі делегації грали його переговорники, а випадкові події щоразу були інші.}}`,
  'about-chance': `
    .input {$ways :count}
    .match $ways
    one  {{Від кожної миті решту гри розіграно {$ways} раз. Як часто частину {$track :track} підписували і як часто кожна делегація була готова підписати?}}
    few  {{Від кожної миті решту гри розіграно {$ways} рази. Як часто частину {$track :track} підписували і як часто кожна делегація була готова підписати?}}
    many {{Від кожної миті решту гри розіграно {$ways} разів. Як часто частину {$track :track} підписували і як часто кожна делегація була готова підписати?}}
    *    {{Від кожної миті решту гри розіграно {$ways} раза. Як часто частину {$track :track} підписували і як часто кожна делегація була готова підписати?}}`,
  'about-expect':
    'Бали кожної делегації наприкінці, у середньому за дограваннями від кожної миті ({$ways :count}). Унизу — вартість «без угоди» на початку, угорі — найкраща угода.',
  'about-trust': 'Наскільки інші делегації довіряють кожній, у середньому: від 0 (зовсім ні) до 100 (цілком).',
  'about-support': 'Підтримка кожної делегації вдома.',
  'about-no-deal': 'Скільки власних балів має кожна делегація, якщо частину {$track :track} не підписано.',
  'band-chance': 'справжнє число може бути будь-де в цій смузі, бо догравань лише {$ways :count}',
  'band-expect': 'у цій смузі половина догравань',
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
  'stretch-date': 'До кінцевого терміну: {$track :track style=title}',
  'stretch-offer': 'До першої пропозиції',
  'stretch-end': 'До кінця',

  'legend-signed': 'частину підписано',
  'legend-failed': 'голосування не вдалося',
  'legend-lever': 'дія поза переговорами',
  'legend-left': 'делегація йде',
  'legend-news': 'новини',
  'marks-heading': 'Події на шляху',

  'turning-about':
    'Комп’ютер розіграв ходи ({$tried :count}) із кожним і без нього, по стільки разів: {$ways :count}. Ці ходи змінили найбільше.',
  'turning-none':
    'Жоден окремий хід не вирішив цієї гри. Комп’ютер перевірив ходів: {$tried :count}; кожна різниця могла бути випадковою.',
  'of-part': '{$track :track style=title}. {$words}',
  'suited-until-signed':
    '{$track :track style=title}. Щодня аж до підпису були угоди, які влаштували б усіх підписантів; щонайменше їх було {$least :count}.',
  'suited-but-one': `
    .input {$more :count}
    .match $more
    one  {{{$round :day at=start}: {$more} угода влаштувала б усіх підписантів, крім {$who :party case=gen}.}}
    few  {{{$round :day at=start}: {$more} угоди влаштували б усіх підписантів, крім {$who :party case=gen}.}}
    many {{{$round :day at=start}: {$more} угод влаштували б усіх підписантів, крім {$who :party case=gen}.}}
    *    {{{$round :day at=start}: {$more} угоди влаштували б усіх підписантів, крім {$who :party case=gen}.}}`,
  'never-signed': `
    .input {$within :count}
    .match $within
    0    {{Від жодної миті жодне догравання не вело до підпису під частиною {$track :track} (догравань: {$ways :count}).}}
    one  {{Від жодної миті жодне догравання не вело до підпису під частиною {$track :track} (догравань: {$ways :count}). Досяжною була {$within} угода: підписати було можливо, але малоймовірно.}}
    few  {{Від жодної миті жодне догравання не вело до підпису під частиною {$track :track} (догравань: {$ways :count}). Досяжними були {$within} угоди: підписати було можливо, але малоймовірно.}}
    many {{Від жодної миті жодне догравання не вело до підпису під частиною {$track :track} (догравань: {$ways :count}). Досяжними були {$within} угод: підписати було можливо, але малоймовірно.}}
    *    {{Від жодної миті жодне догравання не вело до підпису під частиною {$track :track} (догравань: {$ways :count}). Досяжними були {$within} угоди: підписати було можливо, але малоймовірно.}}`,
  'always-signed':
    'Від кожної миті всі догравання вели до підпису під частиною {$track :track} (догравань: {$ways :count}).',
  'measured-signature':
    'з {$ways :count} догравань закінчилися підписом під частиною {$track :track} (без ходу, з ходом)',
  'measured-points': `
    .input {$who :party case=gen}
    .match $who
    you {{ваші бали в середньому (без ходу, з ходом)}}
    *   {{бали {$who} в середньому (без ходу, з ходом)}}`,
  'turned-signature':
    'Без цього ходу частину {$track :track} підписано в {$without :count} з {$ways :count} догравань, а з ним — у {$with :count}.',
  'turned-points':
    'Без цього ходу {$who :party} {$who :agree you=маєте one=має many=мають} у середньому {$without :count}, а з ним — {$with :count} (бали, догравань: {$ways :count}).',
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
    '«Вдало» й «дорого» — для делегації, яка зробила хід, у її власних балах. «Ні те, ні те» — різниця менша за десяту бала або може бути випадковою.',
  without: 'без нього',
  with: 'з ним',
  'left-undone': 'У дограваннях без нього цього ходу не було зовсім.',
  instead: 'У дограваннях без нього: {$move}',
  more: 'Докладніше',
  show: 'Показати на графіку',
  provoked: 'До чого це привело',
  reason: 'Чому',
  sure: 'Певно: так у {$count :count} з {$ways :count} догравань, навпаки — у {$against :count}.',
  'fairly-sure': 'Досить певно: так у {$count :count} з {$ways :count} догравань, навпаки — у {$against :count}.',
  'worked-out': 'Як це пораховано',
  'band-note': 'Смуги навколо шансів — інтервали Вілсона: у дев’яти випадках із десяти справжнє число всередині.',
  'sureness-note':
    '«Досить певно»: зі 100 ходів, які нічого не змінюють, випадково так виглядав би один. «Певно»: один із 1000.',
  idle: 'Здавалося вирішальним, та не було',
  'idle-about': `
    .input {$ways :count}
    .match $ways
    one  {{У {$ways} дограванні без цього ходу гра закінчилася так само.}}
    few  {{У всіх {$ways} дограваннях без цього ходу гра закінчилася так само.}}
    many {{У всіх {$ways} дограваннях без цього ходу гра закінчилася так само.}}
    *    {{У всіх {$ways} догравання без цього ходу гра закінчилася так само.}}`,

  believed: 'Що кожна делегація думала про інших',
  'believed-finding': 'Відтворюємо…',
  'believed-failed': 'Показати це не вдалося. Закрийте й відкрийте ще раз.',
  'believed-by':
    '.input {$who :party} {{Що {$who :agree you=думали m=думав f=думала n=думало one=думала many=думали} {$who :party}}}',
  'would-have-believed': `
    .input {$who :party case=gen}
    .match $who
    you {{Що думав би комп’ютерний переговорник на вашому місці}}
    *   {{Що думав би комп’ютерний переговорник на місці {$who :party case=gen}}}`,
  'believed-of': 'Про кого і найімовірніша думка',
  'believed-most': 'Найважливіші для неї статті',
  'believed-no-deal': 'Вартість «без угоди» (найкраща угода: 100)',
  'believed-reading': '{$reading} ({$percent :count} зі 100)',
  'believed-none': 'Жодна стаття не вирізнялася',
  'believed-share': '{$share :count}',
  titles: '{$titles :list by=semicolon}',
  'in-truth': 'Насправді: {$truth}',
  'so-it-was': 'Це було правильно.',
  'believed-note':
    'Думки спираються на все, що доти бачили й чули. Найважливіші статті частини {$track :track} — та третина, де йдеться про найбільше балів.',

  'table-caption': '{$measure}, мить за миттю',
  'table-moment': 'Мить',
  'table-happened': 'Що сталося',

  // Where no points are told.
  'turned-points-unscored':
    'Без цього ходу {$who :party} в середньому за дограваннями ({$ways :count}) {$who :agree you=маєте one=має many=мають} інший результат.',
  'good-for-unscored': 'У середньому добре для {$who :party case=gen}.',
  'costly-for-unscored': 'У середньому погано для {$who :party case=gen}.',
  'worth-note-unscored':
    '«Добре» й «погано» — для делегації, яка зробила хід. «Ні те, ні те» — різниця може бути випадковою.',
} as const;
