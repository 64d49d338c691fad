/** Lines of the durability table: what is counted, why, and what it rests on. */
export const durability = {
  base: 'Початкове значення',
  'base-because': 'З цих балів починає кожна угода.',
  'self-enforcing': `
    .input {$below :whether}
    .match $below
    yes {{Дотримуватися вигідно не всім}}
    *   {{Дотримуватися вигідно всім}}`,
  'self-enforcing-because': `
    .input {$party :party at=start}
    .input {$below :whether}
    .input {$surplus :points}
    .match $below $surplus
    yes one  {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} бал менше, ніж без угоди наприкінці.}}
    yes few  {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} бали менше, ніж без угоди наприкінці.}}
    yes many {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} балів менше, ніж без угоди наприкінці.}}
    yes *    {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} бала менше, ніж без угоди наприкінці.}}
    *   one  {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} бал більше, ніж без угоди наприкінці.}}
    *   few  {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} бали більше, ніж без угоди наприкінці.}}
    *   many {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} балів більше, ніж без угоди наприкінці.}}
    *   *    {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: на {$surplus} бала більше, ніж без угоди наприкінці.}}`,
  'self-enforcing-source': 'Fearon 1995, про те, чому обіцянок дотримуються або ні',
  'fair-gains': `
    .input {$takes :whether}
    .match $takes
    yes {{Нерівні здобутки}}
    *   {{Доволі рівні здобутки}}`,
  'fair-gains-because': `
    .input {$takes :whether}
    .match $takes
    yes {{Одна сторона здобула значно меншу частку можливого, ніж інші.}}
    *   {{Частка кожної сторони не набагато менша за половину середньої.}}`,
  'fair-gains-source': 'Werner 1999, про умови, які ведуть до нових боїв',
  'veto-parties': `
    .input {$missing :parties}
    .match $missing
    none {{Підписали всі, хто міг би завадити}}
    *    {{Підписали не всі, хто міг би завадити}}`,
  'veto-parties-because': `
    .input {$missing :parties}
    .match $missing
    none {{Підписали всі делегації, від яких залежить котрась зі статей.}}
    *    {{Бракує підпису: {$missing}.}}`,
  'veto-parties-source': 'Cunningham 2006, про тих, хто може завадити миру',
  trust: `
    .input {$takes :whether}
    .match $takes
    yes {{Брак довіри}}
    *   {{Довіра}}`,
  'trust-because': 'Підписанти довіряють одне одному в середньому на {$mean :count} зі 100. Брак довіри забирає бали.',
  'trust-source': 'Jøsang та Ismail 2002, про вимірювання довіри',
  narrow: 'Ратифіковано ледь-ледь',
  'narrow-because': 'У {$parties :parties case=gen} підтримки вдома ледве вистачило.',
  'narrow-source': 'Putnam 1988, про переговори водночас за кордоном і вдома',
  silent: `
    .input {$count :count}
    .match $count
    one  {{{$count} статтю пропущено}}
    few  {{{$count} статті пропущено}}
    many {{{$count} статей пропущено}}
    *    {{{$count} статті пропущено}}`,
  'silent-because': `
    .input {$issues :articles}
    .match $issues
    one {{Угода мовчить про статтю {$issues}.}}
    *   {{Угода мовчить про статті {$issues}.}}`,
  'silent-source': 'Fortna 2003, про міцніші угоди',
  'last-day': 'Підписано в останню мить',
  'last-day-because': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Частину {$tracks} підписали, коли часу вже не лишалося.}}
    *   {{Частини {$tracks} підписали, коли часу вже не лишалося.}}`,
  'last-day-source': 'Werner та Yuen 2005, про умови, погоджені під тиском',
  vague: `
    .input {$count :count}
    .match $count
    one  {{{$count} нечітка стаття}}
    few  {{{$count} нечіткі статті}}
    many {{{$count} нечітких статей}}
    *    {{{$count} нечіткої статті}}`,
  'vague-because': 'Кожна сторона читає це по-своєму, і колись про це посперечаються.',
  author: '{$issues :articles style=title at=start}',

  // Where no points are told.
  'self-enforcing-because-unscored': `
    .input {$party :party at=start}
    .input {$below :whether}
    .match $below
    yes {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: менше, ніж без угоди наприкінці.}}
    *   {{{$party} {$party :agree you=маєте one=має many=мають} від цього тексту найменше: не менше, ніж без угоди наприкінці.}}`,
} as const;
