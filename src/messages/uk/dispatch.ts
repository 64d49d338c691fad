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
    '{$party :party at=start} {$party :agree you=виносите one=виносить many=виносять} на голосування частину {$track :track}. Голосують увечері.',
  'vote-lapsed': 'Голосування щодо частини {$track :track} не буде. {$why}',
  signed: 'Частину {$track :track} підписали всі, хто мав підписати.',
  'not-signed': 'Частину {$track :track} поставили на голосування і не підписали: {$noes :list}.',
  // Who ends its own day may have said much on it.
  'day-ended': `
    .input {$party :party case=dat at=start}
    .match $party
    you {{Ви завершуєте {:round case=acc}.}}
    *   {{{$party} сьогодні більше нема чого додати.}}`,
  'walk-out-announced':
    '{$party :party at=start} {$party :agree you=|кажете, що підете| one=|каже, що піде| many=|кажуть, що підуть|} з переговорів увечері у {$leavesAt :day case=acc}, якщо доти не {$party :agree you=передумаєте one=передумає many=передумають}.',
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
  told: '{$party :party at=start} {$party :agree you=кажете one=каже many=кажуть} {$to :party case=dat}: стаття {$issue :article style=quoted} для нас серед найважливіших.',
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
    you     {{Разом із цим втрачають чинність ваші парафи: {$clauses :clauses}.}}
    you-too {{Разом із цим втрачають чинність ваші парафи і парафи {$dropped :parties others=yes case=gen}: {$clauses :clauses}.}}
    *       {{Разом із цим втрачають чинність парафи {$dropped}: {$clauses :clauses}.}}`,
  idle: '{$party :party at=start} не {$party :agree you=пропонуєте one=пропонує many=пропонують} нічого нового вже {$days :rounds}. Хтось назве це ретельною підготовкою, а хтось — зволіканням.',
  'date-comes':
    'Для частини {$track :track} ця гра призначає таку дату: {$round :day}. Після неї частина менше варта для всіх, хто її підписує.',
  'date-passed':
    'Дата, яку ця гра призначає для частини {$track :track}, минула без підписів. Тепер ця частина менше варта для всіх, хто її підписує.',
  'held-back':
    '{$by :party at=start} {$by :agree you=притримали m=притримав f=притримала n=притримало one=притримала} те, що {$from :party} {$from :agree you=хотіли m=хотів f=хотіла n=хотіло one=хотіла} сказати {$to :party case=dat}.',
  'not-written': 'Погоджено, але в текст не внесено: {$clauses :clauses}. Одна стаття там уже нечітка.',
  'members-asked':
    '{$party :party at=start} {$party :agree you=питаєте one=питає many=питають} своїх учасників про статтю {$issue :article}.',
  'members-heard': `
    .input {$party :party case=gen}
    .match $party
    you {{Ваші учасники про статтю {$issue :article}. {$stands :list by=sentences}}}
    *   {{Учасники {$party} про статтю {$issue :article}. {$stands :list by=sentences}}}`,
  'members-silent': `
    .input {$party :party case=gen}
    .match $party
    you {{Ваші учасники про статтю {$issue :article}. Ніхто ні проти чого не заперечує.}}
    *   {{Учасники {$party} про статтю {$issue :article}. Ніхто ні проти чого не заперечує.}}`,
  drafted:
    '{$by :party at=start} {$by :agree you=вносите one=вносить many=вносять} єдиний текст для всіх, хто підписує частину {$track :track}: {$clauses :clauses}.',
  reviewed: `
    .input {$by :party case=gen}
    .match $by
    you {{Ваш єдиний текст: {$said :list by=semicolon}.}}
    *   {{Єдиний текст {$by}: {$said :list by=semicolon}.}}`,
  'opening-left': `
    .input {$clauses :clauses style=full}
    .match $clauses
    one {{{$party :party at=start} більше не {$party :agree you=пропонуєте one=пропонує many=пропонують} варіанта {$clauses}.}}
    *   {{{$party :party at=start} більше не {$party :agree you=пропонуєте one=пропонує many=пропонують} варіантів {$clauses}.}}`,
  'declaration-crossed':
    '{$party :party at=start} {$party :agree you=відступаєте one=відступає many=відступають} від того, що {$party :agree you=заявили m=заявив f=заявила n=заявило one=заявила} про статтю {$issue :article}.',
} as const;
