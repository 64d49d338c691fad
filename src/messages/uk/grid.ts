/** The text as a grid: what each delegation stands for, article by article, and who says what of an answer. */
export const grid = {
  'worth-to-you': 'бали для вас',
  part: 'Частина {$number :count}: {$track :track}',
  'to-sign': 'Мають підписати: {$signatories :parties together=yes}',
  'signed-by': 'Підписали: {$signatories :parties together=yes}',
  article: '{#hidden}Стаття {/hidden}{$number :count} {#b}{$title}{/b}',

  'cell-pencilled': 'Ще не надіслано:',
  'cell-accepted':
    '{$who :party at=start} попередньо {$who :agree you=прийняли m=прийняв f=прийняла n=прийняло one=прийняла many=прийняли}:',
  'cell-asked': '{$who :party at=start} {$who :agree you=просите one=просить many=просять}:',
  'cell-wish': '{$who :party at=start} {$who :agree you=хочете one=хоче many=хочуть}:',
  'cell-unknown': '{$who :party at=start}: позиція невідома.',
  /** Told by the person, to that delegation alone. */
  'heard-matters':
    '{$who :party at=start} {$who :agree you=знаєте one=знає many=знають}, що це серед ваших пріоритетів.',

  wordings: 'Варіанти: {$title}',
  points: `
    .input {$points :count}
    .match $points
    one  {{{$points}{#hidden} бал для вас{/hidden}}}
    few  {{{$points}{#hidden} бали для вас{/hidden}}}
    many {{{$points}{#hidden} балів для вас{/hidden}}}
    *    {{{$points}{#hidden} бала для вас{/hidden}}}`,
  /** Before the reasons of a delegation, which the scenario's author has written. */
  'game-words': 'Словами гри:',

  called: '{$party :party at=start}',
  you: 'ви',
  left: 'уже не за столом',
  leaving: 'вихід оголошено',
  frustrated: 'терпець уривається',
  'trust-untried': 'поки що стримано',
  'trust-hardly': 'недовіра до вас',
  'trust-little': 'обережність щодо вас',
  'trust-some': 'відкритість до вас',
  'trust-much': 'довіра до вас',

  wants: '{$who :party at=start} цього {$who :agree you=хочете one=хоче many=хочуть}',
  accepts: 'Для {$who :party case=gen} це прийнятно',
  claimed: 'Інші кажуть, що {$who :party} це {$who :agree you=приймаєте one=приймає many=приймають}',
  against: '{$who :party at=start} проти цього',
  never: '{$who :party at=start} цього ніколи не {$who :agree you=підпишете one=підпише many=підпишуть}',
  // Of what a delegation has done in these talks, and of what it stood for before that.
  initialled:
    '{$who :party at=start} це попередньо {$who :agree you=прийняли m=прийняв f=прийняла n=прийняло one=прийняла}',
  asks: '{$who :party at=start} цього {$who :agree you=просите one=просить many=просять}',
  rejected:
    '{$who :party at=start} це {$who :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила} ({$round :maybe-day style=letter})',
  opened: '{$who :party at=start} {$who :agree you=просили m=просив f=просила n=просило one=просила} про це на початку',
  wanted: '{$who :party at=start} спершу цього {$who :agree you=хотіли m=хотів f=хотіла n=хотіло one=хотіла}',
  accepted: 'Для {$who :party case=gen} це спершу було прийнятно',
  opposed: '{$who :party at=start} спершу {$who :agree you=були m=був f=була n=було one=була} проти цього',
  /** What stands in the column of a delegation, under its name. */
  'stand-wants': `
    .input {$who :party}
    {{{$who :agree you=хочете one=хоче many=хочуть} цього}}`,
  'stand-accepts': 'це прийнятно',
  'stand-claimed': 'це прийнятно, кажуть інші',
  'stand-against': 'проти цього',
  'stand-never': `
    .input {$who :party}
    {{ніколи не {$who :agree you=підпишете one=підпише many=підпишуть}}}`,
  'stand-initialled': 'попередньо прийнято',
  'stand-asks': `
    .input {$who :party}
    {{{$who :agree you=просите one=просить many=просять} цього}}`,
  'stand-rejected': 'відхилено ({$round :maybe-day style=letter})',
  'stand-opened': 'просили про це на початку',
  'stand-wanted': 'спершу цього хотіли',
  'stand-accepted': 'спершу було прийнятно',
  'stand-opposed': 'спершу проти цього',
  stated: 'заявлено',
  reported: 'повідомлено',
  inferred: 'припущено',

  // Where no points are told.
  'worth-to-you-unscored': 'для вас',
} as const;
