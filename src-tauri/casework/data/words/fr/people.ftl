# Pays et chambres
directory-region-africa = Afrique
directory-region-americas = Amériques
directory-region-asia = Asie
directory-region-europe = Europe
directory-region-oceania = Océanie
directory-chamber-single = Parlement : { $country }
directory-chamber-lower = Chambre basse : { $country }
directory-chamber-upper = Chambre haute : { $country }

# Formules
protocol-plain-salutation = Madame, Monsieur,
protocol-plain-close = Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.
protocol-deputy_word = Vice-présidence
protocol-member_word = Membre
protocol-in-country = { $what }, { $country }
protocol-language-en = en anglais
protocol-language-fr = en français
protocol-language-es = en espagnol
protocol-language-ar = en arabe
protocol-reason = Parce que la lettre s'adresse à : { $office }, { $holder }, { $language }{ $title }.
protocol-reason-holder = { $holder ->
    [f] une femme
    [m] un homme
    [nobody] titulaire inconnu
   *[unknown] genre non indiqué
    }
protocol-reason-title = { $title ->
    [charge] { " " }; un chargé d'affaires n'est jamais « Excellence »
    [accredited] { " " }; un chef de mission accrédité est « Excellence »
    [used] { " " }; la personne porte le titre d'« Excellence »
    [left-out] { " " }; « Excellence » dépend de l'usage local et reste omis tant que « S.E. » n'est pas saisi comme titre de la personne
   *[none] { "" }
    }
protocol-running-ipu_secretary_general = { $gender ->
    [f] la Secrétaire générale de l'Union interparlementaire
    [m] le Secrétaire général de l'Union interparlementaire
   *[unknown] le Secrétariat général de l'Union interparlementaire
    }
protocol-running-ipu_president = { $gender ->
    [f] la Présidente de l'Union interparlementaire
    [m] le Président de l'Union interparlementaire
   *[unknown] la Présidence de l'Union interparlementaire
    }
protocol-running-chrp_president = { $gender ->
    [f] la Présidente du Comité des droits de l'homme des parlementaires
    [m] le Président du Comité des droits de l'homme des parlementaires
   *[unknown] la Présidence du Comité des droits de l'homme des parlementaires
    }
protocol-running-un_secretary_general = { $gender ->
    [f] la Secrétaire générale de l'Organisation des Nations Unies
    [m] le Secrétaire général de l'Organisation des Nations Unies
   *[unknown] le Secrétariat général de l'Organisation des Nations Unies
    }
protocol-running-un_high_commissioner_hr = { $gender ->
    [f] la Haute-Commissaire des Nations Unies aux droits de l'homme
    [m] le Haut-Commissaire des Nations Unies aux droits de l'homme
   *[unknown] le Haut-Commissariat des Nations Unies aux droits de l'homme
    }
protocol-presiding = { $gender ->
    [f] Présidente : { $chamber }
    [m] Président : { $chamber }
   *[unknown] Présidence : { $chamber }
    }

# Postes
people-title-ambassador = { $gender ->
    [f] Ambassadrice { $of }
    [m] Ambassadeur { $of }
   *[unknown] Ambassade { $of }
    }
people-title-high_commissioner = { $gender ->
    [f] Haute-Commissaire { $of }
    [m] Haut-Commissaire { $of }
   *[unknown] Haut-Commissariat { $of }
    }
people-title-apostolic_nuncio = { $gender ->
   *[any] Nonce apostolique
    }
people-title-charge_affaires = { $gender ->
    [f] Chargée d'affaires { $of }
    [m] Chargé d'affaires { $of }
   *[unknown] Chargé(e) d'affaires { $of }
    }
people-title-foreign_minister = { $gender ->
   *[any] Ministre des affaires étrangères { $of }
    }
people-title-head_of_government = { $gender ->
    [f] Cheffe du gouvernement { $of }
    [m] Chef du gouvernement { $of }
   *[unknown] Direction du gouvernement { $of }
    }
people-title-head_of_state_president = { $gender ->
    [f] Présidente { $of }
    [m] Président { $of }
   *[unknown] Présidence { $of }
    }
people-title-own_foreign_minister = { $gender ->
   *[any] Notre ministre des affaires étrangères
    }
people-title-own_speaker = { $gender ->
    [f] Présidente de notre propre chambre
    [m] Président de notre propre chambre
   *[unknown] Présidence de notre propre chambre
    }
people-title-ipu_secretary_general = { $gender ->
    [f] Secrétaire générale de l'Union interparlementaire
    [m] Secrétaire général de l'Union interparlementaire
   *[unknown] Secrétariat général de l'Union interparlementaire
    }
