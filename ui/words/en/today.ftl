today-title = Today
today-nothing = Nothing is due.
today-loaded = Last decisions imported on { $date }.
today-never-loaded = No decisions have been imported yet.
