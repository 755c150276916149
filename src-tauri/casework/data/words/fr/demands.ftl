history-demand-set-state = La suite donnée à une demande a été consignée.
history-demand-correct = Une demande a été corrigée.
history-demand-add = Une demande a été ajoutée à la main.
history-demand-confirm = Des demandes ont été confirmées.

findings-demand_settled = { $state ->
    [met] Ce que demande le paragraphe { $number }, cité dans la lettre, a été satisfait depuis. Rédigez à nouveau la lettre ou retirez la citation.
    [refused] Ce que demande le paragraphe { $number }, cité dans la lettre, a été refusé depuis. Assurez-vous que la lettre en tient compte.
   *[left_out] La lettre cite un passage du paragraphe { $number } qui n’est pas une demande. Retirez la citation.
}
field-nothing-follows = Aucune autre demande ne suit dans ce paragraphe.

compare-summary = Depuis le { $date } : { $parts }.
compare-nothing = Rien n’a changé dans les paragraphes depuis le { $date }.
compare-languages = Les deux textes sont dans des langues différentes et n’ont pas été comparés.
compare-new = { $count ->
    [one] { $count } paragraphe nouveau
   *[other] { $count } paragraphes nouveaux
}
compare-dropped = { $count ->
    [one] { $count } supprimé
   *[other] { $count } supprimés
}
compare-reworded = { $count ->
    [one] { $count } reformulé
   *[other] { $count } reformulés
}
compare-hardened = { $count ->
    [one] { $count } plus ferme qu’avant
   *[other] { $count } plus fermes qu’avant
}
compare-softened = { $count ->
    [one] { $count } plus modéré qu’avant
   *[other] { $count } plus modérés qu’avant
}
compare-moved = { $count ->
    [one] { $count } à une autre place
   *[other] { $count } à une autre place
}

timeline-demand = { $state ->
    [answered] Demande suivie d’une réponse : « { $text } »
    [met] Demande satisfaite : « { $text } »
    [refused] Demande refusée : « { $text } »
   *[open] Demande de nouveau en attente : « { $text } »
}
timeline-reply = { $number ->
    [none] Réponse de : { $from }
   *[other] Réponse à { $number } de : { $from }
}
