/** Sentences of letters in the voice of a bloc: it speaks for its members, consults them, and has to keep them together. */
export const joint = {
  'cannot-instead': [
    'Ми говоримо від імені багатьох, хто не підтримав би варіанта {$theirs :answer} у статті {$issue :article}, тож просимо вас про варіант {$own :answer}.',
    'Щоб наші учасники трималися разом, у статті {$issue :article} нам потрібен варіант {$own :answer}, а не {$theirs :answer}.',
    'Наші учасники чекають, що у статті {$issue :article} ми проситимемо варіант {$own :answer}, а варіант {$theirs :answer} їх розчарував би.',
    'Варіанта {$theirs :answer} у статті {$issue :article} ми не змогли б пояснити всім нашим учасникам, тож пропонуємо варіант {$own :answer}.',
  ],
  'cannot-instead-since': [
    'Ще з {$since :day style=letter case=gen} наші учасники хочуть у статті {$issue :article} варіант {$own :answer}, і з варіантом {$theirs :answer} ми до них повернутися не можемо.',
    'Ви знаєте з {$since :day style=letter case=gen}, що у статті {$issue :article} нашим учасникам потрібен варіант {$own :answer}, а варіант {$theirs :answer} цього не дає.',
    'У статті {$issue :article} ви просите варіант {$theirs :answer}. Заради наших учасників ми тримаємося варіанта {$own :answer}, про який просимо з {$since :day style=letter case=gen}.',
    'Разом ми просимо у статті {$issue :article} варіант {$own :answer} ще з {$since :day style=letter case=gen}, а варіант {$theirs :answer} лишив би декого з наших учасників осторонь.',
    'З {$since :day style=letter case=gen} наша спільна позиція у статті {$issue :article} — {$own :answer}, тому варіанта {$theirs :answer} ми прийняти не можемо.',
  ],
  cannot: [
    'У статті {$issue :article} ви просите варіант {$answer :answer}, а переконати в цьому наших учасників ми не змогли б.',
    'Серед наших учасників варіант {$answer :answer} у статті {$issue :article} мав би замало підтримки.',
    'Ви заслуговуєте на чесну відповідь: варіант {$answer :answer} у статті {$issue :article} роз’єднав би наших учасників.',
    'Ми не можемо погодитися від імені наших учасників на варіант {$answer :answer} у статті {$issue :article}.',
  ],
  'still-no': [
    'У відповіді від {$round :day style=letter case=gen} ми не змогли прийняти від імені учасників варіант {$answer :answer} у статті {$issue :article} і не можемо прийняти його тепер.',
    'З {$round :day style=letter case=gen} наші учасники не змінили думки про варіант {$answer :answer} у статті {$issue :article}, тож наша відповідь — досі «ні».',
    'Як ми й відповіли вам на лист від {$round :day style=letter case=gen}, на варіант {$answer :answer} у статті {$issue :article} наші учасники погодитися не можуть.',
  ],
  'answer-stands': [
    'Вашу пропозицію від {$round :day style=letter case=gen} ми вже розглянули разом, і наша спільна відповідь не змінилася.',
    'Ваша пропозиція від {$round :day style=letter case=gen} повернулася до нас без змін, тож і наша відповідь без змін.',
    'Прийняти від імені учасників вашу пропозицію від {$round :day style=letter case=gen} ми не змогли, і так є досі.',
  ],
  accepts: [
    'Від імені наших учасників ми приймаємо таке: {$clauses :clauses style=full}.',
    'Разом із нашими учасниками ми погоджуємося на таке: {$clauses :clauses style=full}.',
    'Дякуємо за ваш лист і від імені наших учасників погоджуємося: {$clauses :clauses style=full}.',
    'Наші учасники можуть це підтримати, тож наша спільна відповідь — «так»: {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'Від імені наших учасників ми приймаємо вашу пропозицію.',
    'Наші учасники можуть погодитися на пропозицію з вашого листа.',
    'Ми можемо рекомендувати вашу пропозицію нашим учасникам, тож відповідь — «так».',
    'Дякуємо за ваш лист і приймаємо його від імені наших учасників.',
  ],
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми просили для наших учасників у статті {$issue :article} варіант {$from :answer}. Оскільки {$by :party} це {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили}, разом ми можемо підтримати варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} наші учасники просили у статті {$issue :article} варіант {$from :answer}, але {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», і тепер вони могли б підтримати варіант {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer} у статті {$issue :article}, наше спільне прохання від {$since :day style=letter case=gen}, ми готові рекомендувати учасникам варіант {$answer :answer}.',
    'На варіант {$from :answer} у статті {$issue :article}, наше прохання від {$since :day style=letter case=gen}, {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, тож разом ми переходимо до варіанта {$answer :answer}.',
  ],
  'moves-return': [
    'Ваша пропозиція {$gained :answer style=full} допомагає нашим учасникам, тож у статті {$issue :article} ми відмовляємося від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, і приймаємо варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, а за ваш варіант {$gained :answer style=full} наші учасники можуть прийняти варіант {$answer :answer}.',
    'Ви пропонуєте нашим учасникам варіант {$gained :answer style=full}, а ми відповідаємо варіантом {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
  ],
  'moves-offered': [
    'Нашим учасникам ваш варіант {$answer :answer} у статті {$issue :article} підходить більше, ніж {$from :answer}, про який ми просили з {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але ваш варіант {$answer :answer} дає більше всім нашим учасникам.',
    'Варіантом {$answer :answer} у статті {$issue :article} ви даєте нашим учасникам більше, ніж наше прохання від {$since :day style=letter case=gen}, {$from :answer}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} зійшлися на варіанті {$answer :answer}, і ми не хочемо лишатися осторонь. Тому ми знімаємо варіант {$from :answer} у статті {$issue :article}, наше прохання від {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але {$parties :parties} за варіант {$answer :answer}, і наші учасники тепер можуть його підтримати.',
    'Оскільки {$parties :parties} погодилися на варіант {$answer :answer}, ми відмовляємося від варіанта {$from :answer} у статті {$issue :article}, про який наші учасники просили з {$since :day style=letter case=gen}.',
  ],
  'moves-time': [
    'Наші учасники знають, що часу лишилося мало. Замість варіанта {$from :answer} у статті {$issue :article}, нашого прохання від {$since :day style=letter case=gen}, вони можуть підтримати варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, але часу так мало, що наші учасники воліють погодитися на варіант {$answer :answer}.',
    'Ми не хочемо роз’їхатися без результату, тож у статті {$issue :article} разом переходимо від варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
    'Час спливає, тож у статті {$issue :article} ми маємо запропонувати учасникам варіант {$answer :answer} замість варіанта {$from :answer}, нашого спільного прохання від {$since :day style=letter case=gen}.',
  ],
  'moves-exchange': [
    'Якщо наші учасники побачать у проєкті {$asked :answer style=full}, вони зможуть підтримати у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашого прохання від {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}, а варіант {$answer :answer} наші учасники прийняли б в обмін на таке: {$asked :answer style=full}.',
  ],
  'moves-too': [
    'З тієї ж причини наші учасники можуть підтримати варіант {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}.',
    'Це дає нам змогу разом зрушити й у статті {$issue :article}, від варіанта {$from :answer} до варіанта {$answer :answer}.',
    'Тому ж наші учасники могли б перейти у статті {$issue :article} від варіанта {$from :answer} до варіанта {$answer :answer}.',
  ],
  asks: [
    'Від імені наших учасників просимо записати {$clauses :clauses style=full}.',
    'Разом із нашими учасниками ми пропонуємо записати {$clauses :clauses style=full}.',
    'Спільне прохання наших учасників до вас таке: {$clauses :clauses style=full}.',
    'Наші учасники могли б разом підтримати таке: {$clauses :clauses style=full}.',
    'Ми сподіваємося на вашу підтримку в такому: {$clauses :clauses style=full}.',
    'Наші учасники привітали б проєкт, у якому буде {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'З {$since :day style=letter case=gen} наше спільне прохання — {$answer :answer style=full}, і воно чинне.',
    'Наші учасники сподіваються на це ще з {$since :day style=letter case=gen}: {$answer :answer style=full}.',
    'Як і в листі від {$since :day style=letter case=gen}, від імені наших учасників просимо варіант {$answer :answer style=full}.',
    'З {$since :day style=letter case=gen} наші учасники разом стоять за варіант {$answer :answer style=full}, тож ми просимо вас знову.',
  ],
  'asks-since-two': [
    'З {$since :day style=letter case=gen} наше спільне прохання — {$answer :answer style=full}, і наші учасники додали б до нього варіант {$other :answer style=full}.',
    'Для наших учасників важливі дві речі: {$answer :answer style=full}, наше прохання від {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Як і в листі від {$since :day style=letter case=gen}, разом просимо варіант {$answer :answer style=full}, а також {$other :answer style=full}.',
    'З {$since :day style=letter case=gen} наші учасники разом стоять за варіант {$answer :answer style=full}, а ще ми сподіваємося на варіант {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Щоб наші учасники пішли за нами, просимо натомість записати {$clauses :clauses style=full}.',
    'Натомість наші учасники хотіли б побачити таке: {$clauses :clauses style=full}.',
    'Якщо ви допоможете нам у цьому, ми зможемо пояснити свій крок усім учасникам: {$clauses :clauses style=full}.',
    'Просимо вас піти назустріч нашим учасникам у такому: {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Наші учасники сподіваються й на таке: {$clauses :clauses style=full}.',
    'Разом із цим просимо записати {$clauses :clauses style=full}.',
    'Для декого з наших учасників не менш важливе й таке: {$clauses :clauses style=full}.',
    'Маємо друге спільне прохання: {$clauses :clauses style=full}.',
    'Подумайте, будь ласка, й про те, що важливе для багатьох наших учасників: {$clauses :clauses style=full}.',
    'Усім нашим учасникам допомогло б, якби в проєкті стояло {$clauses :clauses style=full}.',
  ],
  besides: [
    'Наша спільна пропозиція містить і таке: {$clauses :clauses style=full}.',
    'Наші учасники додали б до цього таке: {$clauses :clauses style=full}.',
    'Решта нашої спільної пропозиції — {$clauses :clauses style=full}.',
    'Разом із цим ми пропонуємо таке: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'З варіантом {$answer :answer} на цьому місці ми могли б рекомендувати ваш лист нашим учасникам.',
    'Якщо ви напишете натомість варіант {$answer :answer}, решту ми зможемо прийняти від імені наших учасників.',
    'Наші учасники пішли б за нами, якби там у вашому листі стояло {$answer :answer}.',
    'Ми погодилися б на ваш лист із варіантом {$answer :answer} на тому місці.',
  ],
  price: [
    'Ми могли б рекомендувати ваш лист нашим учасникам, якби в ньому стояло {$clauses :clauses style=full}.',
    'Якщо ви напишете {$clauses :clauses style=full}, ми зможемо прийняти ваш лист від імені наших учасників.',
    'Наші учасники пішли б за нами, якби у вашому листі стояло {$clauses :clauses style=full}.',
    'Ваш лист мав би підтримку наших учасників, якби в ньому було {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} наші учасники від вас далеко, і однієї зміни їм було б замало.}}
      * {{Щодо статей {$issues} наші учасники від вас далеко, і однієї зміни їм було б замало.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щоб переконати наших учасників, потрібна не одна зміна, передусім щодо статті {$issues}.}}
      * {{Щоб переконати наших учасників, потрібна не одна зміна, передусім щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Розбіжності щодо статті {$issues} надто великі, щоб їх подолала одна зміна.}}
      * {{Розбіжності щодо статей {$issues} надто великі, щоб їх подолала одна зміна.}}`,
  ],
  'red-line': [
    'У статті {$issue :article} ваш лист перетинає лінію, яку наші учасники захищають разом.',
    'Спільних червоних ліній у нас небагато, і у статті {$issue :article} ваш лист одну з них перетинає.',
    'Того, що ви просите у статті {$issue :article}, не підпише жоден наш учасник, бо це перетинає нашу червону лінію.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} наші учасники хочуть того самого, що й ви, і ми хотіли б це зберегти.}}
      * {{Щодо статей {$issues} наші учасники хочуть того самого, що й ви, і ми хотіли б це зберегти.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми раді сказати нашим учасникам, що щодо статті {$issues} ми з вами згодні.}}
      * {{Ми раді сказати нашим учасникам, що щодо статей {$issues} ми з вами згодні.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Усім нашим учасникам допомагає те, що щодо статті {$issues} немає суперечки з вами.}}
      * {{Усім нашим учасникам допомагає те, що щодо статей {$issues} немає суперечки з вами.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми цінуємо те, що нас із вами єднає щодо статті {$issues}.}}
      * {{Ми цінуємо те, що нас із вами єднає щодо статей {$issues}.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер наші учасники запитають нас про статтю {$issues}, щодо якої згоди з вами ще немає.}}
      * {{Тепер наші учасники запитають нас про статті {$issues}, щодо яких згоди з вами ще немає.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Знайдімо спільну відповідь і щодо статті {$issues}.}}
      * {{Знайдімо спільну відповідь і щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Разом нам іще треба вирішити статтю {$issues}.}}
      * {{Разом нам іще треба вирішити статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Сподіваємося, це відкриє шлях і щодо статті {$issues}.}}
      * {{Сподіваємося, це відкриє шлях і щодо статей {$issues}.}}`,
  ],
  invites: [
    'Нам треба радитися з багатьма, тож скажіть, будь ласка, завчасу, чого ви не змогли б прийняти.',
    'Якщо ви бачите інший шлях, який підтримали б наші учасники, ми охоче обговоримо його з ними.',
    'Напишіть нам, будь ласка, що вам потрібно, і ми запитаємо своїх учасників, як далеко вони можуть піти.',
    'Сподіваємося на вашу відповідь, із якою зможемо повернутися до всіх наших учасників.',
  ],
  'invites-again': [
    'Якщо ви зміните свій лист, ми знову покажемо його нашим учасникам.',
    'Ми не хочемо на цьому розходитися, тож допоможіть нам знайти слова, які підтримають усі.',
    'Ми були б раді прийти до наших учасників з іншою вашою пропозицією.',
  ],
  'reacts-pressed': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=тиснули m=тиснув f=тиснула n=тиснуло one=тиснула many=тиснули} на всіх нас («{$title}»), і нашим учасникам це не до вподоби.',
  ],
  'reacts-news': [
    'Після новини «{$title}» наші учасники менше довіряють {$by :party case=dat}.',
    'Через новину «{$title}» наші учасники почали менше довіряти {$by :party case=dat}.',
  ],
  'reacts-attack': ['Наші учасники просять нас сказати про напад («{$title}»), якого не можна оминути.'],
  'reacts-breach': [
    'Наші учасники питають, чому {$round :day style=letter case=acc after=у} ви відступили від того, що ми з вами парафували.',
    'Наші учасники покладалися на те, що ми з вами парафували, а {$round :day style=letter case=acc after=у} ви від цього відступили.',
  ],
  'reacts-claim': [
    'Ми передали нашим учасникам те, що ви казали нам про інших, а {$round :day style=letter case=acc after=у} це спростували.',
  ],
  'reacts-denied': [
    '{$round :day style=letter case=acc after=у at=start} ви спростували те, що ми про вас сказали, і ми повідомили про це наших учасників.',
  ],
  'reacts-date': ['Дата частини {$track :track} минула без підписів, і всі наші учасники на цьому втрачають.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=збираєтеся one=збирається many=збираються} піти з переговорів, і всі наші учасники просять {$by :agree you=вас m=його f=її n=його one=її many=їх} лишитися.',
  ],
  'reacts-left': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, і наші учасники про це шкодують.',
  ],
  'closing-agreed': [
    'Щодо цього наші учасники й інша сторона вже були згодні, а тепер це втрачено: {$issues :articles}.',
  ],
  'closing-apart': [
    'Заради наших учасників ми до кінця просили у статті {$issue :article} варіант {$own :answer}, а {$by :party} {$by :agree you=просили m=просив f=просила n=просило one=просила many=просили} варіант {$theirs :answer}.',
  ],
  'closing-none': [
    'Наші учасники шкодують, що {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, перш ніж було про що домовлятися.',
  ],
} as const;
