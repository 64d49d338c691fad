/** Moments that decided a game for one's own delegation: what was done, and what it meant. All points are its own. */
export const moment = {
  heading: 'Що вирішило для вас',
  none: 'Жодна мить для вас не вирізняється: жодної статті не узгодили й ні за що не голосували.',
  settled:
    '{$who :parties at=start} {$who :agree you=прийняли m=прийняв f=прийняла n=прийняло one=прийняла many=прийняли} {$clauses :clauses style=full}.',
  refused:
    '{$by :party at=start} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} {$clause :answer style=full}.',
  'voted-no': `
    .input {$over :articles}
    .match $over
    none {{{$noes :parties at=start} {$noes :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} «проти» щодо частини {$track :track}.}}
    one  {{{$noes :parties at=start} {$noes :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} «проти» щодо частини {$track :track} через статтю {$over}.}}
    *    {{{$noes :parties at=start} {$noes :agree you=проголосували m=проголосував f=проголосувала n=проголосувало one=проголосувала many=проголосували} «проти» щодо частини {$track :track} через статті {$over}.}}`,
  left: '{$who :party at=start} {$who :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів.',
  'never-signed': `
    .input {$issues :articles style=title}
    .match $issues
    none {{Частину {$track :track} так і не підписали.}}
    one  {{Частину {$track :track} так і не підписали. Не всі делегації погодилися на одну статтю: {$issues}.}}
    *    {{Частину {$track :track} так і не підписали. Не всі делегації погодилися на такі статті: {$issues}.}}`,
  signed: 'Частину {$track :track} підписано.',

  brings: `
    .input {$turns :points}
    .match $turns
    one  {{Від цього для вас залежав {$turns} бал; з них ви здобули {$brings :points}.}}
    few  {{Від цього для вас залежали {$turns} бали; з них ви здобули {$brings :points}.}}
    many {{Від цього для вас залежало {$turns} балів; з них ви здобули {$brings :points}.}}
    *    {{Від цього для вас залежало {$turns} бала; з них ви здобули {$brings :points}.}}`,
  'brings-all': `
    .input {$turns :points}
    .match $turns
    one  {{Краще для вас бути не могло: від цього залежав {$turns} бал.}}
    few  {{Краще для вас бути не могло: від цього залежали {$turns} бали.}}
    many {{Краще для вас бути не могло: від цього залежало {$turns} балів.}}
    *    {{Краще для вас бути не могло: від цього залежало {$turns} бала.}}`,
  'brings-none': `
    .input {$turns :points}
    .match $turns
    one  {{Гірше для вас бути не могло: від цього залежав {$turns} бал.}}
    few  {{Гірше для вас бути не могло: від цього залежали {$turns} бали.}}
    many {{Гірше для вас бути не могло: від цього залежало {$turns} балів.}}
    *    {{Гірше для вас бути не могло: від цього залежало {$turns} бала.}}`,
  'ended-better': `
    .input {$gain :points}
    .match $gain
    one  {{Зрештою стало {$ended :answer}: для вас на {$gain} бал краще.}}
    few  {{Зрештою стало {$ended :answer}: для вас на {$gain} бали краще.}}
    many {{Зрештою стало {$ended :answer}: для вас на {$gain} балів краще.}}
    *    {{Зрештою стало {$ended :answer}: для вас на {$gain} бала краще.}}`,
  'ended-worse': `
    .input {$loss :points}
    .match $loss
    one  {{Зрештою стало {$ended :answer}: для вас на {$loss} бал гірше.}}
    few  {{Зрештою стало {$ended :answer}: для вас на {$loss} бали гірше.}}
    many {{Зрештою стало {$ended :answer}: для вас на {$loss} балів гірше.}}
    *    {{Зрештою стало {$ended :answer}: для вас на {$loss} бала гірше.}}`,
  'was-within-reach': `
    .input {$worth :points}
    .match $worth
    one  {{Саме це каже кращий текст: для вас {$worth} бал проти {$instead :points} без угоди.}}
    few  {{Саме це каже кращий текст: для вас {$worth} бали проти {$instead :points} без угоди.}}
    many {{Саме це каже кращий текст: для вас {$worth} балів проти {$instead :points} без угоди.}}
    *    {{Саме це каже кращий текст: для вас {$worth} бала проти {$instead :points} без угоди.}}`,
  'text-was-worth': `
    .input {$worth :points}
    .match $worth
    one  {{За вашими балами наприкінці той текст дав би {$worth} бал, а без угоди було б {$noDeal :points}.}}
    few  {{За вашими балами наприкінці той текст дав би {$worth} бали, а без угоди було б {$noDeal :points}.}}
    many {{За вашими балами наприкінці той текст дав би {$worth} балів, а без угоди було б {$noDeal :points}.}}
    *    {{За вашими балами наприкінці той текст дав би {$worth} бала, а без угоди було б {$noDeal :points}.}}`,
  'no-longer': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Після цього частину {$tracks} вже не можна було підписати.}}
    *   {{Після цього частини {$tracks} вже не можна було підписати.}}`,
  'had-to-wait': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Без цього не можна було підписати частину {$tracks}.}}
    *   {{Без цього не можна було підписати частини {$tracks}.}}`,
  'without-it': 'Без цього у вас те, що ви мали б і без угоди.',
  'not-ratified': 'Тому частина {$track :track} так і не набула чинності.',
  'signed-worth': `
    .input {$points :points}
    .match $points
    one  {{Вона дає вам {$points} бал проти {$noDeal :points} без угоди.}}
    few  {{Вона дає вам {$points} бали проти {$noDeal :points} без угоди.}}
    many {{Вона дає вам {$points} балів проти {$noDeal :points} без угоди.}}
    *    {{Вона дає вам {$points} бала проти {$noDeal :points} без угоди.}}`,

  /** The one move that mattered most, by replays. */
  mattered: 'Ваш хід, який важив найбільше',
  did: 'Що ви зробили',
  instead: 'Що ви могли зробити',
  'instead-accept': 'Прийняти цю пропозицію.',
  'instead-refuse': 'Відхилити цю пропозицію.',
  'leave-undone': 'Не робити цього.',
  replays:
    'Обидва варіанти розіграно по стільки разів: {$ways :count}. З іншим вибором для вас вийшло краще в {$better :count}, гірше в {$worse :count}, так само в {$same :count}.',
  'replays-known':
    'Це шанс, а не обіцянка. Кожен повтор починається того дня, і за всіх, навіть за вас, грає комп’ютер. Те, чого ви тоді не могли знати, щоразу інше.',
  'replays-hidden':
    'Ви не могли цього знати: у повторах інші хочуть того, чого хотіли насправді. Кожен починається того дня, і за всіх, навіть за вас, грає комп’ютер.',
  'none-mattered': 'Жоден ваш окремий хід цього не змінив би.',
  'none-mattered-note':
    'Комп’ютер розіграв ваші рішення з іншим вибором. Жодна різниця не була більшою, ніж буває випадково.',
  replaying: 'Комп’ютер розігрує ваші рішення з іншим вибором, щоб знайти те, яке важило найбільше.',
  'compared-replaying': 'ще розігрується',
  'compared-alike': 'без помітної різниці',
  'compared-apart': 'помітна різниця',
  'replaying-of': 'Зроблено кроків: {$done :count} з {$of :count}.',
  'replays-failed': 'Тут не вдалося розіграти ваші рішення. Спробуйте ще раз у розділі «Ваші рішення».',

  // Where no points are told.
  'brings-unscored': 'Від цього для вас дещо залежало, і частину ви здобули.',
  'brings-all-unscored': 'Краще для вас бути не могло.',
  'brings-none-unscored': 'Гірше для вас бути не могло.',
  'ended-better-unscored': 'Зрештою стало {$ended :answer}: для вас це краще.',
  'ended-worse-unscored': 'Зрештою стало {$ended :answer}: для вас це гірше.',
  'was-within-reach-unscored': 'Саме це каже кращий текст: для вас це було краще, ніж без угоди.',
  'signed-against':
    '{$than :one-of more=|Вона дає вам більше, ніж без угоди.| same=|Вона дає вам стільки ж, скільки без угоди.| less=|Вона дає вам менше, ніж без угоди.|}',
  'text-against':
    '{$than :one-of more=|Наприкінці той текст був для вас кращий, ніж без угоди.| same=|Наприкінці той текст був для вас не кращий і не гірший, ніж без угоди.| less=|Наприкінці той текст був для вас гірший, ніж без угоди.|}',
} as const;