people-title-chrp_president = { $gender ->
    [f] Présidente du Comité des droits de l'homme des parlementaires de l'UIP
    [m] Président du Comité des droits de l'homme des parlementaires de l'UIP
   *[unknown] Présidence du Comité des droits de l'homme des parlementaires de l'UIP
    }
people-title-ipu_president = { $gender ->
    [f] Présidente de l'Union interparlementaire
    [m] Président de l'Union interparlementaire
   *[unknown] Présidence de l'Union interparlementaire
    }

# Actions
actions-actor = notre parlementaire
actions-cases = { $count ->
    [one] le cas { $codes }
   *[other] les cas { $codes }
    }
actions-list = { $first } et { $last }
actions-line-envisaged = Prévu pour le { $date } : { $what }.
actions-line-under_way = En cours depuis le { $date } : { $what }.
actions-line-abandoned = Abandonné (prévu pour le { $date }) : { $what }.
actions-line-outcome = Résultat : { $outcome }.
actions-whom = { $kind ->
    [disseminate_parliament] l'ensemble des parlementaires et des institutions nationales des droits de l'homme
    [disseminate_authorities] les autorités et institutions concernées
    [contact_parliamentarians] des parlementaires du pays concerné
    [meet_ambassador] l'Ambassade du pays concerné
    [raise_with_visitors] la délégation du pays concerné
    [request_foreign_minister] le ministère des affaires étrangères
    [approach_organizations] les organisations régionales et internationales
    [inform_ipu] le Secrétariat général de l'Union interparlementaire
   *[other] les autorités du pays concerné
    }
actions-did-disseminate_parliament = Le { $date }, { $actor } a informé { $to } des décisions concernant { $cases }.
actions-did-disseminate_authorities = Le { $date }, { $actor } a saisi { $to } des décisions concernant { $cases }.
actions-did-inform_media = Le { $date }, { $actor } a publié un communiqué de presse sur { $cases }.
actions-did-parliamentary_debate = Le { $date }, à la demande de { $actor }, le parlement a débattu de { $cases }.
actions-did-follow_up_mechanism = Le { $date }, à la demande de { $actor }, le parlement a créé un mécanisme de suivi des décisions de l'UIP, notamment sur { $cases }.
actions-did-approach_speaker = Le { $date }, { $actor } a écrit à { $to } au sujet de { $cases }.
actions-did-contact_parliamentarians = Le { $date }, { $actor } a contacté { $to } au sujet de { $cases }.
actions-did-meet_ambassador = Le { $date }, { $actor } a rencontré { $to } et évoqué { $cases }.
actions-did-parliamentary_visit = Le { $date }, lors d'une visite dans le pays concerné, { $actor } a évoqué { $cases } avec { $to }.
actions-did-raise_with_visitors = Le { $date }, lors de la visite de { $to }, { $actor } a évoqué { $cases }.
actions-did-request_foreign_minister = Le { $date }, { $actor } a demandé à { $to } d'évoquer { $cases } auprès des autorités du pays concerné.
actions-did-joint_action_neighbours = Le { $date }, { $actor }, avec des membres de parlements voisins, a saisi { $to } au sujet de { $cases }.
actions-did-approach_organizations = Le { $date }, { $actor } a saisi { $to } au sujet de { $cases }.
actions-did-inform_ipu = Le { $date }, { $actor } a informé { $to } de l'action menée sur { $cases }.
actions-plan-disseminate_parliament = porter les décisions concernant { $cases } à la connaissance de { $to }
actions-plan-disseminate_authorities = transmettre à { $to } les décisions concernant { $cases }
actions-plan-inform_media = un communiqué de presse sur { $cases }
actions-plan-parliamentary_debate = un débat au parlement sur { $cases }
actions-plan-follow_up_mechanism = un mécanisme parlementaire de suivi des décisions de l'UIP, notamment sur { $cases }
actions-plan-approach_speaker = une lettre à { $to } au sujet de { $cases }
actions-plan-contact_parliamentarians = une prise de contact avec { $to } au sujet de { $cases }
actions-plan-meet_ambassador = un entretien avec { $to } au sujet de { $cases }
actions-plan-parliamentary_visit = une visite dans le pays concerné, pour évoquer { $cases } avec { $to }
actions-plan-raise_with_visitors = évoquer { $cases } lors de la visite de { $to }
actions-plan-request_foreign_minister = demander à { $to } d'évoquer { $cases } auprès des autorités du pays concerné
actions-plan-joint_action_neighbours = une démarche commune avec des parlements voisins auprès de { $to } au sujet de { $cases }
actions-plan-approach_organizations = une démarche auprès de { $to } au sujet de { $cases }
actions-plan-inform_ipu = un rapport à { $to } sur { $cases }
actions-outcome-planned = Prévu
actions-outcome-sent = Envoyé
actions-outcome-acknowledged = Accusé de réception
actions-outcome-substantive_reply = Réponse sur le fond
actions-outcome-refusal = Refus
actions-outcome-no_reply = Pas de réponse à ce jour
actions-outcome-meeting_held = Entretien tenu
actions-outcome-meeting_declined = Entretien refusé
actions-outcome-published = Publié
actions-outcome-not_published = Non publié
actions-outcome-tabled = Motion déposée
actions-outcome-debate_held = Débat tenu
actions-outcome-adopted = Adopté
actions-outcome-rejected = Rejeté
actions-outcome-mechanism_created = Mécanisme créé
actions-outcome-case_raised = Cas évoqué
actions-outcome-visit_refused = Visite refusée
actions-outcome-demarche_made = Démarche diplomatique effectuée
actions-outcome-joint_action_taken = Action commune menée
actions-outcome-organization_acted = Action de l’organisation
actions-outcome-report_received = Rapport reçu
actions-outcome-improvement_in_case = Situation améliorée depuis lors
actions-outcome-withdrawn = Retiré

