frame-navigation = Rubriques
frame-today = Aujourd’hui
frame-cases = Cas
frame-overview = Vue d’ensemble
frame-letters = Lettres
frame-reports = Rapports
frame-outbox = Envois
frame-people = Personnes
frame-settings = Réglages
frame-find = Trouver
frame-search = Recherche
frame-search-everything = Recherche
frame-search-for = Chercher « { $text } » partout
frame-lists = Listes de travail
frame-lock = Verrouiller
frame-lock-register = Verrouiller le registre
frame-end-exercise = Terminer l’exercice
frame-rooms = Aller à
frame-verbs = Faire
frame-palette = Trouver une rubrique, une action, un cas ou une lettre
frame-palette-hint = Un nom, le code d’un cas ou le numéro d’une lettre
frame-status = État
frame-count-today = { $count ->
    [one] { $count } chose à faire
   *[other] { $count } choses à faire
}
frame-count-drafts = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}
frame-count-outbox = { $count ->
    [one] { $count } message n’est pas parti
   *[other] { $count } messages ne sont pas partis
}
frame-exercise = Exercice : rien ne quitte cet ordinateur
frame-sending = Envoi en cours
frame-offline = Pas de liaison avec le serveur de courrier
frame-online = Serveur de courrier joint
frame-waits = { $count ->
    [one] { $count } lettre attend
   *[other] { $count } lettres attendent
}
frame-held = { $count ->
    [one] { $count } lettre est retenue
   *[other] { $count } lettres sont retenues
}
frame-in-doubt = { $count ->
    [one] { $count } lettre est en doute
   *[other] { $count } lettres sont en doute
}
frame-refused = { $count ->
    [one] { $count } lettre a été refusée
   *[other] { $count } lettres ont été refusées
}
frame-saved = Enregistré : { $at }
frame-locks-in = Verrouillage dans { $time }
frame-locks-soon = { $seconds ->
    [one] Le registre se verrouille dans { $seconds } seconde. Ce que vous écrivez est d’abord enregistré.
   *[other] Le registre se verrouille dans { $seconds } secondes. Ce que vous écrivez est d’abord enregistré.
}
frame-stay = Rester ouvert
