decisions-draft = Projet, non adopté
decisions-adopted = Adoptée le
decisions-by = Par
decisions-session = { $number }e session
decisions-organ-governing_council = Conseil directeur
decisions-organ-committee = Comité des droits de l’homme des parlementaires
decisions-how = Mode
decisions-adoption-unanimously = à l’unanimité
decisions-adoption-by_consensus = par consensus
decisions-adoption-without_a_vote = sans vote
decisions-adoption-by_vote = par un vote
decisions-place = Lieu
decisions-symbol = Document
decisions-pages = Pages de l’original
decisions-save-original = Enregistrer l’original
decisions-copy-saved = Original enregistré.
decisions-summary = Résumé du cas
decisions-preamble = Préambule
decisions-paragraphs = { $count ->
    [one] { $count } paragraphe de la décision
   *[other] { $count } paragraphes de la décision
}
decisions-no-paragraphs = Aucun paragraphe numéroté n’a été lu.
decisions-persons = { $count ->
    [one] { $count } personne nommée
   *[other] { $count } personnes nommées
}
decisions-violations = Violations alléguées
decisions-original = Fichier original
decisions-superseded = Un texte plus récent de cette décision l’a remplacée.
decisions-superseded-short = Remplacée par un texte plus récent
decisions-superseded-open = Ouvrir le texte plus récent
