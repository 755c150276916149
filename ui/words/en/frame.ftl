frame-navigation = Rooms
frame-today = Today
frame-cases = Cases
frame-overview = Overview
frame-letters = Letters
frame-reports = Reports
frame-outbox = Outbox
frame-people = People
frame-settings = Settings
frame-find = Find
frame-search = Search
frame-search-everything = Search
frame-search-for = Search everything for “{ $text }”
frame-lists = Work lists
frame-lock = Lock
frame-lock-register = Lock the register
frame-end-exercise = End exercise
frame-rooms = Go to
frame-verbs = Do
frame-palette = Find a view, a verb, a case or a letter
frame-palette-hint = Type a name, a case code or a letter number
frame-status = Status
frame-count-today = { $count ->
    [one] { $count } thing is due
   *[other] { $count } things are due
}
frame-count-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
frame-count-outbox = { $count ->
    [one] { $count } message has not been sent
   *[other] { $count } messages have not been sent
}
frame-exercise = Exercise: nothing leaves this machine
frame-sending = Sending
frame-offline = No connection to the mail server
frame-online = Mail server reached
frame-waits = { $count ->
    [one] { $count } letter waits
   *[other] { $count } letters wait
}
frame-held = { $count ->
    [one] { $count } letter is held
   *[other] { $count } letters are held
}
frame-in-doubt = { $count ->
    [one] { $count } letter is in doubt
   *[other] { $count } letters are in doubt
}
frame-refused = { $count ->
    [one] { $count } letter was refused
   *[other] { $count } letters were refused
}
frame-saved = Saved { $at }
frame-locks-in = Locks in { $time }
frame-locks-soon = { $seconds ->
    [one] The register locks in { $seconds } second. What you are writing is saved first.
   *[other] The register locks in { $seconds } seconds. What you are writing is saved first.
}
frame-stay = Stay open
