letters-title = Lettres
letters-none = Aucune lettre pour le moment.
letters-choose = Choisissez une lettre
letters-empty = Aucune lettre pour le moment
letters-empty-how = Ouvrez un cas et choisissez « Rédiger des lettres ».
letters-state-draft = Brouillon
letters-state-approved = Approuvée
letters-state-queued = En file
letters-state-sent = Envoyée
letters-state-handed_over = Remise
letters-facts = Faits
letters-text = Texte
letters-sheet = Feuille
letters-columns = Affichage
letters-goes-to = Adressée à
letters-no-holder = Titulaire inconnu : adressée à la fonction
letters-holder-changed = La fonction est maintenant occupée par { $name }. La vérification dit que faire.
letters-why = Pourquoi cette formule
letters-email = Courriel
letters-no-email = Adresse électronique inconnue
letters-address = Adresse postale
letters-language = Langue
letters-cases = { $count ->
    [one] Cas
   *[other] Cas
}
letters-decisions = { $count ->
    [one] Se fonde sur la décision
   *[other] Se fonde sur les décisions
}
letters-approved = Approuvée par
letters-addressee = À
letters-subject = Objet
letters-no-subject = Sans objet pour le moment
letters-salutation = Appel
letters-body = Texte de la lettre
letters-close = Salutations
letters-signature = Signature
letters-enclosures = Annexes
letters-copies = Copies à
letters-one-a-line = Une par ligne
letters-date = Date de la lettre
letters-member = Signée par
letters-saving = Enregistrement
letters-typing = Pas encore enregistrée
letters-saved = Enregistrée { $time }
letters-not-saved = Non enregistrée
letters-conflict = Cette lettre a été modifiée ailleurs
letters-conflict-what = Ce que vous avez saisi est toujours là et n’est pas enregistré. Gardez votre texte ou prenez le texte enregistré.
letters-conflict-keep = Garder mon texte
letters-conflict-reload = Prendre le texte enregistré
letters-conflict-taken = Le texte enregistré a été repris.
letters-conflict-bring-back = Reprendre le mien
letters-check = Vérifier la lettre
letters-checked = { $warnings ->
    [0] Vérifié : rien à corriger.
    [one] Vérifié : aucune erreur, { $warnings } avertissement à lire.
   *[other] Vérifié : aucune erreur, { $warnings } avertissements à lire.
}
letters-checked-errors = { $errors ->
    [one] { $errors } erreur arrête cette lettre (avertissements : { $warnings }).
   *[other] { $errors } erreurs arrêtent cette lettre (avertissements : { $warnings }).
}
letters-findings = { $errors ->
    [0] Aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
} · { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}
letters-findings-none = La vérification n’a rien trouvé à corriger.
letters-level-error = Erreur
letters-level-warning = À vérifier
letters-approve-lead = Voici la feuille exacte. L’approbation lui donne un numéro de registre ; toute modification ultérieure la retire.
letters-approve-sheet = La feuille exacte à approuver
letters-approve-recipient = Destinataire
letters-fingerprint = Empreinte (SHA-256)
letters-approve-warnings = { $count ->
    [one] Cochez l’avertissement lu
   *[other] Cochez les avertissements lus
}
letters-approve-warnings-missing = Lisez et cochez chaque avertissement.
letters-approve-country = Pays du destinataire
letters-approve-country-hint = Saisissez-le ou choisissez-le, pour qu’aucune lettre ne parte vers le mauvais pays.
letters-approve-country-choose = Non choisi
letters-approve-country-missing = Choisissez le pays du destinataire.
letters-approve-by = Approuvée par
letters-approve-by-missing = Choisissez le membre qui approuve.
letters-approved-as = Approuvée sous le numéro { $number }.
letters-queued = En file. Elle partira dès qu’un serveur pourra être joint.
letters-see-outbox = Ouvrir les envois
letters-open-report = Ouvrir le rapport
letters-copy-saved = Copie enregistrée.
letters-hand-over = Remise
letters-hand-about = Notez comment et quand la lettre a quitté le bureau sans ce programme.
letters-hand-route = Voie
letters-hand-route-missing = Choisissez la voie.
letters-hand-date = Date
letters-hand-date-missing = Saisissez la date de départ.
letters-handed-over = Enregistrée comme remise.
letters-route-post = Par la poste
letters-route-bag = Par la valise diplomatique
letters-route-fax = Par télécopie
letters-route-hand = En main propre
letters-route-mail_program = Depuis un autre programme de messagerie
letters-reopen = Rouvrir
letters-reopen-about = La lettre redevient un brouillon et perd son approbation. Le numéro { $number } reste utilisé et n’est donné à aucune autre lettre.
letters-reopened = La lettre est de nouveau un brouillon.
letters-discard = Supprimer le brouillon
letters-discard-about = Le brouillon et tout ce qui y a été saisi sont supprimés.
letters-discarded = Brouillon supprimé.
