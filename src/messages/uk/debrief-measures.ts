/** How a delegation negotiated: each habit with what it is good for, and how it was in this game. */
export const debriefMeasures = {
  heading: '{$who :party at=start}: як велися переговори',
  about: 'Сім звичок переговорника і якими вони були в цій грі. Усе пораховано за записом гри; оцінок тут немає.',
  step: '{$percent :count} зі 100',
  steps: 'Вартість кожної пропозиції, якщо найкраща угода — 100',

  'first-offer': 'Перша пропозиція',
  'first-offer-why': 'Смілива перша пропозиція притягує до себе подальші переговори, якщо її можна обґрунтувати.',
  'first-offer-was':
    '{$round :day at=start}: {$who :party} {$who :agree you=починаєте one=починає many=починають} щодо частини {$track :track} з пропозиції вартістю {$percent :count}, якщо найкраща можлива угода — 100.',
  'no-offer':
    '{$who :party at=start} не {$who :agree you=зробили m=зробив f=зробила n=зробило one=зробила many=зробили} жодної пропозиції.',

  concessions: 'Поступки',
  'concessions-why':
    'Поступки, що меншають, показують іншим вашу межу. Велика поступка наприкінці підказує їм чекати ще однієї.',
  'concessions-were': `
    .input {$count :count}
    .match $count
    one  {{{$count} пропозиція щодо частини {$track :track}: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100. Найбільша поступка — {$round :day}.}}
    few  {{{$count} пропозиції щодо частини {$track :track}: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100. Найбільша поступка — {$round :day}.}}
    many {{{$count} пропозицій щодо частини {$track :track}: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100. Найбільша поступка — {$round :day}.}}
    *    {{{$count} пропозиції щодо частини {$track :track}: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100. Найбільша поступка — {$round :day}.}}`,
  'concessions-none': `
    .input {$count :count}
    .match $count
    one  {{{$count} пропозиція щодо частини {$track :track}, і жодної поступки: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100.}}
    few  {{{$count} пропозиції щодо частини {$track :track}, і жодної поступки: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100.}}
    many {{{$count} пропозицій щодо частини {$track :track}, і жодної поступки: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100.}}
    *    {{{$count} пропозиції щодо частини {$track :track}, і жодної поступки: від {$first :count} до {$last :count}, якщо найкраща можлива угода — 100.}}`,
  'one-offer': 'Щодо частини {$track :track} пропозиція була лише одна, тож поступок не було.',

  trades: 'Обміни',
  'trades-why': 'Поступайтеся там, де це коштує мало, і просіть про важливе: такі угоди кращі для всіх.',
  'trades-were': `
    .input {$traded :count}
    .input {$of :count}
    .match $of $traded
    0 *   {{Другої пропозиції не було щодо жодної частини.}}
    * 0   {{Пізніших пропозицій: {$of}. У жодній не було поступки в одній статті в обмін на більше в іншій.}}
    * *   {{Пізніших пропозицій: {$of}. З поступкою в одній статті в обмін на більше в іншій: {$traded}.}}`,

  questions: 'Запитання',
  'questions-why': 'Щоб зробити добру пропозицію, дізнайтеся, що важливо для інших: запитайте.',
  'questions-were': `
    .input {$asked :count}
    .input {$evaded :count}
    .match $asked $evaded
    0 *   {{{$who :party at=start} не {$who :agree you=поставили m=поставив f=поставила n=поставило one=поставила many=поставили} жодного запитання.}}
    * 0   {{Поставлено запитань: {$asked}. На всі була відповідь.}}
    * *   {{Поставлено запитань: {$asked}. Ухильних відповідей: {$evaded}.}}`,

  reasons: 'Причини',
  'reasons-why': 'Відмова, що називає проблемну статтю, підказує іншим, що змінити.',
  'refusals-were': `
    .input {$given :count}
    .input {$named :count}
    .match $given $named
    0 *   {{{$who :party at=start} не {$who :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} жодної пропозиції.}}
    * *   {{Відхилено пропозицій: {$given}. Статтю названо: {$named}.}}`,
  'told-were': `
    .input {$told :count}
    .match $told
    0 {{{$who :party at=start} без запитання не {$who :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} іншим, яка стаття важлива.}}
    * {{Сказано іншим без запитання, яка стаття важлива: {$told}.}}`,

  'walk-away': 'Межа поступок',
  'walk-away-why': 'Межа поступок — це «без угоди». Не пропонуйте й не підписуйте нічого, що варте менше.',
  'below-were': `
    .input {$less :count}
    .input {$of :count}
    .match $of $less
    0 *   {{Порівнювати не було чого: пропозицій не було.}}
    * 0   {{Пропозицій: {$of}. Жодна не була варта менше, ніж «без угоди» того дня.}}
    * *   {{Пропозицій: {$of}. Вартих менше, ніж «без угоди» того дня: {$less}.}}`,
  'signed-above':
    'Частину {$track :track} підписано: вона варта {$points :points}, а без угоди було б {$noDeal :points}. Межі дотримано.',
  'signed-below':
    'Частину {$track :track} підписано: вона варта {$points :points}, а без угоди було б {$noDeal :points}. Межі не дотримано.',

  declarations: 'Публічні заяви',
  'declarations-why': 'Публічна заява додає вимозі ваги. Відступ від неї коштує підтримки вдома.',
  'declarations-were': `
    .input {$made :count}
    .input {$crossed :count}
    .match $made $crossed
    0 *   {{{$who :party at=start} не {$who :agree you=зробили m=зробив f=зробила n=зробило one=зробила many=зробили} жодної публічної заяви.}}
    * 0   {{Публічних заяв: {$made}. Відступу від них не було.}}
    * *   {{Публічних заяв: {$made}. Відступів від них: {$crossed}.}}`,

  chair: 'Чиї рішення',
  'own-chair': '{$name} (ви)',
  reckoning: 'Рахуємо…',
  failed: 'Порахувати не вдалося. Завантажте сторінку ще раз.',

  // Where no points are told.
  'signed-above-unscored': 'Частину {$track :track} підписано: вона варта не менше, ніж без угоди. Межі дотримано.',
  'signed-below-unscored': 'Частину {$track :track} підписано: вона варта менше, ніж без угоди. Межі не дотримано.',
} as const;
