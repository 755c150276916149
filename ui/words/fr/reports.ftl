reports-title = Rapports
reports-waiting = À rapporter
reports-waiting-about = Rien de ceci n’a encore été communiqué à l’UIP. Une action compte comme rapportée quand le serveur du Secrétaire général a pris le message.
reports-waiting-sum = Menées : { $taken } · envisagées : { $envisaged }
reports-empty = Rien à rapporter
reports-empty-how = Les lettres envoyées et les actions ajoutées figurent ici jusqu’à ce qu’un rapport les ait portées à l’UIP.
reports-actions-count = { $count ->
    [one] { $count } action
   *[other] { $count } actions
}
reports-state-draft = Brouillon
reports-state-approved = Approuvé
reports-state-queued = En file
reports-state-sent = Envoyé
reports-taken = Menées
reports-envisaged = Envisagées
reports-no-case = Sans cas
reports-change-of = Modifier l’action : { $action }
reports-draft-about = Tout ce qui n’a pas encore été rapporté entre dans une lettre au Secrétaire général, avec une annexe et copie à la présidence du Comité.
reports-language = Langue du rapport
reports-member = Signé par
reports-drafted = Rapport rédigé.
reports-period = Du { $from } au { $to }
reports-first = Premier rapport, jusqu’au { $to }
reports-check = Vérifier le rapport
reports-approve = Approuver le rapport
reports-approved-as = Rapport approuvé sous le numéro { $number }.
reports-queue = Mettre le rapport en file
reports-queued = { $count ->
    [one] Rapport en file : { $count } message.
   *[other] Rapport en file : { $count } messages.
}
reports-edit = Modifier la lettre
reports-read = Lire la lettre
reports-file = rapport à l’UIP
reports-recipients = Destinataires
reports-actions = Ce qu’il rapporte
reports-no-address = Pas d’adresse électronique : saisissez-en une avant la mise en file
reports-enter = Saisir l’adresse
reports-enter-of = { $verb } : { $post }
reports-parcel-queued = En file
reports-parcel-held = Retenu
reports-parcel-claimed = Envoi en cours
reports-parcel-handing_over = Envoi en cours
reports-parcel-sent = Envoyé
reports-parcel-delayed = Différé
reports-parcel-refused = Refusé
reports-parcel-in_doubt = Incertain
