import {defineLocale, type Locale} from '@copydesk/core'

/** Dutch. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const nl: Locale = defineLocale({
  lang: 'nl',
  name: 'Dutch',
  phrases: {
    related: [
      'Gerelateerde artikelen', 'Gerelateerd', 'Gerelateerd artikel', 'Gerelateerd nieuws', 'Gerelateerde berichten',
      'Gerelateerde onderwerpen', 'Gerelateerde content', 'Verwante artikelen', 'Meer over dit onderwerp', 'Meer over',
      'Meer hierover', 'Meer nieuws', 'Meer artikelen', 'Meer berichten', 'Meer in deze rubriek',
      'Meer van deze auteur', 'Meer uit', 'Ook interessant', 'Misschien ook interessant', 'Mogelijk ook interessant',
      'Dit vind je misschien ook interessant', 'Dit vind je misschien ook leuk', 'Misschien vind je dit ook leuk',
      'Aanbevolen', 'Aanbevolen voor u', 'Aanbevolen artikelen', 'Aanraders', 'Verder lezen', 'Volgend artikel',
      'Vorig artikel', 'Volgende artikel', 'Vorige artikel', 'Ander nieuws', 'Andere artikelen', 'Uitgelicht',
      'Leestips', 'Het beste van'
    ],
    mostRead: [
      'Meest gelezen', 'Meest gelezen artikelen', 'Best gelezen', 'Best gelezen artikelen', 'Meest bekeken',
      'Meest gedeeld', 'Meest besproken', 'Meest recent', 'Populair', 'Populaire artikelen', 'Populaire berichten',
      'Nu populair', 'Net binnen', 'Laatste nieuws', 'Het laatste nieuws', 'Laatste berichten', 'Recente berichten',
      'Recente artikelen', 'Nieuwste artikelen', 'Nieuwste berichten', 'Nieuwsoverzicht', 'Hoofdpunten', 'Trending',
      'Actueel', 'Vandaag in het nieuws', 'Keuze van de redactie', 'Tips van de redactie', 'Topverhalen',
      'Meest bekeken video\'s', 'Video\'s', 'Belangrijkste nieuws'
    ],
    readMore: [
      'Lees ook', 'Lees verder', 'Lees meer', 'Bekijk ook', 'Zie ook', 'Lees ook:…', 'Lees ook…', 'Lees meer:…',
      'Lees meer over…', 'Lees verder:…', 'Lees verder onder de foto', 'Lees verder onder de video',
      'Lees verder onder de advertentie', 'Lees hier…', 'Lees dit ook:…', 'Lees het hele…', 'Lees het volledige…',
      'Lees alles over…', 'Bekijk ook:…', 'Bekijk hier…', 'Bekijk meer', 'Bekijk alles', 'Bekijk de video…',
      'Kijk ook:…', 'Zie ook:…', 'Tekst gaat verder onder de foto', 'Tekst gaat verder onder de video',
      'Tekst loopt door onder de foto', 'De tekst gaat verder onder…', 'Artikel gaat verder onder…', 'Meer lezen',
      'Meer lezen:…', 'Meer weten', 'Meer informatie:…', 'Toon meer', 'Meer tonen', 'Luister ook:…', 'Klik hier…',
      'Alles over…'
    ],
    rating: [
      'Beoordeel dit artikel', 'Wat vind je van dit artikel', 'Wat vindt u van dit artikel', 'Was dit artikel nuttig',
      'Vond je dit artikel interessant', 'Vind je dit leuk', 'Vind ik leuk', 'Leuk', 'Uw beoordeling',
      'Geef uw mening', '…stemmen', 'Stelling', 'Poll'
    ],
    share: [
      'Delen', 'Deel', 'Deel dit', 'Deel dit artikel', 'Deel artikel', 'Dit artikel delen', 'Artikel delen',
      'Deel dit bericht', 'Delen op', 'Delen via', 'Deel via', 'Deel op Facebook', 'Delen op Facebook',
      'Deel op Twitter', 'Delen op Twitter', 'Deel op X', 'Delen op X', 'Deel via WhatsApp', 'Delen via WhatsApp',
      'Deel op LinkedIn', 'Delen op LinkedIn', 'Deel via e-mail', 'Delen via e-mail', 'Mail dit artikel',
      'E-mail dit artikel', 'Stuur door', 'Doorsturen', 'Link kopiëren', 'Kopieer link', 'Kopieer de link',
      'Link gekopieerd', 'Printen', 'Print', 'Afdrukken', 'Artikel printen', 'Tweeten', 'Bewaar', 'Bewaren',
      'Artikel bewaren', 'Opslaan', 'Bewaar voor later', 'Cadeau geven', 'Geef cadeau', 'Dit artikel cadeau geven'
    ],
    follow: [
      'Luister naar onze podcast', 'Luister naar onze podcast…',
      'Volg ons', 'Volg ons op…', 'Volg ons via…', 'Volg ons ook op…', 'Volg', 'Volgen', 'Volg dit onderwerp',
      'Volg ons WhatsApp-kanaal…', '…ons WhatsApp-kanaal…', '…op Google Nieuws', '…op Google News',
      '…Google als voorkeursbron…', 'Download de app…', 'Download onze app…', 'Download nu…',
      'Abonneer je op ons kanaal…', 'Luister naar dit artikel', 'Beluister dit artikel', 'Artikel beluisteren',
      'Laat dit artikel voorlezen', 'Voorlezen', 'Luister', 'Meldingen inschakelen', 'Ontvang meldingen',
      'Ontvang pushberichten…', 'Blijf op de hoogte…', 'Mis niets…', 'Abonneer je op de podcast…'
    ],
    newsletter: [
      'Nieuwsbrief', 'Nieuwsbrieven', 'Onze nieuwsbrief', 'Onze nieuwsbrieven', 'Schrijf je in', 'Schrijf u in',
      'Schrijf je in voor…', 'Schrijf u in voor…', 'Inschrijven', 'Inschrijven nieuwsbrief',
      'Inschrijven voor de nieuwsbrief', 'Aanmelden voor de nieuwsbrief', 'Aanmelden nieuwsbrief', 'Meld je aan voor…',
      'Meld u aan voor…', '…onze nieuwsbrief…', '…onze gratis nieuwsbrief…', '…dagelijkse nieuwsbrief…',
      '…wekelijkse nieuwsbrief…', 'Ontvang onze…', 'Ontvang elke…', 'Ontvang dagelijks…',
      'Ontvang het laatste nieuws…', '…gratis in je mailbox…', '…in je inbox…', '…in uw mailbox…', 'Abonneer',
      'Abonneren', 'Abonneer je', 'Abonneer je op…', 'Abonneer nu', 'Word abonnee', 'Neem een abonnement',
      'Abonnementen', 'Abonnement', 'Je e-mailadres', 'Uw e-mailadres', 'E-mailadres', 'Vul je e-mailadres in',
      'Steun ons', 'Doneer', 'Doneer nu', 'Word lid', 'Word vriend', 'Bekijk de aanbieding', 'Bekijk aanbod',
      '…altijd weer uitschrijven…', '…op elk moment uitschrijven…'
    ],
    comments: [
      'Wilt u reageren…', 'Reageren kan op…', 'Wilt u iets delen…',
      'Reacties', 'Reactie', 'Alle reacties', 'Bekijk reacties', 'Bekijk alle reacties', 'Toon reacties',
      'Lees de reacties', 'Geen reacties', 'Nog geen reacties', 'Reageer', 'Reageren', 'Reageer op dit artikel',
      'Reageer als eerste', 'Plaats een reactie', 'Plaats reactie', 'Plaats je reactie', 'Laat een reactie achter',
      'Geef een reactie', 'Geef een reactie Reactie annuleren', 'Schrijf een reactie', 'Schrijf een reactie…',
      'Uw reactie', 'Jouw reactie', 'Beantwoorden', 'Antwoorden', 'Reactie annuleren', 'Discussieer mee', 'Praat mee',
      'Doe mee aan de discussie', 'Meepraten', 'Log in om te reageren', '…om te reageren…',
      '…om een reactie te plaatsen…', 'Reacties zijn gesloten', 'De reacties zijn gesloten',
      'Reageren is niet meer mogelijk', 'Misbruik melden', 'Meld misbruik', 'Ongepaste reactie',
      'Je e-mailadres wordt niet gepubliceerd…', 'Het e-mailadres wordt niet gepubliceerd…',
      'Uw e-mailadres wordt niet gepubliceerd…', 'Vereiste velden zijn gemarkeerd…', 'Naam (verplicht)', 'Huisregels'
    ],
    advert: [
      'Advertentie', 'Advertenties', 'Advertentie sluiten', 'Reclame', 'Gesponsord', 'Gesponsorde inhoud',
      'Gesponsorde artikelen', 'Partnerbijdrage', 'Partnercontent', 'Partner content', 'Branded content',
      'Aangeboden door…', 'In samenwerking met…', 'Ingezonden mededeling', 'Ingezonden bericht', 'Advertorial',
      'Promotie', 'Verder lezen na de advertentie', 'Artikel gaat verder na de advertentie',
      'Lees verder na de advertentie', 'Onze partners', 'Actievoordeel', 'Kortingscodes', '…affiliate links…',
      'Lezersaanbieding', 'Webshop'
    ],
    photo: [
      'Foto', 'Beeld', 'Archieffoto', 'Archiefbeeld', 'Foto ter illustratie', 'Beeld ter illustratie',
      'Illustratiefoto', 'Foto\'s', 'Fotoserie', 'Fotoalbum', 'Fotogalerij', 'Bekijk de foto\'s', 'Bekijk foto\'s',
      'Vergroot afbeelding', 'Afbeelding vergroten', 'Video afspelen', 'Speel video af', 'Op de foto…', 'Op de foto:…',
      'Onderschrift:…', 'Video:…', 'Infographic:…', 'Graphic:…'
    ],
    credit: [
      '…Foto:…', '…Foto\'s:…', '…Fotograaf:…', '…Beeld:…', '…Hollandse Hoogte…', '…Photo News…', '…Getty Images…',
      '…EPA…', '…Shutterstock…', '…iStock…', '…Unsplash…', '…Pixabay…', '…Archieffoto…', '…archief',
      '…Foto ter illustratie…', '…Illustratie:…', '…eigen foto', '…rv', '…Beeldcredits…'
    ],
    byline: [
      'Door…', 'Door:…', 'Door onze redactie', 'Door onze verslaggever…', 'Door onze correspondent…',
      'Van onze verslaggever…', 'Van onze redactie', 'Van onze correspondent…', 'Van een verslaggever',
      'Onze redactie', 'Onze verslaggever', 'Auteur:…', 'Auteurs:…', 'Auteur', 'Geschreven door…', 'Vertaald door…', 'Geplaatst door…',
      'Gepubliceerd door…', 'Tekst:…', 'Tekst en foto\'s:…', 'Interview door…', 'Redactie', 'Webredactie', 'Redactie…',
      'Verslaggever', 'Verslaggeefster', 'Correspondent', 'Redacteur', 'Over de auteur', 'Over de auteurs',
      'Politiek verslaggever', 'Buitenlandredactie'
    ],
    published: [
      'Gepubliceerd…',
      'Gepubliceerd', 'Gepubliceerd:…', 'Gepubliceerd op…', 'Gepubliceerd om…', 'Geplaatst op…', 'Geplaatst:…',
      'Publicatiedatum…', 'Verschenen op…', 'Datum:…', 'Online sinds…', 'Aangemaakt op…'
    ],
    updated: [
      'Bijgewerkt…',
      'Bijgewerkt', 'Bijgewerkt:…', 'Bijgewerkt op…', 'Bijgewerkt om…', 'Laatst bijgewerkt…', 'Laatste update…',
      'Laatst gewijzigd…', 'Gewijzigd op…', 'Aangepast:…', 'Aangepast op…', 'Update:…', 'Geactualiseerd…'
    ],
    viewCount: [
      '…keer gelezen', '…keer bekeken', '…weergaven', '…views', '…lezers', 'Leestijd…', '…min leestijd',
      '…min. leestijd', '…minuten leestijd', '…minuten lezen', '…min lezen', '…keer gedeeld'
    ],
    source: [
      'Bron:…', 'Bronnen:…', 'Bron', 'Met informatie van…', 'Origineel artikel…', 'Persbericht', 'Persbericht van…',
      'Perscontact', 'Contactpersoon voor de pers…', 'Dit is een origineel bericht van…'
    ],
    agency: [
      '…ANP…', '…Belga…', '…AFP…', '…Reuters…', '…AP…', '…DPA…', '…NOVUM…', '…Novum Nieuws…', '…EFE…', '…Bloomberg…',
      '…GPD…', '…ANP-AFP…', '…Associated Press…'
    ],
    tags: [
      'Tags', 'Tags:…', 'Trefwoorden', 'Trefwoorden:…', 'Onderwerpen', 'Onderwerpen:…', 'Onderwerp:…', 'Thema\'s',
      'Thema\'s:…', 'Labels', 'Labels:…', 'Categorieën', 'Categorieën:…', 'Categorie:…', 'Rubriek:…', 'Geplaatst in…',
      'Dossier:…', 'Dossiers', 'Regio:…'
    ],
    copyright: [
      'Alle rechten voorbehouden', '…Alle rechten voorbehouden…', '…rechten voorbehouden…', '…Niets uit deze uitgave…',
      '…Overname van artikelen…', 'Auteursrecht', 'Auteursrechten', 'Copyright en disclaimer', 'Colofon',
      'Hoofdredacteur:…', 'Hoofdredactie:…', 'Uitgever:…', 'Verantwoordelijke uitgever…', 'KvK…', 'BTW-nummer…',
      'ISSN…', 'Algemene voorwaarden', 'Gebruiksvoorwaarden', 'Voorwaarden', 'Leveringsvoorwaarden', 'Privacy',
      'Privacybeleid', 'Privacyverklaring', 'Privacystatement', 'Privacy-instellingen', 'Cookiebeleid',
      'Cookie-instellingen', 'Cookies beheren', 'Disclaimer', 'Contact', 'Neem contact op', 'Over ons', 'Adverteren',
      'Adverteer', 'Toegankelijkheid', 'Vacatures', 'Werken bij', 'Klantenservice', 'Redactiestatuut'
    ],
    navigation: [
      'Home', 'Startpagina', 'Naar de homepage', 'Terug naar home', 'Menu', 'Hoofdmenu', 'Sluiten', 'Sluit',
      'Sluit menu', 'Open menu', 'Zoeken', 'Zoek', 'Zoek op…', 'Zoekopdracht', 'Ga naar de inhoud',
      'Ga naar hoofdinhoud', 'Ga naar de hoofdinhoud', 'Naar de inhoud', 'Naar inhoud', 'Direct naar de inhoud',
      'Spring naar inhoud', 'Overslaan en naar de inhoud gaan', 'Terug', 'Terug naar boven', 'Naar boven',
      'Terug naar overzicht', 'Volgende', 'Vorige', 'Volgende pagina', 'Vorige pagina', 'U bevindt zich hier',
      'U bent hier:…', 'Je bent hier:…', 'Rubrieken', 'Archief', 'Nieuws', 'Binnenland', 'Buitenland', 'Politiek',
      'Economie', 'Financieel', 'Sport', 'Voetbal', 'Cultuur', 'Cultuur & Media', 'Media', 'Wetenschap', 'Tech',
      'Gezondheid', 'Opinie', 'Regio', 'Regionaal', 'Entertainment', 'Show', 'Lifestyle', 'Reizen', 'Auto', 'Wonen',
      'Koken', 'Video', 'Podcast', 'Podcasts', 'Weer', 'Het weer', 'Verkeer', 'Puzzels', 'Horoscoop', 'Columns',
      'Achtergrond', 'Digitale krant', 'Krant', 'Service', 'Help', 'Veelgestelde vragen', 'Sitemap', 'RSS'
    ],
    signIn: [
      'Inloggen', 'Log in', 'Uitloggen', 'Aanmelden', 'Afmelden', 'Registreren', 'Registreer', 'Account aanmaken',
      'Maak een account aan', 'Mijn account', 'Mijn profiel', 'Gebruikersnaam', 'Wachtwoord', 'Wachtwoord vergeten',
      'Wachtwoord vergeten?', 'Ingelogd blijven', 'Al abonnee…', 'Al een account…', 'Bent u al abonnee…',
      'Nog geen account…', 'Nog geen abonnee…', '…exclusief voor abonnees…', '…alleen voor abonnees…',
      'Alleen voor abonnees', 'Exclusief voor abonnees', 'Om verder te lezen…', 'Verder lezen?…', 'Lees verder met…',
      'Wilt u verder lezen…', 'Dit artikel is exclusief…', '…maandelijks opzegbaar…', '…op elk moment opzegbaar…',
      'Start je proefabonnement', 'Premium'
    ],
    notice: [
      '…maakt gebruik van cookies…', '…maken gebruik van cookies…', '…gebruiken cookies…', '…gebruikt cookies…',
      '…plaatsen cookies…', 'Accepteren', 'Alles accepteren', 'Alle cookies accepteren', 'Akkoord', 'Ik ga akkoord',
      'Weigeren', 'Alles weigeren', 'Instellingen', 'Cookies aanpassen', 'Laden', 'Even geduld', 'Bezig met laden',
      'Deze inhoud is niet beschikbaar…', 'Deze inhoud kan niet worden weergegeven…', 'Voor het tonen van…',
      'Om deze inhoud te tonen…', 'JavaScript staat uit…', '…JavaScript in te schakelen…', 'Je browser…',
      'Uw browser…', 'Tekstgrootte', 'Lettergrootte', 'Fout gezien…', 'Foutje gezien…', 'Fout in dit artikel…',
      'Tip de redactie', 'Heb je een tip…', 'Weersverwachting', 'Donkere modus'
    ],
    subhead: [
      'Achtergrond van het nieuws', 'De feiten', 'Conclusie', 'Samenvatting', 'In het kort', 'Wat weten we',
      'Wat is er gebeurd', 'Wat vooraf ging', 'Reacties uit de politiek', 'Context'
    ]
  },
  abbreviations: [
    'a', 'afd', 'art', 'bijv', 'blz', 'ca', 'd', 'dhr', 'dr', 'drs', 'ds', 'e.d', 'enz', 'etc', 'evt', 'excl', 'fam',
    'fig', 'g', 'incl', 'ing', 'ir', 'jl', 'jr', 'lid', 'max', 'mevr', 'mgr', 'mij', 'min', 'mr', 'nl', 'no', 'nr',
    'o.a', 'p', 'pag', 'plm', 'plv', 'prof', 'resp', 'secr', 'st', 't.n.v', 'tel', 'v', 'vb', 'vgl', 'vs', 'z.g',
    'zgn'
  ],
  dates: {
    months: [
      ['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
      ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'],
      ['december', 'dec']
    ],
    weekdays: [
      ['maandag', 'ma'], ['dinsdag', 'di'], ['woensdag', 'wo'], ['donderdag', 'do'], ['vrijdag', 'vr'],
      ['zaterdag', 'za'], ['zondag', 'zo']
    ],
    am: ['\'s ochtends', '\'s morgens'],
    pm: ['\'s middags', '\'s avonds'],
    hours: ['uur', 'u'],
    minutes: [],
    fillers: ['om', 'uur', 'op', 'u', 'de'],
    relative: [
      'gisteren', 'vandaag', 'eergisteren', 'zojuist', 'minuten geleden', 'minuut geleden', 'uur geleden',
      'dagen geleden', 'dag geleden', 'weken geleden'
    ],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['reacties', 'reactie', 'opmerkingen', 'antwoorden'],
    saying: ['zegt', 'schrijft', 'schreef', 'zei'],
    replying: ['reageer', 'reageren', 'beantwoorden', 'antwoord', 'rapporteer'],
    sharing: ['delen', 'deel', 'kopieer', 'link', 'print', 'stuur', 'via', 'op', 'mailen'],
    otherCounts: [
      'leestijd', 'min leestijd', 'min. leestijd', 'minuten leestijd', 'minuten lezen', 'min lezen',
      'keer gedeeld'
    ],
    helpers: ['vertaald door'],
    joiners: ['en'],
    particles: ['van', 'der', 'den', 'de', 'ten', 'ter', 'het', 'op'],
    officeWords: ['van', 'voor', 'de', 'het', 'en'],
    neverNames: [
      'redactie', 'nieuws', 'krant',
      'onze', 'ons', 'jouw', 'uw', 'meer', 'lees', 'bekijk', 'alle', 'het', 'een', 'deze', 'dit', 'met', 'voor',
      'over', 'door', 'volg'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

