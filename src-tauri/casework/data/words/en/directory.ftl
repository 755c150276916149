# The directory: values with their source, posts and how sure they are, who stands near.
directory-source-shipped = Reference data of the program, compiled on { $date }.
directory-source-office = Our own, since { $date }: { $source }
directory-institution = Human-rights institution
directory-field-name = Name
directory-field-name-native-or-fr = Name of its own, or in French
directory-field-formal = Formal name
directory-field-in-text = Name in a sentence
directory-field-the = Name with its article
directory-field-of = Name after “of”
directory-field-of-title = Name after a title
directory-field-in = Name after “in”
directory-field-formal-of = Formal name after “of”
directory-field-capital = Capital
directory-field-languages = Languages
directory-field-letter-language-suggested = Language proposed for letters
directory-field-borders = Neighbours by land
directory-field-maritime-neighbours = Neighbours over sea
directory-field-borders-overseas = Neighbours through overseas parts
directory-field-parliament = Parliament
directory-field-chamber = Chamber
directory-field-chamber-native = Chamber, in its own language
directory-field-of-chamber = Chamber after a title
directory-field-presiding-title = Title of the presiding officer
directory-field-salutation-word = Word of the salutation
directory-field-seats = Seats
directory-field-status = Status
directory-field-seat = Seat
directory-field-head-title = Title of the head
directory-field-website = Website
directory-field-ganhri-status = GANHRI accreditation
directory-value-status-functioning = sitting
directory-value-status-dissolved = dissolved
directory-value-status-suspended = suspended
directory-value-status-contested = contested
directory-value-status-member = member
directory-value-status-observer = observer
directory-value-status-associate = associate
directory-value-status-none = not a member
directory-value-ganhri-status-a = A status
directory-value-ganhri-status-b = B status
directory-value-ganhri-status-none = not accredited
directory-value-ganhri-status-unknown = not known
directory-value-language-en = English
directory-value-language-fr = French
directory-value-language-es = Spanish
directory-value-language-ar = Arabic
people-head-regional_org_head = Head
people-head-regional_parliament_president = President
people-head-regional_court_president = President
people-head-un_secretary_general = Secretary-General
people-head-un_high_commissioner_hr = High Commissioner
people-sure-nobody = Nobody is entered: the letter goes to the office, without a name.
people-sure-confirmed = { $name }, confirmed on { $date }.
people-sure-stale = { $name } was last confirmed on { $date }, more than { $months } months ago. Check before writing.
people-sure-turned = { $name } was last confirmed on { $date }, before { $turn } ({ $day }). Check before writing.
people-sure-disputed = Several claim this post: { $names }. Choose whom to write to.
people-sure-claimant = { $name } (recognised by: { $by })
history-correction-set = Reference data corrected
history-correction-keep = Own value kept against newer data
history-correction-remove = Correction removed
history-country-set-friendship = Friendship group changed
history-country-add-day = Turning day noted
history-country-remove-day = Turning day removed
history-neighbours-plan = Action with neighbours and organizations planned
history-post-add-claimant = Claimant of a post entered
history-post-confirm = Holder confirmed
history-post-end-holder = Holder ended
history-post-add = Post added
history-post-remove = Post removed
history-freshness-save = Rule for confirming holders changed
history-field-theirs = value of the data
history-field-value = value
history-field-recognised = recognised by
history-field-contact = contact
field-same-as-data = This is what the data says already.
field-not-a-whole-number = Write a whole number.
field-not-a-number-of-months = Write a number of months from 1 to 120.
field-already-there = This person is entered for this post already.
field-several-claimants = Several people claim this post: choose one of them.
people-sure-chamber = The chamber ({ $chamber }) { $status ->
    [dissolved] is dissolved
    [suspended] is suspended
   *[contested] is contested
    } (as of { $date }).
people-near-reason = { $how ->
    [land] { $near } has a land border with { $country }.
    [sea] { $near } is a neighbour of { $country } over sea.
    [overseas] { $near } and { $country } meet through overseas parts.
   *[subregion] { $near } lies in the same part of the world as { $country }.
    }
people-near-member = { $country } is { $status ->
    [observer] an observer
    [associate] an associate
    [suspended] a suspended member
   *[member] a member
    }{ $ours ->
    [none] ; we are not.
    [observer] ; we are an observer.
    [associate] ; we are an associate.
    [suspended] ; we are a suspended member.
   *[member] ; so are we, as a member.
    }
directory-label = { $field }{ $language ->
    [en] { " (English)" }
    [fr] { " (French)" }
    [es] { " (Spanish)" }
    [ar] { " (Arabic)" }
   *[none] { "" }
    }{ $gender ->
    [f] { ", of a woman" }
   *[none] { "" }
    }
people-title-own_ambassador = { $gender ->
   *[any] Our Ambassador in { $of }
    }
people-title-nhri_head = { $gender ->
   *[any] Head of the institution: { $of }
    }
history-noun-corrections = { $count ->
    [one] Correction
   *[other] { $count } corrections
    }
history-noun-posts = { $count ->
    [one] Post
   *[other] { $count } posts
    }
history-noun-friendship-groups = { $count ->
    [one] Friendship group
   *[other] { $count } friendship groups
    }
history-noun-turning-days = { $count ->
    [one] Turning day
   *[other] { $count } turning days
    }
