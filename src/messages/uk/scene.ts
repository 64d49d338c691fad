/** Scenes of the talks, played over the table: a morning, a date that passes, a vote, a delegation that leaves. */
export const scene = {
  dusk: 'Вечір',
  'days-left': `
    .input {$left :rounds}
    .match $left
    one  {{Лишився {$left}.}}
    few  {{Лишилися {$left}.}}
    many {{Лишилося {$left}.}}
    *    {{Лишилося {$left}.}}`,

  'set-for-today': 'Сьогодні — {$what}.',
  'morning-changed': `
    .input {$count :count}
    .match $count
    one  {{{$count} зміна за ніч}}
    few  {{{$count} зміни за ніч}}
    many {{{$count} змін за ніч}}
    *    {{{$count} зміни за ніч}}`,
  'quiet-morning': '{$day}. За ніч нічого не змінилося.',
  'letter-came': 'Через {$via :party case=acc} до вас дійшов лист від {$from :party case=gen}.',
  'begin-day': 'Почати день',
  again: 'Ще раз побачити на мапі',

  'date-passed': 'Дата цієї гри для частини {$track :track} минула.',
  'date-all-agreed': 'Усі її статті узгоджено, але її не підписано.',
  'date-agreed': 'Узгоджено: {$issues :articles style=title}.',
  'date-open': 'Не узгоджено: {$issues :articles style=title}.',
  'date-cost-heading': 'Ціна пропущеної дати',
  'date-costs':
    '{$who :party at=start} тепер {$who :agree you=отримаєте one=отримає many=отримають} від неї менше: втрата — {$points :points}.',
  'date-costs-unscored':
    '{$who :party at=start} тепер {$who :agree you=отримаєте one=отримає many=отримають} від неї менше.',
  'date-costs-all': 'Пізній підпис дає менше кожному підписанту.',
  'date-waits': `
    .input {$tracks :tracks}
    .match $tracks
    one {{{$who :party at=start} її не {$who :agree you=підписуєте one=підписує many=підписують}. Але без неї {$who :agree you=ви m=він f=вона n=воно many=вони} не {$who :agree you=зможете one=зможе many=зможуть} підписати частину {$tracks}.}}
    *   {{{$who :party at=start} її не {$who :agree you=підписуєте one=підписує many=підписують}. Але без неї {$who :agree you=ви m=він f=вона n=воно many=вони} не {$who :agree you=зможете one=зможе many=зможуть} підписати частини {$tracks}.}}`,
  'date-wording': '«{$label}» у статті {$issue :article}',
  'date-asks': '{$who :party at=start} {$who :agree you=просите one=просить many=просять}: {$clauses :list}.',
  'date-possible': 'Що ще можливо',
  'date-still': `
    .input {$left :rounds}
    .match $left
    one  {{Частину {$track :track} ще можна підписати: лишився {$left}.}}
    few  {{Частину {$track :track} ще можна підписати: лишилися {$left}.}}
    many {{Частину {$track :track} ще можна підписати: лишилося {$left}.}}
    *    {{Частину {$track :track} ще можна підписати: лишилося {$left}.}}`,
  'date-vote-again': 'Текст узгоджено. Потрібне нове голосування, на якому «за» скажуть {$signatories :parties}.',
  'date-needs': `
    .input {$issues :articles}
    .match $issues
    one {{Для статті {$issues} потрібна відповідь, на яку погодяться {$signatories :parties}.}}
    *   {{Для статей {$issues} потрібні відповіді, на які погодяться {$signatories :parties}.}}`,
  'date-too-late': 'Переговори закінчено, тож її вже не підпишуть.',

  'vote-asks': 'Чи підпишуть частину {$track :track}?',
  'vote-opens': 'Бюлетені щодо частини {$track :track} відкривають по одному.',
  'next-ballot': 'Відкрити наступний бюлетень',
  'open-all': 'Відкрити всі бюлетені',
  'vote-again': 'Переглянути голосування ще раз',
  'ballot-closed': 'ще не відкрито',
  'says-yes': '{$who :party at=start}: за.',
  'says-no': '{$who :party at=start}: проти, через {$over :list}.',
  'yes-kept':
    '{$who :party at=start} від початку {$who :agree you=просили m=просив f=просила n=просило one=просила many=просили} {$clauses :clauses style=full}, і так записано в тексті.',
  'yes-moved':
    '{$who :party at=start} на початку {$who :agree you=просили m=просив f=просила n=просило one=просила many=просили} {$clauses :clauses style=full} і {$who :agree you=поступилися m=поступився f=поступилася n=поступилося one=поступилася many=поступилися}.',
  'yes-moved-too': `
    .input {$issues :articles}
    .match $issues
    one {{У статті {$issues} {$who :party} {$who :agree you=поступилися m=поступився f=поступилася n=поступилося one=поступилася many=поступилися}.}}
    *   {{У статтях {$issues} {$who :party} {$who :agree you=поступилися m=поступився f=поступилася n=поступилося one=поступилася many=поступилися}.}}`,

  signed: 'Підписано.',
  'signed-gathers': 'Підписано. Мапа стає столом.',
  'not-signed': 'Не підписано.',
  yes: 'За',
  no: 'Проти',
  over: 'через {$over :list}',
  'speak-directly': '{$two :parties at=start} тепер {$two :agree you=можете one=можуть many=можуть} говорити напряму.',
  worth: 'Для вас це {$points :count} проти {$walkAway :count} без угоди.',
  'gave-up': 'Чим ви поступилися: {$clauses :clauses style=full}.',
  kept: 'Що зберегли: {$clauses :clauses style=full}.',
  next: 'Далі — частина {$track :track}, статей: {$articles :count}. Підписують: {$signatories :parties}.',
  'next-by': 'Дата цієї гри: {$round :day}.',
  'go-on': 'Далі',
  'take-seat': 'Зайняти місце',
  'to-ending': 'Подивитися підсумок',
  'to-table': 'Назад до столу',

  left: '{$who :party at=start} {$who :agree you=виходите one=виходить many=виходять} з переговорів.',
  falls: 'Більше не можна підписати',
} as const;
