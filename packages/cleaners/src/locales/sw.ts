import {defineLocale, type Locale} from '@copydesk/core'

/** Swahili. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const sw: Locale = defineLocale({
  lang: 'sw',
  name: 'Swahili',
  phrases: {
    related: [
      'Habari zinazohusiana', 'Taarifa zinazohusiana', 'Makala zinazohusiana', 'Mada zinazohusiana',
      'Habari nyingine', 'Habari zingine', 'Habari Zaidi', 'Makala nyingine', 'Unaweza pia kupenda',
      'Inayopendekezwa', 'Zinazopendekezwa', 'Kwa ajili yako', 'Habari inayofuata', 'Makala inayofuata',
      'Makala iliyopita', 'Zaidi kutoka…'
    ],
    mostRead: [
      'Habari mpya', 'Habari za hivi punde', 'Mpya zaidi', 'Zilizosomwa zaidi', 'Zinazosomwa zaidi', 'Maarufu',
      'Habari maarufu', 'Zinazovuma', 'Zilizovuma', 'Habari kuu', 'Vichwa vya habari', 'Chaguo la mhariri',
      'Zilizopendwa zaidi', 'Taarifa kuu', 'Taarifa mpya'
    ],
    readMore: [
      'Soma pia', 'Soma pia:…', 'Soma zaidi', 'Soma zaidi:…', 'Soma:…', 'Tazama pia', 'Tazama pia:…', 'Tazama:…',
      'Tazama video:…', 'Sikiliza:…', 'Endelea kusoma', 'Tazama zote', 'Ona zote', 'Onyesha zaidi', 'Pakia zaidi',
      'Bonyeza hapa…', 'Zaidi'
    ],
    rating: ['Pima makala hii', 'Kadiria', 'Napenda', 'Sipendi', 'Piga kura', 'Kura ya maoni'],
    share: [
      'Sambaza', 'Sambaza:…', 'Shiriki', 'Shirikisha', 'Shiriki habari hii', 'Sambaza habari hii',
      'Shirikisha wengine', 'Sambaza kwenye Facebook', 'Share', 'Nakili kiungo', 'Nakili linki', 'Chapisha nakala',
      'Tuma kwa barua pepe', 'Hifadhi'
    ],
    follow: [
      'Tufuate', 'Tufuatilie', 'Tufuate kwenye…', 'Tufuatilie kwenye…', 'Jiunge na…', '…kundi la WhatsApp…',
      '…chaneli ya WhatsApp…', '…chaneli ya Telegram…', 'Pakua programu…', 'Pakua app…', 'Sikiliza',
      'Sikiliza habari hii', 'Mitandao ya kijamii'
    ],
    newsletter: [
      'Jarida', 'Jiandikishe', 'Jisajili kwa jarida…', 'Jiandikishe kwa jarida letu…', '…jarida letu…',
      '…barua pepe yako…', 'Barua pepe', 'Barua pepe yako', 'Anwani ya barua pepe', 'Changia', 'Tuunge mkono'
    ],
    comments: [
      'Maoni', 'Maoni yako', 'Toa maoni', 'Toa maoni yako', 'Andika maoni', 'Andika maoni yako', 'Acha maoni',
      'Tuma maoni', 'Maoni yote', 'Tazama maoni', 'Hakuna maoni', 'Jibu', 'Ripoti', 'Ingia ili kutoa maoni…',
      'Anwani yako ya barua pepe haitachapishwa…'
    ],
    advert: [
      'Tangazo', 'Matangazo', 'Tangazo la kulipia', 'Advertisement', 'Imedhaminiwa', 'Maudhui yaliyodhaminiwa',
      'Endelea kusoma baada ya tangazo…'
    ],
    photo: [
      'Picha', 'Picha ya maktaba', 'Picha za maktaba', 'Matunzio ya picha', 'Video', 'Video:…', 'Mchoro',
      '…(picha ya maktaba)', '…Picha ya maktaba', 'Maelezo ya picha…', 'Maelezo ya video…'
    ],
    credit: [
      '…Picha:…', '…(Picha:…', '…Picha na…', '…Picha kwa hisani ya…', '…Kwa hisani ya…',
      '…Chanzo cha picha…', '…Hisani:…', '…Getty Images…', '…Photo:…'
    ],
    byline: [
      'Na…', 'Na:…', 'Mwandishi:…', 'Mwandishi', 'Mwandishi wa habari', 'Imeandikwa na…', 'Imeandaliwa na…', 'Ripota',
      'Ripota:…', 'Mhariri:…', 'Mhariri', 'Imehaririwa na…', 'Mtafsiri:…', 'Imetafsiriwa na…', 'Mwanahabari',
      'Kuhusu mwandishi', 'Waandishi wetu', 'Mwandishi wetu'
    ],
    published: [
      'Imechapishwa…', 'Imechapishwa:…', 'Ilichapishwa…', 'Iliyochapishwa…', 'Imewekwa…', 'Tarehe:…',
      'Tarehe ya kuchapishwa…', 'Published…'
    ],
    updated: [
      'Imesasishwa…', 'Imesasishwa:…', 'Ilisasishwa…', 'Imeboreshwa…', 'Imehuishwa…', 'Ilihuishwa mwisho…',
      'Ilisasishwa mwisho…', 'Updated…'
    ],
    viewCount: ['…waliosoma', '…waliotazama', 'Imesomwa mara…', '…dakika za kusoma', 'Muda wa kusoma…'],
    source: ['Chanzo:…', 'Chanzo', 'Vyanzo:…', 'Chanzo cha habari…', 'Taarifa kwa vyombo vya habari', 'Kwa msaada wa…'],
    agency: [
      '…AFP…', '…Reuters…', '…Associated Press…', '…Xinhua…', '…BBC…', '…Mashirika…', '…dpa…', '…Anadolu…',
      '…Daily News…'
    ],
    tags: [
      'Lebo', 'Lebo:…', 'Tags', 'Tags:…', 'Mada', 'Mada:…', 'Maneno muhimu', 'Maneno muhimu:…', 'Kitengo:…', 'Kundi:…'
    ],
    copyright: [
      'Haki zote zimehifadhiwa', '…Haki zote zimehifadhiwa…', 'Hakimiliki…', '…Hakimiliki ©…', 'Kuhusu sisi',
      'Kutuhusu', 'Wasiliana nasi', 'Mawasiliano', 'Tangaza nasi', 'Sera ya faragha', 'Masharti ya matumizi',
      'Vigezo na masharti', 'Sera ya vidakuzi', 'Kanusho', 'Ajira', 'Ramani ya tovuti'
    ],
    navigation: [
      'Nyumbani', 'Mwanzo', 'Ukurasa wa mwanzo', 'Menyu', 'Funga', 'Tafuta', 'Ruka hadi maudhui',
      'Ruka hadi kwenye maudhui', 'Rudi juu', 'Rudi', 'Inayofuata', 'Iliyopita', 'Ukurasa unaofuata', 'Habari',
      'Kitaifa', 'Taifa', 'Kimataifa', 'Dunia', 'Afrika', 'Afrika Mashariki', 'Kenya', 'Tanzania', 'Zanzibar',
      'Uganda', 'Siasa', 'Biashara', 'Uchumi', 'Michezo', 'Soka', 'Burudani', 'Afya', 'Elimu', 'Teknolojia',
      'Sayansi', 'Sayansi na teknolojia', 'Mazingira', 'Kilimo', 'Dini', 'Jamii', 'Makala', 'Makala maalum', 'Safu',
      'Tahariri', 'Uchambuzi', 'Wanawake', 'Vijana', 'Mahakamani', 'Uhalifu', 'Mikoa', 'Kaunti', 'Magazeti', 'Katuni',
      'Podikasti', 'Hali ya hewa', 'Kiswahili', 'English'
    ],
    signIn: [
      'Ingia', 'Jisajili', 'Fungua akaunti', 'Toka', 'Ondoka', 'Nenosiri', 'Umesahau nenosiri', 'Akaunti yangu',
      'Wasifu', 'Kwa wanachama pekee'
    ],
    notice: [
      'Kubali', 'Kubali zote', 'Nakubali', 'Kataa', '…hutumia vidakuzi…', '…tunatumia vidakuzi…',
      '…matumizi ya vidakuzi…', 'Inapakia', 'Inapakia…', 'Tafadhali subiri', 'Washa JavaScript…',
      'Ukubwa wa maandishi'
    ],
    subhead: ['Usuli', 'Hitimisho', 'Kilichotokea', 'Muktadha']
  },
  abbreviations: [
    'bw', 'bi', 'dk', 'prof', 'mhe', 'mh', 'n.k', 'k.m', 'uk', 'sh', 'tsh', 'ksh', 'st', 'jen', 'kam', 'dkt'
  ],
  dates: {
    months: [
      ['januari', 'jan'], ['februari', 'feb'], ['machi', 'mac'], ['aprili', 'apr'], ['mei'], ['juni', 'jun'],
      ['julai', 'jul'], ['agosti', 'ago'], ['septemba', 'sep'], ['oktoba', 'okt'], ['novemba', 'nov'],
      ['desemba', 'des']
    ],
    weekdays: [['jumatatu'], ['jumanne'], ['jumatano'], ['alhamisi'], ['ijumaa'], ['jumamosi'], ['jumapili']],
    am: ['asubuhi', 'alfajiri', 'am'],
    pm: ['mchana', 'alasiri', 'jioni', 'usiku', 'pm'],
    hours: [],
    minutes: [],
    fillers: ['tarehe', 'saa', 'eat', 'mwezi', 'mwaka', 'ya'],
    relative: [
      'dakika zilizopita', 'saa zilizopita', 'masaa yaliyopita', 'saa moja iliyopita', 'siku zilizopita',
      'wiki iliyopita', 'mwezi uliopita', 'muda mfupi uliopita', 'jana', 'leo', 'hivi punde'
    ],
    order: 'dmy',
    zone: '+03:00'
  },
  words: {
    comments: ['maoni', 'majibu'],
    saying: ['anasema', 'alisema', 'aliandika'],
    replying: ['jibu', 'ripoti'],
    sharing: ['sambaza', 'shiriki', 'nakili', 'kiungo', 'tuma', 'kwenye', 'kwa'],
    otherCounts: ['dakika za kusoma', 'muda wa kusoma'],
    helpers: ['mhariri', 'imehaririwa na', 'mtafsiri', 'imetafsiriwa na'],
    joiners: ['na'],
    particles: [],
    officeWords: ['na', 'la', 'ya'],
    neverNames: ['habari', 'makala', 'soma', 'tazama', 'zaidi', 'zote', 'yetu', 'yako', 'kuhusu'],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})
