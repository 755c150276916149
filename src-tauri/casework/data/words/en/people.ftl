# Countries and chambers
directory-region-africa = Africa
directory-region-americas = Americas
directory-region-asia = Asia
directory-region-europe = Europe
directory-region-oceania = Oceania
directory-chamber-single = Parliament of { $country }
directory-chamber-lower = Lower chamber of { $country }
directory-chamber-upper = Upper chamber of { $country }

# Forms of address
protocol-plain-salutation = Dear Sir or Madam,
protocol-plain-close = Yours faithfully,
protocol-deputy_word = Deputy Speaker
protocol-member_word = Member
protocol-in-country = { $what } of { $country }
protocol-language-en = in English
protocol-language-fr = in French
protocol-language-es = in Spanish
protocol-language-ar = in Arabic
protocol-reason = Because the letter goes to: { $office }, { $holder }, { $language }{ $title }.
protocol-reason-holder = { $holder ->
    [f] a woman
    [m] a man
    [nobody] holder not known
   *[unknown] gender not recorded
    }
protocol-reason-title = { $title ->
    [charge] ; a chargé d'affaires is never “Excellency”
    [accredited] ; an accredited head of mission is “Excellency”
    [used] ; the holder uses “Excellency”
    [left-out] ; “Excellency” depends on local usage and is left out until “H.E.” is entered as the holder's title
   *[none] { "" }
    }
protocol-running-ipu_secretary_general = { $gender ->
   *[any] the Secretary General of the Inter-Parliamentary Union
    }
protocol-running-ipu_president = { $gender ->
   *[any] the President of the Inter-Parliamentary Union
    }
protocol-running-chrp_president = { $gender ->
   *[any] the President of the Committee on the Human Rights of Parliamentarians
    }
protocol-running-un_secretary_general = { $gender ->
   *[any] the Secretary-General of the United Nations
    }
protocol-running-un_high_commissioner_hr = { $gender ->
   *[any] the United Nations High Commissioner for Human Rights
    }
protocol-presiding = { $gender ->
   *[any] Presiding officer: { $chamber }
    }

# Posts
people-title-ambassador = { $gender ->
   *[any] Ambassador of { $of }
    }
people-title-high_commissioner = { $gender ->
   *[any] High Commissioner for { $of }
    }
people-title-apostolic_nuncio = { $gender ->
   *[any] Apostolic Nuncio
    }
people-title-charge_affaires = { $gender ->
    [f] Chargée d'affaires of { $of }
    [m] Chargé d'affaires of { $of }
   *[unknown] Chargé(e) d'affaires of { $of }
    }
people-title-foreign_minister = { $gender ->
   *[any] Minister for Foreign Affairs of { $of }
    }
people-title-head_of_government = { $gender ->
   *[any] Head of Government of { $of }
    }
people-title-head_of_state_president = { $gender ->
   *[any] President of { $of }
    }
people-title-own_foreign_minister = { $gender ->
   *[any] Our own Minister for Foreign Affairs
    }
people-title-own_speaker = { $gender ->
   *[any] Presiding officer of our own chamber
    }
people-title-ipu_secretary_general = { $gender ->
   *[any] Secretary General of the Inter-Parliamentary Union
    }
people-title-chrp_president = { $gender ->
   *[any] President of the IPU Committee on the Human Rights of Parliamentarians
    }
people-title-ipu_president = { $gender ->
   *[any] President of the Inter-Parliamentary Union
    }

# Actions
actions-actor = the member
actions-cases = { $count ->
    [one] the case { $codes }
   *[other] the cases { $codes }
    }
actions-list = { $first } and { $last }
actions-line-envisaged = Planned for { $date }: { $what }.
actions-line-under_way = Under way since { $date }: { $what }.
actions-line-abandoned = Given up (planned for { $date }): { $what }.
actions-line-outcome = Outcome: { $outcome }.
actions-whom = { $kind ->
    [disseminate_parliament] the members of parliament and the national human rights bodies
    [disseminate_authorities] the authorities and institutions concerned
    [contact_parliamentarians] parliamentarians in the country concerned
    [meet_ambassador] the Ambassador of the country concerned
    [raise_with_visitors] a delegation from the country concerned
    [request_foreign_minister] the Minister for Foreign Affairs
    [approach_organizations] regional and international organizations
    [inform_ipu] the Secretary General of the Inter-Parliamentary Union
   *[other] the authorities of the country concerned
    }
