# The directory: values with their source, posts and how sure they are, who stands near.
directory-source-shipped = Données de référence du programme, établies le { $date }.
directory-source-office = Valeur du bureau, depuis le { $date } : { $source }
directory-institution = Institution des droits de l’homme
directory-field-name = Nom
directory-field-name-native-or-fr = Nom d’origine ou français
directory-field-formal = Nom officiel
directory-field-in-text = Nom dans une phrase
directory-field-the = Nom avec article
directory-field-of = Nom après « de »
directory-field-of-title = Nom après un titre
directory-field-in = Nom après « en »
directory-field-formal-of = Nom officiel après « de »
directory-field-capital = Capitale
directory-field-languages = Langues
directory-field-letter-language-suggested = Langue proposée pour les lettres
directory-field-borders = Voisins terrestres
directory-field-maritime-neighbours = Voisins maritimes
directory-field-borders-overseas = Voisins par l’outre-mer
directory-field-parliament = Parlement
directory-field-chamber = Chambre
directory-field-chamber-native = Chambre, dans sa langue
directory-field-of-chamber = Chambre après un titre
directory-field-presiding-title = Titre de la présidence
directory-field-salutation-word = Mot de l’appel
directory-field-seats = Sièges
directory-field-status = Statut
directory-field-seat = Siège
directory-field-head-title = Titre de la direction
directory-field-website = Site web
directory-field-ganhri-status = Accréditation GANHRI
directory-value-status-functioning = siège
directory-value-status-dissolved = dissoute
directory-value-status-suspended = en suspens
directory-value-status-contested = contestée
directory-value-status-member = membre
directory-value-status-observer = observateur
directory-value-status-associate = associé
directory-value-status-none = non membre
directory-value-ganhri-status-a = statut A
directory-value-ganhri-status-b = statut B
directory-value-ganhri-status-none = non accréditée
directory-value-ganhri-status-unknown = non connu
directory-value-language-en = anglais
directory-value-language-fr = français
directory-value-language-es = espagnol
directory-value-language-ar = arabe
people-head-regional_org_head = Direction
people-head-regional_parliament_president = Présidence
people-head-regional_court_president = Présidence
people-head-un_secretary_general = Secrétariat général
people-head-un_high_commissioner_hr = Haut-Commissariat
people-sure-nobody = Personne n’est inscrit : la lettre va à la fonction, sans nom.
people-sure-confirmed = { $name }, confirmé le { $date }.
people-sure-stale = { $name } : dernière confirmation le { $date }, il y a plus de { $months } mois. À vérifier avant d’écrire.
people-sure-turned = { $name } : dernière confirmation le { $date }, avant { $turn } ({ $day }). À vérifier avant d’écrire.
people-sure-disputed = Plusieurs revendiquent cette fonction : { $names }. Choisissez à qui écrire.
people-sure-claimant = { $name } (reconnu par : { $by })
history-correction-set = Données de référence corrigées
history-correction-keep = Valeur du bureau gardée malgré les nouvelles données
history-correction-remove = Correction retirée
history-country-set-friendship = Groupe d’amitié modifié
history-country-add-day = Échéance notée
history-country-remove-day = Échéance retirée
history-neighbours-plan = Action avec voisins et organisations prévue
history-post-add-claimant = Prétendant à une fonction inscrit
history-post-confirm = Titulaire confirmé
history-post-end-holder = Fin de fonction notée
history-post-add = Fonction ajoutée
history-post-remove = Fonction retirée
history-freshness-save = Règle de confirmation des titulaires modifiée
history-field-theirs = valeur des données
history-field-value = valeur
history-field-recognised = reconnu par
history-field-contact = contact
field-same-as-data = C’est déjà ce que disent les données.
field-not-a-whole-number = Écrivez un nombre entier.
field-not-a-number-of-months = Écrivez un nombre de mois de 1 à 120.
field-already-there = Cette personne est déjà inscrite pour cette fonction.
field-several-claimants = Plusieurs personnes revendiquent cette fonction : choisissez-en une.
people-sure-chamber = La chambre ({ $chamber }) { $status ->
    [dissolved] est dissoute
    [suspended] est suspendue
   *[contested] est contestée
    } (au { $date }).
people-near-reason = { $how ->
    [land] Frontière terrestre : { $near } et { $country }.
    [sea] Voisinage maritime : { $near } et { $country }.
    [overseas] Voisinage par l’outre-mer : { $near } et { $country }.
   *[subregion] Même partie du monde : { $near } et { $country }.
    }
people-near-member = { $country } : { $status ->
    [observer] observateur
    [associate] associé
    [suspended] membre suspendu
   *[member] membre
    }{ $ours ->
    [none] { "" } ; nous n’en sommes pas.
    [observer] { "" } ; nous en sommes observateur.
    [associate] { "" } ; nous en sommes associé.
    [suspended] { "" } ; nous en sommes membre suspendu.
   *[member] { "" } ; nous en sommes membre.
    }
directory-label = { $field }{ $language ->
    [en] { " (anglais)" }
    [fr] { " (français)" }
    [es] { " (espagnol)" }
    [ar] { " (arabe)" }
   *[none] { "" }
    }{ $gender ->
    [f] { ", au féminin" }
   *[none] { "" }
    }
people-title-own_ambassador = { $gender ->
    [f] Notre ambassadrice { $of }
    [m] Notre ambassadeur { $of }
   *[unknown] Notre ambassade { $of }
    }
people-title-nhri_head = { $gender ->
   *[any] Direction de l’institution : { $of }
    }
history-noun-corrections = { $count ->
    [one] Correction
   *[other] { $count } corrections
    }
history-noun-posts = { $count ->
    [one] Fonction
   *[other] { $count } fonctions
    }
history-noun-friendship-groups = { $count ->
    [one] Groupe d’amitié
   *[other] { $count } groupes d’amitié
    }
history-noun-turning-days = { $count ->
    [one] Échéance
   *[other] { $count } échéances
    }
