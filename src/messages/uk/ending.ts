/** How a game ended: what was signed, by whom, and what became of it. */
export const ending = {
  'headline-none': 'За стіл сіли. Нічого не підписали.',
  'headline-opening': 'Підписано початок, і не більше.',
  'headline-partial': 'Підписано, але з прогалинами.',
  'headline-signed': 'Підписали всі, чий підпис був потрібен.',
  'headline-unratified': 'Підписано, але не ратифіковано.',
  'headline-broken': 'Підписано і ратифіковано. У цій моделі не протрималося.',
  'headline-held': 'Підписано і ратифіковано. У цій моделі протрималося.',
  'broken-off':
    '{$round :day style=number at=start}: {$who :party} {$who :agree you=виходите one=виходить many=виходять} з переговорів.',
  'last-word': '{$who :party at=start} {$who :agree you=кажете one=каже many=кажуть} останнє слово.',
  'talks-ended': `
    .input {$dated :whether}
    .match $dated
    yes {{Переговори закінчилися у {$round :day case=acc}: {$round :day style=number} із {$count :count}.}}
    *   {{Переговори закінчилися: {$round :day} із {$count :count}.}}`,
  'no-names': 'Жоден текст не зібрав потрібних підписів. Це теж підсумок, і в нього є причини.',
  'were-signed': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Частину {$tracks} підписано.}}
    *   {{Частини {$tracks} підписано.}}`,
  'remained-unsigned': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Частину {$tracks} так і не підписано.}}
    *   {{Частини {$tracks} так і не підписано.}}`,
  'made-without-deal': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Жодного тексту частини {$tracks} не могли підписати всі, чиї підписи потрібні: те, що кому потрібно, не лишає для нього місця. Так цю гру задумано, і вашої невдачі в цьому немає.}}
    *   {{Жодного тексту частин {$tracks} не могли підписати всі, чиї підписи потрібні: те, що кому потрібно, не лишає для нього місця. Так цю гру задумано, і вашої невдачі в цьому немає.}}`,
  'refused-at-home':
    '{$who :parties at=start} не {$who :agree you=знайшли m=знайшов f=знайшла n=знайшло one=знайшла many=знайшли} досить підтримки вдома.',
  /** Homes that asked for more than their delegations had thought. */
  'surprised-at-home':
    '{$who :parties at=start} {$who :agree you=розраховували m=розраховував f=розраховувала n=розраховувало one=розраховувала many=розраховували} на згоду вдома, але там зажадали більшого.',
  'afterwards-unratified': 'Підпис — ще не останнє слово: чинності це не набуло.',
  'afterwards-broken':
    'Підписане набуло чинності, але в цій моделі не протрималося п’яти років. Те, про що домовилися, лишається місцем, з якого можна почати знову.',
  'afterwards-held':
    'Підписане набуло чинності, і в цій моделі п’ять років ніхто від нього не відступав. Воно розв’язало те, що в ньому записано; решта лишилася, як була.',
  'hindsight-easier': 'За налаштуванням переговорники рано поступалися.',
  'hindsight-harder': 'За налаштуванням переговорники стояли на своєму.',
  'attacks-left-out': 'Новин про атаки в цій грі не було.',
  'on-paper':
    'У неї грали на папері, а підсумок внесли потім. Тут сказано лише те, що за столом записали, і те, що з цього випливає. Як ішли переговори, ніхто не записав.',
  'as-recorded': 'Так записано в посиланні; результатів делегацій у ньому немає.',

  'signed-not-ratified': 'Підписано ({$round :day}), але не ратифіковано',
  'nothing-written': 'Нічого не записано',
  'nothing-agreed': 'Нічого не узгоджено',
  'option-gone': 'варіант, якого вже немає',
  tabled: '{$versions :list by=semicolon}',
  beside: 'поруч: {$version}',
  'accepted-by': '{$wording} (прийняли: {$who :parties})',
  'accepted-by-nobody': '{$wording} (уже не приймає ніхто)',
  'accepted-until-vote':
    '{$wording} (приймали: {$who :parties}, доки через це «проти» не {$noes :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} {$noes :parties})',
  'accepted-until-off': '{$wording} (приймали: {$who :parties}, доки це не зняли зі столу)',

  'result-none': 'Додому з тим самим, що було б і без угоди.',
  'result-same': 'Рівно стільки, скільки було б без угоди.',
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
    'Минулого разу, за {$party :party case=acc}: {$kind :one-of none=|нічого не підписано| opening=|підписано початок| partial=|підписано з прогалинами| signed=|підписано| unratified=|підписано, не ратифіковано| broken=|підписано, та не протрималося| held=|підписано, і воно протрималося|} ({$round :day}). Балів у вас було {$points :count}, без угоди — {$noDeal :count}.',
  'from-chair': 'Спробувати за {$party :party case=acc}',

  'own-without': `
    .input {$noDeal :points}
    .match $noDeal
    one  {{Замість частини {$track :track} у вас те, що й без угоди: {$noDeal} бал.}}
    few  {{Замість частини {$track :track} у вас те, що й без угоди: {$noDeal} бали.}}
    many {{Замість частини {$track :track} у вас те, що й без угоди: {$noDeal} балів.}}
    *    {{Замість частини {$track :track} у вас те, що й без угоди: {$noDeal} бала.}}`,
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
  'none-within-reach': 'Жоден чіткий текст не був досяжний.',
  'no-more-to-have': 'Жоден досяжний чіткий текст не дав би вам більше.',
  'up-to': `
    .input {$most :points}
    .match $most
    one {{Досяжний чіткий текст дав би вам до {$most} бала.}}
    few {{Досяжний чіткий текст дав би вам до {$most} балів.}}
    many {{Досяжний чіткий текст дав би вам до {$most} балів.}}
    *   {{Досяжний чіткий текст дав би вам до {$most} бала.}}`,

  // Where no points are told.
  'result-better-unscored': 'Краще, ніж без угоди, за власним мандатом.',
  'result-worse-unscored': 'Гірше, ніж без угоди, за власним мандатом.',
  'last-time-unscored':
    'Минулого разу, за {$party :party case=acc}: {$kind :one-of none=|нічого не підписано| opening=|підписано початок| partial=|підписано з прогалинами| signed=|підписано| unratified=|підписано, не ратифіковано| broken=|підписано, та не протрималося| held=|підписано, і воно протрималося|} ({$round :day}).',
  'own-without-unscored': 'За частиною {$track :track} ви маєте те, що й без угоди.',
  'own-same-unscored': 'Частина {$track :track} дає вам стільки ж, скільки без угоди.',
  'own-more-unscored': 'Частина {$track :track} дає вам більше, ніж без угоди.',
  'own-less-unscored': 'Частина {$track :track} дає вам менше, ніж без угоди.',
  'up-to-unscored': 'Досяжний чіткий текст дав би вам більше.',
} as const;
