parline-title = Présidents et chambres selon Parline
parline-about = Parline est la base de données ouverte de l’UIP sur les parlements. Vous voyez d’abord chaque différence avec ce que le programme contient ; rien n’est modifié avant votre accord.
parline-network = Le programme ne va sur le réseau que lorsque vous appuyez sur le bouton, et n’envoie rien de votre registre.
parline-language = Langue de la liste
parline-fetch = Récupérer les noms
parline-fetching = Récupération des noms depuis Parline
parline-stopped = Arrêté à votre demande. Rien n’a été modifié.
parline-changes = { $count ->
    [0] Aucun changement en attente
    [one] { $count } changement en attente
   *[other] { $count } changements en attente
}
parline-nothing = Chaque entrée a été tranchée ou correspond à votre registre.
parline-show = Afficher
parline-show-all = Tous les changements
parline-show-ours = Saisis par votre bureau
parline-tick = Choisi
parline-tick-one = Choisir { $name } : { $post }, { $country }
parline-tick-plain = { $count ->
    [one] Cocher { $count } qui n’écrase rien de vous
   *[other] Cocher les { $count } qui n’écrasent rien de vous
}
parline-tick-none = Tout décocher
parline-post = Fonction
parline-register = Votre registre
parline-says = Parline
parline-what = Différence
parline-no-holder = Aucun titulaire
parline-nobody = Ne nomme personne
parline-since = Depuis le
parline-ours = Saisi par votre bureau
parline-ours-about = Ce que votre bureau a saisi lui-même l’emporte : cela reste tel quel, sauf si vous le cochez et l’acceptez.
parline-outcome-added = Nouveau
parline-outcome-changed = Modifié
parline-outcome-vacant = N’y est plus
parline-outcome-several = Plusieurs personnes
parline-outcome-no_post = Aucune fonction ne convient
parline-why-added = Votre registre n’a pas de titulaire.
parline-why-changed = Votre registre a quelqu’un d’autre.
parline-why-vacant = Parline dit la fonction vacante ou ne la mentionne plus. Accepter met fin au mandat du titulaire aujourd’hui.
parline-why-several = Parline nomme plusieurs personnes pour cette fonction. Celles que vous acceptez figurent côte à côte.
parline-why-no_post = Le programme ne connaît pas cette chambre. On ne peut que laisser l’entrée.
parline-accept = { $count ->
    [0] Accepter les changements
    [one] Accepter { $count } changement
   *[other] Accepter { $count } changements
}
parline-leave = { $count ->
    [0] Laisser les changements
    [one] Laisser { $count } changement
   *[other] Laisser { $count } changements
}
parline-only-left = { $count ->
    [one] { $count } entrée cochée ne peut qu’être laissée.
   *[other] { $count } entrées cochées ne peuvent qu’être laissées.
}
parline-accepted = { $count ->
    [one] Un changement a été accepté.
   *[other] { $count } changements ont été acceptés.
}
parline-left = { $count ->
    [one] Un changement a été laissé tel quel.
   *[other] { $count } changements ont été laissés tels quels.
}
parline-agree = { $count ->
    [one] { $count } entrée correspond à votre registre
   *[other] { $count } entrées correspondent à votre registre
}
parline-speakers = Présidents
parline-chambers = Chambres
parline-fetch-chambers = Récupérer les chambres
parline-fetching-chambers = Récupération des chambres depuis Parline
parline-chamber = Chambre et valeur
parline-directory = Répertoire
parline-no-value = Rien
parline-outcome-value = Autre valeur
parline-outcome-no_chamber = Absente du répertoire
parline-why-value = Le répertoire dit autre chose.
parline-why-no_chamber = Le programme ne connaît pas cette chambre. On ne peut que laisser l’entrée.
parline-values-agree = { $count ->
    [one] { $count } valeur correspondait au répertoire
   *[other] { $count } valeurs correspondaient au répertoire
}
