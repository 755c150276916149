# Lists of cases in and out: reasons of rows, names of files.
exchange-sheet = Cases
exchange-value = { $field }: “{ $value }” is not understood.
exchange-no-code = There is no case code in this row.
exchange-no-date = The situation has no date.
exchange-no-status-date = The status has no date.
exchange-no-name = There is no name in this row.
exchange-twice = The same person stands in row { $row } already.
exchange-contradicts = { $field }: row { $row } says something else of the same case.
exchange-code-elsewhere = { $code } is the code of another case.
exchange-record-elsewhere = This record belongs to a person of another case.
exchange-only-name = The case has a person called { $name } already. A name alone changes nobody: add the person’s code or record.
exchange-merged = A file cannot merge cases. Merge them on the page of the case.
exchange-source = List “{ $file }”
history-case-import-table = A list of cases was imported.
history-case-export = Cases were exported.
cli-rows-refused = { $count ->
    [one] One row was refused; the others stand as reported.
   *[other] { $count } rows were refused; the others stand as reported.
}
