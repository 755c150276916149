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
