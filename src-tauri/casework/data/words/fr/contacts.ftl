# Contacts, leurs adresses, listes qui en sont faites, et fichiers qui entrent et sortent.
address-mixed-scripts = { $domain } mêle des lettres de plusieurs écritures. Vérifiez que c’est bien celui que vous voulez.
address-reads-as = { $domain } se lit « { $latin } » mais s’écrit avec d’autres lettres. Vérifiez que c’est bien celui que vous voulez.
address-looks-like = { $domain } ressemble à { $other }, que vous connaissez déjà, et en est un autre.
address-name-is-another = Le nom se lit comme une adresse électronique, mais le courrier part à { $address }.
field-name-taken = Ce nom est déjà pris.
contact-import-same = Déjà présent, avec les mêmes données.
contact-import-by-address = L’adresse { $address } est déjà celle de { $name }.
contact-import-by-name = Il y a déjà un contact nommé { $name }.
contact-import-by-record = Cette fiche est celle de { $name }, telle qu’elle a été exportée.
contact-import-in-row = { $name } figure déjà à la ligne { $row } de ce fichier.
contact-import-nobody = Il n’y a ni nom, ni organisation, ni adresse dans cette ligne.
contact-import-photo-too-large = L’image de cette fiche dépasse { $megabytes } Mo.
contact-import-not-an-address = « { $address } » ne peut pas recevoir de courrier : { $problem }
contact-import-filled = Complété : { $fields }
field-no-name-column = Indiquez quelle colonne contient le nom, l’organisation ou l’adresse électronique.
contact-name-turned = Un signe caché dans le nom inverse le sens des lettres : il peut se lire autrement qu’il n’est écrit.
contact-sheet = Contacts
history-contact-save = Un contact a été enregistré.
history-contact-remove = Un contact a été retiré.
history-contact-import = Un carnet d’adresses a été importé.
history-contact-export = Des contacts ont été exportés.
history-list-save = Une liste de diffusion a été enregistrée.
history-list-remove = Une liste de diffusion a été retirée.
history-noun-contacts = { $count ->
    [one] Contact
   *[other] { $count } contacts
}
history-noun-contact-lists = { $count ->
    [one] Liste de diffusion
   *[other] { $count } listes de diffusion
}
history-field-given = prénom
history-field-family = nom de famille
history-field-organisation = organisation
history-field-department = service
history-field-role = fonction
history-field-emails = adresses électroniques
history-field-phones = numéros de téléphone
history-field-addresses = adresses postales
history-field-tags = étiquettes
history-field-notes = notes
history-field-photo = image
history-field-rule = règle
history-field-members = personnes ajoutées à la main
# Tags that keep letters from a contact, with semicolons between.
contact-guarded-tags = plaignant; plaignante; plaignants; source; auteur présumé; auteurs présumés
