# What confirming a decision does, and what waits to be confirmed.
effect-make-case = { $count ->
    [0] Crée le cas { $case }, sans personne nommée
    [one] Crée le cas { $case } avec une personne
   *[other] Crée le cas { $case } avec { $count } personnes
}
effect-add-persons = { $count ->
    [one] Ajoute une personne à { $case }
   *[other] Ajoute { $count } personnes à { $case }
}
effect-add-spellings = { $count ->
    [one] Garde une autre graphie d’un nom dans { $case }
   *[other] Garde d’autres graphies de { $count } noms dans { $case }
}
effect-add-violations = { $count ->
    [one] Ajoute une violation alléguée à { $case }
   *[other] Ajoute { $count } violations alléguées à { $case }
}
effect-add-decision = Ajoute la décision à { $case }
effect-merge = Réunit { $case } à { $into }
effect-close = Clôt { $case }
effect-reopen = Rouvre { $case }, qui est clos
effect-adopts = Prend la place du projet dans { $case }
effect-rewords = Prend la place du texte précédent dans { $case }
effect-draft-of = Est gardée comme projet : { $case } a déjà la décision adoptée

today-proposal = { $file }
today-proposal-why = { $count ->
    [one] La décision a été lue et attend d’être confirmée.
   *[other] { $count } décisions ont été lues et attendent d’être confirmées.
}
today-proposal-step = Confirmer

history-decision-propose = Un fichier de décision a été lu, à confirmer.
history-proposal-correct = Un champ d’une décision proposée a été corrigé.
history-proposal-restore = Des champs d’une décision proposée sont de nouveau tels qu’ils ont été lus.
history-proposal-leave-out = Un élément d’une décision proposée a été écarté.
history-proposal-accept = Une décision a été confirmée et importée.
history-proposal-discard = Une décision proposée a été écartée.

field-not-a-code = Ce n’est pas un code de cas. Écrivez-le comme VEN-10 ou VEN-COLL-06.
field-not-a-month = Écrivez le mois sous la forme année-mois, par exemple 2026-11.
field-not-a-number = Écrivez un nombre de 1 à 999.
