/**
 * What a decision was weighed by, with points of `who` decided. `onTable` is what was on the table: an offer, a single text,
 * the text with one more article, or the text.
 */
export const account = {
  weighed: `
    .input {$onTable :choice}
    .match $onTable
    offer       {{У балах для {$who :party case=gen}: чекання — {$waiting :points}, ця пропозиція — {$worth :points}.}}
    single-text {{У балах для {$who :party case=gen}: чекання — {$waiting :points}, цей єдиний текст — {$worth :points}.}}
    article     {{У балах для {$who :party case=gen}: чекання — {$waiting :points}, проєкт із цією статтею — {$worth :points}.}}
    *           {{У балах для {$who :party case=gen}: чекання — {$waiting :points}, цей проєкт — {$worth :points}.}}`,
  'nothing-to-sign': `
    .input {$onTable :choice}
    .input {$who :party}
    .match $onTable
    offer       {{У цій пропозиції {$who} не {$who :agree you=побачили m=побачив f=побачила n=побачило one=побачила many=побачили} нічого, що варто підписати. Чекання в балах: {$waiting :points}.}}
    single-text {{У цьому єдиному тексті {$who} не {$who :agree you=побачили m=побачив f=побачила n=побачило one=побачила many=побачили} нічого, що варто підписати. Чекання в балах: {$waiting :points}.}}
    article     {{У проєкті з цією статтею {$who} не {$who :agree you=побачили m=побачив f=побачила n=побачило one=побачила many=побачили} нічого, що варто підписати. Чекання в балах: {$waiting :points}.}}
    *           {{У цьому проєкті {$who} не {$who :agree you=побачили m=побачив f=побачила n=побачило one=побачила many=побачили} нічого, що варто підписати. Чекання в балах: {$waiting :points}.}}`,
  /** Nothing was on the table: it was to put something there. */
  'if-signed':
    'У балах для {$who :party case=gen}: цей проєкт, якщо його підпишуть, — {$next :points}, подальші переговори — {$waiting :points}.',
  'held-out':
    'Це важить, лише якщо підпишуть усі: {$who :party} {$who :agree you=чекали m=чекав f=чекала n=чекало one=чекала many=чекали} на більше або не {$who :agree you=вірили m=вірив f=вірила n=вірило one=вірила many=вірили}, що до підпису дійде.',
  'too-unlikely':
    'Це важить, лише якщо підпишуть усі: {$who :party} не {$who :agree you=вірили m=вірив f=вірила n=вірило one=вірила many=вірили}, що так буде.',
  aims: 'У балах: ціль на той {:round case=acc} — {$target :points}, без угоди — {$walkAway :points}.',
  'next-stands': `
    .input {$who :party}
    {{Те, чого {$who :agree you=|ви хотіли| m=|він хотів| f=|вона хотіла| n=|воно хотіло| one=|вона хотіла| many=|вони хотіли|} далі, уже було в проєкті; у балах це {$next :points}.}}`,
  next: `
    .input {$who :party}
    {{Далі {$who :agree you=|ви хотіли| m=|він хотів| f=|вона хотіла| n=|воно хотіло| one=|вона хотіла| many=|вони хотіли|} такого: {$clauses :clauses}. У балах це {$next :points}.}}`,
} as const;
