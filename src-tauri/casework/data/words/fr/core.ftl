cases-persons = { $count ->
    [0] Aucune personne nommée
    [one] Un parlementaire
   *[other] { $count } parlementaires
}

timeline-decision-council = Décision du Conseil directeur de l’UIP, session { $session }
timeline-decision-committee = Décision du Comité des droits de l’homme des parlementaires, session { $session }
timeline-decision-other = Décision de l’UIP
timeline-decision-draft = Projet de décision, non adopté
timeline-letter = Lettre { $number } à : { $to }
timeline-letter-draft = Projet de lettre à : { $to }
timeline-letter-state = { $state ->
    [draft] Projet
    [approved] Approuvée, pas encore partie
    [queued] Dans la boîte d’envoi
    [sent] Envoyée
   *[handed_over] Remise
}
timeline-action-state = { $state ->
    [envisaged] Prévue
    [under_way] En cours
    [taken] Menée
   *[abandoned] Abandonnée
}
timeline-report = Rapport au Secrétaire général de l’UIP
timeline-report-state = { $state ->
    [draft] Projet
    [approved] Approuvé, pas encore parti
    [queued] Dans la boîte d’envoi
   *[sent] Envoyé
}

today-office = L’en-tête du bureau est incomplet
today-office-why = Les lettres ont besoin du nom du membre et du parlement en tête.
today-office-step = Compléter le bureau
today-letter-approve = Lettre à : { $to }
today-letter-approve-why = Un projet du { $date } attend l’approbation du membre.
today-letter-approve-step = Ouvrir la lettre
today-letter-queue = Lettre { $number } à : { $to }
today-letter-queue-why = Elle est approuvée et n’est pas encore partie.
today-letter-queue-step = Ouvrir la lettre
today-action = { $kind } ({ $cases })
today-action-why = C’était prévu pour le { $date }.
today-action-step = Ouvrir le cas
today-report = Rapport au Secrétaire général de l’UIP
today-report-why = { $count ->
    [one] Une action n’a pas encore été communiquée à l’UIP.
   *[other] { $count } actions n’ont pas encore été communiquées à l’UIP.
}
today-report-step = Rédiger le rapport
today-doubt = Message à { $to }
today-doubt-why = Il n’est pas certain que le serveur l’ait pris. Il ne sera pas renvoyé tout seul.
today-doubt-step = Décider
today-refused = Message à { $to }
today-refused-why = Le serveur l’a refusé.
today-refused-step = Voir la raison
today-stopped = L’envoi est arrêté
today-stopped-step = Ouvrir le compte de messagerie

history-register-create = Le registre a été créé.
history-office-save = Le profil du bureau a été modifié.
history-member-save = Un membre a été saisi ou modifié.
history-case-set-safety = Les précautions d’un cas ont été modifiées.
history-decision-import = Un fichier de décision a été importé.
history-post-set-holder = Le titulaire d’une fonction a été saisi.
history-action-add = Une action a été ajoutée.
history-action-change = Une action a été modifiée.
history-letter-draft = Des lettres ont été rédigées.
history-letter-save = Une lettre a été modifiée.
history-letter-approve = Une lettre a été approuvée et numérotée.
history-letter-reopen = Une lettre approuvée a été rouverte.
history-letter-discard = Un projet de lettre a été écarté.
history-letter-hand-over = Une lettre a été remise hors du programme.
history-report-draft = Un rapport a été rédigé.
history-report-approve = Un rapport a été approuvé et numéroté.
history-report-queue = Un rapport a été mis dans la boîte d’envoi.
history-account-set = Le compte de messagerie a été défini.
history-outbox-queue = Une lettre a été mise dans la boîte d’envoi.
history-outbox-hold = Un message a été retenu.
history-outbox-release = Un message a été libéré.
history-outbox-retry = Un message a été marqué pour un essai immédiat.
history-outbox-resolve = Un message en doute a été tranché par une personne.
history-outbox-claim = Un message a été pris en charge pour l’envoi.
history-outbox-handing-over = Un message était sur le point d’être remis.
history-outbox-settle = La réponse du serveur à un message a été consignée.
history-outbox-recover = Les messages d’un envoi interrompu ont été remis en ordre.
history-other = { $act }

recovery-title = Fiche de secours
recovery-what = Ces 24 mots ouvrent le registre si la phrase secrète est perdue. Quiconque possède cette fiche et les fichiers du registre peut tout y lire.
recovery-keep = Imprimez cette fiche, mettez-la sous clé et n’en gardez pas de copie sur un ordinateur. Sans la phrase secrète, il n’y a pas d’autre accès.
recovery-use = Pour l’utiliser, choisissez « J’ai perdu la phrase secrète » à l’endroit où l’on déverrouille le registre, et tapez les mots dans l’ordre.

cli-passphrase = Phrase secrète :
cli-step-register = Créer un registre chiffré
cli-step-office = Installer le bureau inventé
cli-step-decision = Importer la décision inventée
cli-step-letters = Rédiger les lettres
cli-step-approve = Vérifier et approuver une lettre
cli-step-actions = Consigner deux actions
cli-step-report = Rédiger le rapport à l’UIP
cli-step-approve-report = Approuver le rapport
cli-step-queue = Mettre le tout dans la boîte d’envoi
cli-step-send = Envoyer au serveur de messagerie interne au programme
cli-step-verify = Vérifier l’historique

search-note = Note, { $code }
search-case-status = { $state ->
    [dormant] En sommeil
    [closed] Clos
    [merged] Fusionné
   *[under_examination] À l’examen
}
history-search-save = Une recherche a été enregistrée ou modifiée.
history-search-delete = Une recherche enregistrée a été supprimée.
history-search-tick = Un élément d’une liste de travail a été coché ou décoché.
history-protocol-save-forms = Des formules de politesse ont été corrigées.
history-protocol-remove-form = Une formule propre au bureau a été retirée ; celle de la règle s’applique à nouveau.
history-protocol-confirm = Des formules de politesse ont été confirmées par un lecteur.
history-protocol-withdraw = La confirmation de formules de politesse a été retirée.
