history-undo = Undo
history-redo = Do again
history-undo-this = Undo: { $what }
history-nothing-to-undo = There is nothing of this session to undo. Earlier changes are in the history.
history-of = History of { $name }
history-show = History
history-none = Nothing has been changed yet.
history-older = Show older changes
history-is-undone = Undone
history-why-not = Cannot be undone
history-look = Look at the history
history-first-bad = First entry that does not fit:
history-accept = Accept this state
history-accept-about = From now on the register is taken as it is for the newest. Do this only if the office put an older copy back on purpose, or moved the register.
history-more-lines = { $count ->
    [one] and { $count } more change
   *[other] and { $count } more changes
}
