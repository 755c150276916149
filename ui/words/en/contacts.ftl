contacts-title = Contacts
contacts-new = New contact
contacts-find = Find in contacts
contacts-tag = Tag
contacts-tags = Tags
contacts-tags-hint = With commas between, for instance media, caucus
contacts-country = Country
contacts-language = Language
contacts-unknown = Not known
contacts-empty = No contacts yet
contacts-empty-how = People and institutions the office writes to stand here, with their addresses.
contacts-choose = Choose a contact
contacts-choose-how = Everything known of it appears here.
contacts-gone = This contact is no longer there
contacts-gone-how = It was removed. The history tells when, and can bring it back.
contacts-edit = Edit contact
contacts-edit-of = Edit { $name }
contacts-remove = Remove contact
contacts-removed = { $name } was removed.
contacts-save = Save contact
contacts-saved = { $name } was saved.
contacts-name = Name
contacts-given = Given name
contacts-family = Family name
contacts-prefix = Title before the name
contacts-suffix = After the name
contacts-shown = Name as shown
contacts-shown-hint = Left empty, it is made of the parts.
contacts-work = Organisation and role
contacts-organisation = Organisation
contacts-department = Department
contacts-role = Role
contacts-emails = E-mail addresses
contacts-email-n = E-mail address { $n }
contacts-add-email = Add e-mail address
contacts-phones = Telephone numbers
contacts-phone-n = Telephone number { $n }
contacts-add-phone = Add telephone number
contacts-addresses = Postal addresses
contacts-add-address = Add postal address
contacts-remove-address = Remove postal address { $n }
contacts-take-away = Remove { $what }
contacts-street = Street
contacts-code = Postal code
contacts-city = City
contacts-region = Region
contacts-address-country = Country, as written on the envelope
contacts-for = For
contacts-kind-work = Work
contacts-kind-home = Home
contacts-kind-mobile = Mobile
contacts-kind-fax = Fax
contacts-kind-other = Other
contacts-preferred = preferred
contacts-prefer = Write to this address
contacts-rest = Tags, country and language
contacts-notes = Notes
contacts-on-lists = On the lists
contacts-source = From
contacts-more-about = What the address book said besides. It is kept and given back on export.
contacts-own-script = Goes over the wire in another script; it reads
contacts-count = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
contacts-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
contacts-more = { $count ->
    [one] { $count } further line
   *[other] { $count } further lines
}
contacts-books = Address books
contacts-import = Import contacts
contacts-import-about = An address book of another program: vCard (VCF), CSV or XLSX. You see what would become of every row first; two contacts are never made one without your choice.
contacts-import-rows = Rows of the address book
contacts-import-tags = Tags for all of them
contacts-kept-along = Kept with the contact
contacts-outcome-added = New
contacts-outcome-same = Same
contacts-outcome-alike = Looks like one there is
contacts-outcome-refused = Refused
contacts-show-warned = Addresses to look at
contacts-alike-all = All that look alike
contacts-alike-one = What to do with { $name } in row { $row }
contacts-alike-keep_both = Keep both
contacts-alike-fill = Fill in what is missing
contacts-alike-leave_out = Leave out
contacts-export = Export contacts
contacts-export-about = All contacts go out, notes included. The history keeps that it was done.
contacts-format-vcard4 = Cards (vCard 4)
contacts-format-vcard4-about = For address books of today.
contacts-format-vcard3 = Cards (vCard 3)
contacts-format-vcard3-about = For older programs.
contacts-format-csv = Plain table (CSV)
contacts-format-csv-about = For any other program.
contacts-format-xlsx = Spreadsheet (XLSX)
contacts-format-xlsx-about = For reading and sorting in an office program.
contacts-import-run = { $count ->
    [one] Import { $count } contact
   *[other] Import { $count } contacts
}
contacts-imported = { $count ->
    [one] One contact was imported.
   *[other] { $count } contacts were imported.
}
contacts-exported = { $count ->
    [one] One contact was exported.
   *[other] { $count } contacts were exported.
}
contacts-import-more = { $count ->
    [one] { $count } further row is counted and not shown.
   *[other] { $count } further rows are counted and not shown.
}
