# The history in plain sentences. Tables: history-noun-<table>, columns: history-field-<column>, values:
# history-value-<column>-<value>.
history-history-undo = Une modification a été annulée.
history-undone = Annulé : { $what }
history-redone = Refait : { $what }
history-named = { $what } « { $name } »
history-day = { $kind }, { $date }
history-line-added = Ajout : { $what }
history-line-added-to = Ajout à { $case } : { $what }
history-line-removed = Retrait : { $what }
history-line-removed-from = Retrait de { $case } : { $what }
history-line-changed = { $name } : { $field }, de « { $before } » à « { $after } »
history-line-entered = { $name } : { $field }, saisie de « { $after } »
history-line-cleared = { $name } : { $field }, retrait de « { $before } »
history-line-text-cleared = { $name } : { $field }, texte retiré
history-line-details = { $name } : détails modifiés
history-line-situation = Situation de { $name } : « { $after } » ({ $date })
history-line-situation-from = Situation de { $name } : de « { $before } » à « { $after } » ({ $date })
history-line-sealed = Un élément sous scellés a été modifié.
history-line-sealed-in = { $case } : un élément sous scellés a été modifié.
history-chain-altered = Une entrée de l’historique a été altérée en dehors du programme. Gardez ce registre tel quel, avertissez le chef du bureau et comparez-le avec la sauvegarde la plus récente.
history-chain-older = Les dernières entrées de l’historique manquent : un fichier plus ancien du registre a remplacé le plus récent, ou des entrées ont été coupées. Si une sauvegarde a été remise exprès, dites-le ; sinon, cherchez le fichier plus récent.
history-chain-no-note = Les entrées concordent, mais la note placée à côté du registre, qui dit où l’historique s’arrête, manque. Si le registre a été déplacé ou remis exprès, dites-le.
history-line-text = { $name } : { $field }, texte modifié ({ $count ->
    [one] { $count } mot
   *[other] { $count } mots
})
history-chain-fits = { $count ->
    [one] L’historique est complet : { $count } entrée, intacte.
   *[other] L’historique est complet : { $count } entrées, intactes de la première à la dernière.
}

history-noun-cases = { $count ->
    [one] Cas
   *[other] { $count } cas
}
history-noun-persons = { $count ->
    [one] Personne
   *[other] { $count } personnes
}
history-noun-case-violations = { $count ->
    [one] Violation alléguée
   *[other] { $count } violations alléguées
}
history-noun-situations = { $count ->
    [one] Situation de
   *[other] { $count } situations
}
history-noun-case-statuses = { $count ->
    [one] Statut
   *[other] { $count } statuts
}
history-noun-sponsors = { $count ->
    [one] Parrainage
   *[other] { $count } parrainages
}
history-noun-notes = { $count ->
    [one] Note
   *[other] { $count } notes
}
history-noun-case-documents = { $count ->
    [one] Document
   *[other] { $count } documents
}
history-noun-documents = { $count ->
    [one] Fichier de décision
   *[other] { $count } fichiers de décision
}
history-noun-decisions = { $count ->
    [one] Décision
   *[other] { $count } décisions
}
history-noun-demands = { $count ->
    [one] Demande
   *[other] { $count } demandes
}
history-noun-demand-states = { $count ->
    [one] Suite donnée à la demande
   *[other] { $count } suites données
}
history-noun-case-days = { $count ->
    [one] Date à venir
   *[other] { $count } dates à venir
}
history-noun-proposals = { $count ->
    [one] Fichier proposé
   *[other] { $count } fichiers proposés
}
history-noun-proposal-fields = { $count ->
    [one] Correction dans
   *[other] { $count } corrections de ce qui a été lu
}
history-noun-decision-links = { $count ->
    [one] Lien de la décision
   *[other] { $count } liens entre décisions
}
history-noun-case-codes = { $count ->
    [one] Code imprimé
   *[other] { $count } codes imprimés
}
history-noun-safety-overrides = { $count ->
    [one] Consigne de sécurité levée
   *[other] { $count } consignes de sécurité levées
}
history-noun-actions = { $count ->
    [one] Action
   *[other] { $count } actions
}
history-noun-letters = { $count ->
    [one] Lettre
   *[other] { $count } lettres
}
history-noun-reports = { $count ->
    [one] Rapport
   *[other] { $count } rapports
}
history-noun-holders = { $count ->
    [one] Titulaire
   *[other] { $count } titulaires
}
history-noun-members = { $count ->
    [one] Membre
   *[other] { $count } membres
}
history-noun-parcels = { $count ->
    [one] Message à
   *[other] { $count } messages
}

