/** How a delegation negotiated: each habit with what it is good for, and how it was in this game. */
export const debriefMeasures = {
  heading: '{$who :party at=start}: як велися переговори',
  about:
    'Сім звичок: навіщо кожна з них і якою вона була в цій грі. Усе пораховано за протоколом; оцінок тут ніхто не ставить.',
  step: '{$percent :count} %',
  steps: 'Пропозиції як частка найбільшого, що могла дати ця частина',

  'first-offer': 'Перша пропозиція',
  'first-offer-why': 'Перша пропозиція, яка просить багато і яку можна пояснити, тягне за собою все подальше.',
  'first-offer-was':
    '{$round :day at=start}: {$who :party} {$who :agree you=починаєте one=починає many=починають} щодо частини {$track :track} з тексту, вартого {$percent :count} % найбільшого, що там можна було здобути.',
  'no-offer':
    '{$who :party at=start} не {$who :agree you=зробили m=зробив f=зробила n=зробило one=зробила many=зробили} жодної пропозиції.',

  concessions: 'Поступки',
  'concessions-why':
    'Кроки, що меншають, показують іншим, де ви спинитеся. Великий крок наприкінці каже їм чекати ще одного.',
  'concessions-were': `
    .input {$count :count}
    .match $count
    one  {{{$count} пропозиція щодо частини {$track :track}: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати. Найбільша поступка — {$round :day}.}}
    few  {{{$count} пропозиції щодо частини {$track :track}: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати. Найбільша поступка — {$round :day}.}}
    many {{{$count} пропозицій щодо частини {$track :track}: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати. Найбільша поступка — {$round :day}.}}
    *    {{{$count} пропозиції щодо частини {$track :track}: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати. Найбільша поступка — {$round :day}.}}`,
  'concessions-none': `
    .input {$count :count}
    .match $count
    one  {{{$count} пропозиція щодо частини {$track :track}, і жодної поступки: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати.}}
    few  {{{$count} пропозиції щодо частини {$track :track}, і жодної поступки: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати.}}
    many {{{$count} пропозицій щодо частини {$track :track}, і жодної поступки: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати.}}
    *    {{{$count} пропозиції щодо частини {$track :track}, і жодної поступки: від {$first :count} % до {$last :count} % найбільшого, що вона могла дати.}}`,
  'one-offer': 'Щодо частини {$track :track} пропозиція була лише одна, тож кроків не було.',

  trades: 'Обміни',
  'trades-why': 'Хто поступається там, де це коштує мало, і просить там, де важливо, знаходить тексти, кращі для всіх.',
  'trades-were': `
    .input {$traded :count}
    .input {$of :count}
    .match $of $traded
    0 *   {{Другої пропозиції не було щодо жодної частини.}}
    * 0   {{Пізніших пропозицій: {$of}. У жодній не було поступки в одній статті й більшого прохання в іншій.}}
    * *   {{Пізніших пропозицій: {$of}. З поступкою в одній статті й більшим проханням в іншій: {$traded}.}}`,

  questions: 'Запитання',
  'questions-why': 'Хто питає, що важливо для інших, знає, що їм запропонувати.',
  'questions-were': `
    .input {$asked :count}
    .input {$evaded :count}
    .match $asked $evaded
    0 *   {{{$who :party at=start} ні про що не {$who :agree you=питали m=питав f=питала n=питало one=питала many=питали}.}}
    * 0   {{Поставлено запитань: {$asked}. На всі була відповідь.}}
    * *   {{Поставлено запитань: {$asked}. Ухильних відповідей: {$evaded}.}}`,

  reasons: 'Причини',
  'reasons-why': 'Відмова, що називає свою причину, показує іншим, що змінити.',
  'refusals-were': `
    .input {$given :count}
    .input {$named :count}
    .match $given $named
    0 *   {{{$who :party at=start} не {$who :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} жодної пропозиції.}}
    * *   {{Відхилено пропозицій: {$given}. Статтю названо: {$named}.}}`,
  'told-were': `
    .input {$told :count}
    .match $told
    0 {{{$who :party at=start} без запитання нікому не {$who :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали}, яка стаття важлива.}}
    * {{Сказано іншим без запитання, яка стаття важлива: {$told}.}}`,

  'walk-away': 'Межа поступок',
  'walk-away-why': 'Того, що варте менше, ніж без угоди, краще не пропонувати й не підписувати.',
  'below-were': `
    .input {$less :count}
    .input {$of :count}
    .match $of $less
    0 *   {{Пропозицій, які можна було б зважити, не було.}}
    * 0   {{Пропозицій: {$of}. Жодна як цілий текст не була варта менше, ніж без угоди того самого дня.}}
    * *   {{Пропозицій: {$of}. Вартих як цілий текст менше, ніж без угоди того самого дня: {$less}.}}`,
  'signed-above':
    'Частину {$track :track} підписано: вона варта {$points :points}, а без угоди було б {$noDeal :points}. Межі дотримано.',
  'signed-below':
    'Частину {$track :track} підписано: вона варта {$points :points}, а без угоди було б {$noDeal :points}. Межі не дотримано.',

  declarations: 'Слова на людях',
  'declarations-why': 'Публічна заява додає вимозі ваги. Відступ від неї коштує підтримки вдома.',
  'declarations-were': `
    .input {$made :count}
    .input {$crossed :count}
    .match $made $crossed
    0 *   {{{$who :party at=start} не {$who :agree you=зробили m=зробив f=зробила n=зробило one=зробила many=зробили} жодної публічної заяви.}}
    * 0   {{Публічних заяв: {$made}. Відступу від них не було.}}
    * *   {{Публічних заяв: {$made}. Відступів від них: {$crossed}.}}`,

  chair: 'Чиї рішення',
  'own-chair': '{$name}, ваше місце',
  reckoning: 'Рахуємо…',
  failed: 'Порахувати не вдалося. Завантажте сторінку ще раз.',

  // Where no points are told.
  'signed-above-unscored': 'Частину {$track :track} підписано: вона варта не менше, ніж без угоди. Межі дотримано.',
  'signed-below-unscored': 'Частину {$track :track} підписано: вона варта менше, ніж без угоди. Межі не дотримано.',
} as const;
