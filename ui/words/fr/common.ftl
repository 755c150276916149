common-program = Parliamentary Solidarity
common-loading = Chargement
common-optional = facultatif
common-show-secret = Afficher la phrase de passe
common-show-choices = Afficher les choix pour { $label }
common-nothing-found = Rien n’a été trouvé.
common-date-form = JJ/MM/AAAA
common-date-unread = Cela ne se lit pas comme une date. Écrivez par exemple { $example }.
common-close = Fermer
common-cancel = Annuler
common-save = Enregistrer
common-saved = Enregistré.
common-back = Retour
common-back-to = Retour : { $place }
common-continue = Continuer
common-edit = Modifier
common-open = Ouvrir
common-more = Plus
common-all = Tous
common-none = Aucun
common-search = Rechercher
common-try-again = Réessayer
common-copy = Copier
common-save-copy = Enregistrer une copie
common-messages = Messages
common-done-of = { $done } sur { $total }
common-skip = Aller au contenu
common-list = Liste
common-detail = Détail
common-resize = Largeur de la liste
common-fault = Une erreur s’est produite dans le programme. Rien de ce que vous avez enregistré n’est perdu. Réessayez ; si cela se répète, fermez le programme et rouvrez-le.
common-language-en = English
common-language-fr = Français
common-language-es = Español
common-language-ar = العربية
common-import-decisions = Importer des décisions
common-draft-letters = Rédiger des lettres
common-draft-report = Rédiger le rapport
common-approve-letter = Approuver la lettre
common-queue-letter = Mettre la lettre en file
common-send-now = Envoyer maintenant
common-hold = Retenir
common-release = Libérer
common-try-now = Essayer maintenant
common-letters-count = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
}
common-cases-count = { $count ->
    [one] { $count } cas
   *[other] { $count } cas
}
common-persons-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
