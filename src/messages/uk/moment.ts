/** Moments that decided a game for one's own delegation: what was done, and what it meant. All points are its own. */
export const moment = {
  heading: 'Що вирішило ваш результат',
  none: 'Жодна мить не вирішила вашого результату: жодної статті не узгодили й ні за що не голосували.',
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
    one  {{Частину {$track :track} так і не підписали. Делегації не дійшли згоди щодо однієї статті: {$issues}.}}
    *    {{Частину {$track :track} так і не підписали. Делегації не дійшли згоди щодо таких статей: {$issues}.}}`,
  signed: 'Частину {$track :track} підписано.',

  brings: `
    .input {$turns :points}
    .match $turns
    one  {{Для вас ішлося про {$turns} бал; ви здобули {$brings :points}.}}
    few  {{Для вас ішлося про {$turns} бали; ви здобули {$brings :points}.}}
    many {{Для вас ішлося про {$turns} балів; ви здобули {$brings :points}.}}
    *    {{Для вас ішлося про {$turns} бала; ви здобули {$brings :points}.}}`,
  'brings-all': `
    .input {$turns :points}
    .match $turns
    one  {{Для вас ішлося про {$turns} бал; це найкращий для вас результат.}}
    few  {{Для вас ішлося про {$turns} бали; це найкращий для вас результат.}}
    many {{Для вас ішлося про {$turns} балів; це найкращий для вас результат.}}
    *    {{Для вас ішлося про {$turns} бала; це найкращий для вас результат.}}`,
  'brings-none': `
    .input {$turns :points}
    .match $turns
    one  {{Для вас ішлося про {$turns} бал; це найгірший для вас результат.}}
    few  {{Для вас ішлося про {$turns} бали; це найгірший для вас результат.}}
    many {{Для вас ішлося про {$turns} балів; це найгірший для вас результат.}}
    *    {{Для вас ішлося про {$turns} бала; це найгірший для вас результат.}}`,
  'ended-better': `
    .input {$gain :points}
    .match $gain
    one  {{Зрештою погодили {$ended :answer}: для вас це на {$gain} бал краще.}}
    few  {{Зрештою погодили {$ended :answer}: для вас це на {$gain} бали краще.}}
    many {{Зрештою погодили {$ended :answer}: для вас це на {$gain} балів краще.}}
    *    {{Зрештою погодили {$ended :answer}: для вас це на {$gain} бала краще.}}`,
  'ended-worse': `
    .input {$loss :points}
    .match $loss
    one  {{Зрештою погодили {$ended :answer}: для вас це на {$loss} бал гірше.}}
    few  {{Зрештою погодили {$ended :answer}: для вас це на {$loss} бали гірше.}}
    many {{Зрештою погодили {$ended :answer}: для вас це на {$loss} балів гірше.}}
    *    {{Зрештою погодили {$ended :answer}: для вас це на {$loss} бала гірше.}}`,
  'was-within-reach': `
    .input {$worth :points}
    .match $worth
    one  {{Саме така відповідь у кращій угоді. Та угода дала б вам {$worth} бал, а без угоди у вас {$instead :points}.}}
    few  {{Саме така відповідь у кращій угоді. Та угода дала б вам {$worth} бали, а без угоди у вас {$instead :points}.}}
    many {{Саме така відповідь у кращій угоді. Та угода дала б вам {$worth} балів, а без угоди у вас {$instead :points}.}}
    *    {{Саме така відповідь у кращій угоді. Та угода дала б вам {$worth} бала, а без угоди у вас {$instead :points}.}}`,
  'text-was-worth': `
    .input {$worth :points}
    .match $worth
    one  {{Наприкінці той проєкт давав вам {$worth} бал, а без угоди було б {$noDeal :points}.}}
    few  {{Наприкінці той проєкт давав вам {$worth} бали, а без угоди було б {$noDeal :points}.}}
    many {{Наприкінці той проєкт давав вам {$worth} балів, а без угоди було б {$noDeal :points}.}}
    *    {{Наприкінці той проєкт давав вам {$worth} бала, а без угоди було б {$noDeal :points}.}}`,
  'no-longer': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Після цього частину {$tracks} вже не можна було підписати.}}
    *   {{Після цього частини {$tracks} вже не можна було підписати.}}`,
  'had-to-wait': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Тому не можна було підписати й частину {$tracks}.}}
    *   {{Тому не можна було підписати й частини {$tracks}.}}`,
  'without-it': 'Без цього підпису ви лишилися без угоди.',
  'not-ratified': 'Тому частина {$track :track} так і не набула чинності.',
  'signed-worth': `
    .input {$points :points}
    .match $points
    one  {{Вона дає вам {$points} бал проти {$noDeal :points} без угоди.}}
    few  {{Вона дає вам {$points} бали проти {$noDeal :points} без угоди.}}
    many {{Вона дає вам {$points} балів проти {$noDeal :points} без угоди.}}
    *    {{Вона дає вам {$points} бала проти {$noDeal :points} без угоди.}}`,

  /** The one move that mattered most, by replays. */
  mattered: 'Ваш найважливіший хід',
  did: 'Що ви зробили',
  instead: 'Що ще ви могли зробити',
  'instead-accept': 'Прийняти цю пропозицію.',
  'instead-refuse': 'Відхилити цю пропозицію.',
  'leave-undone': 'Не робити цього.',
  replays:
    'Комп’ютер розіграв обидва варіанти по стільки разів: {$ways :count}. З іншим вибором для вас вийшло краще в {$better :count}, гірше в {$worse :count}, так само в {$same :count}.',
  'replays-known':
    'Це шанс, а не обіцянка. У кожному повторі від того дня за всі делегації грає комп’ютер. Те, чого ви тоді не могли знати, щоразу інше.',
  'replays-hidden':
    'Ви не могли цього знати: у повторах інші хочуть того, чого хотіли насправді. У кожному від того дня за всі делегації грає комп’ютер.',
  'none-mattered': 'Жоден ваш окремий хід не змінив би результату.',
  'none-mattered-note':
    'Комп’ютер розіграв ваші рішення з іншим вибором. Різниця була така мала, що могла бути випадковою.',
  replaying: 'Комп’ютер розігрує ваші рішення з іншим вибором, щоб знайти найважливіше.',
  'compared-replaying': 'ще розігрується',
  'compared-alike': 'без помітної різниці',
  'compared-apart': 'помітна різниця',
  'replaying-of': 'Зроблено кроків: {$done :count} з {$of :count}.',
  'replays-failed': 'Тут не вдалося розіграти ваші рішення. Спробуйте ще раз у розділі «Ваші рішення».',

  // Where no points are told.
  'brings-unscored': 'Для вас тут дещо важило, і частину ви здобули.',
  'brings-all-unscored': 'Для вас тут дещо важило, і це найкращий для вас результат.',
  'brings-none-unscored': 'Для вас тут дещо важило, і це найгірший для вас результат.',
  'ended-better-unscored': 'Зрештою погодили {$ended :answer}: для вас це краще.',
  'ended-worse-unscored': 'Зрештою погодили {$ended :answer}: для вас це гірше.',
  'was-within-reach-unscored': 'Саме така відповідь у кращій угоді. Та угода була для вас кращою, ніж без угоди.',
  'signed-against':
    '{$than :one-of more=|Вона дає вам більше, ніж без угоди.| same=|Вона дає вам стільки ж, скільки без угоди.| less=|Вона дає вам менше, ніж без угоди.|}',
  'text-against':
    '{$than :one-of more=|Наприкінці той проєкт був для вас кращий, ніж без угоди.| same=|Наприкінці той проєкт був для вас не кращий і не гірший, ніж без угоди.| less=|Наприкінці той проєкт був для вас гірший, ніж без угоди.|}',
} as const;
