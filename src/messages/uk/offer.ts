/** What the person is about to send. */
export const offer = {
  'counter-goes-back': 'Зустрічна пропозиція йде лише відправнику.',
  'nobody-left': 'Сьогодні більше пропозицій надіслати не можна.',
  'nobody-left-on': 'Сьогодні більше пропозицій щодо частини {$track :track} надіслати не можна.',
  'send-offer': `
    .input {$to :parties case=dat together=yes}
    .match $to
    none {{Надіслати}}
    *    {{Надіслати {$to}}}`,
  'send-offer-to-many': `
    .input {$count :count}
    .match $count
    one  {{Надіслати {$count} делегації}}
    few  {{Надіслати {$count} делегаціям}}
    many {{Надіслати {$count} делегаціям}}
    *    {{Надіслати {$count} делегації}}`,
  'send-counter': `
    .input {$to :parties case=dat}
    .match $to
    none {{Надіслати}}
    *    {{Надіслати {$to}}}`,
  // Чому стороні сьогодні більше нічого не надішлеш: що з цього є, те й кажемо, а останнє речення стоїть після всіх.
  'letter-sent': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Сьогодні ви вже надіслали {$party :party case=dat} лист про частину {$tracks}.}}
    *   {{Сьогодні ви вже надіслали {$party :party case=dat} листи про частини {$tracks}.}}`,
  'letter-arrived': `
    .input {$tracks :tracks}
    .match $tracks
    one {{Сьогодні до {$party :party case=gen} дійшов ваш лист про частину {$tracks}.}}
    *   {{Сьогодні до {$party :party case=gen} дійшли ваші листи про частини {$tracks}.}}`,
  'once-a-round': 'Можна лише один лист на {:round case=acc}.',
  'ended-early': 'Завершено з невикористаними ходами: {$days :rounds}. Це підготовка або зволікання.',
  'heard-from-you': 'Ваші пріоритети тут знають: {$issues :articles}.',
  'split-members':
    'Ваші країни-учасниці мають різні думки, а ви їх не запитали. Завтра якась із них може вам заперечити.',
} as const;
