contacts-title = Contacts
contacts-new = Nouveau contact
contacts-find = Chercher dans les contacts
contacts-tag = Étiquette
contacts-tags = Étiquettes
contacts-tags-hint = Séparées par des virgules, par exemple médias, groupe
contacts-country = Pays
contacts-language = Langue
contacts-unknown = Inconnue
contacts-empty = Aucun contact
contacts-empty-how = Ici figurent les personnes et institutions auxquelles le bureau écrit, avec leurs adresses.
contacts-choose = Choisissez un contact
contacts-choose-how = Tout ce que l’on en sait s’affiche ici.
contacts-gone = Ce contact n’existe plus
contacts-gone-how = L’entrée a été supprimée. L’historique dit quand et peut la rétablir.
contacts-edit = Modifier le contact
contacts-edit-of = Modifier { $name }
contacts-remove = Supprimer le contact
contacts-removed = { $name } a été supprimé.
contacts-save = Enregistrer le contact
contacts-saved = { $name } a été enregistré.
contacts-name = Nom
contacts-given = Prénom
contacts-family = Nom de famille
contacts-prefix = Titre devant le nom
contacts-suffix = Après le nom
contacts-shown = Nom affiché
contacts-shown-hint = Laissé vide, il est formé des parties.
contacts-work = Organisation et fonction
contacts-organisation = Organisation
contacts-department = Service
contacts-role = Fonction
contacts-emails = Adresses électroniques
contacts-email-n = Adresse électronique { $n }
contacts-add-email = Ajouter une adresse électronique
contacts-phones = Numéros de téléphone
contacts-phone-n = Numéro de téléphone { $n }
contacts-add-phone = Ajouter un numéro de téléphone
contacts-addresses = Adresses postales
contacts-add-address = Ajouter une adresse postale
contacts-remove-address = Supprimer l’adresse postale { $n }
contacts-take-away = Supprimer { $what }
contacts-street = Rue
contacts-code = Code postal
contacts-city = Ville
contacts-region = Région
contacts-address-country = Pays, comme sur l’enveloppe
contacts-for = Pour
contacts-kind-work = Travail
contacts-kind-home = Domicile
contacts-kind-mobile = Mobile
contacts-kind-fax = Télécopie
contacts-kind-other = Autre
contacts-preferred = préférée
contacts-prefer = Écrire à cette adresse
contacts-rest = Étiquettes, pays et langue
contacts-notes = Notes
contacts-on-lists = Sur les listes
contacts-source = Provenance
contacts-more-about = Ce que le carnet d’adresses disait en plus. C’est conservé et rendu à l’export.
contacts-own-script = Transmise dans une autre écriture ; se lit
contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
contacts-found = { $count ->
    [one] { $count } trouvé
   *[other] { $count } trouvés
}
contacts-more = { $count ->
    [one] { $count } autre ligne
   *[other] { $count } autres lignes
}
contacts-books = Carnets d’adresses
contacts-import = Importer des contacts
contacts-import-about = Un carnet d’adresses d’un autre programme : vCard (VCF), CSV ou XLSX. Vous voyez d’abord ce que deviendrait chaque ligne ; deux contacts ne sont jamais réunis sans votre choix.
contacts-import-rows = Lignes du carnet d’adresses
contacts-import-tags = Étiquettes pour tous
contacts-kept-along = Conservé avec le contact
contacts-outcome-added = Nouveau
contacts-outcome-same = Identique
contacts-outcome-alike = Ressemble à un contact existant
contacts-outcome-refused = Refusé
contacts-show-warned = Adresses à vérifier
contacts-alike-all = Tous ceux qui se ressemblent
contacts-alike-one = Que faire de { $name }, ligne { $row }
contacts-alike-keep_both = Garder les deux
contacts-alike-fill = Compléter ce qui manque
contacts-alike-leave_out = Écarter
contacts-export = Exporter les contacts
contacts-export-about = Tous les contacts sortent, notes comprises. L’historique en garde la trace.
contacts-format-vcard4 = Cartes (vCard 4)
contacts-format-vcard4-about = Pour les carnets d’adresses actuels.
contacts-format-vcard3 = Cartes (vCard 3)
contacts-format-vcard3-about = Pour les programmes plus anciens.
contacts-format-csv = Tableau simple (CSV)
contacts-format-csv-about = Pour tout autre programme.
contacts-format-xlsx = Classeur (XLSX)
contacts-format-xlsx-about = Pour lire et trier dans un logiciel de bureau.
contacts-import-run = { $count ->
    [one] Importer { $count } contact
   *[other] Importer { $count } contacts
}
contacts-imported = { $count ->
    [one] Un contact a été importé.
   *[other] { $count } contacts ont été importés.
}
contacts-exported = { $count ->
    [one] Un contact a été exporté.
   *[other] { $count } contacts ont été exportés.
}
contacts-import-more = { $count ->
    [one] { $count } autre ligne est comptée sans être affichée.
   *[other] { $count } autres lignes sont comptées sans être affichées.
}
