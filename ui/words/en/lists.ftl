lists-title = Distribution lists
lists-new = New list
lists-empty = No distribution lists yet
lists-empty-how = A list is made by a rule, for instance everybody with the tag media, or by hand. It always shows who is on it now.
lists-choose = Choose a list
lists-choose-how = Everybody on it appears here with the address that would be written to.
lists-gone = This list is no longer there
lists-edit = Edit list
lists-edit-of = Edit { $name }
lists-remove = Remove list
lists-removed = The list { $name } was removed.
lists-save = Save list
lists-saved = The list { $name } was saved.
lists-name = Name of the list
lists-rule = By rule
lists-rule-about = Whoever fits all that is filled in is on the list, today and later. Of several tags, one is enough.
lists-rule-organisation = Words of the organisation
lists-rule-role = Words of the role
lists-any = Any
lists-hand = By hand
lists-find = Find somebody to add
lists-add = Add
lists-add-one = Add { $name }
lists-take-off = Take { $name } off the list
lists-preview = Who would be on the list by this rule
lists-nobody = Nobody is on this list now.
lists-by-rule = By rule: who fits is on it, today and later.
lists-by-hand = By hand: only who was put on it.
lists-both = By rule, and some by hand.
lists-by-hand-one = Put on by hand
lists-no-address = No address to write to
lists-same-address = Same address as { $name }
lists-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
lists-on-it = { $count ->
    [one] { $count } person on it now
   *[other] { $count } people on it now
}
lists-without = { $count ->
    [one] { $count } of them has no address that can be written to.
   *[other] { $count } of them have no address that can be written to.
}
