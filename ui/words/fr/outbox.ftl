outbox-title = Envois
outbox-sending = Envoi en cours
outbox-stopped = L’envoi est arrêté
outbox-to-account = Ouvrir le compte de courrier
outbox-no-account = Il n’y a pas encore de compte de courrier. Les lettres attendent ici qu’il y en ait un.
outbox-set-account = Configurer le compte de courrier
outbox-group-attention = À décider
outbox-group-waiting = En attente
outbox-group-sent = Envoyées
outbox-show-all = Tout afficher ({ $count })
outbox-empty = Rien n’attend d’être envoyé.
outbox-empty-about = Une lettre approuvée arrive ici quand elle est mise en file. Elle part d’elle-même dès que le serveur de courrier peut être joint.
outbox-to-letters = Ouvrir les lettres
outbox-details = Détails
outbox-address = Adresse
outbox-queued = Mise en file
outbox-sent-at = Envoyée
outbox-next-try = Prochain essai
outbox-message-id = Message-ID
outbox-attempts = { $count ->
    [one] { $count } essai, selon le serveur
   *[other] { $count } essais, selon le serveur
}
outbox-no-attempts = Pas encore essayé.
outbox-was-sent = Elle est partie
outbox-was-sent-title = Est-elle partie ?
outbox-was-sent-about = Choisissez ceci si vous avez trouvé la lettre dans le dossier des messages envoyés, ou si le destinataire l’a reçue. Elle est alors notée comme envoyée et ne repart jamais.
outbox-was-sent-do = Noter comme envoyée
outbox-again = L’envoyer à nouveau
outbox-again-title = L’envoyer à nouveau ?
outbox-again-about = Le serveur a peut-être déjà pris cette lettre. Regardez d’abord dans le dossier des messages envoyés : si elle est arrivée, le destinataire la recevra deux fois.
outbox-again-do = L’envoyer à nouveau
outbox-open-letter = Ouvrir la lettre
outbox-result-sent = { $count ->
    [one] { $count } lettre a été envoyée.
   *[other] { $count } lettres ont été envoyées.
}
outbox-result-waiting = { $count ->
    [one] { $count } lettre attend.
   *[other] { $count } lettres attendent.
}
outbox-result-held = { $count ->
    [one] { $count } lettre est retenue.
   *[other] { $count } lettres sont retenues.
}
outbox-result-in-doubt = { $count ->
    [one] { $count } lettre est en doute : dites ce qui s’est passé.
   *[other] { $count } lettres sont en doute : dites ce qui s’est passé.
}
outbox-result-refused = { $count ->
    [one] { $count } lettre a été refusée.
   *[other] { $count } lettres ont été refusées.
}
outbox-result-nothing = Il n’y avait rien à envoyer.
outbox-result-offline = { $waiting ->
    [one] Aucun serveur de courrier n’a pu être joint. { $waiting } lettre attend et partira d’elle-même.
   *[other] Aucun serveur de courrier n’a pu être joint. { $waiting } lettres attendent et partiront d’elles-mêmes.
}
outbox-result-stopped = { $waiting ->
    [one] L’envoi est arrêté. { $waiting } lettre attend. La page des envois dit pourquoi.
   *[other] L’envoi est arrêté. { $waiting } lettres attendent. La page des envois dit pourquoi.
}
