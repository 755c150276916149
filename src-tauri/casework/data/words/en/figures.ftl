figures-title = { $by ->
    [country] Cases by country
    [region] Cases by region
    [violation] Cases by alleged violation
    [status] Cases by status
    [year] Cases by year of the first decision
   *[situation] Cases by situation of the persons
}
figures-head = { $by ->
    [country] Country
    [region] Region
    [violation] Alleged violation
    [status] Status
    [year] Year
   *[situation] Situation
}
figures-code = Code
figures-cases = Cases
figures-persons = Persons
figures-total = Total, each once
figures-counted = { $cases ->
    [one] { $cases } case
   *[other] { $cases } cases
}, { $persons ->
    [one] { $persons } person
   *[other] { $persons } persons
}
figures-persons-count = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
figures-as-of = { $total } · { $date }
figures-columns = After each name: cases, persons.
figures-not-recorded = { $by ->
    [year] No adopted decision
    [violation] No violation recorded
    [situation] No situation recorded
   *[country] Not recorded
}
figures-note-counted = { $by ->
    [year] Counted is the year of the first adopted decision that this register holds. Cases merged into another are counted there.
    [situation] Counted is the newest situation of each person. Cases merged into another are counted there.
    [violation] Violations are alleged, as the decisions name them. Cases merged into another are counted there.
   *[country] Cases of this register. Those merged into another are counted there.
}
figures-note-twice = { $by ->
    [violation] A case with several violations stands in several rows, so the rows together are more than the total.
    [situation] A case whose persons are in different situations stands in several rows, so the rows together are more than the total.
   *[country] A person who is in several cases can stand in several rows, so the rows together are more than the total.
}
figures-note-undated = { $count ->
    [one] { $count } case has no adopted decision and is not drawn.
   *[other] { $count } cases have no adopted decision and are not drawn.
}
figures-note-borders = Borders and names on the map show where cases are. They say nothing about the status of a territory or the course of a border. Dashed lines are in dispute. Shapes: Natural Earth, simplified.
figures-careful = { $count ->
    [one] { $count } of these cases is flagged “No publicity”. Look at it before you pass these figures on.
   *[other] { $count } of these cases are flagged “No publicity”. Look at them before you pass these figures on.
}
figures-status-under-examination = Under examination
figures-status-dormant = Dormant
figures-status-closed = Closed
