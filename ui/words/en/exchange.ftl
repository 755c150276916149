exchange-import = Import cases
exchange-export = Export cases
exchange-lists = Lists of cases
exchange-import-about = A list in CSV or XLSX, one row a person, or an export of this program (JSON). Rows are joined by the code of the case; nothing is changed before you have seen what would happen.
exchange-choose = Choose file
exchange-other-file = Choose another file
exchange-reading = Reading the list
exchange-working = Working through the rows
exchange-stopped = Stopped as you asked. Nothing was changed.
exchange-exporting = Writing the file
exchange-column = Column in the file
exchange-samples = First values
exchange-is = Is taken for
exchange-is-for = What the column “{ $title }” is
exchange-left-out = Left out
exchange-empty-cells = An empty cell changes nothing.
exchange-check = Check the rows
exchange-back = Back to the columns
exchange-row = Row
exchange-case = Case
exchange-person = Person
exchange-outcome = Outcome
exchange-outcome-added = Added
exchange-outcome-changed = Changed
exchange-outcome-same = Same
exchange-outcome-refused = Refused
exchange-show = Show
exchange-show-all = All rows
exchange-nothing = Nothing in this list is new.
exchange-format = Format
exchange-xlsx = Spreadsheet (XLSX)
exchange-xlsx-about = For reading, sorting and printing in an office program.
exchange-csv = Plain table (CSV)
exchange-csv-about = For any other program.
exchange-json = Open format (JSON)
exchange-json-about = With every situation and status; can be imported again whole.
exchange-never = Sealed records and notes never go out.
exchange-country = Country
exchange-all-countries = All countries
exchange-reason = Reason for cases with safety flags
exchange-reason-hint = Without a reason they are left out. The reason is kept in the history.
exchange-run-export = Export cases
exchange-about-file = { $name }: { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
exchange-run = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
exchange-done = { $count ->
    [one] One row was imported.
   *[other] { $count } rows were imported.
}
exchange-exported = { $count ->
    [one] One case was exported.
   *[other] { $count } cases were exported.
}
exchange-held = { $count ->
    [one] One case carries safety flags and was left out: { $codes }
   *[other] { $count } cases carry safety flags and were left out: { $codes }
}
