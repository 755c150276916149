outbox-title = Outbox
outbox-sending = Sending
outbox-stopped = Sending is stopped
outbox-to-account = Open mail account
outbox-no-account = There is no mail account yet. The letters wait here until there is one.
outbox-set-account = Set up the mail account
outbox-group-attention = Needs you
outbox-group-waiting = Waiting
outbox-group-sent = Sent
outbox-show-all = Show all { $count }
outbox-empty = Nothing is waiting to be sent.
outbox-empty-about = An approved letter comes here when it is queued. It goes out by itself as soon as the mail server can be reached.
outbox-to-letters = Open letters
outbox-details = Details
outbox-address = Address
outbox-queued = Queued
outbox-sent-at = Sent
outbox-next-try = Next try
outbox-message-id = Message-ID
outbox-attempts = { $count ->
    [one] { $count } attempt, in the server’s words
   *[other] { $count } attempts, in the server’s words
}
outbox-no-attempts = Not tried yet.
outbox-was-sent = It was sent
outbox-was-sent-title = Was it sent?
outbox-was-sent-about = Choose this when you found the letter in the Sent folder, or when the recipient has it. It is then recorded as sent and is never sent again.
outbox-was-sent-do = Record as sent
outbox-again = Send it again
outbox-again-title = Send it again?
outbox-again-about = The server may already have taken this letter. Look in the Sent folder first: if it did arrive, the recipient gets it twice.
outbox-again-do = Send it again
outbox-open-letter = Open letter
outbox-result-sent = { $count ->
    [one] { $count } letter was sent.
   *[other] { $count } letters were sent.
}
outbox-result-waiting = { $count ->
    [one] { $count } letter waits.
   *[other] { $count } letters wait.
}
outbox-result-held = { $count ->
    [one] { $count } letter is held.
   *[other] { $count } letters are held.
}
outbox-result-in-doubt = { $count ->
    [one] { $count } letter is in doubt: choose what happened.
   *[other] { $count } letters are in doubt: choose what happened.
}
outbox-result-refused = { $count ->
    [one] { $count } letter was refused.
   *[other] { $count } letters were refused.
}
outbox-result-nothing = There was nothing to send.
outbox-result-offline = { $waiting ->
    [one] No mail server could be reached. { $waiting } letter waits and goes out by itself.
   *[other] No mail server could be reached. { $waiting } letters wait and go out by themselves.
}
outbox-result-stopped = { $waiting ->
    [one] Sending is stopped. { $waiting } letter waits. The outbox says why.
   *[other] Sending is stopped. { $waiting } letters wait. The outbox says why.
}
