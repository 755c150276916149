confirm-title = Confirmer la décision
confirm-title-many = Confirmer les décisions
confirm-original = Original
confirm-pages = Pages de l’original
confirm-no-pages = Les pages de ce fichier ne peuvent pas être montrées ici. Enregistrez l’original et regardez-le dans son propre programme.
confirm-fields = Ce qui a été lu
confirm-import = { $count ->
    [one] Importer la décision
   *[other] Importer { $count } décisions
}
confirm-discard = Écarter
confirm-discarded = Écarté. Rien n’a été importé.
confirm-save-original = Enregistrer l’original
confirm-progress = { $looked } sur { $of } vus
confirm-unsure-count = { $count } à vérifier
confirm-keys = Entrée : juste, suivant · F2 : modifier · Suppr : écarter · Ctrl+Entrée : importer · F6 : page
confirm-show-pages = Voir la page
confirm-show-fields = Voir ce qui a été lu
confirm-all-decisions = Toutes les décisions
confirm-place-of = Décision { $number } sur { $count }
confirm-next-decision = Décision suivante
confirm-previous-decision = Décision précédente
confirm-choose-all = Tout choisir
confirm-choose-new = Choisir ce qui n’est pas connu
confirm-chosen = { $chosen } sur { $count } choisies
confirm-choose = Importer : { $what }
confirm-no-country = Pays non lu
confirm-no-code = aucun code
confirm-novelty-new = nouvelle
confirm-novelty-changed = changée
confirm-novelty-known = connue
confirm-novelty-other_language = connue, autre langue
confirm-relation-same = Le registre a cette décision, mot pour mot. Elle est laissée de côté, sauf si vous la choisissez.
confirm-relation-reworded = Le registre a un texte antérieur de cette décision. Il diffère par : { $parts }.
confirm-relation-adopts = Le registre a le projet de cette décision.
confirm-relation-draft_of = Le registre a la décision adoptée. Ceci en est le projet.
confirm-relation-other_language = Le registre a cette décision en { $language ->
    [en] anglais
   *[fr] français
  }.
confirm-part-title = titre
confirm-part-persons = personnes
confirm-part-violations = violations alléguées
confirm-part-summary = résumé
confirm-part-preamble = préambule
confirm-part-paragraphs = paragraphes
confirm-part-closed = clôture du cas
confirm-left-out-decision = Cette décision est laissée de côté.
confirm-take-in = La reprendre
confirm-group-decision = Décision
confirm-group-case = Cas
confirm-group-persons = Personnes
confirm-group-text = Résumé et préambule
confirm-group-paragraphs = Paragraphes
confirm-group-unread = Sans place
confirm-field-country = Pays
confirm-field-title = Titre
confirm-field-adopted_by = Adoptée par
confirm-field-adoption = Comment
confirm-field-session = Session
confirm-field-place = Lieu
confirm-field-date = Date
confirm-field-symbol = Document
confirm-field-language = Langue
confirm-field-draft = État
confirm-field-case_codes = Codes du cas
confirm-field-violations = Violations alléguées
confirm-field-complainant_sections = Plaignants (section)
confirm-field-submitted = Plainte soumise
confirm-field-recent_decisions = Décisions récentes
confirm-field-missions = Missions de l’UIP
confirm-field-hearings = Auditions
confirm-field-follow_up-from_authorities = Des autorités
confirm-field-follow_up-from_complainant = Du plaignant
confirm-field-follow_up-to_authorities = Aux autorités
confirm-field-follow_up-to_complainant = Au plaignant
confirm-field-closed = Cas clos
confirm-field-persons = Toutes les personnes
confirm-field-person = Personne { $number }
confirm-field-summary = Résumé
confirm-field-preamble = Préambule
confirm-field-paragraphs = Paragraphes
confirm-field-paragraph = Paragraphe { $number }
confirm-field-unread = Passage { $number }
confirm-draft-true = Projet, non adopté
confirm-draft-false = Adoptée
confirm-language-en = anglais
confirm-language-fr = français
confirm-not-said = Non dit dans cette décision
confirm-add-field = Ajouter : { $field }
confirm-add-person = Ajouter une personne
confirm-add-paragraph = Ajouter un paragraphe
confirm-nothing = rien
confirm-state-read = lu
confirm-state-looked = vu
confirm-state-unsure = à vérifier
confirm-state-corrected = corrigé à la main
confirm-state-added = ajouté à la main
confirm-state-left_out = laissé de côté
confirm-state-joined = laissé de côté, ou réuni au précédent
confirm-reason-missing = Le document ne le dit pas là où on l’attend.
confirm-reason-spelling = C’est écrit autrement dans le document et a été pris pour le mot le plus proche.
confirm-reason-inferred = Cela a été tiré d’un autre endroit du document.
confirm-reason-inconsistent = Cela ne s’accorde pas avec une autre partie du document.
confirm-was-read = Lu : { $value }
confirm-accept = Juste
confirm-edit = Modifier
confirm-leave-out = Laisser de côté
confirm-restore = Revenir à ce qui a été lu
confirm-edit-field = Modifier : { $field }
confirm-leave-out-field = Laisser de côté : { $field }
confirm-restore-field = Revenir à ce qui a été lu : { $field }
confirm-place-unread = Déplacer vers…
confirm-placed = Déplacé vers { $field }.
confirm-split = Couper ici
confirm-split-hint = Le curseur se trouve là où commence le second paragraphe.
confirm-join = Réunir au précédent
confirm-number = Numéro
confirm-text = Texte
confirm-code = Code
confirm-name = Nom
confirm-aliases = Autres graphies
confirm-aliases-hint = Un point-virgule entre deux.
confirm-list-hint = Une virgule ou un point-virgule entre deux.
confirm-lines-hint = Une par ligne.
confirm-month-hint = Année et mois, par exemple 2026-03.
confirm-edit-hint = Entrée enregistre, Échap revient en arrière.
confirm-edit-hint-long = Entrée enregistre, Maj+Entrée va à la ligne, Échap revient en arrière.
confirm-closed-outcome = Issue, dans les mots du document
confirm-closed-persons = Clos pour
confirm-closed-still_open = Encore ouvert pour
confirm-closed-all = pour tous
confirm-closed-still = encore ouvert : { $names }
confirm-persons-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
confirm-paragraphs-none = Aucun paragraphe numéroté n’a été lu.
confirm-imported = { $count ->
    [one] Décision importée.
   *[other] { $count } décisions importées.
}
confirm-more-wait = { $count ->
    [one] Un autre fichier attend.
   *[other] { $count } autres fichiers attendent.
}
confirm-waiting = { $count ->
    [one] Un fichier attend d’être confirmé
   *[other] { $count } fichiers attendent d’être confirmés
}
confirm-waits = Attend d’être confirmé.
confirm-waits-decisions = { $count ->
    [one] { $count } décision lue
   *[other] { $count } décisions lues
}
confirm-begin = { $count ->
    [one] Confirmer
   *[other] Confirmer { $count } fichiers
}
