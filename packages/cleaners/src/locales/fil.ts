import {defineLocale, type Locale} from '@copydesk/core'

/** Filipino. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const fil: Locale = defineLocale({
  lang: 'fil',
  name: 'Filipino',
  phrases: {
    related: [
      'Kaugnay na balita', 'Kaugnay na mga balita', 'Mga kaugnay na balita', 'Kaugnay na artikulo',
      'Mga kaugnay na artikulo', 'Iba pang balita', 'Iba pang mga balita', 'Kaugnay na video', 'Para sa iyo',
      'Rekomendado', 'Mga rekomendasyon', 'Maaaring magustuhan mo', 'Baka magustuhan mo', 'Susunod na balita',
      'Susunod na artikulo', 'Nakaraang artikulo', 'Iba pang artikulo'
    ],
    mostRead: [
      'Pinakabago', 'Pinakabagong balita', 'Mga pinakabagong balita', 'Bagong balita', 'Pinakabasa', 'Pinakanabasa',
      'Pinakamaraming nabasa', 'Sikat', 'Patok', 'Trending', 'Nangungunang balita', 'Mga nangungunang balita',
      'Pangunahing balita', 'Mga balita', 'Pili ng editor', 'Tampok', 'Mga tampok'
    ],
    readMore: [
      'Basahin din', 'Basahin din:…', 'Basahin rin', 'Basahin rin:…', 'Basahin:…', 'Basahin pa', 'Magbasa pa',
      'Magbasa nang higit pa', 'Panoorin:…', 'Panoorin din:…', 'Tingnan din:…', 'Tingnan:…', 'Tingnan lahat',
      'Tingnan ang lahat', 'Ipagpatuloy ang pagbabasa', 'I-click dito…', 'READ MORE:…', 'RELATED:…'
    ],
    rating: ['Ano ang reaksiyon mo', 'Ano ang reaksyon mo', 'Gusto ko', 'Hindi ko gusto', 'Bumoto', 'Survey'],
    share: [
      'Ibahagi', 'Ibahagi:…', 'I-share', 'I-share ito', 'Ibahagi ito', 'Ibahagi sa Facebook', 'Ibahagi ang artikulo',
      'Share', 'Kopyahin ang link', 'I-copy ang link', 'I-print', 'I-email', 'I-save'
    ],
    follow: [
      'Sundan kami', 'Sundan kami sa…', 'I-follow kami', 'I-follow kami sa…', 'I-follow ang…', 'Sumali sa…',
      'I-download ang app…', 'Makinig', 'Pakinggan', 'Social media'
    ],
    newsletter: [
      'Newsletter', 'Mag-subscribe', 'Mag-subscribe sa newsletter…', 'Mag-subscribe sa aming newsletter…',
      '…aming newsletter…', '…sa inyong inbox…', 'Email address', 'Ang iyong email', 'Ilagay ang iyong email',
      'Mag-donate', 'Suportahan kami'
    ],
    comments: [
      'Komento', 'Mga komento', 'Mag-iwan ng komento', 'Magkomento', 'Mag-komento', 'Isulat ang iyong komento',
      'Ipadala ang komento', 'Walang komento', 'Sumagot', 'Tumugon', 'Tugon', 'I-report', 'Tingnan ang mga komento',
      'Mag-log in para magkomento…'
    ],
    advert: [
      'Patalastas', 'Anunsiyo', 'Advertisement', 'Sponsored', 'Nagpapatuloy ang balita pagkatapos ng patalastas…',
      'Bayad na anunsiyo'
    ],
    photo: [
      'Larawan', 'Mga larawan', 'Litrato', 'File photo', 'Galeriya', 'Video', 'Video:…', 'Infographic', 'Kuha…',
      'Ilustrasyon'
    ],
    credit: [
      '…Larawan:…', '…(Larawan:…', '…Larawan mula sa…', '…Larawan ni…', '…Kuha ni…', '…Litrato:…', '…Litrato ni…',
      '…Retrato ni…', '…Photo:…', '…Photo by…', '…File photo…', '…Screengrab…', '…Getty Images…', '…PNA photo…',
      '…courtesy of…'
    ],
    byline: [
      'Ni…', 'Nina…', 'Ni:…', 'Isinulat ni…', 'Isinulat nina…', 'Ulat ni…', 'Ulat nina…', 'Ulat mula kay…',
      'Akda ni…', 'Mula kay…', 'Tagapag-ulat', 'Manunulat', 'Patnugot', 'Patnugot:…', 'Editor:…', 'Salin ni…',
      'Tungkol sa may-akda', 'May-akda', 'May-akda:…'
    ],
    published: [
      'Inilathala…', 'Inilathala:…', 'Inilathala noong…', 'Nailathala…', 'Nai-publish…', 'Na-post…', 'Naipaskil…',
      'Petsa:…', 'Published…', 'Posted at…', 'Posted:…'
    ],
    updated: [
      'In-update…', 'Na-update…', 'In-update noong…', 'Huling na-update…', 'Huling update…', 'Binago…', 'Updated…',
      'Updated as of…', 'Updated at…'
    ],
    viewCount: ['…views', '…beses nabasa', '…minutong pagbasa', '…minutong babasahin', '…min read', '…shares'],
    source: [
      'Pinagmulan:…', 'Pinagmulan', 'Sanggunian:…', 'Sanggunian', 'Mula sa ulat ng…', 'Ayon sa ulat ng…', 'Source:…',
      'Pahayag sa midya'
    ],
    agency: [
      '…PNA…', '…Philippine News Agency…', '…PIA…', '…Agence France-Presse…', '…AFP…', '…Reuters…',
      '…Associated Press…', '…Xinhua…', '…Kyodo…', '…dpa…'
    ],
    tags: [
      'Tag', 'Tags', 'Tags:…', 'Mga tag', 'Mga tag:…', 'Mga paksa', 'Mga paksa:…', 'Paksa:…', 'Kategorya',
      'Kategorya:…', 'Read more on:…'
    ],
    copyright: [
      'Reserbado ang lahat ng karapatan', '…karapatang-ari…', '…Lahat ng karapatan ay nakalaan…', 'Tungkol sa amin',
      'Makipag-ugnayan', 'Makipag-ugnayan sa amin', 'Kontakin kami', 'Mag-anunsiyo sa amin',
      'Patakaran sa pagkapribado', 'Patakaran sa privacy', 'Mga tuntunin sa paggamit', 'Tuntunin at kondisyon',
      'Karera', 'Mapa ng site'
    ],
    navigation: [
      'Tahanan', 'Home', 'Menu', 'Isara', 'Maghanap', 'Hanapin', 'Lumaktaw sa nilalaman', 'Bumalik sa itaas',
      'Bumalik', 'Susunod', 'Nakaraan', 'Balita', 'Bansa', 'Pambansa', 'Metro', 'Rehiyon', 'Mga rehiyon',
      'Probinsiya', 'Mundo', 'Daigdig', 'Pandaigdig', 'Politika', 'Pulitika', 'Negosyo', 'Ekonomiya', 'Isports',
      'Palakasan', 'Aliwan', 'Showbiz', 'Libangan', 'Pamumuhay', 'Kalusugan', 'Edukasyon', 'Teknolohiya', 'Agham',
      'Opinyon', 'Kolum', 'Editoryal', 'Panahon', 'Lagay ng panahon', 'Krimen', 'Horoscope', 'Podcast', 'Kultura',
      'Overseas', 'OFW', 'Tagalog', 'Filipino', 'English'
    ],
    signIn: [
      'Mag-log in', 'Mag-sign in', 'Mag-sign up', 'Mag-rehistro', 'Magrehistro', 'Mag-log out', 'Password',
      'Nakalimutan ang password', 'Gumawa ng account', 'Aking account', 'Para lamang sa mga subscriber'
    ],
    notice: [
      'Tanggapin', 'Tanggapin lahat', 'Sumasang-ayon ako', 'Tanggihan', '…gumagamit ng cookies…',
      '…paggamit ng cookies…', 'Naglo-load', 'Naglo-load…', 'Maghintay lamang', 'I-enable ang JavaScript…',
      'Laki ng teks'
    ],
    subhead: ['Konklusyon', 'Ang nangyari', 'Konteksto']
  },
  abbreviations: [
    'g', 'gng', 'bb', 'dr', 'dra', 'atty', 'gob', 'sen', 'rep', 'kgg', 'hal', 'blg', 'st', 'sta', 'sto', 'mr', 'ms',
    'mrs', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'bgy', 'brgy', 'jr', 'sr'
  ],
  dates: {
    months: [
      ['enero', 'ene'], ['pebrero', 'peb'], ['marso', 'mar'], ['abril', 'abr'], ['mayo'], ['hunyo', 'hun'],
      ['hulyo', 'hul'], ['agosto', 'ago'], ['setyembre', 'set'], ['oktubre', 'okt'], ['nobyembre', 'nob'],
      ['disyembre', 'dis']
    ],
    weekdays: [['lunes'], ['martes'], ['miyerkules', 'miyerkoles'], ['huwebes'], ['biyernes'], ['sabado'], ['linggo']],
    am: ['ng umaga', 'umaga'],
    pm: ['ng hapon', 'hapon', 'ng gabi', 'gabi', 'tanghali'],
    hours: [],
    minutes: [],
    fillers: ['ika', 'ng', 'noong', 'alas', 'pht', 'ala', 'nitong'],
    relative: [
      'minuto ang nakalipas', 'minuto ang nakararaan', 'oras ang nakalipas', 'oras ang nakararaan',
      'araw ang nakalipas', 'araw ang nakararaan', 'kanina', 'kahapon', 'ngayong araw', 'ngayon lang'
    ],
    order: 'mdy',
    // what other languages of the Pacific and Africa are taken for: an offset would be a guess
    zone: null
  },
  words: {
    comments: ['komento', 'tugon'],
    saying: ['sabi', 'sinabi', 'sulat'],
    replying: ['sumagot', 'tumugon', 'tugon', 'i-report'],
    sharing: ['ibahagi', 'i-share', 'kopyahin', 'link', 'i-print', 'i-email', 'sa', 'ang'],
    otherCounts: ['minutong pagbasa', 'minutong babasahin', 'min read', 'shares'],
    helpers: ['patnugot', 'editor', 'salin ni'],
    joiners: ['at'],
    particles: ['dela', 'delos'],
    officeWords: ['ng', 'at', 'sa'],
    neverNames: ['balita', 'mga', 'basahin', 'panoorin', 'lahat', 'kami', 'amin', 'tungkol', 'pinakabago'],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})
