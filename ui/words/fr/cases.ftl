cases-title = Cas
cases-filter = Code, nom ou pays
cases-count = { $count }
cases-none = Aucun cas pour le moment.
cases-none-found = Rien trouvé pour « { $query } ».
cases-part = Seule une partie des cas est affichée.
cases-whole = Afficher tous les cas
cases-choose = Choisissez un cas
cases-empty = Commencez par les décisions
cases-empty-how = Importez les décisions de l’UIP, en PDF ou en documents Word. Chaque décision ouvre ses cas, avec les personnes, les violations et les paragraphes lus.
cases-empty-drop = Vous pouvez aussi déposer les fichiers n’importe où dans cette vue.
cases-drop = Déposez les fichiers pour les importer
cases-safety-mark = Précaution
cases-decided = décision du { $date }
cases-status = Statut
cases-status-under_examination = À l’examen
cases-status-dormant = En sommeil
cases-status-closed = Clos
cases-status-merged = Fusionné
cases-add-action = Ajouter une action
cases-more = Autres commandes pour ce cas
cases-parts = Parties du cas
cases-timeline = Chronologie
cases-timeline-empty = Rien ne s’est encore passé dans ce cas.
cases-persons = Personnes
cases-persons-none = Aucune personne n’est nommée.
cases-decisions = Décisions
cases-decisions-none = Aucune décision n’a été importée pour ce cas.
cases-details = Détails
cases-draft-decision = Projet de décision
cases-violations = Violations alléguées
cases-violations-none = Aucune n’a été lue.
cases-codes = Codes imprimés
cases-kind-decision = Décision
cases-kind-letter = Lettre
cases-kind-action = Action
cases-kind-report = Rapport
cases-safety = Précautions
cases-safety-about = Ce dont la personne menacée ou sa famille a besoin. Une précaution arrête les lettres jusqu’à ce qu’elle soit examinée.
cases-safety-consult_ipu_first = Consulter d’abord l’UIP
cases-safety-consult_ipu_first-hint = Demander au Secrétariat de l’UIP avant toute démarche.
cases-safety-no_publicity = Pas de publicité
cases-safety-no_publicity-hint = Rien de public : ni médias, ni débat en séance.
cases-safety-no_contact = Pas de contact
cases-safety-no_contact-hint = Ne pas écrire ni téléphoner à la personne ou à sa famille.
cases-safety-save = Enregistrer les précautions
cases-safety-saved = Précautions enregistrées.
cases-safety-careful = Ce cas porte des précautions. Lisez-les avant d’écrire.
cases-draft-about = { $code }, { $country } : choisissez que faire et à qui écrire.
cases-draft-addressees = Destinataires : { $kind }
cases-draft-language = Langue des lettres
cases-draft-language-proposed = Celle proposée pour chaque destinataire
cases-draft-member = Signée par
cases-draft-count = { $count ->
    [one] Rédiger { $count } lettre
   *[other] Rédiger { $count } lettres
}
cases-drafted = { $count ->
    [one] { $count } lettre rédigée.
   *[other] { $count } lettres rédigées.
}
cases-action-about = Pour { $cases }
cases-action-case = Cas
cases-action-case-choose = Choisissez un cas
cases-action-case-missing = Choisissez le cas concerné par cette action.
cases-action-kind = Type d’action
cases-action-kind-choose = Choisissez l’une des quatorze
cases-action-kind-missing = Choisissez ce qui a été fait ou est prévu.
cases-action-state = État
cases-action-taken = Menée
cases-action-envisaged = Envisagée
cases-action-under_way = En cours
cases-action-abandoned = Abandonnée
cases-action-on-taken = Date à laquelle elle a été menée
cases-action-on-envisaged = Prévue pour le
cases-action-date-missing = Saisissez la date, par exemple 23/11/2026.
cases-action-outcome = Résultat
cases-action-outcome-open = Pas encore connu
cases-action-note = Note
cases-action-note-hint = Reste au bureau. Elle n’est jamais envoyée.
cases-action-posts = Adressée à
cases-action-added = Action ajoutée.
cases-change-action = Modifier l’action
cases-action-changed = Action modifiée.
cases-action-save = Enregistrer l’action
cases-import-staging = Prise en charge des fichiers
cases-import-reading = Lecture des décisions
cases-import-sum = Décisions : { $decisions } · nouveaux cas : { $fresh } · cas mis à jour : { $updated }
cases-import-sum-refused = {" "}· non importés : { $count }
cases-import-decisions = { $count ->
    [one] { $count } décision lue.
   *[other] { $count } décisions lues.
}
cases-import-already = Déjà importé. Rien n’a changé.
cases-import-nothing = Aucune décision n’a été trouvée dans ce fichier et rien n’a été importé. Vérifiez qu’il s’agit d’une décision du Conseil directeur de l’UIP ou du Comité.
cases-import-unread = { $count ->
    [one] { $count } passage vu et non classé
   *[other] { $count } passages vus et non classés
}
cases-import-more = Importer d’autres fichiers
cases-open-case = Ouvrir { $code }
cases-outcome-imported = Importé
cases-outcome-already = Connu
cases-outcome-refused = Non importé
cases-outcome-nothing = Non importé
cases-change-new = nouveau
cases-change-updated = mis à jour
cases-change-known = inchangé
cases-refused-no_text = Les pages sont des images : il n’y a pas de texte à lire. Rien n’a été importé. Prenez le PDF sur le site de l’UIP, ou appliquez-lui d’abord une reconnaissance de texte.
cases-refused-encrypted = Le fichier est protégé par un mot de passe. Rien n’a été importé. Enregistrez une copie sans mot de passe et importez-la.
cases-refused-not_a_decision = Ce n’est pas une décision de l’UIP dans une présentation connue du programme. Rien n’a été importé. Vérifiez que c’est le bon fichier, en PDF ou en Word (.docx).
cases-refused-damaged = Le fichier est endommagé ou n’est ni un PDF ni un document Word (.docx). Rien n’a été importé. Téléchargez-le de nouveau et importez la nouvelle copie.
cases-refused-too_large = Le fichier est plus grand que ce que le programme lit. Rien n’a été importé. Divisez-le et importez les parties.
cases-choose-files = Choisir des fichiers
