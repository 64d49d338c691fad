/** The first minute at the table: who one is, what one wants, who signs what by when, and what no deal means. */
export const dawn = {
  heading: 'Перший {:round}',
  'speak-for': 'Ваша делегація: {$you :party style=full}.',
  'sign-first': `
    .input {$others :parties case=gen together=yes}
    .match $others
    one {{Підпишіть частину {$track :track} до {$round :day case=gen}. Потрібен ще підпис {$others}.}}
    *   {{Підпишіть частину {$track :track} до {$round :day case=gen}. Потрібні ще підписи {$others}.}}`,
  'sign-then': `
    .input {$others :parties case=gen together=yes}
    .match $others
    one {{Потім підпишіть частину {$track :track} — до {$round :day case=gen}. Потрібен ще підпис {$others}.}}
    *   {{Потім підпишіть частину {$track :track} — до {$round :day case=gen}. Потрібні ще підписи {$others}.}}`,
  'sign-with-many': `
    .input {$second :whether}
    .input {$others :count}
    .match $second $others
    yes one  {{Потім підпишіть частину {$track :track} — до {$round :day case=gen}. Потрібен ще {$others} підпис.}}
    yes few  {{Потім підпишіть частину {$track :track} — до {$round :day case=gen}. Потрібні ще {$others} підписи.}}
    yes many {{Потім підпишіть частину {$track :track} — до {$round :day case=gen}. Потрібно ще {$others} підписів.}}
    yes *    {{Потім підпишіть частину {$track :track} — до {$round :day case=gen}. Потрібно ще {$others} підписів.}}
    *   one  {{Підпишіть частину {$track :track} до {$round :day case=gen}. Потрібен ще {$others} підпис.}}
    *   few  {{Підпишіть частину {$track :track} до {$round :day case=gen}. Потрібні ще {$others} підписи.}}
    *   many {{Підпишіть частину {$track :track} до {$round :day case=gen}. Потрібно ще {$others} підписів.}}
    *   *    {{Підпишіть частину {$track :track} до {$round :day case=gen}. Потрібно ще {$others} підписів.}}`,
  'others-sign':
    'Частину {$track :track} до {$round :day case=gen} мають підписати інші: {$signatories :parties together=yes}. Ви можете допомогти або завадити.',
  'no-deal': 'А якщо нічого не підписано?',
  worse: 'Гірше: не підписуйте.',
  better: 'Краще: варто підписати.',
  'no-deal-at': 'Без угоди: {$points :count}',
  best: 'щонайбільше {$best :count}',
  'points-are': 'Скільки балів дає вам частина {$track :track} (припущення автора гри).',
  voices: 'Що думають інші',
  'voice-wants': '{$who :party at=start} {$who :agree you=хочете one=хоче many=хочуть}: {$answer :answer style=full}',
  'voice-accepts':
    '{$who :party at=start} {$who :agree you=могли m=міг f=могла n=могло one=могла many=могли} би прийняти: {$answer :answer style=full}',
  'voice-against': '{$who :party at=start} проти: {$answer :answer style=full}',
  'voice-never':
    '{$who :party at=start} ніколи не {$who :agree you=підпишете one=підпише many=підпишуть}: {$answer :answer style=full}',
  'begin-open': 'Зробити вступну заяву',
  'begin-talk': 'До столу',
  'begin-open-note': 'Це не забирає ходу.',
  'begin-talk-note': 'Це можна перечитати в мандаті.',

  // Where no points are told.
  'no-deal-at-unscored': 'Без угоди',
  'best-unscored': 'Найкраще для вас',
  'points-are-unscored': 'Що дає вам частина {$track :track} (припущення автора гри).',
} as const;
