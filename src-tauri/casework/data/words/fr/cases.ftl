cases-source-paragraph = { $decision }, paragraphe { $number }
cases-day = { $kind ->
    [trial] Procès
    [verdict] Verdict
    [assembly] Assemblée de l’UIP
   *[other] Jour noté
}
cases-anniversary = { $years ->
    [one] Il y a un an : { $kind }
   *[other] Il y a { $years } ans : { $kind }
}
cases-anniversary-decision = { $years ->
    [one] Il y a un an : dernière décision
   *[other] Il y a { $years } ans : dernière décision
}
timeline-situation = { $name } : { $kind }
timeline-status = { $status ->
    [under_examination] En cours d’examen par le Comité
    [reopened] Cas rouvert
    [dormant] Cas que le Comité n’examine pas actuellement
    [closed] Cas clos
   *[merged] Joint à { $into }
}
timeline-sealed = Sous scellés
timeline-sponsor = { $member } suit le cas
timeline-sponsor-person = { $member } parraine { $person }
timeline-sponsor-until = { $member } ne suit plus le cas
timeline-sponsor-until-person = { $member } ne parraine plus { $person }
today-sponsor = { $who } : { $what }
today-sponsor-why = { $date }. Parrainage : { $member }.
today-sponsor-step = Ouvrir le cas
findings-consult_ipu_first_person = { $name } ({ $case }) porte la mention « consulter d’abord l’UIP ». Consultez l’UIP, ou notez pourquoi cette lettre part malgré tout.
findings-no_contact_person = { $name } ({ $case }) porte la mention « aucun contact » : une lettre pourrait mettre la personne en danger. Retirez ce cas, ou notez pourquoi cette lettre part malgré tout.
findings-no_publicity = Le cas { $case } porte la mention « aucune publicité ». Assurez-vous que rien de cette lettre ne devienne public, et notez pourquoi elle part malgré tout.
findings-no_publicity_person = { $name } ({ $case }) porte la mention « aucune publicité ». Assurez-vous que rien de cette lettre ne devienne public, et notez pourquoi elle part malgré tout.
findings-safety_overridden = { $flag ->
    [consult_ipu_first] « Consulter d’abord l’UIP »
    [no_publicity] « Aucune publicité »
   *[no_contact] « Aucun contact »
} pour { $name } : écarté par { $by } le { $date } : { $reason }
field-taken = Cela figure déjà dans le registre.
history-case-add = Un cas a été ajouté à la main.
history-case-save = L’objet d’un cas a été modifié.
history-case-set-code = Le code d’un cas a été corrigé.
history-case-set-status = Le statut d’un cas a été modifié.
history-case-unmerge = Un cas a été séparé du cas collectif.
history-case-remove-status = Un changement de statut a été retiré.
history-person-save = Une personne a été enregistrée ou modifiée.
history-person-remove = Une personne a été retirée d’un cas.
history-situation-save = La situation d’une personne a été enregistrée ou modifiée.
history-situation-remove = La situation d’une personne a été retirée.
history-sponsor-add = Un parrainage a commencé.
history-sponsor-end = Un parrainage a pris fin ou a été transmis.
history-day-add = Un jour à venir a été noté.
history-day-remove = Un jour noté a été retiré.
history-note-add = Une note a été rédigée.
history-note-save = Une note a été modifiée.
history-note-remove = Une note a été retirée.
history-paper-add = Un document a été ajouté à un cas.
history-paper-save = La description d’un document a été modifiée.
history-paper-remove = Un document a été retiré d’un cas.
history-letter-override-safety = Une mention de sécurité a été écartée pour une lettre.
sheet-title = Cas { $code }
sheet-public = Pour le public
sheet-office = Réservé au bureau
sheet-as-of = État au { $date }
sheet-country = Pays
sheet-chamber = Chambre
sheet-status = Statut
sheet-since = depuis le { $date }
sheet-status-word = { $status ->
    [under_examination] En cours d’examen
    [dormant] Non examiné actuellement
    [closed] Clos
   *[merged] Joint
}
sheet-codes = Codes
sheet-sponsors = Parrainages
sheet-safety = Mentions de sécurité
sheet-flag = { $flag ->
    [consult_ipu_first] Consulter d’abord l’UIP
    [no_publicity] Aucune publicité
   *[no_contact] Aucun contact
}
sheet-violations = Violations alléguées
sheet-persons = Personnes
sheet-person-code = Code
sheet-person-name = Nom
sheet-person-party = Mandat et parti
sheet-person-situation = Situation
sheet-decisions = Décisions
sheet-date = Date
sheet-decision = Décision
sheet-symbol = Document
sheet-timeline = Chronologie
sheet-what = Fait
sheet-detail = Précisions
sheet-upcoming = À venir
sheet-alleged = Les violations mentionnées ici sont alléguées, sauf si une décision de l’UIP ou d’un tribunal les établit.
sheet-page = Page {"{n}"} sur {"{total}"}
