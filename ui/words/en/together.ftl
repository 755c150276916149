together-title = Act with others
together-about = For { $case }: parliaments and organizations that could act together, and why. What is chosen is planned as an action.
together-none = Nobody is proposed for this country.
together-nobody = Choose at least one parliament or organization.
together-plan = Plan it
together-neighbour = Parliaments of neighbours
together-region = Parliaments of the region
together-parliamentary = Parliamentary organizations
together-human_rights = Human-rights mechanisms
together-intergovernmental = Intergovernmental organizations
together-group = Geopolitical groups of the IPU
together-planned = { $count ->
    [one] One action was planned.
   *[other] { $count } actions were planned.
}
