/** What delegations do, a sentence for each move, as a list of decisions has them. */
export const move = {
  offer:
    '{$party :party at=start} {$party :agree you=пропонуєте one=пропонує many=пропонують} {$to :parties case=dat}: {$clauses :clauses}.',
  accept: `
    .input {$from :party case=gen}
    .match $from
    you {{{$party :party at=start} {$party :agree you=приймаєте one=приймає many=приймають} вашу пропозицію: {$clauses :clauses}.}}
    *   {{{$party :party at=start} {$party :agree you=приймаєте one=приймає many=приймають} пропозицію {$from}: {$clauses :clauses}.}}`,
  refuse: `
    .input {$from :party case=gen}
    .match $from
    you {{{$party :party at=start} {$party :agree you=відхиляєте one=відхиляє many=відхиляють} вашу пропозицію: {$clauses :clauses}.}}
    *   {{{$party :party at=start} {$party :agree you=відхиляєте one=відхиляє many=відхиляють} пропозицію {$from}: {$clauses :clauses}.}}`,
  counter:
    '{$party :party at=start} {$party :agree you=робите one=робить many=роблять} {$from :party case=dat} зустрічну пропозицію: {$clauses :clauses}.',
  'carry-pass': `
    .input {$from :party case=gen}
    .match $from
    you {{{$party :party at=start} {$party :agree you=передаєте one=передає many=передають} {$to :party case=dat} ваш лист.}}
    *   {{{$party :party at=start} {$party :agree you=передаєте one=передає many=передають} {$to :party case=dat} лист {$from}.}}`,
  'carry-hold': `
    .input {$from :party case=gen}
    .match $from
    you {{{$party :party at=start} {$party :agree you=притримуєте one=притримує many=притримують} ваш лист для {$to :party case=gen}.}}
    *   {{{$party :party at=start} {$party :agree you=притримуєте one=притримує many=притримують} лист {$from} для {$to :party case=gen}.}}`,
  'carry-blur': `
    .input {$from :party case=gen}
    .match $from
    you {{{$party :party at=start} {$party :agree you=передаєте one=передає many=передають} {$to :party case=dat} ваш лист, але {$party :agree you=робите one=робить many=роблять} одну статтю нечіткою.}}
    *   {{{$party :party at=start} {$party :agree you=передаєте one=передає many=передають} {$to :party case=dat} лист {$from}, але {$party :agree you=робите one=робить many=роблять} одну статтю нечіткою.}}`,
  'instruct-pass':
    'Відтепер {$party :party} {$party :agree you=передаєте one=передає many=передають} усі листи, не читаючи.',
  'instruct-ask':
    'Відтепер {$party :party} {$party :agree you=хочете one=хоче many=хочуть} читати кожен лист, перш ніж його передати.',
  initial:
    '{$party :party at=start} {$party :agree you=парафуєте one=парафує many=парафують} варіант {$clauses :clauses style=full}.',
  withdraw:
    '{$party :party at=start} {$party :agree you=відкликаєте one=відкликає many=відкликають} свою парафу під статтею {$issue :article}.',
  'withdraw-opening':
    '{$party :party at=start} {$party :agree you=відмовляєтеся one=відмовляється many=відмовляються} від своєї вимоги зі вступної заяви у статті {$issue :article}.',
  'call-vote':
    '{$party :party at=start} {$party :agree you=призначаєте one=призначає many=призначають} голосування за частину {$track :track}.',
  'vote-yes':
    '{$party :party at=start} {$party :agree you=підписуєте one=підписує many=підписують} частину {$track :track}.',
  'vote-no':
    '{$party :party at=start} не {$party :agree you=підписуєте one=підписує many=підписують} частину {$track :track} через {$over :list}.',
  'end-day': '{$party :party at=start} {$party :agree you=завершуєте one=завершує many=завершують} свій день.',
  'walk-out':
    '{$party :party at=start} {$party :agree you=оголошуєте one=оголошує many=оголошують} про вихід із переговорів.',
  stay: '{$party :party at=start} таки {$party :agree you=лишаєтеся one=лишається many=лишаються}.',
  draft:
    '{$party :party at=start} {$party :agree you=пропонуєте one=пропонує many=пропонують} єдиний текст частини {$track :track}: {$clauses :clauses}.',
  review: `
    .input {$party :party}
    .input {$issues :articles}
    .match $issues
    none {{{$party :party at=start} {$party :agree you=приймаєте one=приймає many=приймають} весь єдиний текст.}}
    one  {{{$party :party at=start} {$party :agree you=хочете one=хоче many=хочуть} змін у єдиному тексті: стаття {$issues}.}}
    *    {{{$party :party at=start} {$party :agree you=хочете one=хоче many=хочуть} змін у єдиному тексті: статті {$issues}.}}`,
  open: '{$party :party at=start} {$party :agree you=виступаєте one=виступає many=виступають} зі вступною заявою.',
  'open-with-nothing':
    '{$party :party at=start} не {$party :agree you=виступаєте one=виступає many=виступають} зі вступною заявою.',
  confirm:
    '{$party :party at=start} {$party :agree you=підтверджуєте one=підтверджує many=підтверджують} те, що {$by :party} {$by :agree you=кажете one=каже many=кажуть} про {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} щодо статті {$issue :article}.',
  deny: '{$party :party at=start} {$party :agree you=спростовуєте one=спростовує many=спростовують} те, що {$by :party} {$by :agree you=кажете one=каже many=кажуть} про {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} щодо статті {$issue :article}.',
  'by-members':
    'Від імені {$party :party case=gen} країни-учасниці відповідають на те, що {$by :party} {$by :agree you=кажете one=каже many=кажуть} про {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} щодо статті {$issue :article}.',
  reinterpret:
    '{$party :party at=start} {$party :agree you=тлумачите one=тлумачить many=тлумачать} інакше те, що {$by :party} {$by :agree you=кажете one=каже many=кажуть} про {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} щодо статті {$issue :article}: {$options :answers}.',
  'tell-matters':
    '{$party :party at=start} {$party :agree you=кажете one=каже many=кажуть} {$to :party case=dat}, що нічого важливішого за статтю {$issue :article style=quoted} для {$party :agree you=вас m=нього f=неї n=нього one=неї many=них} немає.',
  ask: '{$party :party at=start} {$party :agree you=запитуєте one=запитує many=запитують} {$to :party case=acc}: {$question}',
  reply:
    '{$party :party at=start} {$party :agree you=відповідаєте one=відповідає many=відповідають} {$from :party case=dat}: «{$reply}».',
  consult: '{$party :party at=start} {$party :agree you=пояснюєте one=пояснює many=пояснюють} вдома свою позицію.',
  'consult-members':
    '{$party :party at=start} {$party :agree you=питаєте one=питає many=питають} своїх учасниць про статтю {$issue :article}.',
  'use-lever': '{$party :party at=start} {$party :agree you=дієте one=діє many=діють}: {$label}.',
} as const;
