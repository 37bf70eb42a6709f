import {defineLocale, type Locale} from '@copydesk/core'

/** French. What each list holds stands in docs/languages.md; where in its list a phrase stands says nothing. */
export const fr: Locale = defineLocale({
  lang: 'fr',
  name: 'French',
  phrases: {
    related: [
      'La rédaction vous conseille', 'À découvrir aussi', 'Sur le même sujet', 'Sur le même thème', 'Sur ce sujet',
      'Dans la même rubrique', 'Dans la même catégorie', 'Articles liés', 'Articles similaires', 'Articles connexes',
      'Articles associés', 'Contenus associés', 'Sujets associés', 'Sujets liés', 'Vous aimerez aussi',
      'Vous aimerez peut-être', 'Vous pourriez aussi aimer', 'Ceci pourrait vous intéresser',
      'Cela pourrait vous intéresser', 'Ça pourrait vous intéresser', 'Pour aller plus loin', 'Pour en savoir plus',
      'En lien avec cet article', 'Autres articles', 'Plus d\'articles', 'Nos autres articles', 'Du même auteur',
      'Article suivant', 'Article précédent', 'Le dossier', 'Notre dossier', 'Notre sélection', 'À suivre'
    ],
    mostRead: [
      'Les plus lus', 'Le plus lu', 'Les plus lues', 'Les articles les plus lus', 'Articles les plus lus',
      'Les plus consultés', 'Les plus commentés', 'Les plus partagés', 'Les plus récents', 'Les plus populaires',
      'Articles populaires', 'Populaires', 'Derniers articles', 'Dernières actualités', 'Dernières nouvelles',
      'Dernières infos', 'Les dernières actualités', 'Dernières minutes', 'En continu', 'Le fil info', 'Fil info',
      'Le direct', 'En direct', 'À la une', 'A la une', 'À ne pas manquer', 'A ne pas manquer', 'Tendances',
      'Les tendances', 'Top articles', 'En ce moment', 'Articles récents', 'Recommandé pour vous',
      'Recommandés pour vous', 'Notre sélection d\'articles', 'Vidéos les plus vues', 'Le choix de la rédaction',
      'La sélection de la rédaction', 'Toute l\'actualité', 'Toute l\'actu', 'Toutes les actualités'
    ],
    readMore: [
      'À lire aussi…', 'À lire aussi', 'A lire aussi', 'Lire aussi', 'À lire également', 'A lire également',
      'À voir aussi', 'A voir aussi', 'Lire la suite', 'Lire aussi :…', 'Lire aussi:…', 'Lire aussi –…',
      'À lire aussi :…', 'A lire aussi :…', 'À lire :…', 'A lire :…', 'À lire également :…', 'Lire également',
      'Lire également :…', 'Relire :…', 'Voir aussi', 'Voir aussi :…', 'À voir aussi :…', 'À voir :…', 'À écouter :…',
      'Lire la suite de…', 'Lire l\'article', 'Lire l\'article complet', 'Lire notre article…', 'Lire notre enquête…',
      'Lire notre décryptage…', 'Pour en savoir plus :…', 'En savoir plus', 'En savoir plus :…', 'Retrouvez ici…',
      'Retrouvez tous nos…', 'Retrouvez toute l\'actualité…', 'Voir plus', 'Voir tous les articles', 'Voir tout',
      'Plus d\'infos :…', '>> Lire…', 'EN IMAGES…'
    ],
    rating: [
      'Notez cet article', 'Donnez votre avis', 'Évaluer cet article', 'Cet article vous a plu',
      'Cet article vous a-t-il plu', 'Avez-vous aimé cet article', 'Avez-vous trouvé cet article utile',
      'Cet article vous a-t-il été utile', 'Que pensez-vous de cet article', 'J\'aime', 'J\'aime ça', 'Je n\'aime pas',
      'Votre note', 'Moyenne des notes', '…votes', 'Réagir à cet article', 'Votez', 'Sondage'
    ],
    share: [
      'Partager', 'Partagez', 'Partager cet article', 'Partager l\'article', 'Partagez cet article', 'Partager sur',
      'Partager sur Facebook', 'Partager sur Twitter', 'Partager sur X', 'Partager sur WhatsApp',
      'Partager sur LinkedIn', 'Partager sur Messenger', 'Partager par e-mail', 'Partager par email', 'Partager via',
      'Partager via Facebook', 'Envoyer par e-mail', 'Envoyer par email', 'Envoyer à un ami', 'Envoyer cet article',
      'Copier le lien', 'Lien copié', 'Imprimer', 'Imprimer cet article', 'Imprimer l\'article', 'Version imprimable',
      'Tweeter', 'Twitter cet article', 'Enregistrer', 'Enregistrer l\'article', 'Sauvegarder', 'Ajouter aux favoris',
      'Ajouter à mes favoris', 'Lire plus tard', 'Offrir l\'article', 'Offrir cet article', 'Partager Partager'
    ],
    follow: [
      'Suivez-nous', 'Suivez-nous sur…', 'Nous suivre', 'Nous suivre sur…', 'Suivre', 'Rejoignez-nous sur…',
      'Retrouvez-nous sur…', 'Suivez toute l\'actualité…', 'Suivez l\'actualité…', '…sur Google Actualités…',
      '…sur Google News', '…notre chaîne WhatsApp…', '…notre chaîne YouTube…', 'Téléchargez notre application…',
      'Téléchargez l\'application…', 'Télécharger l\'application', 'Abonnez-vous à notre chaîne…',
      'Écouter cet article', 'Écouter l\'article', 'Écoutez cet article', 'Écouter', 'Réécouter',
      'Activer les notifications', 'Recevoir les alertes', 'Suivre ce sujet', 'Suivre ce thème',
      'Ajouter comme source préférée'
    ],
    newsletter: [
      'Votre e-mail, avec votre consentement…', 'Votre adresse email, avec votre consentement…', 'Newsletter',
      'Newsletters', 'Nos newsletters', 'La newsletter', 'Notre newsletter', 'Inscrivez-vous à notre newsletter…',
      'Inscription à la newsletter', '…à notre newsletter…', '…à la newsletter…', '…nos newsletters…',
      '…notre lettre d\'information…', 'Recevez gratuitement…', 'Recevez chaque…', 'Recevez toute l\'actualité…',
      'Recevez nos…', 'Recevoir la newsletter', 'S\'inscrire', 'Je m\'inscris', 'Inscrivez-vous',
      'Inscrivez-vous gratuitement…', 'S\'abonner', 'Je m\'abonne', 'Abonnez-vous', 'Abonnez-vous à…', 'Abonnement',
      'Votre e-mail', 'Votre email', 'Votre adresse e-mail', 'Votre adresse email', 'Votre adresse mail',
      'Adresse e-mail', 'Saisissez votre adresse…', '…lien de désinscription…', '…vous désinscrire à tout moment…',
      '…vous désabonner à tout moment…', 'Soutenez-nous', 'Faire un don', 'Je fais un don', 'Je soutiens',
      'Découvrir nos offres', 'Voir les offres'
    ],
    comments: [
      'Commentaires', 'Commentaire', 'Les commentaires', 'Tous les commentaires', 'Voir les commentaires',
      'Voir tous les commentaires', 'Afficher les commentaires', 'Lire les commentaires', 'Aucun commentaire',
      'Laisser un commentaire', 'Laissez un commentaire', 'Laisser un commentaire Annuler la réponse',
      'Ajouter un commentaire', 'Poster un commentaire', 'Publier un commentaire', 'Écrire un commentaire', 'Commenter',
      'Commenter cet article', 'Commentez cet article', 'Réagir', 'Réagissez', 'Réactions', 'Vos réactions',
      'Vos commentaires', 'Votre commentaire', 'Donnez votre avis sur…', 'Répondre', 'Annuler la réponse',
      'Participer à la conversation', 'Participez à la discussion…', 'Signaler un abus', 'Signaler ce commentaire',
      'Signaler', 'Les commentaires sont fermés', '…commentaires sont clos…', '…commentaires sont désactivés…',
      '…pour commenter…', 'Connectez-vous pour…', 'Vous devez être connecté pour…',
      '…adresse e-mail ne sera pas publiée…', '…adresse de messagerie ne sera pas publiée…', 'Les champs obligatoires…',
      'Charte de modération', 'Afficher plus de commentaires'
    ],
    advert: [
      'Publicité', 'Publicités', 'PUB', 'Annonce', 'Annonces', 'La suite après la publicité',
      'La suite après cette publicité', 'Suite après la publicité', 'L\'article continue après la publicité',
      '…Continue après cette publicité', 'Contenu sponsorisé', 'Sponsorisé', 'Contenu partenaire',
      'Contenus partenaires', 'En partenariat avec…', 'Publi-rédactionnel', 'Publireportage', 'Publi-communiqué',
      'Contenu proposé par…', 'Nos partenaires', 'Offre partenaire', 'Services partenaires', 'Bons plans',
      'Codes promo', 'Annonces légales', '…liens affiliés…'
    ],
    photo: [
      'Voir en plein écran', 'Photo', 'Photo d\'illustration', 'Photo d\'archives', 'Image d\'illustration',
      'Illustration', 'Photo prétexte', 'Voir la vidéo', 'Voir la galerie', 'Voir les photos', 'Diaporama',
      'Galerie photos', 'Agrandir l\'image', 'Agrandir', 'En images :…', 'Sur cette photo…', 'Légende :…', 'Vidéo :…',
      'Infographie :…', 'Capture d\'écran'
    ],
    credit: [
      '…POUR « LE MONDE »', '…Photo :…', '…Photos :…', '…Photo:…', '…Crédit photo…', '…Crédits photo…', '…Crédit :…',
      '…Crédits :…', '…Crédit image…', '…Photo AFP…', '…via AFP…', '…AFP via Getty…', '…Getty Images…', '…Sipa…',
      '…MaxPPP…', '…Abaca…', '…Shutterstock…', '…Adobe Stock…', '…Hans Lucas…', '…Bestimage…', '…Keystone…',
      '…archives', '…(Photo d\'illustration)…', '…DR', '…Capture d\'écran…'
    ],
    byline: [
      'Article rédigé par…', 'Article écrit par…', 'Reporter', 'Envoyée spéciale', 'Par la rédaction…', 'Traduit par…',
      'Relu par…', 'Par…', 'Écrit par…', 'Ecrit par…', 'Rédigé par…', 'Publié par…', 'Propos recueillis par…',
      'Auteur :…', 'Auteurs :…', 'Auteur', 'Texte :…', 'Reportage de…', 'Une enquête de…', 'De notre correspondant…',
      'De notre correspondante…', 'De notre envoyé spécial…', 'De notre envoyée spéciale…', 'Envoyé spécial',
      'Correspondant', 'Correspondante', 'Journaliste', 'La rédaction', 'La Rédaction avec…', 'À propos de l\'auteur',
      'Voir le profil', 'Service politique', 'Recueilli par…'
    ],
    published: [
      'Publié le…', 'Publié à…', 'Publié hier…', 'Publié aujourd\'hui…', 'Publié il y a…', 'Publié :…', 'Publiée le…',
      'Posté le…', 'Mis en ligne le…', 'Mis en ligne :…', 'Paru le…', 'Date de publication…', 'Créé le…', 'Rédigé le…',
      'Diffusé le…', 'Écrit le…', 'Première publication…'
    ],
    updated: [
      'Mis à jour le…', 'Mis à jour à…', 'Mis à jour :…', 'Mis à jour hier…', 'Mis à jour il y a…', 'Mise à jour…',
      'Modifié le…', 'Modifié à…', 'Actualisé le…', 'Actualisé à…', 'Dernière mise à jour…', 'Dernière modification…',
      'MàJ…', 'Maj le…'
    ],
    viewCount: [
      '…vues', '…lectures', '…partages', 'Temps de lecture…', 'Lecture…', 'Lecture :…',
      '…min de lecture', '…minutes de lecture', 'Durée de lecture…', '…mn de lecture'
    ],
    source: [
      'Source :…', 'Sources :…', 'Source', 'Avec AFP', 'Avec l\'AFP', 'Avec Reuters', 'Avec agences',
      'Avec les agences', '…avec AFP', '…avec agences', '…(avec AFP)', 'Article original…', 'Communiqué de presse',
      'Contact presse', 'Contact presse :…'
    ],
    agency: [
      '…AFP…', '…Agence France-Presse…', '…Reuters…', '…AP…', '…Belga…', '…ATS…', '…Keystone-ATS…',
      '…La Presse canadienne…', '…MAP…', '…APS…', '…TAP…', '…Xinhua…', '…APA…', '…Agences…', '…Agence Anadolu…'
    ],
    tags: [
      'Tags', 'Tags :…', 'Mots-clés', 'Mots-clés :…', 'Mots clés :…', 'Mot-clé', 'Étiquettes', 'Étiquettes :…',
      'Thèmes', 'Thèmes :…', 'Thématiques', 'Sujets :…', 'Sur les thèmes…', 'Catégories', 'Catégories :…',
      'Catégorie :…', 'Rubrique :…', 'Classé dans…', 'Posté dans…', 'Publié dans…', 'Lieux :…', 'Personnalités :…',
      'Plus sur ce thème'
    ],
    copyright: [
      'Mentions légales', 'Tous droits réservés', '…Tous droits réservés…', '…Tous droits de reproduction…',
      '…Reproduction interdite…', 'Droits de reproduction…', 'Directeur de la publication…',
      'Directeur de publication…', 'Rédacteur en chef…', 'Éditeur :…', 'Édité par…', 'Hébergeur :…', 'N° ISSN…',
      'Numéro CPPAP…', 'RCS Paris…', 'SIRET…', 'Siège social…', 'Conditions générales',
      'Conditions générales d\'utilisation', 'Conditions générales de vente', 'Conditions d\'utilisation', 'CGU', 'CGV',
      'Politique de confidentialité', 'Protection des données', 'Données personnelles',
      'Politique de protection des données', 'Gestion des cookies', 'Gérer mes cookies', 'Gérer les cookies',
      'Paramétrer les cookies', 'Nous contacter', 'Contactez-nous', 'Contact', 'Publicité et partenariats',
      'Régie publicitaire', 'Plan du site', 'Charte éditoriale', 'Charte éthique', 'Droit de réponse'
    ],
    navigation: [
      'Accueil', 'Retour à l\'accueil', 'Menu', 'Fermer', 'Fermer le menu', 'Ouvrir le menu', 'Aller au contenu',
      'Aller au contenu principal', 'Aller au menu', 'Aller à la navigation', 'Aller à la recherche',
      'Passer au contenu', 'Recherche', 'Rechercher', 'Rechercher sur le site', 'Retour', 'Retour en haut',
      'Retour en haut de page', 'Haut de page', 'Vous êtes ici', 'Vous êtes ici :…', 'Fil d\'Ariane', 'Rubriques',
      'Toutes les rubriques', 'Archives', 'Suivant', 'Précédent', 'Page suivante', 'Page précédente', 'Actualités',
      'Actualité', 'Actu', 'Politique', 'Société', 'Économie', 'International', 'Monde', 'France', 'Faits divers',
      'Sport', 'Sports', 'Culture', 'Santé', 'Sciences', 'Planète', 'Opinions', 'Débats', 'Idées', 'Vidéos', 'Podcasts',
      'Météo', 'Jeux', 'Mots croisés', 'Horoscope', 'Programme TV', 'Boutique', 'Services', 'Annonces immobilières',
      'Emploi', 'Flux RSS', 'Qui sommes-nous', 'Qui sommes-nous ?', 'À propos', 'A propos', 'Aide', 'FAQ',
      'Le journal du jour', 'Édition du jour', 'Voir le journal', 'Sommaire'
    ],
    signIn: [
      'Il vous reste…', 'Article réservé à nos abonnés', 'Se connecter', 'Connexion',
      'Connectez-vous', 'Se déconnecter', 'Déconnexion', 'Mon compte', 'Mon profil', 'Créer un compte',
      'Créer mon compte', 'Inscription', 'Identifiez-vous', 'Identifiant', 'Mot de passe', 'Mot de passe oublié',
      'Mot de passe oublié ?', 'Réinitialiser votre mot de passe', 'Déjà abonné', 'Déjà abonné ?…', 'Déjà inscrit…',
      'Pas encore abonné…', 'Pas encore inscrit…', 'Article réservé aux abonnés', '…réservé aux abonnés…',
      '…réservé à nos abonnés…', 'Réservé aux abonnés', 'Cet article est réservé…', 'La suite est réservée…',
      'Pour lire la suite…', 'Lire la suite avec…', 'Débloquer cet article', 'Accédez à tous…', '…sans engagement…',
      'Profitez de…', 'Panier'
    ],
    notice: [
      '…utilise des cookies…', '…utilisons des cookies…', '…nos partenaires utilisons…',
      'En poursuivant votre navigation…', 'Accepter', 'Tout accepter', 'Accepter et fermer', 'Accepter et continuer',
      'Refuser', 'Tout refuser', 'Continuer sans accepter', 'Paramétrer', 'Gérer mes choix', 'Ce contenu est bloqué…',
      'Ce contenu n\'est pas disponible…', 'Afficher le contenu', 'Pour afficher ce contenu…', 'Contenu externe',
      'Chargement', 'Chargement en cours', 'Veuillez patienter', 'Veuillez activer JavaScript…', '…activer JavaScript…',
      'Votre navigateur…', 'Taille du texte', 'Taille de police', 'Signaler une erreur',
      'Signaler une erreur dans l\'article', 'Une erreur dans l\'article…', 'Météo du jour', 'Cours de la Bourse',
      'Mode sombre', 'Mode lecture', 'Erreur'
    ],
    subhead: [
      'Le contexte', 'L\'essentiel', 'Ce qu\'il faut savoir', 'Ce que l\'on sait', 'Ce qu\'il faut retenir',
      'Les faits', 'En bref', 'Décryptage', 'Analyse', 'Conclusion', 'En résumé', 'Repères', 'Et maintenant'
    ]
  },
  abbreviations: [
    'art', 'av', 'bd', 'cap', 'cf', 'ch', 'col', 'dr', 'env', 'etc', 'ex', 'fig', 'gén', 'hab', 'ibid', 'id', 'lt', 'm',
    'me', 'mgr', 'mlle', 'mm', 'mme', 'mr', 'n', 'no', 'nº', 'op', 'p', 'pp', 'prof', 'r', 's', 'sgt', 'st', 'ste',
    'sté', 'suiv', 't', 'tél', 'v', 'vol'
  ],
  dates: {
    months: [
      ['janvier', 'janv', 'jan'], ['février', 'févr', 'fév', 'fevrier'], ['mars', 'mar'], ['avril', 'avr'], ['mai'],
      ['juin'], ['juillet', 'juil'], ['août', 'aout'], ['septembre', 'sept'], ['octobre', 'oct'], ['novembre', 'nov'],
      ['décembre', 'déc', 'decembre']
    ],
    weekdays: [
      ['lundi', 'lun'], ['mardi', 'mar'], ['mercredi', 'mer'], ['jeudi', 'jeu'], ['vendredi', 'ven'], ['samedi', 'sam'],
      ['dimanche', 'dim']
    ],
    am: ['du matin'],
    pm: ['de l\'après-midi', 'du soir'],
    hours: ['h'],
    minutes: ['min', 'm'],
    fillers: ['à', 'le', 'du', 'de', 'h', 'heures', 'heure', 'à la date du'],
    retrieved: ['consulté', 'consultée'],
    relative: ['il y a', 'hier', 'aujourd\'hui', 'avant-hier', 'à l\'instant'],
    order: 'dmy',
    zone: null
  },
  words: {
    comments: ['commentaires', 'commentaire', 'réponses', 'réponse', 'réactions'],
    saying: ['dit', 'écrit', 'répond'],
    replying: ['répondre', 'signaler'],
    sharing: ['partager', 'copier', 'imprimer', 'envoyer', 'lien', 'le', 'par', 'sur', 'tweeter'],
    otherCounts: [
      'lectures', 'partages', 'temps de lecture', 'lecture', 'min de lecture', 'minutes de lecture', 'durée de lecture',
      'mn de lecture'
    ],
    helpers: ['traduit par', 'relu par'],
    joiners: ['et'],
    particles: ['de', 'la', 'le', 'du', 'des'],
    officeWords: ['de', 'du', 'des', 'la', 'le', 'et', 'pour'],
    neverNames: [
      'rédaction', 'agences', 'journal', 'actualités', 'article', 'nos', 'notre', 'votre', 'vos', 'tous', 'toutes',
      'tout', 'plus', 'voir', 'lire', 'les', 'ces', 'cette', 'par', 'sur', 'avec', 'pour', 'abonnez', 'connexion'
    ],
    familyNames: [],
    namesAreWords: false,
    signedAtEnd: false
  }
})

