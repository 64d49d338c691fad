/** What lies before the person: letters, questions, votes. */
export const desk = {
  'vote-called-by':
    '{$by :party at=start} {$by :agree you=призначили m=призначив f=призначила n=призначило one=призначила} це голосування.',
  'vote-at-the-end': 'Це останній {:round}: усе, що ще відкрите, ставлять на голосування.',
  'vote-by-rule': 'Усі статті цієї частини мають потрібні парафи, тож її ставлять на голосування.',
  'not-all-initialled': `
    .input {$who :parties}
    .match $who
    you-too {{{$who :parties at=start} парафували не всі з них, а підписати теж маєте.}}
    *       {{{$who :parties at=start} {$who :agree you=парафували m=парафував f=парафувала n=парафувало one=парафувала} не всі з них, а підписати теж {$who :agree you=маєте one=має many=мають}.}}`,
  'asked-to-carry':
    '{$from :party at=start} {$from :agree you=просите one=просить many=просять} вас передати це {$to :party case=dat}',

  // In any letter.
  about: `
    .input {$via :maybe-party}
    .match $via
    none {{{$track :track style=title}}}
    *    {{{$track :track style=title}, {$via :agree you=передаєте one=передає many=передають} {$via}}}`,
  proposes: '{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують}',
  'proposes-again': '{$from :party at=start} знову {$from :agree you=пропонуєте one=пропонує many=пропонують}',
  counters: '{$from :party at=start} {$from :agree you=робите one=робить many=роблять} зустрічну пропозицію',
  'counters-again':
    '{$from :party at=start} знову {$from :agree you=робите one=робить many=роблять} зустрічну пропозицію',
  'accepts-in-part': '{$from :party at=start} {$from :agree you=приймаєте one=приймає many=приймають} частково',
  'still-out':
    'На вашу пропозицію до {$to :parties case=gen} ще не відповіли. Якщо вона замінить цю, довіра {$from :party case=gen} до вас зменшиться.',
  'yes-under-way':
    'Ваше «так» до {$to :parties case=gen} ще в дорозі. Коли дійде, воно замінить цю пропозицію, і довіра {$from :party case=gen} до вас може зменшитися.',
  asks: '{$from :party at=start} {$from :agree you=запитуєте one=запитує many=запитують}',
  'puts-single-text': '{$by :party at=start} {$by :agree you=пропонуєте one=пропонує many=пропонують} єдиний текст',
  'your-red-line': 'ваша червона лінія',
  /** What the text says now where a clause says something else; what the person has proposed there. */
  'instead-of': `
    .input {$vague :whether}
    .match $vague
    yes {{замість: {$clause :answer style=label} (кожна сторона читає це по-своєму)}}
    *   {{замість: {$clause :answer style=label}}}`,
  /** A counter leaves the clause as it was offered. */
  why: 'Чому',
  'why-recalled': 'Пояснення до цього з’явиться за мить.',
  'more-of-letter': 'Решта листа',
  back: 'Назад',

  accept: 'Прийняти',
  /** Of counters that wait: no answer is asked for. */
  'goes-back': `
    .input {$several :whether}
    .match $several
    yes {{Будь-який інший хід поки що відхилить їх.}}
    *   {{Будь-який інший хід поки що відхилить його.}}`,
  'refuse-why': 'Відхилити й сказати чому:',
  'refuse-whole': 'Лист загалом',
  'accept-anyway-ask': 'Усе одно прийняти?',
  'accept-anyway': 'Усе одно прийняти',
  'crosses-own-line': 'Це перетинає вашу червону лінію. {$because}',
  'withdrawing-costs': 'Відкликати парафу згодом коштує довіри.',

  // An offer that the person is given to carry.
  'carry-about': '{$track :track style=title}. Це не забирає ходу.',
  'carried-says': 'Лист, який треба передати',
  pass: 'Передати',
  blur: 'Зробити статтю нечіткою',
  'blur-which':
    'Передати, але так, щоб одна стаття допускала два варіанти. Відправник дізнається про це, коли повернеться відповідь.',
  'blur-to': '{$clauses :clauses}',
  hold: 'Притримати',
  'hold-ask': 'Притримати?',
  'hold-means': 'Усі дізнаються, що ви притримали лист, але не що в ньому було. Скасувати цього не можна.',
  'letters-carried': 'Листи, які ми передаємо',
  /** Before the choice itself. */
  'letters-carried-choice': 'Листи, які ми передаємо:',
  'mail-pass': 'передавати одразу',
  'mail-ask': 'щоразу питати нас',

  // An opening statement.
  'opening-heading': 'Ваша вступна заява',
  'opening-barred-red-line': '{$answer :answer style=label} (ваша червона лінія)',
  'opening-barred-off-table': '{$answer :answer style=label} (знято зі столу)',
  'opening-say': 'Сказати це',
  'opening-say-nothing': 'Нічого не казати',
  'opening-crosses': 'Два з цих варіантів разом перетинають вашу червону лінію. Змініть один.',
  'opening-empty': 'Спершу виберіть якийсь варіант або нічого не кажіть.',
  'opening-contradicts': 'Один варіант ви і пропонуєте, і відкидаєте. Змініть щось одне.',

  // A mediator's single text.
  'review-about':
    '{$track :track style=title}. Позначте, що треба змінити, щонайбільше {$most :count}. Решту ви приймаєте попередньо. Це не забирає ходу.',
  'review-says': 'Що сказано в єдиному тексті',
  'must-change': 'Треба змінити:',
  'review-accept': 'Попередньо прийняти все',
  'review-marked': 'Ви позначили, що треба змінити.',
  'review-unmarked': 'Спершу позначте статтю.',
  'review-change': 'Це треба змінити',
  'article-crosses': 'Стаття {$number :count} перетинає вашу червону лінію.',
  'accept-rest-ask': 'Усе одно прийняти решту?',
  'accept-rest': 'Усе одно прийняти решту',

  // A vote.
  'sign-ask': 'Підписуєте частину {$track :track}?',
  'votes-are-public': '{#term of=vote}Голосують{/term} відкрито.',
  'vote-text': 'Текст на підпис',
  'silent-means': 'лишилося відкритим, а це означає: {$answer :answer style=label}',
  'loses-initials': 'втрачає парафи',
  'vote-yes': 'Так, підписати',
  'vote-no': 'Ні, назвати статтю',
  'vote-no-over': 'Ви голосуєте «проти». Які одну чи дві статті треба змінити?',
  'vote-no-none': 'Виберіть хоча б одну статтю.',
  'vote-no-now': 'Проголосувати «проти»',
  'below-no-deal': `
    .input {$points :count}
    .match $points
    one  {{Цей текст дає вам {$points} бал. Без угоди у вас {$walkAway :count}.}}
    few  {{Цей текст дає вам {$points} бали. Без угоди у вас {$walkAway :count}.}}
    many {{Цей текст дає вам {$points} балів. Без угоди у вас {$walkAway :count}.}}
    *    {{Цей текст дає вам {$points} бала. Без угоди у вас {$walkAway :count}.}}`,
  'sign-below-ask': 'Підписати текст, гірший, ніж без угоди?',
  'sign-anyway-ask': 'Усе одно підписати?',
  'sign-anyway': 'Усе одно підписати',

  // Where no points are told.
  'below-no-deal-unscored': 'Цей текст для вас гірший, ніж без угоди.',
} as const;
