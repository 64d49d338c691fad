/** Offers and counters, and what becomes of them, as the record tells of them. */
export const letter = {
  /** What a line tells of the clauses: with their wording, or by the articles. */
  'with-wording': '{$clauses :clauses}',
  'by-title': '{$issues :articles}',
  offered: `
    .input {$from :party}
    .input {$to :party case=dat}
    .input {$via :maybe-party case=acc}
    .input {$exact :whether}
    .input {$before :maybe-day style=letter case=acc}
    .input {$what :list}
    .match $via $exact $before $what
    none *   none *    {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to}: {$what}.}}
    none *   *    *    {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to}, тими самими словами, що й у {$before}: {$what}.}}
    *    yes none *    {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to} через {$via}, з проханням передати дослівно: {$what}.}}
    *    yes *    none {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to} через {$via}, з проханням передати дослівно, те саме, що й у {$before}.}}
    *    yes *    *    {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to} через {$via}, з проханням передати дослівно, тими самими словами, що й у {$before}: {$what}.}}
    *    *   none *    {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to} через {$via}: {$what}.}}
    *    *   *    none {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to} через {$via} те саме, що й у {$before}.}}
    *    *   *    *    {{{$from :party at=start} {$from :agree you=пропонуєте one=пропонує many=пропонують} {$to} через {$via}, тими самими словами, що й у {$before}: {$what}.}}`,
  countered: `
    .input {$from :party}
    .input {$to :party case=dat}
    .input {$via :maybe-party case=acc}
    .input {$exact :whether}
    .input {$before :maybe-day style=letter case=acc}
    .input {$what :list}
    .match $via $exact $before $what
    none *   none *    {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію: {$what}.}}
    none *   *    *    {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію, тими самими словами, що й у {$before}: {$what}.}}
    *    yes none *    {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію через {$via}, з проханням передати дослівно: {$what}.}}
    *    yes *    none {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію через {$via}, з проханням передати дослівно, тими самими словами, що й у {$before}.}}
    *    yes *    *    {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію через {$via}, з проханням передати дослівно, тими самими словами, що й у {$before}: {$what}.}}
    *    *   none *    {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію через {$via}: {$what}.}}
    *    *   *    none {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію через {$via}, тими самими словами, що й у {$before}.}}
    *    *   *    *    {{{$from :party at=start} {$from :agree you=робите one=робить many=роблять} {$to} зустрічну пропозицію через {$via}, тими самими словами, що й у {$before}: {$what}.}}`,
  arrived: `
    .input {$from :party case=gen}
    .input {$before :maybe-day style=letter case=acc}
    .match $from $before
    you none {{Ваша пропозиція дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}: {$clauses :clauses}.}}
    you *    {{Ваша пропозиція, тими самими словами, що й у {$before}, дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}: {$clauses :clauses}.}}
    *   none {{Пропозиція {$from} дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}: {$clauses :clauses}.}}
    *   *    {{Пропозиція {$from}, тими самими словами, що й у {$before}, дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}: {$clauses :clauses}.}}`,
  'own-arrived': `
    .input {$track :maybe-track}
    .input {$before :maybe-day style=letter case=acc}
    .match $track $before
    none none {{Ваша пропозиція дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}.}}
    none *    {{Ваша пропозиція, тими самими словами, що й у {$before}, дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}.}}
    *    none {{Ваша пропозиція щодо частини {$track} дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}.}}
    *    *    {{Ваша пропозиція щодо частини {$track}, тими самими словами, що й у {$before}, дійшла до {$to :party case=gen} через {$via :maybe-party case=acc}.}}`,
  accepted: `
    .input {$who :party}
    .input {$via :maybe-party case=acc}
    .input {$from :party case=gen}
    .match $via $from
    none you {{{$who :party at=start} {$who :agree you=приймаєте one=приймає many=приймають} вашу пропозицію.}}
    none *   {{{$who :party at=start} {$who :agree you=приймаєте one=приймає many=приймають} пропозицію {$from}.}}
    *    you {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і {$who :agree you=приймаєте one=приймає many=приймають} вашу пропозицію.}}
    *    *   {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і {$who :agree you=приймаєте one=приймає many=приймають} пропозицію {$from}.}}`,
  refused: `
    .input {$who :party}
    .input {$via :maybe-party case=acc}
    .input {$again :whether}
    .input {$from :party case=gen}
    .match $via $again $from
    none yes you {{{$who :party at=start} знову {$who :agree you=відхиляєте one=відхиляє many=відхиляють} вашу пропозицію: {$why}.}}
    none yes *   {{{$who :party at=start} знову {$who :agree you=відхиляєте one=відхиляє many=відхиляють} пропозицію {$from}: {$why}.}}
    none *   you {{{$who :party at=start} {$who :agree you=відхиляєте one=відхиляє many=відхиляють} вашу пропозицію: {$why}.}}
    none *   *   {{{$who :party at=start} {$who :agree you=відхиляєте one=відхиляє many=відхиляють} пропозицію {$from}: {$why}.}}
    *    yes you {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і знову {$who :agree you=відхиляєте one=відхиляє many=відхиляють} вашу пропозицію: {$why}.}}
    *    yes *   {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і знову {$who :agree you=відхиляєте one=відхиляє many=відхиляють} пропозицію {$from}: {$why}.}}
    *    *   you {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і {$who :agree you=відхиляєте one=відхиляє many=відхиляють} вашу пропозицію: {$why}.}}
    *    *   *   {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і {$who :agree you=відхиляєте one=відхиляє many=відхиляють} пропозицію {$from}: {$why}.}}`,
  /** Of a counter that has not been answered, or was refused for now. */
  'not-taken-up': `
    .input {$who :party}
    .input {$via :maybe-party case=acc}
    .input {$from :party case=gen}
    .match $via $from
    none you {{{$who :party at=start} поки не {$who :agree you=приймаєте one=приймає many=приймають} вашої зустрічної пропозиції.}}
    none *   {{{$who :party at=start} поки не {$who :agree you=приймаєте one=приймає many=приймають} зустрічної пропозиції {$from}.}}
    *    you {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і поки не {$who :agree you=приймаєте one=приймає many=приймають} вашої зустрічної пропозиції.}}
    *    *   {{{$who :party at=start} {$who :agree you=відповідаєте one=відповідає many=відповідають} через {$via} і поки не {$who :agree you=приймаєте one=приймає many=приймають} зустрічної пропозиції {$from}.}}`,
  /** For the one whose offer it was, and who knows what it said. */
  accepts: '{$who :party at=start} {$who :agree you=приймаєте one=приймає many=приймають}.',
  refuses: `
    .input {$who :party}
    .input {$again :whether}
    .match $again
    yes {{{$who :party at=start} знову {$who :agree you=відхиляєте one=відхиляє many=відхиляють}: {$why}.}}
    *   {{{$who :party at=start} {$who :agree you=відхиляєте one=відхиляє many=відхиляють}: {$why}.}}`,
  'why-red-line': `
    .input {$issue :maybe-article}
    .match $issue
    none {{вона перетинає червону лінію}}
    *    {{вона перетинає червону лінію у статті {$issue}}}`,
  'why-not-now': 'не зараз',
  // An offer as a whole can bring too little; of one article it may ask too much as well as give too little.
  'why-too-little': `
    .input {$issue :maybe-article}
    .match $issue
    none {{вона дає замало}}
    *    {{заважає стаття {$issue}}}`,
  'answer-carried': 'Відповідь {$via :agree you=передаєте one=передає many=передають} {$via :party}.',
  blurred:
    'Дорогою {$via :party} {$via :agree you=зробили m=зробив f=зробила n=зробило one=зробила} її нечіткою: {$clauses :clauses}.',
} as const;
