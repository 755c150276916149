exchange-import = Importer des cas
exchange-export = Exporter des cas
exchange-lists = Listes de cas
exchange-import-about = Une liste CSV ou XLSX, une ligne par personne, ou une exportation de ce programme (JSON). Les lignes sont jointes par le code du cas ; rien n’est modifié avant que vous ayez vu ce qui se passerait.
exchange-choose = Choisir un fichier
exchange-other-file = Choisir un autre fichier
exchange-reading = Lecture de la liste
exchange-working = Traitement des lignes
exchange-stopped = Arrêté à votre demande. Rien n’a été modifié.
exchange-exporting = Écriture du fichier
exchange-column = Colonne du fichier
exchange-samples = Premières valeurs
exchange-is = Est compris comme
exchange-is-for = Ce qu’est la colonne « { $title } »
exchange-left-out = Laissée de côté
exchange-empty-cells = Une cellule vide ne change rien.
exchange-check = Vérifier les lignes
exchange-back = Retour aux colonnes
exchange-row = Ligne
exchange-case = Cas
exchange-person = Personne
exchange-outcome = Résultat
exchange-outcome-added = Ajoutée
exchange-outcome-changed = Modifiée
exchange-outcome-same = Identique
exchange-outcome-refused = Refusée
exchange-show = Afficher
exchange-show-all = Toutes les lignes
exchange-nothing = Rien de nouveau dans cette liste.
exchange-format = Format
exchange-xlsx = Tableur (XLSX)
exchange-xlsx-about = Pour lire, trier et imprimer dans un tableur.
exchange-csv = Table simple (CSV)
exchange-csv-about = Pour tout autre programme.
exchange-json = Format ouvert (JSON)
exchange-json-about = Avec toutes les situations et tous les statuts ; peut être réimporté en entier.
exchange-never = Les éléments sous scellés et les notes ne sortent jamais.
exchange-country = Pays
exchange-all-countries = Tous les pays
exchange-reason = Motif pour les cas avec consignes de sécurité
exchange-reason-hint = Sans motif, ils sont laissés de côté. Le motif est gardé dans l’historique.
exchange-run-export = Exporter les cas
exchange-about-file = { $name } : { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
exchange-run = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
exchange-done = { $count ->
    [one] { $count } ligne a été importée.
   *[other] { $count } lignes ont été importées.
}
exchange-exported = { $count ->
    [one] { $count } cas a été exporté.
   *[other] { $count } cas ont été exportés.
}
exchange-held = { $count ->
    [one] { $count } cas porte des consignes de sécurité et a été laissé de côté : { $codes }
   *[other] { $count } cas portent des consignes de sécurité et ont été laissés de côté : { $codes }
}
