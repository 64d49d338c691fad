/** What is known of the delegations: how far each is trusted, stands at home and can be reached, and whether the time is ripe. */
export const others = {
  trust: 'Довіра',
  'trust-and-home': 'Довіра і підтримка вдома',
  you: '{$who :party style=name}, ви',
  standing: '{#term of=home}Підтримка вдома{/term}: {$points :count} зі 100 ({$words})',
  /** How far the person trusts another, and that one the person. */
  trusted: '{#term of=trust}Ваша довіра{/term}: {$inThem}. Довіра до вас: {$inYou}.',

  /** What it feels for the person beside trust, each in words and a small number. */
  regard: 'Повага до вас: {$respect}. Роздратування: {$frustration}.',

  moment: 'Чи слушний це момент для угоди?',
  'moment-about':
    '{#term of=ripe}Слушний момент{/term} настає, коли зволікання шкодить усім підписантам і видно вихід.',
  'moment-of-others': 'Кому ще це шкодить, вам не видно.',

  'who-talks': 'Хто з ким говорить',
  /** After the name of each. */
  gone: 'уже не за столом',
  self: `
    .input {$leaving :whether}
    .match $leaving
    yes {{ви, вихід оголошено}}
    *   {{ви}}`,
  direct: `
    .input {$leaving :whether}
    .match $leaving
    yes {{вихід оголошено; ви говорите напряму}}
    *   {{ви говорите напряму}}`,
  none: `
    .input {$leaving :whether}
    .match $leaving
    yes {{вихід оголошено; каналу немає}}
    *   {{каналу немає}}`,
  relayed: `
    .input {$leaving :whether}
    .match $leaving
    yes {{вихід оголошено; ваші листи {$via :agree you=передаєте one=передає many=передають} {$via :party}}}
    *   {{ваші листи {$via :agree you=передаєте one=передає many=передають} {$via :party}}}`,
} as const;
