editor-toolbar = Mise en forme
editor-tool = { $word } ({ $keys })
editor-strong = Gras
editor-emphasis = Italique
editor-bullets = Liste à puces
editor-numbers = Liste numérotée
editor-quote = Citation
editor-undo = Annuler
editor-redo = Rétablir
editor-next-field = { $count ->
    [one] { $count } champ à remplir
   *[other] Champ suivant ({ $count } à remplir)
}
editor-fill = À remplir : { $field }
editor-source = Source : { $source }
editor-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
editor-page = Page { $page } sur { $pages }
editor-page-missing = Cette page ne peut pas être affichée maintenant.
editor-zoom = { $percent } %
editor-zoom-in = Agrandir
editor-zoom-out = Réduire
editor-field-member-role = fonction du membre
editor-field-case-code = code du cas
editor-field-case-persons = personnes du cas
editor-field-case-country = pays du cas
editor-field-codes = codes des cas
editor-field-countries = pays
editor-field-decision-organ = organe qui a adopté la décision
editor-field-decision-session = session de la décision
editor-field-decision-date = date de la décision
editor-field-decision-symbol = document de la décision
editor-field-decision-violations = violations alléguées
editor-field-decision-codes = codes de la décision
editor-field-report-since = début de la période
editor-field-report-until = fin de la période
