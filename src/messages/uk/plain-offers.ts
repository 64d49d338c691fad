/** Sentences of offers in plain words, in several ways each. `since` and `round` are days of earlier letters. */
export const plainOffers = {
  'moves-refused': [
    'Ще з {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; {$by :party} це {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили}, тож ми могли б підписати варіант {$answer :answer}.',
    'У статті {$issue :article} ми просимо варіант {$from :answer} ще з {$since :day style=letter case=gen}. Але {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, і тепер нам досить варіанта {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer}, про який ми просили у статті {$issue :article} з {$since :day style=letter case=gen}, ми готові на варіант {$answer :answer}.',
    'Наше прохання від {$since :day style=letter case=gen} у статті {$issue :article} було {$from :answer}. У відповідь {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож ми переходимо до варіанта {$answer :answer}.',
    'Тепер ми знаємо, що {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися} на варіант {$from :answer} у статті {$issue :article}, і замінюємо своє прохання від {$since :day style=letter case=gen} на варіант {$answer :answer}.',
  ],
  'moves-return': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; за ваш варіант {$gained :answer style=full} ми приймаємо варіант {$answer :answer}.',
    'Ви йдете нам назустріч: {$gained :answer style=full}. Тож і ми відступаємо від варіанта {$from :answer} у статті {$issue :article}, якого просили з {$since :day style=letter case=gen}, і погоджуємося на варіант {$answer :answer}.',
    'За варіант {$gained :answer style=full} ми відмовляємося від варіанта {$from :answer} у статті {$issue :article}, про що просили з {$since :day style=letter case=gen}: досить і варіанта {$answer :answer}.',
    'Ваш варіант {$gained :answer style=full} нам допомагає. Натомість у статті {$issue :article} ми переходимо від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
  ],
  'moves-offered': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; ваш варіант {$answer :answer} дає нам більше, і ми його беремо.',
    'Ваш варіант {$answer :answer} у статті {$issue :article} для нас кращий, ніж {$from :answer}, про який ми просили з {$since :day style=letter case=gen}.',
    'У статті {$issue :article} ваш варіант {$answer :answer} нам більше до вподоби, ніж наше прохання від {$since :day style=letter case=gen}: {$from :answer}.',
  ],
  'moves-agreed': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; {$parties :parties} зійшлися на варіанті {$answer :answer}, і тепер ми теж згодні.',
    'Оскільки {$parties :parties} зійшлися на варіанті {$answer :answer}, ми більше не просимо у статті {$issue :article} варіант {$from :answer}, як просили з {$since :day style=letter case=gen}.',
    'У статті {$issue :article} {$parties :parties} дійшли згоди на варіанті {$answer :answer}, тож своє прохання від {$since :day style=letter case=gen}, {$from :answer}, ми знімаємо.',
  ],
  'moves-time': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але часу обмаль, і ми могли б підписати варіант {$answer :answer}.',
    'Час спливає, тож у статті {$issue :article} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, можемо прийняти варіант {$answer :answer}.',
    'Часу лишилося мало, і варіанта {$from :answer} у статті {$issue :article}, на який чекали з {$since :day style=letter case=gen}, ми більше не чекаємо: досить і варіанта {$answer :answer}.',
    'У статті {$issue :article} ми просили варіант {$from :answer} ще з {$since :day style=letter case=gen}. Тепер кінець близько, і краще {$answer :answer}, ніж нічого.',
  ],
  'moves-exchange': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}. Могли б прийняти варіант {$answer :answer} за однієї умови: {$asked :answer style=full}.',
    'Якщо ви погодитеся на варіант {$asked :answer style=full}, ми приймемо у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
    'В обмін на варіант {$asked :answer style=full} ви матимете у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, про який ми просили з {$since :day style=letter case=gen}.',
  ],
  'moves-exchanged': [
    'В обмін на варіант {$asked :answer style=full} приймаємо у статті {$issue :article} варіант {$answer :answer} і відмовляємося від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
    'Текст дає нам варіант {$asked :answer style=full}. Натомість у статті {$issue :article} відступаємо від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
  ],
  'moves-price': [
    'Ваш лист відповідає ціні, яку ми назвали {$round :day style=letter case=acc after=у}. Тож приймаємо варіант {$answer :answer} у статті {$issue :article} і більше не просимо варіант {$from :answer}.',
    'Свою ціну ми назвали {$round :day style=letter case=acc after=у}, і ви її платите: у статті {$issue :article} відступаємо від варіанта {$from :answer} до варіанта {$answer :answer}.',
  ],
  'moves-word': [
    'Ми вже {$round :day style=letter case=acc after=у} сказали вам, що могли б прийняти варіант {$answer :answer} у статті {$issue :article}. Слова дотримуємо й варіанта {$from :answer} більше не просимо.',
    'У статті {$issue :article} ми просили варіант {$from :answer}, але {$round :day style=letter case=acc after=у} сказали, що вистачить і варіанта {$answer :answer}. Від свого слова не відступаємо.',
  ],
  'moves-unsigned': [
    'Варіант {$from :answer} у статті {$issue :article} ми {$since :day style=letter case=acc after=у} підписали б. Та {$by :party} не {$by :agree you=підписали m=підписав f=підписала n=підписало one=підписала many=підписали}, тож повертаємося до варіанта {$answer :answer}.',
    'Наш підпис від {$since :day style=letter case=gen} під варіантом {$from :answer} у статті {$issue :article} нічого не дав, бо {$by :party} не {$by :agree you=підписали m=підписав f=підписала n=підписало one=підписала many=підписали}. Повертаємося до варіанта {$answer :answer}.',
  ],
  'moves-single-text': [
    'Досі ми просили іншого: {$before :clauses style=full}. Щоб текст був один на всіх, у тому, який {$by :party} {$by :agree you=уклали m=уклав f=уклала n=уклало one=уклала many=уклали}, ми погоджуємося на таке: {$clauses :clauses style=full}.',
    'Погоджуємося на таке: {$clauses :clauses style=full}. {$by :party at=start} {$by :agree you=шукаєте one=шукає many=шукають} один текст для всіх, хоча досі ми просили іншого: {$before :clauses style=full}.',
  ],
  'moves-single-text-briefly': [
    'У тексті, який {$by :party} {$by :agree you=уклали m=уклав f=уклала n=уклало one=уклала many=уклали} для всіх, погоджуємося на те, чого самі не просили: {$clauses :clauses style=full}.',
    '{$by :party at=start} {$by :agree you=шукаєте one=шукає many=шукають} один текст для всіх, тому погоджуємося на те, чого самі не просили: {$clauses :clauses style=full}.',
  ],
  'in-exchange': [
    'Натомість нам був би потрібен варіант {$answer :answer style=full}.',
    'Для цього в тексті мало б бути {$answer :answer style=full}.',
  ],
  'only-with': [
    'Варіант {$answer :answer style=full} приймаємо тільки разом із варіантом {$asked :answer style=full}.',
    'Наша згода на варіант {$answer :answer style=full} залежить від варіанта {$asked :answer style=full}.',
    'Варіант {$answer :answer style=full} можливий для нас за однієї умови: {$asked :answer style=full}.',
  ],
  'no-longer': [
    'Варіант {$answer :answer} у статті {$issue :article} ми самі просимо з {$since :day style=letter case=gen}, але тепер нам краще без угоди, ніж із цим текстом.',
    'У статті {$issue :article} це те, про що ми просили з {$since :day style=letter case=gen}. Та в такому тексті варіанта {$answer :answer} нам уже не досить: без угоди нам краще.',
  ],
  'no-longer-acceptable': [
    '{$since :day style=letter case=acc after=у at=start} ми могли б прийняти варіант {$answer :answer} у статті {$issue :article}, але тепер нам краще без угоди, ніж із цим текстом.',
    'Про варіант {$answer :answer} у статті {$issue :article} ми сказали вам {$since :day style=letter case=acc after=у}, що могли б його прийняти. У такому тексті його вже не досить: без угоди нам краще.',
  ],
  'rest-departs': [
    'Варіант {$answer :answer} у статті {$issue :article} ми могли б прийняти, якби решта була прийнятною, як і казали {$round :day style=letter case=acc after=у}. Але {$over :answer style=full} нам не підходить.',
    'Ми {$round :day style=letter case=acc after=у} сказали «так» варіанту {$answer :answer} у статті {$issue :article}, якщо решта буде прийнятною. З варіантом {$over :answer style=full} це неможливо.',
  ],
  'rest-departs-only': [
    'Варіант {$answer :answer} у статті {$issue :article} ми могли б прийняти, якби прийнятною була решта. Але {$over :answer style=full} нам не підходить.',
  ],
  'moves-briefly-return': [
    'За ваш варіант {$gained :answer style=full} у статті {$issue :article} ми переходимо від варіанта {$from :answer} до варіанта {$answer :answer}.',
  ],
  'moves-briefly-offered': [
    'У статті {$issue :article} замість варіанта {$from :answer} ми приймаємо ваш варіант {$answer :answer}.',
  ],
  'moves-briefly-refused': [
    'У статті {$issue :article} варіант {$from :answer} не {$by :agree you=прийняли m=прийняв f=прийняла n=прийняло one=прийняла many=прийняли} {$by :party}, тож погоджуємося й на варіант {$answer :answer}.',
  ],
  'moves-briefly-agreed': [
    'У статті {$issue :article} замість варіанта {$from :answer} ми погоджуємося на варіант {$answer :answer}, на якому зійшлися {$parties :parties}.',
  ],
  'moves-briefly-time': [
    'Часу мало, тож у статті {$issue :article} замість варіанта {$from :answer} ми приймаємо варіант {$answer :answer}.',
  ],
  'moves-briefly-exchange': [
    'В обмін на варіант {$asked :answer style=full} ми переходимо від варіанта {$from :answer} до варіанта {$answer :answer} у статті {$issue :article}.',
  ],
  'moves-too': [
    'З тієї ж причини у статті {$issue :article} ми відступаємо від варіанта {$from :answer} до варіанта {$answer :answer}.',
    'Те саме стосується статті {$issue :article}: там ми переходимо від варіанта {$from :answer} до варіанта {$answer :answer}.',
    'Саме тому ми могли б підписати й варіант {$answer :answer} у статті {$issue :article} і більше не просимо варіант {$from :answer}.',
    'Звідси й другий наш крок: {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}.',
  ],
  asks: [
    'Ми просимо записати {$clauses :clauses style=full}.',
    'Ми пропонуємо записати {$clauses :clauses style=full}.',
    'Наша пропозиція вам така: {$clauses :clauses style=full}.',
    'Ми хотіли б бачити в тексті таке: {$clauses :clauses style=full}.',
    'Нам потрібно ось що: {$clauses :clauses style=full}.',
    'Зважте, будь ласка, на нашу пропозицію: {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати варіант {$answer :answer style=full}, і нам це потрібно й тепер.',
    'Як і в листі від {$since :day style=letter case=gen}, ми просимо варіант {$answer :answer style=full}.',
    'Наше прохання від {$since :day style=letter case=gen} і досі без відповіді «так»: {$answer :answer style=full}.',
    'Про наше побажання ви знаєте ще з {$since :day style=letter case=gen}: {$answer :answer style=full}.',
    'Ми повертаємося до варіанта {$answer :answer style=full}, про який просимо з {$since :day style=letter case=gen}.',
  ],
  'asks-since-two': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати варіант {$answer :answer style=full}; просимо також {$other :answer style=full}.',
    'Як і в листі від {$since :day style=letter case=gen}, ми просимо варіант {$answer :answer style=full}, а разом із тим і {$other :answer style=full}.',
    'Наше прохання від {$since :day style=letter case=gen} чинне: {$answer :answer style=full}. Друге — {$other :answer style=full}.',
    'Для нас важать дві речі: {$answer :answer style=full}, про що ми кажемо з {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Крім варіанта {$answer :answer style=full}, про який просимо з {$since :day style=letter case=gen}, нам потрібен варіант {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Натомість просимо записати {$clauses :clauses style=full}.',
    'Сподіваємося на крок і від вас: {$clauses :clauses style=full}.',
    'За це нам потрібно ось що: {$clauses :clauses style=full}.',
    'У відповідь прийміть, будь ласка, таке: {$clauses :clauses style=full}.',
    'Від вас просимо ось чого: {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Потрібно нам і таке: {$clauses :clauses style=full}.',
    'Ми просимо також записати {$clauses :clauses style=full}.',
    'Крім того, нам потрібно ось що: {$clauses :clauses style=full}.',
    'У нашому листі стоїть і таке: {$clauses :clauses style=full}.',
    'Ще одне для нас важливе: {$clauses :clauses style=full}.',
    'Погляньте, будь ласка, й на це: {$clauses :clauses style=full}.',
  ],
  besides: [
    'Ми записали б іще й таке: {$clauses :clauses style=full}.',
    'Наша пропозиція містить і таке: {$clauses :clauses style=full}.',
    'Крім цього, у тексті стояло б {$clauses :clauses style=full}.',
  ],
  'saves-face': [
    'Слова у статті {$issue :article} ми лишаємо відкритими, щоб {$party :party} {$party :agree you=могли m=міг f=могла n=могло one=могла many=могли} підписати, не ламаючи публічної обіцянки.',
    'Слова у статті {$issue :article} кожна сторона може читати по-своєму, і {$party :party case=dat} не треба нічого брати назад.',
  ],
  'saves-own-face': [
    'Слова у статті {$issue :article} можна читати двома способами: ми дотримаємо публічної обіцянки, а ви все одно зможете погодитися.',
    'Слова у статті {$issue :article} ми лишаємо відкритими: нам не треба ламати публічної обіцянки, а вам — приймати наше прочитання.',
  ],
  'said-before': [
    'Це наша пропозиція від {$round :day style=letter case=gen}; ми повторюємо її, бо для нас нічого не змінилося.',
    'Наша пропозиція від {$round :day style=letter case=gen} чинна, і ми просимо вас поглянути на неї ще раз.',
    'Цю пропозицію ви маєте ще з {$round :day style=letter case=gen}, і ми від неї не відступаємо.',
  ],
  'comes-back': [
    'Ми повертаємося до своєї пропозиції від {$round :day style=letter case=gen}, яку тим часом були змінили.',
    'Після інших спроб ми знову пропонуємо те саме, що й у листі від {$round :day style=letter case=gen}.',
  ],
  confirms: [
    'Цей лист лише закріплює на папері те, що ми з вами вже сказали.',
    'Гадаємо, що на цей лист ви можете погодитися, бо й самі казали те саме.',
    'Нового для вас у цьому листі немає: ми лише підтверджуємо сказане.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} ми з вами вже згодні, і від цього хотіли б іти далі.}}
      * {{Щодо статей {$issues} ми з вами вже згодні, і від цього хотіли б іти далі.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Добре, що щодо статті {$issues} між нами розбіжностей немає.}}
      * {{Добре, що щодо статей {$issues} між нами розбіжностей немає.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} ми з вами вже кажемо те саме, і це добрий початок.}}
      * {{Щодо статей {$issues} ми з вами вже кажемо те саме, і це добрий початок.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Збережімо нашу згоду щодо статті {$issues}, хоч би як було з рештою.}}
      * {{Збережімо нашу згоду щодо статей {$issues}, хоч би як було з рештою.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Частину шляху ми вже пройшли разом: щодо статті {$issues} між нами згода.}}
      * {{Частину шляху ми вже пройшли разом: щодо статей {$issues} між нами згода.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Нам із вами ще треба знайти відповідь щодо статті {$issues}.}}
      * {{Нам із вами ще треба знайти відповідь щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер перейдімо до статті {$issues}: тут ми ще розходимося.}}
      * {{Тепер перейдімо до статей {$issues}: тут ми ще розходимося.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Далі нам із вами треба вирішити статтю {$issues}.}}
      * {{Далі нам із вами треба вирішити статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Сподіваємося, це допоможе нам дійти згоди й щодо статті {$issues}.}}
      * {{Сподіваємося, це допоможе нам дійти згоди й щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер ми хотіли б поговорити з вами про статтю {$issues}.}}
      * {{Тепер ми хотіли б поговорити з вами про статті {$issues}.}}`,
  ],
  settled: [
    'Після цього ми не знаємо нічого, що ще розділяло б нас із вами в частині {$track :track}.',
    'Наскільки нам відомо, це була остання розбіжність між нами в частині {$track :track}.',
    'Між вами й нами частину {$track :track} завершено, наскільки обидві сторони про неї висловилися.',
  ],
  invites: [
    'Якщо це для вас забагато, напишіть, на що могли б погодитися, і ми це зважимо.',
    'Скажіть, будь ласка, що з цього для вас найважче, щоб ми пошукали інший шлях.',
    'Чекаємо вашої відповіді й готові пояснити кожен пункт.',
    'Якщо бачите спосіб, кращий для обох, напишіть нам, і ми уважно його прочитаємо.',
    'Скажіть, чого вам бракує для згоди, і ми подивимося, що можна зробити.',
  ],
  'invites-yes': [
    'З вашою згодою це може увійти до тексту вже сьогодні, і обидві сторони зможуть на це спиратися.',
    'Якщо ми вас хибно зрозуміли, скажіть, будь ласка, що ви маєте на увазі, і ми напишемо це інакше.',
    'Прийміть це, будь ласка, щоб обидві сторони мали певність і могли взятися до інших питань.',
  ],
  'invites-again': [
    'Якщо зможете написати це інакше, ми уважно прочитаємо ваш наступний лист.',
    'На іншу пропозицію ви дістали б від нас серйозну відповідь.',
    'Ми й далі хочемо домовитися з вами, тож спробуйте, будь ласка, інакше.',
    'Кажемо це відверто, щоб ваш наступний лист був ближчий до того, що нам потрібно.',
  ],
  'invites-step': [
    'Це крок назустріч вам, і ми сподіваємося, що тепер ви зробите крок назустріч нам.',
    'Ми зрушили з місця й сподіваємося на такий самий крок від вас.',
    'Ми робимо це, щоб наблизити угоду, і розраховуємо на вашу допомогу.',
    'Вважайте це нашим кроком і скажіть, що можете зробити у відповідь.',
  ],
} as const;
