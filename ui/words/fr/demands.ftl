demands-title = Demandes
demands-none = Pas encore de demandes
demands-none-how = Importez une décision sur ce cas. Ce qu’elle demande, et à qui, est lu dans ses paragraphes.
demands-none-open = Rien n’est en attente : chaque demande a reçu une réponse, a été satisfaite ou refusée, ou figure de nouveau dans une décision plus récente.
demands-none-fit = Aucune demande ne leur est adressée.
demands-show = Afficher
demands-show-open = En attente
demands-show-all = Toutes
demands-asked-of = Adressées à
demands-asked-outside = Tous sauf l’UIP elle-même
demands-asked-all = Tous
demands-class-authorities = Autorités du pays
demands-class-parliament = Parlement
demands-class-executive = Gouvernement
demands-class-judiciary = Tribunaux et parquet
demands-class-ipu_members = Parlements de l’UIP
demands-class-secretary_general = Secrétaire général de l’UIP
demands-class-committee = Le Comité
demands-class-complainant = Plaignant
demands-class-others = Autres
demands-class-by-words = Selon les mots
demands-count = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
demands-chosen = { $count ->
    [one] { $count } choisie
   *[other] { $count } choisies
}
demands-decision-of = Décision du
demands-compare = Ce qui a changé depuis la décision précédente
demands-paragraph = Paragraphe { $number }
demands-implied = Personne n’est nommé : déduit du paragraphe
demands-state = Suite donnée
demands-state-open = En attente
demands-state-open-hint = Rien n’est connu.
demands-state-answered = Réponse reçue
demands-state-answered-hint = Une réponse qui ne satisfait ni ne refuse la demande.
demands-state-met = Satisfaite
demands-state-met-hint = Ce qui était demandé a été fait.
demands-state-refused = Refusée
demands-state-refused-hint = Il a été dit que ce ne serait pas fait.
demands-state-save = Consigner
demands-state-said = Consigné.
demands-state-chain = La même demande dans les décisions antérieures suit.
demands-since = Depuis le
demands-since-missing = Indiquez la date.
demands-source = Source
demands-source-hint = Par exemple : note de l’ambassade, communiqué de presse, avocat du plaignant.
demands-source-missing = Indiquez d’où cela est connu.
demands-letter = En réponse à
demands-letter-none = Aucune lettre de notre part
demands-note = Note
demands-asked-since = demandé depuis le
demands-repeated = Demandé de nouveau dans une décision plus récente
demands-by-hand = ajoutée à la main
demands-left-out = Pas une demande
demands-left-out-said = Mise de côté.
demands-bring-back = Remettre
demands-confirm = Confirmer
demands-confirm-of = Confirmer : { $text }
demands-confirm-all = { $count ->
    [one] Confirmer { $count } demande
   *[other] Confirmer { $count } demandes
}
demands-confirmed-all = { $count ->
    [one] { $count } demande confirmée.
   *[other] { $count } demandes confirmées.
}
demands-proposed = { $count ->
    [one] Une demande a été lue et attend d’être confirmée.
   *[other] { $count } demandes ont été lues et attendent d’être confirmées.
}
demands-enter = Consigner la suite
demands-enter-of = Consigner la suite : { $text }
demands-more = Autres actions : { $text }
demands-correct = Corriger
demands-split = Diviser en deux
demands-join = Réunir avec la suivante
demands-apart = N’est pas la même qu’avant
demands-leave-out = N’est pas une demande
demands-add = Ajouter une demande
demands-add-to = Ajouter une demande au paragraphe { $number }
demands-added = Demande ajoutée.
demands-corrected = Demande corrigée.
demands-task-words = Corriger la demande
demands-task-split = Diviser la demande en deux
demands-task-add = Ajouter une demande
demands-do-words = Corriger la demande
demands-do-split = Diviser la demande
demands-do-add = Ajouter la demande
demands-words-about = Les lettres citent ces mots tels quels.
demands-split-about = Réduisez chacune à ce qu’elle demande. Les deux gardent le destinataire.
demands-first = Première demande
demands-second = Deuxième demande
demands-addressee = À qui est-ce demandé
demands-addressee-hint = Dans les mots de la décision, par exemple : le Président de l’Assemblée.
demands-addressee-missing = Indiquez à qui cela est demandé.
demands-class = Groupe
demands-text = Ce qui est demandé
demands-text-hint = Dans les mots de la décision, avec le verbe.
demands-text-missing = Indiquez ce qui est demandé.
demands-quote = Demandes à citer
demands-quote-hint = Sans choix, ce qui est demandé au pays est cité.
demands-about = Demandes concernées
demands-of = Demandes du paragraphe { $number }
demands-link = Reprend une demande antérieure
demands-link-about = Les deux comptent pour une seule demande, formulée depuis la décision antérieure. Sa suite vaut pour les deux.
demands-link-none = Aucune décision plus ancienne ne contient de demandes dans ce cas.
demands-link-of = Demande antérieure
demands-link-save = Relier
demands-linked = Reliée.
