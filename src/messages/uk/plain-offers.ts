/** Sentences of offers in plain words, in several ways each. `since` and `round` are days of earlier letters. */
export const plainOffers = {
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але {$by :party} це {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили}, тож тепер ми могли б підписати варіант {$answer :answer}.',
    'У статті {$issue :article} ми просимо варіант {$from :answer} ще з {$since :day style=letter case=gen}, але {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, і тепер нам було б досить варіанта {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer} у статті {$issue :article}, наше прохання від {$since :day style=letter case=gen}, ми тепер готові прийняти варіант {$answer :answer}.',
    'Наше прохання від {$since :day style=letter case=gen} у статті {$issue :article} було {$from :answer}, але {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», тож ми переходимо до варіанта {$answer :answer}.',
    'Ми розуміємо, що на варіант {$from :answer} у статті {$issue :article} {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, тож замінюємо своє прохання від {$since :day style=letter case=gen} на варіант {$answer :answer}.',
  ],
  'moves-return': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, а за ваш варіант {$gained :answer style=full} тепер приймаємо варіант {$answer :answer}.',
    'Ви йдете нам назустріч із варіантом {$gained :answer style=full}, тож у статті {$issue :article} ми відмовляємося від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, і погоджуємося на варіант {$answer :answer}.',
    'Ви пропонуєте варіант {$gained :answer style=full}, тому у статті {$issue :article} ми більше не просимо варіант {$from :answer}, як просили з {$since :day style=letter case=gen}, і приймаємо варіант {$answer :answer}.',
    'Ваш варіант {$gained :answer style=full} нам допомагає, і натомість у статті {$issue :article} ми переходимо від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
  ],
  'moves-offered': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але ваш варіант {$answer :answer} дає нам більше, і ми його приймаємо.',
    'Ваш варіант {$answer :answer} у статті {$issue :article} для нас кращий, ніж {$from :answer}, про який ми просили з {$since :day style=letter case=gen}.',
    'У статті {$issue :article} ваш варіант {$answer :answer} підходить нам більше, ніж наше власне прохання від {$since :day style=letter case=gen}, а саме {$from :answer}.',
  ],
  'moves-agreed': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але {$parties :parties} зійшлися на варіанті {$answer :answer}, і тепер ми теж згодні.',
    'Оскільки {$parties :parties} зійшлися на варіанті {$answer :answer}, ми більше не просимо у статті {$issue :article} варіант {$from :answer}, наше прохання від {$since :day style=letter case=gen}.',
    'У статті {$issue :article} {$parties :parties} зійшлися на варіанті {$answer :answer}, тож варіант {$from :answer}, своє прохання від {$since :day style=letter case=gen}, ми знімаємо.',
  ],
  'moves-time': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але часу лишилося мало, і тепер ми могли б підписати варіант {$answer :answer}.',
    'Час спливає, тож у статті {$issue :article} ми можемо прийняти варіант {$answer :answer} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
    'Часу так мало, що у статті {$issue :article} ми більше не чекаємо на варіант {$from :answer}, наше прохання від {$since :day style=letter case=gen}, і нам було б досить варіанта {$answer :answer}.',
    'У статті {$issue :article} ми просили варіант {$from :answer} ще з {$since :day style=letter case=gen}, але строк уже близько, і варіант {$answer :answer} кращий, ніж нічого.',
  ],
  'moves-exchange': [
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але могли б прийняти варіант {$answer :answer} за однієї умови: {$asked :answer style=full}.',
    'Якщо ви погодитеся на варіант {$asked :answer style=full}, ми приймемо у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
    'В обмін на варіант {$asked :answer style=full} ми відмовилися б у статті {$issue :article} від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, і прийняли б варіант {$answer :answer}.',
  ],
  'moves-exchanged': [
    'В обмін на варіант {$asked :answer style=full} ми приймаємо у статті {$issue :article} варіант {$answer :answer} і відмовляємося від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
    'Оскільки в проєкті стоїть {$asked :answer style=full}, у статті {$issue :article} ми замінюємо варіант {$from :answer}, наше прохання від {$since :day style=letter case=gen}, на варіант {$answer :answer}.',
  ],
  'moves-price': [
    'Ваш лист відповідає ціні, яку ми назвали {$round :day style=letter case=acc after=у}, тож ми приймаємо варіант {$answer :answer} у статті {$issue :article} і більше не просимо варіант {$from :answer}.',
    'Свою ціну ми назвали {$round :day style=letter case=acc after=у}, і ви її платите, тому у статті {$issue :article} ми замінюємо варіант {$from :answer} на варіант {$answer :answer}.',
  ],
  'moves-word': [
    'Ми вже {$round :day style=letter case=acc after=у} сказали вам, що могли б прийняти варіант {$answer :answer} у статті {$issue :article}, тож дотримуємо слова й більше не просимо варіант {$from :answer}.',
    'У статті {$issue :article} ми просили варіант {$from :answer}, але {$round :day style=letter case=acc after=у} сказали також, що вистачить і варіанта {$answer :answer}, і від цього не відступаємо.',
  ],
  'moves-unsigned': [
    'Варіант {$from :answer} у статті {$issue :article} ми {$since :day style=letter case=acc after=у} підписали б, але {$by :party} не {$by :agree you=підписали m=підписав f=підписала n=підписало one=підписала many=підписали}, тож повертаємося до варіанта {$answer :answer}.',
    'Ми {$since :day style=letter case=acc after=у} були готові підписати варіант {$from :answer} у статті {$issue :article}, але {$by :party} не {$by :agree you=підписали m=підписав f=підписала n=підписало one=підписала many=підписали}, і тому ми повертаємося до варіанта {$answer :answer}.',
  ],
  'moves-single-text': [
    'Досі ми просили іншого, а саме {$before :clauses style=full}, але щоб проєкт був один на всіх, у тому, який {$by :party} {$by :agree you=уклали m=уклав f=уклала n=уклало one=уклала many=уклали}, ми погоджуємося на таке: {$clauses :clauses style=full}.',
    'Хоча досі ми просили іншого, а саме {$before :clauses style=full}, {$by :party} {$by :agree you=шукаєте one=шукає many=шукають} один проєкт для всіх, і тому ми погоджуємося на таке: {$clauses :clauses style=full}.',
  ],
  'moves-single-text-briefly': [
    'Ми просили іншого, але в проєкті, який {$by :party} {$by :agree you=уклали m=уклав f=уклала n=уклало one=уклала many=уклали} для всіх, погоджуємося на таке: {$clauses :clauses style=full}.',
    'Щоб проєкт був один на всіх, у тому, який {$by :party} {$by :agree you=уклали m=уклав f=уклала n=уклало one=уклала many=уклали}, ми приймаємо те, чого самі не просили: {$clauses :clauses style=full}.',
  ],
  'in-exchange': [
    'Натомість нам був би потрібен варіант {$answer :answer style=full}.',
    'Для цього в проєкті мало б стояти {$answer :answer style=full}.',
  ],
  'only-with': [
    'Варіант {$answer :answer style=full} ми можемо прийняти, але тільки якщо в проєкті буде також {$asked :answer style=full}.',
    'Наша згода на варіант {$answer :answer style=full} залежить від варіанта {$asked :answer style=full}.',
    'Умова, за якої ми приймаємо варіант {$answer :answer style=full}, — це {$asked :answer style=full}.',
  ],
  'no-longer': [
    'Варіант {$answer :answer} у статті {$issue :article} ми самі просимо з {$since :day style=letter case=gen}, але тепер цей проєкт для нас гірший, ніж жодної угоди.',
    'У статті {$issue :article} ми й самі просили варіант {$answer :answer} з {$since :day style=letter case=gen}, але в такому проєкті цього вже не досить, і нам краще без угоди.',
  ],
  'no-longer-acceptable': [
    '{$since :day style=letter case=acc after=у at=start} ми могли б прийняти варіант {$answer :answer} у статті {$issue :article}, але тепер цей проєкт для нас гірший, ніж жодної угоди.',
    'Про варіант {$answer :answer} у статті {$issue :article} ми {$since :day style=letter case=acc after=у} сказали вам, що могли б його прийняти, але в такому проєкті його вже не досить, і нам краще без угоди.',
  ],
  'rest-departs': [
    'Як ми сказали {$round :day style=letter case=acc after=у}, варіант {$answer :answer} у статті {$issue :article} ми могли б прийняти, якби нас влаштувала решта, але варіант {$over :answer style=full} нас не влаштовує.',
    'Ми {$round :day style=letter case=acc after=у} погодилися на варіант {$answer :answer} у статті {$issue :article}, якщо нас влаштує решта, а з варіантом {$over :answer style=full} вона нас не влаштовує.',
  ],
  'moves-briefly-return': [
    'За ваш варіант {$gained :answer style=full} у статті {$issue :article} ми переходимо від варіанта {$from :answer} до варіанта {$answer :answer}.',
  ],
  'moves-briefly-offered': [
    'У статті {$issue :article} ми приймаємо ваш варіант {$answer :answer} замість варіанта {$from :answer}.',
  ],
  'moves-briefly-refused': [
    'У статті {$issue :article} варіант {$from :answer} не {$by :agree you=прийняли m=прийняв f=прийняла n=прийняло one=прийняла many=прийняли} {$by :party}, тож ми погоджуємося й на варіант {$answer :answer}.',
  ],
  'moves-briefly-agreed': [
    'У статті {$issue :article} замість варіанта {$from :answer} ми погоджуємося на варіант {$answer :answer}, на якому зійшлися {$parties :parties}.',
  ],
  'moves-briefly-time': [
    'Часу мало, тож у статті {$issue :article} ми приймаємо й варіант {$answer :answer} замість варіанта {$from :answer}.',
  ],
  'moves-too': [
    'З тієї ж причини у статті {$issue :article} ми замінюємо варіант {$from :answer} на варіант {$answer :answer}.',
    'Та сама причина діє й у статті {$issue :article}, де ми переходимо від варіанта {$from :answer} до варіанта {$answer :answer}.',
    'Саме тому ми могли б підписати й варіант {$answer :answer} у статті {$issue :article} і більше не просимо варіант {$from :answer}.',
    'Це веде нас і до другого кроку, від варіанта {$from :answer} до варіанта {$answer :answer} у статті {$issue :article}.',
  ],
  asks: [
    'Ми просимо вас погодитися на таке: {$clauses :clauses style=full}.',
    'Ми пропонуємо угоду, в якій буде {$clauses :clauses style=full}.',
    'Наша пропозиція вам така: {$clauses :clauses style=full}.',
    'Ми хотіли б, щоб у проєкті стояло {$clauses :clauses style=full}.',
    'Нам потрібно, щоб у проєкті було {$clauses :clauses style=full}.',
    'Зважте, будь ласка, на нашу пропозицію: {$clauses :clauses style=full}.',
    'На нашу думку, в добрій угоді стояло б {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати варіант {$answer :answer style=full}, і він потрібен нам і тепер.',
    'Ми просимо вас про варіант {$answer :answer style=full}, як і в листі від {$since :day style=letter case=gen}.',
    'Наше прохання від {$since :day style=letter case=gen} про варіант {$answer :answer style=full} і далі чинне.',
    'Ви знаєте ще з {$since :day style=letter case=gen}, про що ми просимо: {$answer :answer style=full}.',
    'Ми повертаємося до варіанта {$answer :answer style=full}, про який просимо з {$since :day style=letter case=gen}.',
  ],
  'asks-since-two': [
    'Ще з {$since :day style=letter case=gen} ми просимо записати варіант {$answer :answer style=full}, а також варіант {$other :answer style=full}.',
    'Як і в листі від {$since :day style=letter case=gen}, ми просимо варіант {$answer :answer style=full}, а разом із ним і варіант {$other :answer style=full}.',
    'Наше прохання від {$since :day style=letter case=gen} про варіант {$answer :answer style=full} і далі чинне, і ми додаємо до нього варіант {$other :answer style=full}.',
    'Для нас важливі дві речі: {$answer :answer style=full}, про що ми кажемо з {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Крім варіанта {$answer :answer style=full}, про який ми просимо з {$since :day style=letter case=gen}, у проєкті має стояти {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Натомість ми просимо вас погодитися на таке: {$clauses :clauses style=full}.',
    'Сподіваємося, що ваша відповідь на цей крок така: {$clauses :clauses style=full}.',
    'Для цього в проєкті має стояти {$clauses :clauses style=full}.',
    'У відповідь прийміть, будь ласка, таке: {$clauses :clauses style=full}.',
    'Наше прохання до вас у відповідь таке: {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Друге, що нас турбує, — {$clauses :clauses style=full}.',
    'Ми просимо вас погодитися й на таке: {$clauses :clauses style=full}.',
    'Крім того, у проєкті має стояти {$clauses :clauses style=full}.',
    'У своєму листі ми просимо також таке: {$clauses :clauses style=full}.',
    'Важливо для нас і таке: {$clauses :clauses style=full}.',
    'Зважте, будь ласка, й на таке: {$clauses :clauses style=full}.',
  ],
  besides: [
    'Решта нашої пропозиції — {$clauses :clauses style=full}.',
    'Наша пропозиція містить і таке: {$clauses :clauses style=full}.',
    'Крім того, у нашому листі є {$clauses :clauses style=full}.',
    'Ми записали б у проєкт іще й таке: {$clauses :clauses style=full}.',
  ],
  'saves-face': [
    'Слова у статті {$issue :article} ми лишаємо відкритими, щоб {$party :party} {$party :agree you=могли m=міг f=могла n=могло one=могла many=могли} підписати, не порушуючи публічної обіцянки.',
    'Слова у статті {$issue :article} кожна сторона може читати по-своєму, тож {$party :party case=dat} не доведеться нічого брати назад.',
  ],
  'saves-own-face': [
    'Слова у статті {$issue :article} можна читати двома способами, тож ми дотримаємо публічної обіцянки, а ви все одно зможете погодитися.',
    'Слова у статті {$issue :article} ми лишаємо відкритими, щоб нам не порушувати публічної обіцянки, а вам не приймати нашого тлумачення.',
  ],
  'said-before': [
    'Це наша пропозиція від {$round :day style=letter case=gen}, і ми повторюємо її, бо для нас нічого не змінилося.',
    'Наша пропозиція від {$round :day style=letter case=gen} чинна, і ми просимо вас зважити її ще раз.',
    'Цю пропозицію ви маєте ще з {$round :day style=letter case=gen}, і ми від неї не відступаємо.',
  ],
  'comes-back': [
    'Ми повертаємося до своєї пропозиції від {$round :day style=letter case=gen}, яку тим часом були змінили.',
    'Після інших спроб ми знову пропонуємо те саме, що й у листі від {$round :day style=letter case=gen}.',
  ],
  confirms: [
    'Цей лист лише закріплює на папері те, що сказали і ви, і ми.',
    'Гадаємо, що на цей лист ви можете погодитися, бо й самі казали те саме.',
    'Несподіванок у цьому листі немає, бо він лише підтверджує нашу спільну позицію.',
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
      one {{Збережімо нашу згоду щодо статті {$issues}, хоч би що було з рештою.}}
      * {{Збережімо нашу згоду щодо статей {$issues}, хоч би що було з рештою.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми разом уже дечого досягли, бо щодо статті {$issues} між нами є згода.}}
      * {{Ми разом уже дечого досягли, бо щодо статей {$issues} між нами є згода.}}`,
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
      one {{Тепер перейдімо до статті {$issues}, щодо якої згоди ще немає.}}
      * {{Тепер перейдімо до статей {$issues}, щодо яких згоди ще немає.}}`,
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
    'Чекаємо на вашу відповідь і готові пояснити кожен пункт своєї пропозиції.',
    'Якщо ви бачите рішення, краще для обох, напишіть нам, і ми уважно його розглянемо.',
    'Скажіть, чого вам бракує для згоди, і ми подивимося, що можна зробити.',
  ],
  'invites-yes': [
    'З вашою згодою це може увійти до проєкту вже сьогодні, і обидві сторони зможуть на це спиратися.',
    'Якщо ми вас хибно зрозуміли, скажіть, будь ласка, що ви маєте на увазі, і ми напишемо це інакше.',
    'Прийміть це, будь ласка, щоб обидві сторони мали певність і могли взятися до інших питань.',
  ],
  'invites-again': [
    'Якщо зможете написати це інакше, ми уважно прочитаємо ваш наступний лист.',
    'На іншу вашу пропозицію ми дали б серйозну відповідь.',
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
