/** What a reason holds beyond what is said in character, in the points of the delegation that has it. */
export const reasonNumber = {
  prospect: `
    .input {$with :points}
    .input {$without :points}
    .match $with
    one  {{З цим ми можемо розраховувати на {$with} бал, без цього — на {$without}.}}
    few  {{З цим ми можемо розраховувати на {$with} бали, без цього — на {$without}.}}
    many {{З цим ми можемо розраховувати на {$with} балів, без цього — на {$without}.}}
    *    {{З цим ми можемо розраховувати на {$with} бала, без цього — на {$without}.}}`,
  'less-than-hoped': `
    .input {$with :points}
    .input {$without :points}
    .match $with
    one  {{З цим ми можемо розраховувати на {$with} бал, а без цього, якби був час, — на {$without}.}}
    few  {{З цим ми можемо розраховувати на {$with} бали, а без цього, якби був час, — на {$without}.}}
    many {{З цим ми можемо розраховувати на {$with} балів, а без цього, якби був час, — на {$without}.}}
    *    {{З цим ми можемо розраховувати на {$with} бала, а без цього, якби був час, — на {$without}.}}`,
  'below-walk-away': `
    .input {$points :points}
    .input {$walkAway :points}
    .match $points
    one  {{Це дає нам {$points} бал, а без угоди маємо {$walkAway}.}}
    few  {{Це дає нам {$points} бали, а без угоди маємо {$walkAway}.}}
    many {{Це дає нам {$points} балів, а без угоди маємо {$walkAway}.}}
    *    {{Це дає нам {$points} бала, а без угоди маємо {$walkAway}.}}`,
  'walk-away': `
    .input {$walkAway :points}
    .match $walkAway
    one  {{Без угоди ми маємо {$walkAway} бал.}}
    few  {{Без угоди ми маємо {$walkAway} бали.}}
    many {{Без угоди ми маємо {$walkAway} балів.}}
    *    {{Без угоди ми маємо {$walkAway} бала.}}`,
  gains: `
    .input {$points :points}
    .match $points
    one  {{{$answer :answer style=full} дає нам {$points} бал.}}
    few  {{{$answer :answer style=full} дає нам {$points} бали.}}
    many {{{$answer :answer style=full} дає нам {$points} балів.}}
    *    {{{$answer :answer style=full} дає нам {$points} бала.}}`,
  'better-now': `
    .input {$points :points}
    .input {$waiting :points}
    .match $points
    one  {{Підпис сьогодні дає нам {$points} бал, чекання — {$waiting}.}}
    few  {{Підпис сьогодні дає нам {$points} бали, чекання — {$waiting}.}}
    many {{Підпис сьогодні дає нам {$points} балів, чекання — {$waiting}.}}
    *    {{Підпис сьогодні дає нам {$points} бала, чекання — {$waiting}.}}`,
  awaits: 'Лист іде до {$party :party case=gen} через {$via :party case=acc}.',
  'home-first': 'Підтримка вдома — {$support :count} зі 100.',
} as const;
