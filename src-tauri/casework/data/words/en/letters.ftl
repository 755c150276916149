# What letters say of themselves: labels, enclosures, copies, covering texts. In the letter's language.
letters-draft-mark = DRAFT
letters-persons = { $count ->
    [one] one parliamentarian
   *[other] { $count } parliamentarians
}
letters-role-chamber = a member of the { $chamber } ({ $country })
letters-role-parliament = a member of the Parliament of { $country }
letters-role-plain = a member of parliament
letters-organ-council = the Governing Council of the IPU
letters-organ-committee = the Committee on the Human Rights of Parliamentarians
letters-source = { $decision }, paragraph { $number }
letters-foreign-en = quoted from the English text
letters-foreign-fr = quoted from the French text
letters-enclosure = Decision adopted by { $organ } on { $date }
letters-enclosure-symbol = Decision adopted by { $organ } on { $date } ({ $symbol })
letters-enclosure-text = Text adopted by the IPU
letters-enclosure-data = Data file with the content of the annex
letters-copy-ipu = Secretary General of the Inter-Parliamentary Union
letters-copy-committee = President of the IPU Committee on the Human Rights of Parliamentarians
letters-title-meet_ambassador = Request for a meeting
letters-title-approach_speaker = Letter on the human rights of parliamentarians
letters-title-inform_ipu = Report on parliamentary solidarity
letters-mail-text = Please find enclosed my letter of { $date }, our reference { $number }.
letters-mail-copy = Please find enclosed, for your information, a copy of my letter of { $date } to the Secretary General of the IPU, our reference { $number }.

# Fields of a template, as the check names them.
letters-field-case-code = code of the case
letters-field-case-persons = names of the parliamentarians
letters-field-case-country = country
letters-field-decision-organ = body that adopted the decision
letters-field-decision-date = date of the decision
letters-field-decision-codes = code of the case
letters-field-member-role = your function
letters-field-report-until = end of the period
letters-field-report-taken = number of actions taken
letters-field-report-envisaged = number of actions envisaged
letters-field-report-cases = number of cases

# What the check finds: a sentence that says what is wrong and what to do. In the window's language.
findings-open_field = The field “{ $name }” is still open. Write what belongs there, or take the sentence out.
findings-leftover_markers = “{ $text }” looks like a placeholder that was left over. Replace it or take it out.
findings-empty_subject = The letter has no subject. Write one.
findings-empty_body = The letter has no text. Write it, or discard the draft.
findings-draft_decision = The letter rests on a decision that has not been adopted ({ $decision }). Wait for its adoption and import the adopted text.
findings-no_contact = Case { $case } is marked “no contact”: a letter could endanger the person. Remove this case, or write down why this letter goes out all the same.
findings-consult_ipu_first = Case { $case } is marked “consult the IPU first”. Ask the IPU, or write down why this letter goes out all the same.
findings-no_holder = Nobody is entered as holder of “{ $post }”. Enter the holder, so that the letter carries the right name and form of address.
findings-holder_changed = “{ $post }” is now held by { $name }, but this letter is addressed to { $before }. Draft the letter again.
findings-stale_holder = Who holds “{ $post }” was last confirmed on { $date }. Check it, and confirm the holder.
findings-disputed_post = Several people claim “{ $post }”, and the letter goes to one of them. { $sentence }
findings-chamber_not_functioning = { $status ->
    [dissolved] This chamber is dissolved, as far as the reference data knows. Check whether the letter can reach its presiding officer.
    [suspended] This chamber is suspended, as far as the reference data knows. Check whether the letter can reach its presiding officer.
   *[contested] Two bodies claim to be this chamber, or its standing is disputed. Check whom the letter recognizes by its address.
}
findings-wrong_salutation = The salutation differs from the form of address for this post: “{ $form }”. Leave it only if you know better.
findings-forms_unread = No native reader has confirmed the forms of address of this post in the language of the letter. Have them read, and confirm them under “Forms of address”.
findings-own_address = “{ $address }” is an address of this office. A letter to an authority cannot go there: correct the holder’s address.
findings-guarded_recipient = “{ $address }” belongs to a contact tagged “{ $tag }”. Make sure that this person is meant to receive the letter.
findings-wrong_close = The close differs from the form of address for this post. Leave it only if you know better.
findings-superseded_decision = There is a newer decision on case { $case } ({ $decision }). Draft the letter again so that it rests on it.
findings-missing_enclosure = The text speaks of an enclosure, but none is listed. List it, or change the text.
findings-missing_signature = No member is named under the letter. The name of the person who approves will stand there.
findings-recent_letter = Another letter to the same post is dated { $date } (“{ $subject }”). Make sure that both are meant.
findings-general_mailbox = No e-mail address is known for the holder. By e-mail the letter would go to the general mailbox { $address }: confirm it first.
findings-no_email = No e-mail address is known for “{ $post }”. Enter one, or hand the letter over by another way.
findings-office_incomplete = The letterhead is incomplete. Enter your parliament and the place you write from in the settings.
findings-already_reported = Action “{ $action }” has already been reported, or stands in another report on its way. Draft the report again.
findings-report_outdated = Action “{ $action }” was changed after this report was drafted. Draft the report again.
findings-no_committee_email = No e-mail address is known for the President of the Committee: the copy cannot be sent by e-mail. Enter it with the post.

# The annex of a report, in the report's language.
reports-annex-title = Annex: actions by case
reports-annex-case = { $count ->
    [one] Case { $codes }
   *[other] Cases { $codes }
}
reports-annex-no-case = Without a case
reports-column-date = Date
reports-column-action = Action
reports-column-addressee = Addressee
reports-column-state = State
reports-column-remarks = Outcome and remarks
reports-state-envisaged = Envisaged
reports-state-under_way = Under way
reports-state-taken = Taken
reports-state-abandoned = Given up
