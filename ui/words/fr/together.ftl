together-title = Agir avec d’autres
together-about = Pour { $case } : parlements et organisations qui pourraient agir ensemble, et pourquoi. Ce qui est choisi est prévu comme action.
together-none = Personne n’est proposé pour ce pays.
together-nobody = Choisissez au moins un parlement ou une organisation.
together-plan = Prévoir
together-neighbour = Parlements voisins
together-region = Parlements de la région
together-parliamentary = Organisations parlementaires
together-human_rights = Mécanismes des droits de l’homme
together-intergovernmental = Organisations intergouvernementales
together-group = Groupes géopolitiques de l’UIP
together-planned = { $count ->
    [one] Une action a été prévue.
   *[other] { $count } actions ont été prévues.
}
