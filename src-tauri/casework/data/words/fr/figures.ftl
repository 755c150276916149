figures-title = { $by ->
    [country] Cas par pays
    [region] Cas par région
    [violation] Cas par violation alléguée
    [status] Cas par statut
    [year] Cas par année de la première décision
   *[situation] Cas par situation des personnes
}
figures-head = { $by ->
    [country] Pays
    [region] Région
    [violation] Violation alléguée
    [status] Statut
    [year] Année
   *[situation] Situation
}
figures-code = Code
figures-cases = Cas
figures-persons = Personnes
figures-total = Total, chacun une fois
figures-counted = { $cases } cas, { $persons ->
    [one] { $persons } personne
   *[other] { $persons } personnes
}
figures-persons-count = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
figures-as-of = { $total } · { $date }
figures-columns = Après chaque nom : cas, personnes.
figures-not-recorded = { $by ->
    [year] Aucune décision adoptée
    [violation] Aucune violation enregistrée
    [situation] Aucune situation enregistrée
   *[country] Non enregistré
}
figures-note-counted = { $by ->
    [year] Est comptée l’année de la première décision adoptée que contient ce registre. Les cas fusionnés avec un autre y sont comptés.
    [situation] Est comptée la dernière situation de chaque personne. Les cas fusionnés avec un autre y sont comptés.
    [violation] Les violations sont alléguées, telles que les décisions les nomment. Les cas fusionnés avec un autre y sont comptés.
   *[country] Cas de ce registre. Ceux fusionnés avec un autre y sont comptés.
}
figures-note-twice = { $by ->
    [violation] Un cas qui porte sur plusieurs violations figure sur plusieurs lignes : la somme des lignes dépasse le total.
    [situation] Un cas dont les personnes sont dans des situations différentes figure sur plusieurs lignes : la somme des lignes dépasse le total.
   *[country] Une personne présente dans plusieurs cas peut figurer sur plusieurs lignes : la somme des lignes dépasse le total.
}
figures-note-undated = { $count ->
    [one] { $count } cas n’a pas de décision adoptée et n’est pas dessiné.
   *[other] { $count } cas n’ont pas de décision adoptée et ne sont pas dessinés.
}
figures-note-borders = Les frontières et les noms de la carte montrent où sont les cas. Ils ne disent rien du statut d’un territoire ni du tracé d’une frontière. Les lignes tiretées sont contestées. Contours : Natural Earth, simplifiés.
figures-careful = { $count ->
    [one] { $count } de ces cas porte la mention « Pas de publicité ». Regardez-le avant de transmettre ces chiffres.
   *[other] { $count } de ces cas portent la mention « Pas de publicité ». Regardez-les avant de transmettre ces chiffres.
}
figures-status-under-examination = À l’examen
figures-status-dormant = En sommeil
figures-status-closed = Clos
