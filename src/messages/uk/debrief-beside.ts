/** A finished game beside another one. */
export const debriefBeside = {
  heading: 'Поруч',
  both: 'Обидві гри',
  about: 'Ця гра поруч з іншою за тим самим сценарієм: з її відгалуженням або з тією, на яку у вас є посилання.',
  link: 'Посилання на іншу гру',
  show: 'Покласти поруч',
  question: 'Що між ними спільного і де вони розійшлися?',
  nothing: 'Це не посилання на завершену гру за цим сценарієм, яку тут можна розіграти знову.',
  here: 'Ця гра',
  there: 'Інша гра',
  ending: 'Підсумок',
  signed: 'Підписано',
  results: 'Що має кожна сторона',
  same: 'однаково',
  other: 'інакше',
  curves: 'Вечір за вечором',
  'curves-about':
    'Скільки статей було узгоджено щовечора і скільки балів важило все узгоджене для кожної делегації: як підписано або так, ніби його підписали, як воно було.',
  'curve-agreed': 'Узгоджені статті',
  'curve-worth': 'Важило для {$who :party case=gen}',
  'curve-here': 'Ця гра {$value :count}',
  'curve-there': 'Інша {$value :count}',
  'curve-said': '{$title}: наприкінці {$here :count} у цій грі, {$there :count} в іншій.',
  'curve-day': 'Вечір',
  'curve-value': '{$value :count}',
  par: 'Що з цього роблять переговорники',
  'par-about': 'Переговорники на всіх місцях грають від самого початку, щоразу за іншого збігу випадків.',
  'par-play': 'Хай зіграють ігор: {$games :count}',
  'par-going': 'Зіграно ігор: {$played :count} з {$games :count}',
  'par-told': 'Показано, чим закінчилися ігри: {$games :count}.',
  'par-stop': 'Зупинити',
  'par-there': 'Ігор за іншого збігу випадків: {$games :count}',
  'par-signed': 'підписано разів: {$games :count}',
  'par-texts': `
    .input {$texts :count}
    .match $texts
    1    {{щоразу той самий текст}}
    one  {{{$texts} різний текст, найчастіший в іграх: {$commonest :count}}}
    few  {{{$texts} різні тексти, найчастіший в іграх: {$commonest :count}}}
    many {{{$texts} різних текстів, найчастіший в іграх: {$commonest :count}}}
    *    {{{$texts} різного тексту, найчастіший в іграх: {$commonest :count}}}`,
  'par-answer': '{$label}: {$games :count}',
  'par-silent': 'Стаття мовчить',
  'par-here': 'ця гра',
  'par-forks': 'Де вони розійшлися',
  'par-results': 'Що вони підписали',
  'fork-on': 'Підписано: {$round :day}',
  'fork-by': 'Підписано до {$round :day case=gen} включно',
  'fork-later': 'Підписано пізніше',
  'fork-never': 'Не підписано',
  'fork-others': 'Щось інше',
  'fork-games': '{$games :count} з {$all :count}',

  // Where no points are told.
  'curves-about-unscored': 'Скільки статей було узгоджено щовечора.',
} as const;
