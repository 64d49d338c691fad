/** Lines of the record. */
export const dispatch = {
  'round-began': 'Починається {$round :day}.',
  initialled: `
    .input {$clauses :clauses style=full}
    .match $clauses
    one {{{$party :party at=start} {$party :agree you=парафуєте one=парафує many=парафують} варіант {$clauses}.}}
    *   {{{$party :party at=start} {$party :agree you=парафуєте one=парафує many=парафують} варіанти {$clauses}.}}`,
  withdrawn:
    '{$party :party at=start} {$party :agree you=відкликаєте one=відкликає many=відкликають} свою парафу під статтею {$issue :article}.',
  'vote-called':
    '{$party :party at=start} {$party :agree you=призначаєте one=призначає many=призначають} голосування за частину {$track :track}. Воно відбудеться ввечері.',
  'vote-lapsed': 'Голосування за частину {$track :track} не буде. {$why}',
  signed: 'Частину {$track :track} підписали всі підписанти.',
  'not-signed': 'Частину {$track :track} поставили на голосування і не підписали: {$noes :list}.',
  // Who ends its own day may have said much on it.
  'day-ended': `
    .input {$party :party case=dat at=start}
    .match $party
    you {{Ви завершуєте {:round case=acc}.}}
    *   {{{$party} сьогодні більше нема чого додати.}}`,
  'walk-out-announced':
    '{$party :party at=start} {$party :agree you=|кажете, що підете| one=|каже, що піде| many=|кажуть, що підуть|} з переговорів увечері ({$leavesAt :day}), якщо доти не {$party :agree you=передумаєте one=передумає many=передумають}.',
  'walk-out-taken-back': '{$party :party at=start} {$party :agree you=лишаєтеся one=лишається many=лишаються}.',
  'walked-out': `
    .input {$party :party at=start}
    .input {$closed :tracks}
    .match $closed
    none {{{$party} {$party :agree you=|вийшли з| m=|вийшов із| f=|вийшла з| n=|вийшло з| one=|вийшла з|} переговорів.}}
    one  {{{$party} {$party :agree you=|вийшли з| m=|вийшов із| f=|вийшла з| n=|вийшло з| one=|вийшла з|} переговорів. Без {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} не можна підписати частину {$closed}.}}
    *    {{{$party} {$party :agree you=|вийшли з| m=|вийшов із| f=|вийшла з| n=|вийшло з| one=|вийшла з|} переговорів. Без {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} не можна підписати частини {$closed}.}}`,
  'channels-opened': 'Тепер усі можуть говорити напряму.',
  ended: 'Переговори закінчено.',
  told: '{$party :party at=start} {$party :agree you=кажете one=каже many=кажуть} {$to :party case=dat}: стаття {$issue :article style=quoted} — серед наших пріоритетів.',
  consulted:
    '{$party :party at=start} {$party :agree you=пояснюєте one=пояснює many=пояснюють} вдома свою позицію і {$party :agree you=повертаєте one=повертає many=повертають} там частину підтримки.',
  happened: '{$title}. {$says}',
  'lever-used': `
    .input {$party :party}
    .input {$costs :whether}
    .match $costs
    yes {{{$party :party at=start} {$party :agree you=дієте one=діє many=діють}: {$label}. {$says} Це коштує {$party :party case=dat} підтримки вдома.}}
    *   {{{$party :party at=start} {$party :agree you=дієте one=діє many=діють}: {$label}. {$says}}}`,
  'initials-fell': `
    .input {$dropped :parties case=gen}
    .match $dropped
    you     {{Це знімає ваші парафи: {$clauses :clauses}.}}
    you-too {{Це знімає ваші парафи і парафи {$dropped :parties others=yes case=gen}: {$clauses :clauses}.}}
    *       {{Це знімає парафи {$dropped}: {$clauses :clauses}.}}`,
  idle: '{$party :party at=start} не {$party :agree you=пропонуєте one=пропонує many=пропонують} нічого нового вже {$days :rounds}. Хтось назве це ретельною підготовкою, а хтось — зволіканням.',
  'date-comes':
    'Дата цієї гри для частини {$track :track}: {$round :day}. Підписана пізніше, частина має меншу вагу для всіх підписантів.',
  'date-passed':
    'Дата цієї гри для частини {$track :track} минула без підписів. Тепер ця частина має меншу вагу для всіх підписантів.',
  'held-back':
    '{$by :party at=start} {$by :agree you=притримали m=притримав f=притримала n=притримало one=притримала} лист від {$from :party case=gen} до {$to :party case=gen}.',
  'not-written': 'Погоджено, але в проєкт не внесено: {$clauses :clauses}. Одна стаття там уже нечітка.',
  'members-asked':
    '{$party :party at=start} {$party :agree you=питаєте one=питає many=питають} своїх учасниць про статтю {$issue :article}.',
  'members-heard': `
    .input {$party :party case=gen}
    .match $party
    you {{Ваші країни-учасниці про статтю {$issue :article}. {$stands :list by=sentences}}}
    *   {{Країни-учасниці {$party} про статтю {$issue :article}. {$stands :list by=sentences}}}`,
  'members-silent': `
    .input {$party :party case=gen}
    .match $party
    you {{Ваші країни-учасниці про статтю {$issue :article}. Заперечень немає.}}
    *   {{Країни-учасниці {$party} про статтю {$issue :article}. Заперечень немає.}}`,
  drafted:
    '{$by :party at=start} {$by :agree you=надсилаєте one=надсилає many=надсилають} єдиний текст усім підписантам частини {$track :track}: {$clauses :clauses}.',
  reviewed: `
    .input {$by :party case=gen}
    .match $by
    you {{Ваш єдиний текст: {$said :list by=semicolon}.}}
    *   {{Єдиний текст {$by}: {$said :list by=semicolon}.}}`,
  'opening-left': `
    .input {$clauses :clauses style=full}
    .match $clauses
    one {{{$party :party at=start} більше не {$party :agree you=просите one=просить many=просять} про варіант {$clauses}.}}
    *   {{{$party :party at=start} більше не {$party :agree you=просите one=просить many=просять} про варіанти {$clauses}.}}`,
  'declaration-crossed':
    '{$party :party at=start} {$party :agree you=порушуєте one=порушує many=порушують} своє публічне слово щодо статті {$issue :article}.',
} as const;
