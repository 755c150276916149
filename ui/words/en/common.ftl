common-program = Parliamentary Solidarity
common-loading = Loading
common-optional = optional
common-show-secret = Show passphrase
common-show-choices = Show choices for { $label }
common-nothing-found = Nothing found.
common-date-form = DD/MM/YYYY
common-date-unread = This is not read as a date. Type it like { $example }.
common-close = Close
common-cancel = Cancel
common-save = Save
common-saved = Saved.
common-back = Back
common-back-to = Back to { $place }
common-continue = Continue
common-edit = Edit
common-open = Open
common-more = More
common-all = All
common-none = None
common-search = Search
common-try-again = Try again
common-copy = Copy
common-save-copy = Save a copy
common-messages = Messages
common-done-of = { $done } of { $total }
common-skip = Go to the content
common-list = List
common-detail = Detail
common-resize = Width of the list
common-fault = Something failed inside the program. Nothing you saved is lost. Try again; if it happens again, close the program and open it once more.
common-language-en = English
common-language-fr = Français
common-language-es = Español
common-language-ar = العربية
common-import-decisions = Import decisions
common-draft-letters = Draft letters
common-draft-report = Draft report
common-approve-letter = Approve letter
common-queue-letter = Queue letter
common-send-now = Send now
common-hold = Hold
common-release = Release
common-try-now = Try now
common-letters-count = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
common-cases-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
common-persons-count = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
