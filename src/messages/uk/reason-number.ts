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
    one  {{Це дає нам {$points} бал, а без тексту маємо {$walkAway}.}}
    few  {{Це дає нам {$points} бали, а без тексту маємо {$walkAway}.}}
    many {{Це дає нам {$points} балів, а без тексту маємо {$walkAway}.}}
    *    {{Це дає нам {$points} бала, а без тексту маємо {$walkAway}.}}`,
  'walk-away': `
    .input {$walkAway :points}
    .match $walkAway
    one  {{Без тексту ми маємо {$walkAway} бал.}}
    few  {{Без тексту ми маємо {$walkAway} бали.}}
    many {{Без тексту ми маємо {$walkAway} балів.}}
    *    {{Без тексту ми маємо {$walkAway} бала.}}`,
  gains: `
    .input {$points :points}
    .match $points
    one  {{Це дає нам {$points} бал.}}
    few  {{Це дає нам {$points} бали.}}
    many {{Це дає нам {$points} балів.}}
    *    {{Це дає нам {$points} бала.}}`,
  costs: `
    .input {$points :points}
    .match $points
    one  {{Це коштує нам {$points} бал.}}
    few  {{Це коштує нам {$points} бали.}}
    many {{Це коштує нам {$points} балів.}}
    *    {{Це коштує нам {$points} бала.}}`,
  'costs-nothing': 'Жодна стаття окремо нам нічого не коштує.',
  trades: `
    .input {$given :points}
    .input {$gained :points}
    .match $given
    one  {{Ми віддаємо {$given} бал, а дістаємо {$gained}.}}
    few  {{Ми віддаємо {$given} бали, а дістаємо {$gained}.}}
    many {{Ми віддаємо {$given} балів, а дістаємо {$gained}.}}
    *    {{Ми віддаємо {$given} бала, а дістаємо {$gained}.}}`,
  'takes-back': `
    .input {$points :points}
    .input {$walkAway :points}
    .match $points
    one  {{З усім, що ми прийняли, текст дає нам щонайбільше {$points} бал, а без тексту маємо {$walkAway}.}}
    few  {{З усім, що ми прийняли, текст дає нам щонайбільше {$points} бали, а без тексту маємо {$walkAway}.}}
    many {{З усім, що ми прийняли, текст дає нам щонайбільше {$points} балів, а без тексту маємо {$walkAway}.}}
    *    {{З усім, що ми прийняли, текст дає нам щонайбільше {$points} бала, а без тексту маємо {$walkAway}.}}`,
  'for-their-sake': 'Так імовірність підпису — {$with :count} зі 100, без цього — {$without :count}.',
  'aim-lowered': `
    .input {$from :points}
    .input {$to :points}
    .match $from
    one  {{Ми мали на меті {$from} бал, тепер маємо {$to}.}}
    few  {{Ми мали на меті {$from} бали, тепер маємо {$to}.}}
    many {{Ми мали на меті {$from} балів, тепер маємо {$to}.}}
    *    {{Ми мали на меті {$from} бала, тепер маємо {$to}.}}`,
  'better-now': `
    .input {$points :points}
    .input {$waiting :points}
    .match $points
    one  {{Підпис тепер дає нам {$points} бал, чекання — {$waiting}.}}
    few  {{Підпис тепер дає нам {$points} бали, чекання — {$waiting}.}}
    many {{Підпис тепер дає нам {$points} балів, чекання — {$waiting}.}}
    *    {{Підпис тепер дає нам {$points} бала, чекання — {$waiting}.}}`,
  'in-kind': `
    .input {$given :points}
    .input {$gained :points}
    .match $gained
    one  {{Нам додали {$gained} бал, ми віддаємо {$given}.}}
    few  {{Нам додали {$gained} бали, ми віддаємо {$given}.}}
    many {{Нам додали {$gained} балів, ми віддаємо {$given}.}}
    *    {{Нам додали {$gained} бала, ми віддаємо {$given}.}}`,
  awaits: 'Лист іде до {$party :party case=gen} через {$via :party case=acc}.',
  'home-first': 'Підтримка вдома — {$support :count} зі 100.',
} as const;
