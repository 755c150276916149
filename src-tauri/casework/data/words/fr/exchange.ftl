# Lists of cases in and out: reasons of rows, names of files.
exchange-sheet = Cas
exchange-value = { $field } : « { $value } » n’est pas compris.
exchange-no-code = Cette ligne n’a pas de code de cas.
exchange-no-date = La situation n’a pas de date.
exchange-no-status-date = Le statut n’a pas de date.
exchange-no-name = Cette ligne n’a pas de nom.
exchange-twice = La même personne figure déjà à la ligne { $row }.
exchange-contradicts = { $field } : la ligne { $row } dit autre chose du même cas.
exchange-code-elsewhere = { $code } est le code d’un autre cas.
exchange-record-elsewhere = Cette fiche est celle d’une personne d’un autre cas.
exchange-only-name = Le cas a déjà une personne du nom de { $name }. Un nom seul ne modifie personne : ajoutez le code ou la fiche de la personne.
exchange-merged = Un fichier ne peut pas joindre des cas. Joignez-les sur la page du cas.
exchange-source = Liste « { $file } »
history-case-import-table = Une liste de cas a été importée.
history-case-export = Des cas ont été exportés.
cli-rows-refused = { $count ->
    [one] { $count } ligne a été refusée ; les autres sont comme indiqué.
   *[other] { $count } lignes ont été refusées ; les autres sont comme indiqué.
}