history-field-code = code
history-field-country = pays
history-field-status = statut
history-field-status-since = statut depuis
history-field-safety = consignes de sécurité
history-field-name = nom
history-field-aliases = autres noms
history-field-gender = genre
history-field-mandate = mandat
history-field-party = parti
history-field-kind = type
history-field-since = depuis
history-field-until = jusqu’au
history-field-source = source
history-field-note = note
history-field-sensitivity = confidentialité
history-field-date = date
history-field-text = texte
history-field-title = titre
history-field-reason = motif
history-field-state = état
history-field-day = date
history-field-outcome = résultat
history-field-subject = objet
history-field-body = texte
history-field-salutation = appel
history-field-addressee = adresse
history-field-close = formule finale
history-field-signature = signature
history-field-demands-addressee = destinataire de la demande
history-field-demands-class = groupe
history-field-demands-confirmed = confirmée le
history-field-demands-left-out = laissée de côté
history-field-demands-repeats-id = reprend
history-field-proposals-state = état
history-field-enclosures = pièces jointes
history-field-copies = copies
history-field-language = langue
history-field-number = numéro
history-field-approved-by = approbation
history-field-handed-over-route = voie
history-field-handed-over-on = remise le
history-field-honorific = titre
history-field-email = adresse électronique
history-field-address = adresse
history-field-confirmed = dernière confirmation
history-field-function = fonction
history-field-draft = projet

history-value-status-under-examination = en cours d’examen
history-value-status-dormant = en sommeil
history-value-status-closed = clos
history-value-status-merged = joint à un autre
history-value-gender-f = femme
history-value-gender-m = homme
history-value-gender-unknown = inconnu
history-value-sensitivity-public = public
history-value-sensitivity-office = réservé au bureau
history-value-sensitivity-sealed = sous scellés
history-value-safety-consult-ipu-first = consulter d’abord l’UIP
history-value-safety-no-publicity = pas de publicité
history-value-safety-no-contact = pas de contact
history-value-actions-state-envisaged = prévue
history-value-actions-state-under-way = en cours
history-value-actions-state-taken = menée
history-value-actions-state-abandoned = abandonnée
history-value-demands-left-out-0 = non
history-value-demands-left-out-1 = oui
history-value-demands-state-open = en attente
history-value-demands-state-answered = réponse reçue
history-value-demands-state-met = satisfaite
history-value-demands-state-refused = refusée
history-value-proposals-state-open = en attente
history-value-proposals-state-accepted = acceptée
history-value-proposals-state-discarded = écartée
history-value-demands-class-authorities = autorités du pays
history-value-demands-class-parliament = parlement
history-value-demands-class-executive = gouvernement
history-value-demands-class-judiciary = tribunaux et parquet
history-value-demands-class-ipu-members = parlements de l’UIP
history-value-demands-class-secretary-general = Secrétaire général de l’UIP
history-value-demands-class-committee = le Comité
history-value-demands-class-complainant = plaignant
history-value-demands-class-others = autres
history-value-letters-state-draft = brouillon
history-value-letters-state-approved = approuvée
history-value-letters-state-queued = dans la boîte d’envoi
history-value-letters-state-sent = envoyée
history-value-letters-state-handed-over = remise
history-value-letters-state-discarded = écartée
history-value-parcels-state-queued = en attente
history-value-parcels-state-held = retenu
history-value-parcels-state-claimed = pris en charge
history-value-parcels-state-handing-over = en cours de remise
history-value-parcels-state-sent = envoyé
history-value-parcels-state-delayed = différé
history-value-parcels-state-refused = refusé
history-value-parcels-state-in-doubt = incertain

# Forms of address
history-noun-own-forms = { $count ->
    [one] Formule propre au bureau
   *[other] { $count } formules propres au bureau
}
history-noun-form-reviews = { $count ->
    [one] Confirmation de formules
   *[other] { $count } confirmations de formules
}
history-field-office = type de fonction
history-field-holder = personne
history-field-field = partie
history-field-reader = lecteur
history-value-language-en = anglais
history-value-language-fr = français
history-value-language-es = espagnol
history-value-language-ar = arabe
history-value-gender-any = tous