actions-did-disseminate_parliament = On { $date }, { $actor } brought the decisions on { $cases } to the attention of { $to }.
actions-did-disseminate_authorities = On { $date }, { $actor } conveyed the decisions on { $cases } to { $to }.
actions-did-inform_media = On { $date }, { $actor } issued a press release on { $cases }.
actions-did-parliamentary_debate = On { $date }, at the request of { $actor }, parliament debated { $cases }.
actions-did-follow_up_mechanism = On { $date }, at the request of { $actor }, parliament set up a mechanism to follow up the decisions of the IPU, among them those on { $cases }.
actions-did-approach_speaker = On { $date }, { $actor } wrote to { $to } about { $cases }.
actions-did-contact_parliamentarians = On { $date }, { $actor } contacted { $to } about { $cases }.
actions-did-meet_ambassador = On { $date }, { $actor } met { $to } and raised { $cases }.
actions-did-parliamentary_visit = On { $date }, during a visit to the country concerned, { $actor } raised { $cases } with { $to }.
actions-did-raise_with_visitors = On { $date }, during the visit of { $to }, { $actor } raised { $cases }.
actions-did-request_foreign_minister = On { $date }, { $actor } asked { $to } to raise { $cases } with the authorities of the country concerned.
actions-did-joint_action_neighbours = On { $date }, { $actor }, together with members of neighbouring parliaments, addressed { $to } about { $cases }.
actions-did-approach_organizations = On { $date }, { $actor } approached { $to } about { $cases }.
actions-did-inform_ipu = On { $date }, { $actor } informed { $to } of the action on { $cases }.
actions-plan-disseminate_parliament = bringing the decisions on { $cases } to the attention of { $to }
actions-plan-disseminate_authorities = conveying the decisions on { $cases } to { $to }
actions-plan-inform_media = a press release on { $cases }
actions-plan-parliamentary_debate = a debate in parliament on { $cases }
actions-plan-follow_up_mechanism = a mechanism in parliament to follow up the decisions of the IPU, among them those on { $cases }
actions-plan-approach_speaker = a letter to { $to } about { $cases }
actions-plan-contact_parliamentarians = contact with { $to } about { $cases }
actions-plan-meet_ambassador = a meeting with { $to } about { $cases }
actions-plan-parliamentary_visit = a visit to the country concerned, to raise { $cases } with { $to }
actions-plan-raise_with_visitors = raising { $cases } during the visit of { $to }
actions-plan-request_foreign_minister = a request to { $to } to raise { $cases } with the authorities of the country concerned
actions-plan-joint_action_neighbours = joint action with neighbouring parliaments, addressed to { $to }, about { $cases }
actions-plan-approach_organizations = an approach to { $to } about { $cases }
actions-plan-inform_ipu = a report to { $to } on { $cases }
actions-outcome-planned = Planned
actions-outcome-sent = Sent
actions-outcome-acknowledged = Receipt acknowledged
actions-outcome-substantive_reply = Reply on the substance
actions-outcome-refusal = Refusal
actions-outcome-no_reply = No reply so far
actions-outcome-meeting_held = Meeting held
actions-outcome-meeting_declined = Meeting declined
actions-outcome-published = Published
actions-outcome-not_published = Not published
actions-outcome-tabled = Motion tabled
actions-outcome-debate_held = Debate held
actions-outcome-adopted = Adopted
actions-outcome-rejected = Rejected
actions-outcome-mechanism_created = Mechanism set up
actions-outcome-case_raised = Case raised
actions-outcome-visit_refused = Visit refused
actions-outcome-demarche_made = Diplomatic démarche made
actions-outcome-joint_action_taken = Joint action taken
actions-outcome-organization_acted = The organization took action
actions-outcome-report_received = Report received
actions-outcome-improvement_in_case = Situation in the case has since improved
actions-outcome-withdrawn = Withdrawn

# Speakers and chambers from IPU Parline
parline-attribution = The data come from IPU Parline (data.ipu.org), Inter-Parliamentary Union, licence CC BY-NC-SA 4.0.
parline-attribution-on = Source: IPU Parline (data.ipu.org), Inter-Parliamentary Union, fetched on { $day }, licence CC BY-NC-SA 4.0.
history-speakers-fetch = Speakers fetched from IPU Parline
history-speakers-accept = Changes from IPU Parline taken over
history-speakers-leave = Changes from IPU Parline left
history-chambers-fetch = Chambers fetched from IPU Parline
history-chambers-accept = Changes to chambers from IPU Parline taken over
history-chambers-leave = Changes to chambers from IPU Parline left

# Forms of address: rules and table
protocol-reason-own = Parts of it are the office’s own.
protocol-source-general = general knowledge
protocol-rule-unknown_gender = The gender is never guessed: until it is recorded, the forms for an unknown gender are used.
protocol-rule-never_excellency = A chargé d’affaires is never Excellency: the title belongs to accredited heads of mission.
protocol-rule-accredited = Ambassadors, High Commissioners and Nuncios of other States are Excellency.
protocol-rule-own_officials = The own ambassador, ministers and Speaker are not Excellency to their nationals.
protocol-rule-members = Members of parliament and senators are not Excellency.
protocol-rule-excellency_by_usage = Where Excellency depends on local usage it is left out until the holder’s own title shows it; Arabic letters use it.
protocol-rule-plain_repeats = A Spanish salutation repeats the title of the first line: without Excellency a presiding officer is greeted as the own Speaker is.
protocol-rule-one_form = A Nuncio is an archbishop: there is one form, which is no guess.
protocol-rule-of_ipu = Office holders of the IPU are reached at its headquarters.
protocol-rule-first_person = Only embassies, ministries and international organizations send notes verbales: a member’s office writes signed letters in the first person.
protocol-rule-own_usage = The holder’s own usage and the local style win over these defaults: the office corrects them for a kind of post or for one person.

# The table of forms on paper
forms-title = Forms of address
forms-language-en = English
forms-language-fr = French
forms-language-es = Spanish
forms-language-ar = Arabic
forms-as-of = For a reviewer · as of { $date }
forms-how = How to read it
forms-how-text = Each form is printed as a letter would have it, for an invented person in the invented country Belmora. Please correct what nobody would write, and say what is usual instead.
forms-unread = Not yet read
forms-unread-count = { $count } of { $all } kinds of post wait for a native speaker
forms-reader = Name and date of the reader
forms-mark = not yet read by a native speaker
forms-part = Part
forms-gender-f = To a woman
forms-gender-m = To a man
forms-gender-unknown = Gender not recorded
forms-part-envelope = Envelope
forms-part-salutation = Salutation
forms-part-opening = Opening
forms-part-close = Close
forms-part-spoken = Spoken
forms-part-reference = In running text
forms-source = Source
forms-confidence-high = well supported
forms-confidence-medium = fairly well supported
forms-confidence-low = weakly supported
forms-confirmed = Confirmed
forms-confirmed-by = { $reader }, { $date }
forms-remark = Your remark
parline-listed-beside = Listed by IPU Parline on { $date } beside { $names }
