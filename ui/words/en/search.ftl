search-title = Search
search-field = Search everything
search-placeholder = Name, code, words
search-count = { $count ->
    [0] Nothing found
    [one] One find
   *[other] { $count } finds
}
search-count-more = more than { $count } finds
search-more-than = more than { $count }
search-kind-case = Cases
search-kind-person = Persons
search-kind-decision = Decisions
search-kind-letter = Letters
search-kind-action = Actions
search-kind-note = Notes
search-kind-document = Documents
search-show-all = Show all
search-narrow = The first { $count } are shown. Type another word, or filter, to come to fewer.
search-none = Nothing found for “{ $text }”.
search-none-how = Try fewer letters, another spelling, or the code of the case.
search-none-filters = Filters leave out part of the register.
search-clear-filters = Search without filters
search-filter = Filter
search-filter-remove = Remove filter { $name }: { $value }
search-by-kind = Kind
search-by-country = Country
search-by-region = Region
search-by-status = Status
search-by-violation = Alleged violation
search-by-sponsor = Sponsor
search-by-situation = Situation of a person
search-by-year = First decision in the year
search-by-since = Since
search-since-day = since { $date }
search-save = Save as work list
search-save-about = The list keeps the question, not the answer: it shows what fits at any time, and what is new since you last looked.
search-saved = Saved as “{ $name }”.
search-name = Name of the list
search-rename = Rename list
search-delete = Delete list
search-deleted = The list “{ $name }” was deleted. Its records stay as they are.
search-change = Open as a search
search-list-more = More for this list
search-lists = Work lists
search-list-state = { $done } of { $count } done
search-list-capped = (the first of many)
search-list-empty = Nothing fits this list now.
search-list-all-done = Everything in this list is done.
search-only-open = Only what is open
search-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
search-new-mark = New
search-tick = Done: { $title }
search-how = How to search
search-how-words = Every word has to be there; of the last one the beginning is enough. Accents do not matter.
search-how-phrase = Words in quotes have to follow each other.
search-how-code = A case code in any printed form leads straight to its case.
search-how-names = Names are found in other spellings and in other scripts.
search-how-save = A search saved as a work list keeps ticks and says what is new.
