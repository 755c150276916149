# Contacts, their addresses, lists made of them, and files of them in and out.
address-mixed-scripts = { $domain } mixes letters of several scripts. Make sure it is the one that is meant.
address-reads-as = { $domain } reads as “{ $latin }” but is written in other letters. Make sure it is the one that is meant.
address-looks-like = { $domain } looks like { $other }, which you know already, and is another.
address-name-is-another = The name reads as an e-mail address, but mail goes to { $address }.
field-name-taken = This name is taken already.
contact-import-same = Here already, with the same details.
contact-import-by-address = The address { $address } is { $name }’s already.
contact-import-by-name = There is a contact called { $name } already.
contact-import-by-record = This card is that of { $name }, as it was exported.
contact-import-in-row = { $name } stands in row { $row } of this file already.
contact-import-nobody = There is no name, no organisation and no address in this row.
contact-import-photo-too-large = The picture in this card is larger than { $megabytes } MB.
contact-import-not-an-address = “{ $address }” cannot be written to: { $problem }
contact-import-filled = Filled in: { $fields }
field-no-name-column = Say which column holds the name, the organisation or the e-mail address.
contact-name-turned = A hidden sign in the name turns the direction of the letters: it may read otherwise than it is written.
contact-sheet = Contacts
history-contact-save = A contact was saved.
history-contact-remove = A contact was removed.
history-contact-import = An address book was imported.
history-contact-export = Contacts were exported.
history-list-save = A distribution list was saved.
history-list-remove = A distribution list was removed.
history-noun-contacts = { $count ->
    [one] Contact
   *[other] { $count } contacts
}
history-noun-contact-lists = { $count ->
    [one] Distribution list
   *[other] { $count } distribution lists
}
history-field-given = first name
history-field-family = family name
history-field-organisation = organisation
history-field-department = department
history-field-role = role
history-field-emails = e-mail addresses
history-field-phones = phone numbers
history-field-addresses = postal addresses
history-field-tags = tags
history-field-notes = notes
history-field-photo = picture
history-field-rule = rule
history-field-members = people put in by hand
# Tags that keep letters from a contact, with semicolons between.
contact-guarded-tags = complainant; complainants; source; alleged perpetrator; alleged perpetrators; perpetrator
