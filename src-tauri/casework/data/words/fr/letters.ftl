# What letters say of themselves: labels, enclosures, copies, covering texts. In the letter's language.
letters-draft-mark = PROJET
letters-persons = { $count ->
    [one] un parlementaire
   *[other] { $count } parlementaires
}
letters-role-chamber = membre { $chamber } ({ $country })
letters-role-parliament = membre du Parlement { $country }
letters-role-plain = parlementaire
letters-organ-council = le Conseil directeur de l’UIP
letters-organ-committee = le Comité des droits de l’homme des parlementaires
letters-source = { $decision }, paragraphe { $number }
letters-foreign-en = texte original en anglais
letters-foreign-fr = texte original en français
letters-enclosure = Décision adoptée par { $organ } le { $date }
letters-enclosure-symbol = Décision adoptée par { $organ } le { $date } ({ $symbol })
letters-enclosure-text = Texte adopté par l’UIP
letters-enclosure-data = Fichier de données reprenant le contenu de l’annexe
letters-copy-ipu = Secrétariat général de l’Union interparlementaire
letters-copy-committee = Présidence du Comité des droits de l’homme des parlementaires de l’UIP
letters-title-meet_ambassador = Demande d’entretien
letters-title-approach_speaker = Lettre sur les droits de l’homme des parlementaires
letters-title-inform_ipu = Rapport sur la solidarité parlementaire
letters-mail-text = Veuillez trouver ci-joint ma lettre du { $date }, notre référence { $number }.
letters-mail-copy = Veuillez trouver ci-joint, pour information, copie de la lettre que j’ai adressée le { $date } au Secrétariat général de l’UIP, notre référence { $number }.

# Fields of a template, as the check names them.
letters-field-case-code = code du cas
letters-field-case-persons = noms des parlementaires
letters-field-case-country = pays
letters-field-decision-organ = organe qui a adopté la décision
letters-field-decision-date = date de la décision
letters-field-decision-codes = code du cas
letters-field-member-role = votre fonction
letters-field-report-until = fin de la période
letters-field-report-taken = nombre d’actions menées
letters-field-report-envisaged = nombre d’actions envisagées
letters-field-report-cases = nombre de cas

# What the check finds: a sentence that says what is wrong and what to do. In the window's language.
findings-open_field = Le champ « { $name } » est encore ouvert. Complétez-le ou supprimez la phrase.
findings-leftover_markers = « { $text } » semble être un repère oublié. Remplacez-le ou supprimez-le.
findings-empty_subject = La lettre n’a pas d’objet. Indiquez-en un.
findings-empty_body = La lettre n’a pas de texte. Rédigez-le ou abandonnez le projet.
findings-draft_decision = La lettre s’appuie sur une décision qui n’est pas adoptée ({ $decision }). Attendez son adoption et importez le texte adopté.
findings-no_contact = Le cas { $case } porte la mention « aucun contact » : une lettre pourrait mettre la personne en danger. Retirez ce cas, ou notez pourquoi cette lettre part malgré tout.
findings-consult_ipu_first = Le cas { $case } porte la mention « consulter d’abord l’UIP ». Consultez l’UIP, ou notez pourquoi cette lettre part malgré tout.
findings-no_holder = Aucun titulaire n’est enregistré pour « { $post } ». Enregistrez-le afin que la lettre porte le bon nom et les bonnes formules.
findings-holder_changed = Le poste « { $post } » est désormais occupé par { $name }, alors que cette lettre est adressée à { $before }. Rédigez-la de nouveau.
findings-stale_holder = Le titulaire de « { $post } » a été confirmé pour la dernière fois le { $date }. Vérifiez-le et confirmez-le.
findings-disputed_post = Plusieurs personnes revendiquent « { $post } », et la lettre va à l’une d’elles. { $sentence }
findings-chamber_not_functioning = { $status ->
    [dissolved] Selon les données de référence, cette chambre est dissoute. Vérifiez que la lettre peut parvenir à la personne qui la préside.
    [suspended] Selon les données de référence, cette chambre est suspendue. Vérifiez que la lettre peut parvenir à la personne qui la préside.
   *[contested] Deux organes se réclament de cette chambre, ou son statut est contesté. Vérifiez qui la lettre reconnaît par son adresse.
}
findings-wrong_salutation = L’appel diffère de la formule prévue pour ce poste : « { $form } ». Ne le conservez que si vous en êtes certain.
findings-forms_unread = Aucun lecteur de langue maternelle n’a confirmé les formules d’adresse de ce poste dans la langue de la lettre. Faites-les relire et confirmez-les sous « Formules d’adresse ».
findings-own_address = « { $address } » est une adresse de ce bureau. Une lettre à une autorité ne peut pas y être envoyée : corrigez l’adresse du titulaire.
findings-guarded_recipient = « { $address } » est l’adresse d’un contact marqué « { $tag } ». Vérifiez que cette personne doit bien recevoir la lettre.
findings-wrong_close = La formule de politesse diffère de celle prévue pour ce poste. Ne la conservez que si vous en êtes certain.
findings-superseded_decision = Il existe une décision plus récente sur le cas { $case } ({ $decision }). Rédigez la lettre de nouveau pour qu’elle s’appuie sur celle-ci.
findings-missing_enclosure = Le texte mentionne une pièce jointe, mais aucune n’est indiquée. Indiquez-la ou modifiez le texte.
findings-missing_signature = Aucun membre n’est nommé au bas de la lettre. Le nom de la personne qui l’approuve y figurera.
findings-recent_letter = Une autre lettre au même poste porte la date du { $date } (« { $subject } »). Assurez-vous que les deux sont voulues.
findings-general_mailbox = Aucune adresse électronique n’est connue pour le titulaire. Par courriel, la lettre irait à l’adresse générale { $address } : confirmez-la d’abord.
findings-no_email = Aucune adresse électronique n’est connue pour « { $post } ». Enregistrez-en une, ou remettez la lettre par une autre voie.
findings-office_incomplete = L’en-tête est incomplet. Indiquez votre parlement et votre lieu d’expédition dans les réglages.
findings-already_reported = L’action « { $action } » a déjà fait l’objet d’un rapport, ou figure dans un rapport en cours d’envoi. Rédigez le rapport de nouveau.
findings-report_outdated = L’action « { $action } » a été modifiée après la rédaction de ce rapport. Rédigez-le de nouveau.
findings-no_committee_email = Aucune adresse électronique n’est connue pour la présidence du Comité : la copie ne peut pas partir par courriel. Enregistrez-la avec le poste.

# The annex of a report, in the report's language.
reports-annex-title = Annexe : actions par cas
reports-annex-case = { $count ->
    [one] Cas { $codes }
   *[other] Cas { $codes }
}
reports-annex-no-case = Sans cas
reports-column-date = Date
reports-column-action = Action
reports-column-addressee = Destinataire
reports-column-state = État
reports-column-remarks = Résultat et observations
reports-state-envisaged = Envisagée
reports-state-under_way = En cours
reports-state-taken = Menée
reports-state-abandoned = Abandonnée
