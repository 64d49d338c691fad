/** Reasons of a negotiator in its delegation's own voice, in several ways each, short, and without a number of its own. */
export const reason = {
  prospect: [
    'З цим у тексті ми бачимо шлях до підпису.',
    'Це наближає підписання.',
    'Звідси можна дійти до тексту, який ми підпишемо.',
  ],
  'less-than-hoped': [
    'Це трохи менше, ніж ми сподівалися, зате це можна мати вже сьогодні.',
    'Краще це, ніж чекати на більше.',
    'Це не все, чого ми хочемо, але звідси можна йти далі.',
  ],
  'red-line': [
    'У статті {$issue :article} в нас червона лінія.',
    'Такого у статті {$issue :article} ми підписати не можемо.',
  ],
  'red-line-across': [
    'Текст у цілому переступає нашу червону лінію.',
    'Усе разом це текст, якого ми ніколи не підпишемо.',
  ],
  'below-walk-away': [
    'Звідси ми не бачимо шляху до тексту, який підписали б.',
    'Хоч що з цього ще можна зробити, нам краще обійтися без угоди.',
  ],
  /** In a vote. */
  'rather-none': ['Краще жодного тексту, ніж підписати цей.', 'Без тексту нам краще, ніж із таким.'],
  'takes-back': [
    'Ми прийняли варіант {$answer :answer style=full}, а тепер просимо про інше.',
    'Ми хотіли б іще раз повернутися до узгодженого: {$answer :answer style=full}.',
  ],
  /** No text that keeps to it is worth more to it than none. */
  'takes-back-for-nothing': [
    'Ми прийняли варіант {$answer :answer style=full}. Але відтоді все змінилося: нам краще без жодного тексту, ніж із таким.',
    'Ми прийняли варіант {$answer :answer style=full}, але мусимо це переглянути: тепер нам вигідніше зовсім без тексту.',
  ],
  'takes-back-for-all': [
    'Ми прийняли варіант {$answer :answer style=full}. Щоб підписати могли всі, ми б до цього повернулися.',
    'Щоб підписати могли всі, ми відмовилися б від узгодженого: {$answer :answer style=full}.',
  ],
  'for-their-sake': [
    `
      .input {$party :party}
      {{У статті {$issue :article} пишемо {$answer :answer}, щоб {$party} {$party :agree you=могли m=міг f=могла n=могло one=могла many=могли} підписати.}}`,
    'Заради {$party :party case=gen} пропонуємо у статті {$issue :article} таке: {$answer :answer}.',
    'Якщо записати {$answer :answer style=full}, {$party :party case=dat} може бути легше підписати.',
  ],
  'for-their-sake-again': [
    `
      .input {$party :party}
      {{Щоб {$party} {$party :agree you=могли m=міг f=могла n=могло one=могла many=могли} підписати, повертаємося до варіанта {$answer :answer style=brief}.}}`,
    'Заради {$party :party case=gen} знову вписуємо варіант {$answer :answer style=brief}.',
  ],
  'weighs-together': [
    '{$answer :answer style=full} — це для нас тяжче, коли поруч {$beside :answer style=full}.',
    'Для нас ідеться про обидва пункти разом: {$answer :answer style=full} і {$beside :answer style=full}.',
    'Коли стоїть {$beside :answer style=full}, то у статті {$issue :article} нам потрібно інше.',
  ],
  'agreed-by-more': [
    'Сьогодні останній день, а варіант {$answer :answer style=full} підтримує більше делегацій. Ми лишаємося при цьому.',
    'Починати наново вже немає коли: варіант {$answer :answer style=full} прийняло більше делегацій.',
  ],
  overtaken: [
    'Щодо статті {$issue :article} ви відтоді погодилися на інше. Виходимо з цього.',
    'У статті {$issue :article} текст пішов далі, і ми разом із ним.',
  ],
  'aim-lowered': [
    'Ми просимо менше, ніж спочатку.',
    'Це менше, ніж те, з чим ми сюди прийшли.',
    'Від першого дня ми свої вимоги зменшили.',
  ],
  'better-now': [
    'Краще підписати тепер, ніж чекати.',
    'Чекання не дало б нам нічого більше.',
    'Ми воліємо підписати, а не зволікати.',
  ],
  'nothing-new': ['Поки що не бачимо в цьому нічого нового.', 'Далі це нас не веде.', 'Сьогодні це нам не допоможе.'],
  /** In a counter. */
  'put-otherwise': ['Ми сказали б це радше так.', 'У такому вигляді ми могли б це прийняти.', 'Ось як це бачимо ми.'],
  'vote-first': [
    'Сьогодні голосуємо щодо частини {$track :track}. До того нічого не міняємо.',
    'Сьогодні текст ставлять на голосування таким, як він є. Таким ми б його й підписали.',
  ],
  'as-you-said': [
    'Ви сказали, що могли б прийняти варіант {$answer :answer style=brief}. Тож про це й просимо.',
    'Ми почули від вас «так» на варіант {$answer :answer style=brief} — цього й просимо.',
  ],
  'leaves-after-no': [
    'Ви відхилили варіант {$answer :answer style=brief}. Цей лист — про решту.',
    'Ваше «ні» на варіант {$answer :answer style=brief} ми почули й поки що лишаємо це осторонь.',
  ],
  'rewords-after-no': [
    'Ви відхилили варіант {$answer :answer style=brief}. Тож пишемо там інше.',
    'Ваше «ні» на варіант {$answer :answer style=brief} ми почули. Ось інший варіант.',
  ],
  'would-rather': [
    'Ми поговорили б про інше: {$answer :answer style=brief}.',
    'Напишіть {$answer :answer style=brief}, і можна говорити.',
    'Радше {$answer :answer style=brief}.',
    'Наша відповідь була б така: {$answer :answer style=brief}.',
    'Якби стояло {$answer :answer style=brief}, ми були б ближче до згоди.',
  ],
  'would-rather-since': [
    'Ми просимо про це ще з {$since :day style=letter case=gen}: {$answer :answer style=brief}.',
    'Натомість ми й далі просимо записати {$answer :answer style=brief}.',
    'Ви знаєте, про що ми просимо: {$answer :answer style=brief}.',
    'Як і в листі від {$since :day style=letter case=gen}: радше {$answer :answer style=brief}.',
  ],
  'public-word-insist': [
    'Наше публічне слово від {$round :day style=letter case=gen} чинне: {$answer :answer style=full}.',
    'Ми публічно заявили, що наполягаємо на цьому: {$answer :answer style=full}.',
  ],
  'public-word-never': [
    'Наше публічне слово від {$round :day style=letter case=gen} чинне: {$answer :answer style=full} — ніколи.',
    'Ми публічно заявили, що цього не приймемо: {$answer :answer style=full}.',
  ],
  // Said in public: to whom it has written is between the two, and whoever carries it.
  awaits: ['Наш лист іще в дорозі.', 'Наші слова ще передають.'],
  'home-first': ['Ми маємо підписати це так, щоб нас зрозуміли й удома.', 'Спершу треба переконати своїх удома.'],
} as const;
