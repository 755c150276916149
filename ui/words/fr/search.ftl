search-title = Recherche
search-field = Chercher partout
search-placeholder = Nom, code, mots
search-count = { $count ->
    [0] Rien trouvé
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-count-more = plus de { $count } résultats
search-more-than = plus de { $count }
search-kind-case = Cas
search-kind-person = Personnes
search-kind-decision = Décisions
search-kind-letter = Lettres
search-kind-action = Actions
search-kind-note = Notes
search-kind-document = Documents
search-show-all = Tout afficher
search-narrow = Les { $count } premiers sont affichés. Ajoutez un mot ou un filtre pour en avoir moins.
search-none = Rien trouvé pour « { $text } ».
search-none-how = Essayez moins de lettres, une autre orthographe ou le code du cas.
search-none-filters = Les filtres écartent une partie du registre.
search-clear-filters = Chercher sans filtre
search-filter = Filtrer
search-filter-remove = Retirer le filtre { $name } : { $value }
search-by-kind = Genre
search-by-country = Pays
search-by-region = Région
search-by-status = État
search-by-violation = Violation alléguée
search-by-sponsor = Parrain ou marraine
search-by-situation = Situation d’une personne
search-by-year = Première décision dans l’année
search-by-since = Depuis
search-since-day = depuis le { $date }
search-save = Garder comme liste de travail
search-save-about = La liste garde la question, pas la réponse : elle montre ce qui convient à tout moment, et ce qui est nouveau depuis votre dernière visite.
search-saved = Enregistrée sous « { $name } ».
search-name = Nom de la liste
search-rename = Renommer la liste
search-delete = Supprimer la liste
search-deleted = La liste « { $name } » a été supprimée. Ses éléments restent tels quels.
search-change = Ouvrir comme recherche
search-list-more = Autres actions sur cette liste
search-lists = Listes de travail
search-list-state = { $done } sur { $count } traités
search-list-capped = (les premiers parmi beaucoup)
search-list-empty = Rien ne correspond à cette liste pour l’instant.
search-list-all-done = Tout est traité dans cette liste.
search-only-open = Seulement ce qui reste
search-new = { $count ->
    [one] { $count } nouveau
   *[other] { $count } nouveaux
}
search-new-mark = Nouveau
search-tick = Traité : { $title }
search-how = Comment chercher
search-how-words = Tous les mots doivent s’y trouver ; du dernier, le début suffit. Les accents ne comptent pas.
search-how-phrase = Des mots entre guillemets doivent se suivre.
search-how-code = Le code d’un cas, sous toute forme imprimée, mène droit au cas.
search-how-names = Les noms sont trouvés dans d’autres orthographes et d’autres écritures.
search-how-save = Une recherche gardée comme liste de travail retient ce qui est coché et dit ce qui est nouveau.