# Présidents selon IPU Parline
parline-attribution = Les données proviennent d’IPU Parline (data.ipu.org), Union interparlementaire, licence CC BY-NC-SA 4.0.
parline-attribution-on = Source : IPU Parline (data.ipu.org), Union interparlementaire, consulté le { $day }, licence CC BY-NC-SA 4.0.
history-speakers-fetch = Présidents demandés à IPU Parline
history-speakers-accept = Changements d’IPU Parline repris
history-speakers-leave = Changements d’IPU Parline laissés de côté
history-chambers-fetch = Chambres récupérées depuis IPU Parline
history-chambers-accept = Changements de chambres d’IPU Parline repris
history-chambers-leave = Changements de chambres d’IPU Parline laissés

# Forms of address: rules and table
protocol-reason-own = Une partie en est propre au bureau.
protocol-source-general = connaissances générales
protocol-rule-unknown_gender = Le genre n’est jamais deviné : tant qu’il n’est pas enregistré, les formes pour un genre inconnu s’appliquent.
protocol-rule-never_excellency = Un chargé d’affaires n’est jamais Excellence : le titre revient aux chefs de mission accrédités.
protocol-rule-accredited = Les ambassadeurs, hauts-commissaires et nonces d’autres États sont Excellence.
protocol-rule-own_officials = L’ambassadeur, les ministres et la présidence du propre pays ne sont pas Excellence pour leurs nationaux.
protocol-rule-members = Les membres du parlement et les sénateurs ne sont pas Excellence.
protocol-rule-excellency_by_usage = Là où Excellence dépend de l’usage local, le titre est omis tant que celui de la personne ne l’atteste pas ; les lettres en arabe l’emploient.
protocol-rule-plain_repeats = L’appel espagnol reprend le titre de la première ligne : sans Excellence, une présidence est saluée comme celle du propre parlement.
protocol-rule-one_form = Un nonce est archevêque : il n’y a qu’une forme, qui ne devine rien.
protocol-rule-of_ipu = Les responsables de l’UIP sont joints à son siège.
protocol-rule-first_person = Seuls les ambassades, les ministères et les organisations internationales envoient des notes verbales : le bureau d’un parlementaire écrit des lettres signées, à la première personne.
protocol-rule-own_usage = L’usage de la personne et le style local l’emportent : le bureau corrige ces formes pour un type de fonction ou pour une personne.

# Le tableau des formes sur papier
forms-title = Formules de politesse
forms-language-en = Anglais
forms-language-fr = Français
forms-language-es = Espagnol
forms-language-ar = Arabe
forms-as-of = Pour relecture · état au { $date }
forms-how = Comment le lire
forms-how-text = Chaque forme est imprimée comme dans une lettre, pour une personne inventée du pays inventé de Belmora. Veuillez corriger ce que personne n’écrirait et indiquer l’usage.
forms-unread = Pas encore relu
forms-unread-count = { $count } des { $all } types de fonction attendent une relecture par un locuteur natif
forms-reader = Nom du lecteur et date
forms-mark = pas encore relu par un locuteur natif
forms-part = Partie
forms-gender-f = À une femme
forms-gender-m = À un homme
forms-gender-unknown = Genre non enregistré
forms-part-envelope = Enveloppe
forms-part-salutation = Appel
forms-part-opening = Entrée en matière
forms-part-close = Formule finale
forms-part-spoken = À l’oral
forms-part-reference = Dans le texte
forms-source = Source
forms-confidence-high = bien attesté
forms-confidence-medium = assez bien attesté
forms-confidence-low = peu attesté
forms-confirmed = Confirmé
forms-confirmed-by = { $reader }, { $date }
forms-remark = Votre remarque
parline-listed-beside = Figure dans IPU Parline au { $date } à côté de { $names }
