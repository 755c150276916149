lists-title = Listes de diffusion
lists-new = Nouvelle liste
lists-empty = Aucune liste de diffusion
lists-empty-how = Une liste se fait par une règle, par exemple toutes les personnes portant l’étiquette médias, ou à la main. Elle montre toujours qui y figure maintenant.
lists-choose = Choisissez une liste
lists-choose-how = Toutes les personnes y figurant s’affichent ici avec l’adresse à laquelle on écrirait.
lists-gone = Cette liste n’existe plus
lists-edit = Modifier la liste
lists-edit-of = Modifier { $name }
lists-remove = Supprimer la liste
lists-removed = La liste { $name } a été supprimée.
lists-save = Enregistrer la liste
lists-saved = La liste { $name } a été enregistrée.
lists-name = Nom de la liste
lists-rule = Par règle
lists-rule-about = Quiconque répond à tout ce qui est rempli est sur la liste, aujourd’hui et plus tard. Parmi plusieurs étiquettes, une suffit.
lists-rule-organisation = Mots de l’organisation
lists-rule-role = Mots de la fonction
lists-any = Indifférent
lists-hand = À la main
lists-find = Chercher une personne à ajouter
lists-add = Ajouter
lists-add-one = Ajouter { $name }
lists-take-off = Retirer { $name } de la liste
lists-preview = Qui serait sur la liste selon cette règle
lists-nobody = Personne n’est sur cette liste actuellement.
lists-by-rule = Par règle : qui répond y figure, aujourd’hui et plus tard.
lists-by-hand = À la main : uniquement les personnes ajoutées.
lists-both = Par règle, et quelques-unes à la main.
lists-by-hand-one = Ajouté à la main
lists-no-address = Aucune adresse où écrire
lists-same-address = Même adresse que { $name }
lists-people = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
lists-on-it = { $count ->
    [one] { $count } personne y figure maintenant
   *[other] { $count } personnes y figurent maintenant
}
lists-without = { $count ->
    [one] { $count } d’entre elles n’a pas d’adresse où écrire.
   *[other] { $count } d’entre elles n’ont pas d’adresse où écrire.
}
