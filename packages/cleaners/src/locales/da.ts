import {defineLocale, type Locale} from '@copydesk/core'

/** Danish. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const da: Locale = defineLocale({
  lang: 'da',
  name: 'Danish',
  phrases: {
    related: [
      'Relateret', 'Relaterede artikler', 'Relaterede nyheder', 'Relateret indhold', 'Relaterede indlæg',
      'Mere om emnet', 'Mere om sagen', 'Mere om samme emne', 'Mere fra', 'Flere artikler', 'Flere nyheder',
      'Flere historier', 'Flere debatindlæg', 'Flere indlæg', 'Andre artikler', 'Lignende artikler', 'Andre læser også',
      'Andre læste også', 'Måske er du interesseret i', 'Du vil måske også kunne lide', 'Anbefalet til dig',
      'Anbefalet læsning', 'Vi anbefaler', 'Anbefalede artikler', 'Næste artikel', 'Forrige artikel', 'Samme emne',
      'Gå ikke glip af', 'Seneste om emnet', 'Fik du læst', 'Læs mere om emnet'
    ],
    mostRead: [
      'Mest læste', 'Mest læst', 'Mest læste artikler', 'Mest læste lige nu', 'Mest sete', 'Mest delte',
      'Mest kommenterede', 'Mest populære', 'Populært', 'Populære artikler', 'Lige nu', 'Seneste nyt', 'Seneste',
      'Seneste nyheder', 'Seneste artikler', 'Seneste indlæg', 'Det seneste', 'Nyeste', 'Tophistorier', 'Topnyheder',
      'Redaktionen anbefaler', 'Redaktionens valg', 'Aktuelt', 'Flere videoer', 'Trending'
    ],
    readMore: [
      'Læs mere', 'Læs også', 'Læs videre', 'Læs hele artiklen', 'Læs artiklen her', 'Læs mere her', 'Se også',
      'Se mere', 'Læs mere:…', 'Læs mere om:…', 'Læs mere om…', 'Læs også:…', 'Læs også…', 'Læs hele…', 'Se også:…',
      'Se mere:…', 'Se video:…', 'Se videoen…', 'Hør også:…', 'Lyt også:…', 'Mere om:…', 'Klik her…', 'Vis mere',
      'Vis flere', 'Vis alle', 'Artiklen fortsætter under billedet', 'Artiklen fortsætter under videoen'
    ],
    rating: [
      'Bedøm artiklen', 'Hvad synes du om artiklen', 'Var artiklen nyttig', 'Kunne du lide artiklen', 'Synes godt om',
      'Synes om', 'Din bedømmelse', '…stemmer', 'Afstemning', 'Stem'
    ],
    share: [
      'Del', 'Del artiklen', 'Del artikel', 'Del denne artikel', 'Del på', 'Del på Facebook', 'Del på Twitter',
      'Del på X', 'Del på LinkedIn', 'Del via mail', 'Del via e-mail', 'Del link', 'Del med…', 'Kopiér link',
      'Kopier link', 'Link kopieret', 'Send til en ven', 'Send på mail', 'Tip en ven', 'Print', 'Udskriv',
      'Udskriv artiklen', 'Gem', 'Gem artikel', 'Gem artiklen', 'Gem til senere', 'Giv artiklen væk', 'Tweet'
    ],
    follow: [
      'Læs op', 'Følg os', 'Følg os på…', 'Følg', 'Følg emnet', 'Følg emne', 'Følg forfatteren',
      'Følg os på sociale medier', 'Hent appen', 'Hent appen…', 'Hent vores app…', 'Download appen', 'Lyt',
      'Lyt til artiklen', 'Lyt til artiklen…', 'Få artiklen læst op', 'Hør artiklen', 'Slå notifikationer til…',
      'Få besked…', 'Abonnér på podcasten…', 'Tip os', 'Tip redaktionen', 'Skriv til redaktionen', 'Har du et tip…'
    ],
    newsletter: [
      'Nyhedsbrev', 'Nyhedsbreve', 'Vores nyhedsbrev', 'Vores nyhedsbreve', 'Tilmeld', 'Tilmeld dig',
      'Tilmeld nyhedsbrev', 'Tilmeld dig nyhedsbrevet…', 'Tilmeld dig vores nyhedsbrev…', 'Tilmeld dig…',
      '…vores nyhedsbrev…', 'Få nyhedsbrevet…', 'Få nyhederne…', 'Få de seneste nyheder…', '…direkte i din indbakke…',
      '…i din indbakke…', 'Din e-mail', 'Din mailadresse', 'E-mailadresse', 'E-mail', 'Indtast din e-mail…',
      'Skriv din e-mail…', 'Bliv abonnent', 'Bliv medlem', 'Abonnement', 'Abonnér', 'Abonner', 'Køb abonnement',
      'Støt os', 'Ved at tilmelde dig…', 'Du kan altid afmelde…', '…til enhver tid afmelde…', 'Prøv gratis', 'Prøv nu',
      'Bestil nu', 'Køb nu'
    ],
    comments: [
      'Kommentarer', 'Kommentar', 'Alle kommentarer', 'Vis kommentarer', 'Se kommentarer', 'Læs kommentarer',
      'Ingen kommentarer', 'Kommentér', 'Kommenter', 'Kommentér artiklen', 'Skriv en kommentar', 'Skriv kommentar',
      'Tilføj kommentar', 'Din kommentar', 'Send kommentar', 'Svar', 'Annullér svar', 'Deltag i debatten', 'Debattér',
      'Hvad mener du', 'Hvad synes du', 'Log ind for at kommentere', '…for at kommentere…', 'Kommentarfeltet er lukket',
      'Anmeld kommentar', 'Anmeld', 'Din e-mailadresse vil ikke blive publiceret…', 'Krævede felter er markeret med…',
      'Debatregler'
    ],
    advert: [
      'Annonce', 'Annoncer', 'Reklame', 'Sponsoreret', 'Sponsoreret indhold', 'Annoncørbetalt indhold',
      'Kommercielt samarbejde', 'Betalt indhold', 'I samarbejde med…', 'Artiklen fortsætter efter annoncen',
      'Artiklen fortsætter under annoncen', 'Fortsætter efter annoncen', 'Annoncér', 'Tilbud', 'Rabatkoder',
      'Jobannoncer', 'Partnerindhold', 'Dette er en annonce…', '…indeholder annoncelinks…', '…affiliatelinks…'
    ],
    photo: [
      'Foto', 'Billede', 'Arkivfoto', 'Arkivbillede', 'Genrefoto', 'Modelfoto', 'Billedserie', 'Se billeder',
      'Se billedserie', 'Billeder', 'Galleri', 'Forstør billede', 'Afspil video', 'På billedet…', 'Billedet viser…',
      'Billedtekst:…', 'Video:…', 'Grafik:…', 'Kort:…'
    ],
    credit: [
      '…Foto:…', '…Fotos:…', '…Billede:…', '…Fotograf:…', '…Illustration:…', '…Grafik:…', '…(arkivfoto)…',
      '…Arkivfoto:…', '…Ritzau Scanpix…', '…Scanpix…', '…Polfoto…', '…Getty Images…', '…Shutterstock…', '…Privatfoto…',
      '…Pressefoto…', '…Foto: Privat…', '…PR-foto…', '…Screenshot…'
    ],
    byline: [
      'Af…', 'Af:…', 'Tekst:…', 'Tekst og foto:…', 'Skrevet af…', 'Af journalist…', 'Publiceret af…', 'Redaktør:…',
      'Redaktionen', 'Redaktion', 'Journalist', 'Journalist:…', 'Reporter', 'Korrespondent', 'Debatredaktør',
      'Debattør', 'Klummeskribent', 'Om skribenten', 'Om forfatteren', 'Nyhedsredaktør', 'Oversat af…', 'Redigeret af…',
      'Praktikant'
    ],
    published: [
      'Publiceret', 'Publiceret:…', 'Publiceret den…', 'Publiceret d.…', 'Offentliggjort', 'Offentliggjort:…',
      'Offentliggjort…', 'Udgivet', 'Udgivet:…', 'Udgivet den…', 'Oprettet…', 'Oprettet:…', 'Først udgivet…', 'Dato:…'
    ],
    updated: [
      'Opdateret', 'Opdateret:…', 'Opdateret…', 'Senest opdateret…', 'Sidst opdateret…', 'Senest ændret…', 'Ændret…',
      'Rettet…'
    ],
    viewCount: [
      '…visninger', '…læsninger', 'Visninger:…', 'Læsetid…', 'Læsetid:…', '…min. læsetid', '…min læsetid',
      '…minutters læsetid', '…gange læst'
    ],
    source: [
      'Kilde:…', 'Kilder:…', 'Kilde', 'Kilder', 'Pressemeddelelse', 'Pressemeddelelse fra…', 'Pressekontakt',
      'Pressekontakt:…', 'Original artikel…', 'Kontakt for pressen…'
    ],
    agency: [
      '…Ritzau…', '…/ritzau/…', '…NTB…', '…TT…', '…Reuters…', '…AFP…', '…AP…', '…DPA…', '…Bloomberg…', '…RB-Børsen…',
      '…Newspaq…', '…MarketWire…'
    ],
    tags: [
      'Emner', 'Emner:…', 'Emne:…', 'Emner i artiklen', 'Tags', 'Tags:…', 'Nøgleord', 'Nøgleord:…', 'Stikord:…',
      'Kategorier', 'Kategorier:…', 'Kategori:…', 'Temaer:…'
    ],
    copyright: [
      'Alle rettigheder forbeholdes…', '…rettigheder forbehold…', '…ophavsret…', 'Ophavsret…',
      'Ansvarshavende chefredaktør…', 'Ansvarshavende redaktør…', 'Chefredaktør:…', 'Administrerende direktør:…',
      'CVR…', 'CVR-nr…', 'Udgiver:…', 'Om os', 'Kontakt', 'Kontakt os', 'Kontakt redaktionen', 'Kundeservice',
      'Kundecenter', 'Privatlivspolitik', 'Persondatapolitik', 'Cookiepolitik', 'Cookies', 'Cookieindstillinger',
      'Brugerbetingelser', 'Handelsbetingelser', 'Abonnementsvilkår', 'Vilkår og betingelser', 'Annoncering',
      'Ledige stillinger', 'Tilgængelighedserklæring', 'Etiske retningslinjer', 'Fejl og fakta',
      'Klik her for at klage…'
    ],
    navigation: [
      'Forside', 'Forsiden', 'Til forsiden', 'Hjem', 'Menu', 'Hovedmenu', 'Luk', 'Luk menu', 'Åbn menu', 'Søg',
      'Søg efter…', 'Søgning', 'Gå til indhold', 'Gå til hovedindhold', 'Spring til indhold', 'Spring til hovedindhold',
      'Tilbage', 'Tilbage til toppen', 'Til toppen', 'Op', 'Næste', 'Forrige', 'Næste side', 'Forrige side',
      'Du er her:…', 'Nyheder', 'Indland', 'Udland', 'Verden', 'Danmark', 'Politik', 'Økonomi', 'Erhverv', 'Penge',
      'Sport', 'Fodbold', 'Håndbold', 'Kultur', 'Underholdning', 'Videnskab', 'Sundhed', 'Livsstil', 'Leder', 'Debat',
      'Opinion', 'Lokalt', 'Familie', 'Bolig', 'Rejser', 'Mad', 'Biler', 'Teknologi', 'Podcast', 'TV', 'Vejr', 'Vejret',
      'Krydsord', 'Spil', 'Horoskop', 'E-avis', 'Arkiv', 'Blogs', 'Navne', 'Dødsfald', 'Krimi', 'Hjælp', 'Sektioner',
      'Alle emner'
    ],
    signIn: [
      'Log ind', 'Log ud', 'Login', 'Opret bruger', 'Opret konto', 'Opret profil', 'Min konto', 'Min side',
      'Min profil', 'Brugernavn', 'Adgangskode', 'Glemt adgangskode', 'Glemt adgangskode?', 'Husk mig',
      'Allerede abonnent…', 'Er du allerede abonnent…', 'Har du allerede en konto…', 'Har du ikke en konto…',
      '…kun for abonnenter…', 'Kun for abonnenter', 'For abonnenter', 'Læs videre med…', 'Læs videre som abonnent',
      'Vil du læse videre…', 'For at læse videre…', '…Ingen binding…', '…opsig når som helst…', 'Plus', 'Premium'
    ],
    notice: [
      '…bruger cookies…', '…anvender cookies…', 'Acceptér', 'Acceptér alle', 'Accepter alle', 'Tillad alle', 'Godkend',
      'Godkend alle', 'Afvis', 'Afvis alle', 'Nødvendige', 'Indstillinger', 'Indlæser', 'Henter',
      'Indholdet kan ikke vises…', 'Aktivér JavaScript…', '…aktivere JavaScript…', 'Din browser…', 'Tekststørrelse',
      'Skriftstørrelse', 'Fandt du en fejl…', 'Har du fundet en fejl…', 'Fejl i artiklen…', 'Dette er et debatindlæg…',
      '…udtryk for skribentens holdning…', '…udtryk for skribentens egen holdning…', 'Mørk tilstand'
    ],
    subhead: [
      'Fakta', 'Baggrund', 'Blå bog', 'Det er sket', 'Sådan gør du', 'Konklusion', 'Resumé', 'Det ved vi', 'Reaktioner'
    ]
  },
  abbreviations: [
    'adm', 'afd', 'alm', 'bl.a', 'bl', 'ca', 'd', 'dvs', 'd.v.s', 'dr', 'e.kr', 'eks', 'evt', 'f.eks', 'f.kr', 'feks',
    'fhv', 'fig', 'hhv', 'inkl', 'jf', 'jr', 'kl', 'kr', 'm.a.o', 'm.fl', 'm.m', 'm.v', 'maks', 'mht', 'mia', 'mio',
    'min', 'mv', 'nr', 'o.l', 'osv', 'p.t', 'pct', 'pga', 'prof', 's', 'sml', 'sr', 'st', 'stk', 'str', 'tlf', 't.o.m',
    'vedr', 'vs'
  ],
  dates: {
    months: [
      ['januar', 'jan'], ['februar', 'feb', 'febr'], ['marts', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'],
      ['juli', 'jul'], ['august', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: [
      ['mandag', 'man'], ['tirsdag', 'tirs', 'tir'], ['onsdag', 'ons'], ['torsdag', 'tors', 'tor'], ['fredag', 'fre'],
      ['lørdag', 'lør'], ['søndag', 'søn']
    ],
    am: ['om morgenen', 'om formiddagen'],
    pm: ['om eftermiddagen', 'om aftenen'],
    hours: [],
    minutes: ['min'],
    fillers: ['kl', 'kl.', 'klokken', 'den', 'd', 'd.'],
    relative: [
      'i går', 'igår', 'i dag', 'idag', 'i forgårs', 'lige nu', 'minutter siden', 'min siden', 'timer siden',
      'time siden', 'dage siden', 'dag siden', 'uger siden'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['kommentarer', 'kommentar', 'svar', 'reaktioner'],
    saying: ['siger', 'skriver', 'skrev', 'sagde'],
    replying: ['svar', 'anmeld'],
    sharing: ['del', 'kopiér', 'kopier', 'link', 'udskriv', 'print', 'på', 'via', 'mail'],
    otherCounts: ['læsetid', 'min. læsetid', 'min læsetid', 'minutters læsetid'],
    helpers: ['redaktør', 'oversat af', 'redigeret af'],
    joiners: ['og'],
    particles: ['af', 'von'],
    officeWords: ['for', 'og', 'i', 'af'],
    neverNames: [
      'redaktionen', 'nyheder', 'avisen', 'vores', 'mere', 'læs', 'vis', 'alle', 'det', 'den', 'denne', 'dette', 'for',
      'følg', 'køb'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})
