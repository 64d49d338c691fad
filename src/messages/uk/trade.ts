/** What a delegation says of a trade, in several ways each: `given` is what it gives, `gained` what it gets. */
export const trade = {
  offered: [
    'Ми пропонуємо варіант {$given :answer style=full} і просимо натомість варіант {$gained :answer style=full}.',
    'Якщо у статті {$gainedIssue :article} стоятиме {$gained :answer}, то у статті {$givenIssue :article} може стояти {$given :answer}.',
    'У статті {$gainedIssue :article} ми просимо записати {$gained :answer}. За це приймаємо варіант {$given :answer style=full}.',
    'Щоб мати варіант {$gained :answer style=full}, ми пропонуємо {$given :answer style=full}.',
  ],
  /** Its own letters have offered the one since that day, and have not asked for the other. */
  'asked-for-more': [
    'З {$since :day style=letter case=gen} ми пропонуємо варіант {$given :answer style=brief}. Тепер просимо за це варіант {$gained :answer style=full}.',
    '{$given :answer style=brief} — наша пропозиція від {$since :day style=letter case=gen}, і вона чинна. Але тепер нам потрібен за неї варіант {$gained :answer style=full}.',
  ],
  /** They have asked for the one since that day, and have not offered the other. */
  'offered-more': [
    'З {$since :day style=letter case=gen} ми просимо записати {$gained :answer style=brief}. Тепер пропонуємо за це варіант {$given :answer style=full}.',
    'Щоб у тексті стояло {$gained :answer style=brief}, як ми просимо ще з {$since :day style=letter case=gen}, тепер пропонуємо варіант {$given :answer style=full}.',
  ],
  /** They have offered the one and asked for the other. */
  'offered-again': [
    'Ми й далі пропонуємо варіант {$given :answer style=brief} за {$gained :answer style=brief}.',
    'Нашу ціну за варіант {$given :answer style=brief} ви знаєте: {$gained :answer style=brief}.',
    'Наш обмін лишається в силі: {$given :answer style=brief} за {$gained :answer style=brief}.',
    'Як і раніше, за {$gained :answer style=brief} ви дістали б від нас варіант {$given :answer style=brief}.',
  ],
  taken: [
    'За {$gained :answer style=full} приймаємо варіант {$given :answer style=full}.',
    'Ми сподівалися на більше, та коли стоїть {$gained :answer style=full}, приймаємо варіант {$given :answer style=full}.',
    '{$given :answer style=full} — це ціна за {$gained :answer style=full}, і ми її приймаємо.',
  ],
  /** It has asked for the one since that day. */
  'taken-at-last': [
    'Ми просимо про це ще з {$since :day style=letter case=gen}: {$gained :answer style=brief}. За це приймаємо варіант {$given :answer style=brief}.',
    'Нарешті стоїть {$gained :answer style=brief}, тож приймаємо варіант {$given :answer style=brief}.',
  ],
  /** The others have asked for the other since that day. */
  'taken-as-you-asked': [
    'Ви тримаєтеся цього ще з {$since :day style=letter case=gen}: {$given :answer style=brief}. За {$gained :answer style=full} ми це приймаємо.',
    'Якщо стоятиме {$gained :answer style=full}, приймаємо й те, про що ви просите ще з {$since :day style=letter case=gen}: {$given :answer style=brief}.',
  ],
} as const;
