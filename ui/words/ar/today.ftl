today-title = اليوم
today-nothing = لا شيء مستحق.
today-loaded = آخر قرارات استوردت بتاريخ { $date }.
today-never-loaded = لم تُستورد أي قرارات بعد.
