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
