/** A finished game beside another one. */
export const debriefBeside = {
  heading: 'Поруч',
  both: 'Обидві гри',
  about: 'Порівняйте цю гру з іншою за тим самим сценарієм: із її відгалуженням або з грою, на яку у вас є посилання.',
  link: 'Посилання на іншу гру',
  show: 'Порівняти',
  question: 'Що між ними спільного і де вони розійшлися?',
  nothing: 'Це не посилання на завершену гру за цим сценарієм, яку тут можна розіграти знову.',
  here: 'Ця гра',
  there: 'Інша гра',
  ending: 'Підсумок',
  signed: 'Підписано',
  results: 'Результат кожної делегації',
  same: 'однаково',
  other: 'інакше',
  curves: 'День за днем',
  'curves-about': 'Скільки статей було узгоджено наприкінці кожного дня і скільки балів вони дали б кожній делегації.',
  'curve-agreed': 'Узгоджені статті',
  'curve-worth': 'Важило для {$who :party case=gen}',
  'curve-here': 'Ця гра {$value :count}',
  'curve-there': 'Інша {$value :count}',
  'curve-said': '{$title}: наприкінці {$here :count} у цій грі, {$there :count} в іншій.',
  'curve-day': 'День',
  'curve-value': '{$value :count}',
  par: 'Той самий сценарій грає комп’ютер',
  'par-about': 'Комп’ютер грає за всі делегації від самого початку, щоразу з іншими випадковими подіями.',
  'par-play': 'Зіграти ігор: {$games :count}',
  'par-going': 'Зіграно ігор: {$played :count} з {$games :count}',
  'par-told': 'Показано результати ігор: {$games :count}.',
  'par-stop': 'Зупинити',
  'par-there': 'Ігор комп’ютера: {$games :count}',
  'par-signed': 'підписано разів: {$games :count}',
  'par-texts': `
    .input {$texts :count}
    .match $texts
    1    {{щоразу та сама угода}}
    one  {{{$texts} різна угода, найчастіша в іграх: {$commonest :count}}}
    few  {{{$texts} різні угоди, найчастіша в іграх: {$commonest :count}}}
    many {{{$texts} різних угод, найчастіша в іграх: {$commonest :count}}}
    *    {{{$texts} різної угоди, найчастіша в іграх: {$commonest :count}}}`,
  'par-answer': '{$label}: {$games :count}',
  'par-silent': 'Пропущено',
  'par-here': 'ця гра',
  'par-forks': 'Де ігри розійшлися',
  'par-results': 'Що підписали',
  'fork-on': 'Підписано: {$round :day}',
  'fork-by': 'Підписано до {$round :day case=gen} включно',
  'fork-later': 'Підписано пізніше',
  'fork-never': 'Не підписано',
  'fork-others': 'Інший варіант',
  'fork-games': '{$games :count} з {$all :count}',

  // Where no points are told.
  'curves-about-unscored': 'Скільки статей було узгоджено наприкінці кожного дня.',
} as const;
