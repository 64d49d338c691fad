/** How a game ended: what was signed, by whom, and what became of it. */
export const ending = {
  'headline-none': 'Переговори завершилися без підписів.',
  'headline-opening': 'Підписано лише перший крок.',
  'headline-partial': 'Підписано, але з прогалинами.',
  'headline-signed': 'Підписали всі, чий підпис був потрібен.',
  'headline-unratified': 'Підписано, але вдома не ратифіковано.',
  'headline-broken': 'Підписано й ратифіковано. У цій моделі угода згодом зірвалася.',
  'headline-held': 'Підписано й ратифіковано. У цій моделі угода протрималася.',
  'broken-off':
    '{$round :day style=number at=start}: {$who :party} {$who :agree you=виходите one=виходить many=виходять} з переговорів.',
  'last-word': '{$who :party at=start} {$who :agree you=кажете one=каже many=кажуть} останнє слово.',
  'talks-ended': `
    .input {$dated :whether}
    .match $dated
    yes {{Переговори закінчилися у {$round :day case=acc}: {$round :day style=number} із {$count :count}.}}
    *   {{Переговори закінчилися: {$round :day} із {$count :count}.}}`,
  'no-names': 'Жодної частини не підписали всі, хто мав підписати. Це теж результат, і в нього є причини.',
  'were-signed': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Частину {$tracks} підписано.}}
    *   {{Частини {$tracks} підписано.}}`,
  'remained-unsigned': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Частину {$tracks} не підписано.}}
    *   {{Частини {$tracks} не підписано.}}`,
  'made-without-deal': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Частину {$tracks} не можна було узгодити так, щоб її підписали всі, хто мав підписати. Так налаштовано цю гру, тож це не ваша невдача.}}
    *   {{Частини {$tracks} не можна було узгодити так, щоб їх підписали всі, хто мав підписати. Так налаштовано цю гру, тож це не ваша невдача.}}`,
  'refused-at-home':
    '{$who :parties at=start} не {$who :agree you=здобули m=здобув f=здобула n=здобуло one=здобула many=здобули} вдома достатньої підтримки.',
  /** Homes that asked for more than their delegations had thought. */
  'surprised-at-home':
    '{$who :parties at=start} {$who :agree you=мали m=мав f=мала n=мало one=мала many=мали} підстави розраховувати на згоду вдома, але там зажадали більшого.',
  'afterwards-unratified': 'Без ратифікації угода не набула чинності.',
  'afterwards-broken': 'Угода набула чинності, але в цій моделі не протрималася п’яти років.',
  'afterwards-held': 'Угода набула чинності, і в цій моделі всі сторони дотримувалися її п’ять років.',
  'hindsight-easier': 'Комп’ютерні переговорники мали поступатися рано.',
  'hindsight-harder': 'Комп’ютерні переговорники мали довго стояти на своєму.',
  'attacks-left-out': 'Новин про атаки в цій грі не було.',
  'on-paper': 'У цю гру грали на папері. Розбір спирається на записи столу й не показує, як ішли переговори.',
  'as-recorded': 'Так записано в посиланні; результатів окремих делегацій у ньому немає.',

  'signed-not-ratified': 'Підписано ({$round :day}), але не ратифіковано',
  'nothing-written': 'Порожньо',
  'nothing-agreed': 'Не узгоджено',
  'option-gone': 'варіант, якого вже немає',
  tabled: '{$versions :list by=semicolon}',
  beside: 'також запропоновано: {$version}',
  'accepted-by': '{$wording} (прийняли: {$who :parties})',
  'accepted-by-nobody': '{$wording} (жодна делегація цього вже не приймає)',
  'accepted-until-vote':
    '{$wording} (приймали: {$who :parties}, доки через це «проти» не {$noes :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} {$noes :parties})',
  'accepted-until-off': '{$wording} (приймали: {$who :parties}, доки цей варіант не відкликали)',

  'result-none': 'Без угоди.',
  'result-same': 'Рівно стільки ж, скільки без угоди.',
  'result-better': `
    .input {$points :count}
    .match $points
    one  {{За власним мандатом на {$points} бал краще, ніж без угоди.}}
    few  {{За власним мандатом на {$points} бали краще, ніж без угоди.}}
    many {{За власним мандатом на {$points} балів краще, ніж без угоди.}}
    *    {{За власним мандатом на {$points} бала краще, ніж без угоди.}}`,
  'result-worse': `
    .input {$points :count}
    .match $points
    one  {{За власним мандатом на {$points} бал гірше, ніж без угоди.}}
    few  {{За власним мандатом на {$points} бали гірше, ніж без угоди.}}
    many {{За власним мандатом на {$points} балів гірше, ніж без угоди.}}
    *    {{За власним мандатом на {$points} бала гірше, ніж без угоди.}}`,
  'last-time':
    'Минулого разу ви грали за {$party :party case=acc}: {$kind :one-of none=|нічого не підписано| opening=|підписано лише перший крок| partial=|підписано з прогалинами| signed=|підписано| unratified=|підписано, але не ратифіковано| broken=|підписано, але угода згодом зірвалася| held=|підписано, і угода протрималася|} ({$round :day}). Балів у вас було {$points :count}, без угоди — {$noDeal :count}.',
  'from-chair': 'Зіграти за {$party :party case=acc}',

  'own-without': `
    .input {$noDeal :points}
    .match $noDeal
    one  {{Частину {$track :track} не узгоджено, тож у вас {$noDeal} бал, як і без угоди.}}
    few  {{Частину {$track :track} не узгоджено, тож у вас {$noDeal} бали, як і без угоди.}}
    many {{Частину {$track :track} не узгоджено, тож у вас {$noDeal} балів, як і без угоди.}}
    *    {{Частину {$track :track} не узгоджено, тож у вас {$noDeal} бала, як і без угоди.}}`,
  'own-same': `
    .input {$points :points}
    .match $points
    one  {{Частина {$track :track} дає вам {$points} бал, стільки ж, скільки без угоди.}}
    few  {{Частина {$track :track} дає вам {$points} бали, стільки ж, скільки без угоди.}}
    many {{Частина {$track :track} дає вам {$points} балів, стільки ж, скільки без угоди.}}
    *    {{Частина {$track :track} дає вам {$points} бала, стільки ж, скільки без угоди.}}`,
  'own-more': `
    .input {$points :points}
    .match $points
    one  {{Частина {$track :track} дає вам {$points} бал, на {$gain :points} більше, ніж без угоди.}}
    few  {{Частина {$track :track} дає вам {$points} бали, на {$gain :points} більше, ніж без угоди.}}
    many {{Частина {$track :track} дає вам {$points} балів, на {$gain :points} більше, ніж без угоди.}}
    *    {{Частина {$track :track} дає вам {$points} бала, на {$gain :points} більше, ніж без угоди.}}`,
  'own-less': `
    .input {$points :points}
    .match $points
    one  {{Частина {$track :track} дає вам {$points} бал, на {$loss :points} менше, ніж без угоди.}}
    few  {{Частина {$track :track} дає вам {$points} бали, на {$loss :points} менше, ніж без угоди.}}
    many {{Частина {$track :track} дає вам {$points} балів, на {$loss :points} менше, ніж без угоди.}}
    *    {{Частина {$track :track} дає вам {$points} бала, на {$loss :points} менше, ніж без угоди.}}`,
  'none-within-reach': 'Досяжної угоди не було.',
  'no-more-to-have': 'Жодна з досяжних угод не дала б вам більше.',
  'up-to': `
    .input {$most :points}
    .match $most
    one  {{Інша досяжна угода дала б вам до {$most} бала.}}
    few  {{Інша досяжна угода дала б вам до {$most} балів.}}
    many {{Інша досяжна угода дала б вам до {$most} балів.}}
    *    {{Інша досяжна угода дала б вам до {$most} бала.}}`,

  // Where no points are told.
  'result-better-unscored': 'Краще, ніж без угоди, за власним мандатом.',
  'result-worse-unscored': 'Гірше, ніж без угоди, за власним мандатом.',
  'last-time-unscored':
    'Минулого разу ви грали за {$party :party case=acc}: {$kind :one-of none=|нічого не підписано| opening=|підписано лише перший крок| partial=|підписано з прогалинами| signed=|підписано| unratified=|підписано, але не ратифіковано| broken=|підписано, але угода згодом зірвалася| held=|підписано, і угода протрималася|} ({$round :day}).',
  'own-without-unscored': 'За частиною {$track :track} угоди у вас немає.',
  'own-same-unscored': 'Частина {$track :track} дає вам стільки ж, скільки без угоди.',
  'own-more-unscored': 'Частина {$track :track} дає вам більше, ніж без угоди.',
  'own-less-unscored': 'Частина {$track :track} дає вам менше, ніж без угоди.',
  'up-to-unscored': 'Інша досяжна угода дала б вам більше.',
} as const;
